import type { APIRoute } from 'astro';
import { spellingsOf } from '../../content/view/search.ts';
import { corpus } from '../../components/corpus.ts';

/** The spellings of each name, by which the search widens what is asked. */
export const GET: APIRoute = () => Response.json(spellingsOf(corpus));
