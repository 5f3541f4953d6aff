import { sharedLibrary } from '../content/library.ts';
import { setInType } from '../content/view/set-in-type.ts';

const library = sharedLibrary(process.env.EXPLAINER_ROOT ?? process.cwd());

/** The checked content of this build; in development it is read anew when a file changes. */
export const corpus = setInType(library.corpus());

/** How many warnings the check of this build gave. */
export const warnings = library.warnings().length;
