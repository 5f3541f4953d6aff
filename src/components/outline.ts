import { feature } from 'topojson-client';
import coarse from 'world-atlas/land-110m.json' with { type: 'json' };
import fine from 'world-atlas/land-10m.json' with { type: 'json' };
import type { Land } from '../charts/index.ts';

/** The coasts of the world by Natural Earth, at 1:10 million and, for a globe, at 1:110 million. */
export const OUTLINE = { land: landOf(fine), globe: landOf(coarse) } as const;

function landOf(topology: typeof fine): Land {
  const { features } = feature(topology, topology.objects.land);
  return features.flatMap(({ geometry }) => {
    // A position of GeoJSON may have a height too, which these have not.
    if (geometry.type === 'Polygon') return [geometry.coordinates as unknown as Land[number]];
    return geometry.type === 'MultiPolygon' ? (geometry.coordinates as unknown as Land) : [];
  });
}
