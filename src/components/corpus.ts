import { openLibrary } from '../content/library.ts';
import { setInType } from '../content/view/set-in-type.ts';

/** The checked content of this build; in development it is read anew when a file changes. */
export const corpus = setInType(openLibrary(process.env.EXPLAINER_ROOT ?? process.cwd()).corpus());
