import { digestOfContent } from '../content/mutation.ts';

/** Names the content that this build shows: the same words and documents have the same one, on any machine. */
export const version = digestOfContent(process.env.EXPLAINER_ROOT ?? process.cwd()).slice(0, 12);
