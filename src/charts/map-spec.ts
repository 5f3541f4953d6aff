import type { Status } from './row.ts';

/** A position in degrees, east and north positive: longitude first, as in GeoJSON. */
export type Position = readonly [longitude: number, latitude: number];

/** A place that is named, ready to be drawn. */
export interface Spot {
  /** Its address, carried by its mark as `data-place`. */
  readonly id: string;
  readonly name: string;
  /** What happened there in a word or two, under its name where there is room; may be empty. */
  readonly caption: string;
  /** From which sides something is said of it, each once. */
  readonly statuses: readonly Status[];
  readonly position: Position;
  /** Its name, and what is told of it in sentences, for whoever is at its mark. */
  readonly reading: string;
  /** Where its mark leads: what the list says of it. */
  readonly href: string;
}

/** Rings of land in degrees: a polygon each, its first ring the outer one. */
export type Land = readonly (readonly (readonly Position[])[])[];

/** What a map shows. */
export interface MapSpec {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  readonly spots: readonly Spot[];
  /** Coasts in detail, for the map itself. */
  readonly land: Land;
  /** The same, coarse, for the globe that shows where the map lies. */
  readonly globe: Land;
}

/**
 * Refuses places that cannot be drawn.
 * Throws a `RangeError` for none, an id that stands twice, a position that is not on Earth.
 */
export function checkSpots(spots: readonly Spot[]): void {
  if (spots.length === 0) throw new RangeError('Unexpected map without a place, expected one');
  const seen = new Set<string>();
  for (const { id, position } of spots) {
    const [longitude, latitude] = position;
    if (seen.has(id)) throw new RangeError(`Unexpected second place \`${id}\`, expected one`);
    // Not a number is not within either.
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
      throw new RangeError(
        `Unexpected position \`${position.join(', ')}\` of \`${id}\`, expected one on Earth`,
      );
    }
    seen.add(id);
  }
}
