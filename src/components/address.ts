import { addressUnder } from '../content/address.ts';

/** The address of a path of this site, such as `/sources/`, under the base that it is built for. */
export const address = addressUnder(import.meta.env.BASE_URL);
