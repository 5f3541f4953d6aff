import { createRequire } from 'node:module';
import path from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Land } from '../charts/index.ts';

/** As `world-atlas` keeps them. */
type Atlas = Topology<{ land: GeometryCollection }>;

// Read as data and found from the project: so much of it overflows the stack of what bundles modules.
const load = createRequire(path.join(process.cwd(), 'package.json'));

/** The coasts of the world by Natural Earth, at 1:10 million and, for a globe, at 1:110 million. */
export const OUTLINE = { land: landOf('10m'), globe: landOf('110m') } as const;

function landOf(scale: '10m' | '110m'): Land {
  const topology = load(`world-atlas/land-${scale}.json`) as Atlas;
  const { features } = feature(topology, topology.objects.land);
  return features.flatMap(({ geometry }) => {
    // A position of GeoJSON may have a height too, which these have not.
    if (geometry.type === 'Polygon') return [geometry.coordinates as unknown as Land[number]];
    return geometry.type === 'MultiPolygon' ? (geometry.coordinates as unknown as Land) : [];
  });
}
