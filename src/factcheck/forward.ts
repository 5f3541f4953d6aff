import type { Place } from './place.ts';

/** `content/forwards.yaml`: an address that was published, and where it leads now; an id behind `#`. */
export interface Forward {
  readonly from: string;
  readonly to: string;
  readonly place: Place;
}
