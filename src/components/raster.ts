import { createRequire } from 'node:module';
import path from 'node:path';

/** The one font of rasters: open, kept with the project, the same on every machine. */
export const RASTER_FONT = 'Source Sans 3';

const FOLDER = '@expo-google-fonts/source-sans-3';
const FILES = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf'];

// Found from the project and not from here: a build bundles this file to elsewhere.
const load = createRequire(path.join(process.cwd(), 'package.json'));

/** An SVG file as a PNG of twice its size; the same bytes on every machine, since it asks the machine for no font. */
export function rasterOf(svg: string): Uint8Array<ArrayBuffer> {
  const { Resvg } = load('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: {
      loadSystemFonts: false,
      fontFiles: FILES.map((file) => load.resolve(`${FOLDER}/${file}`)),
      defaultFontFamily: RASTER_FONT,
    },
  });
  return new Uint8Array(drawing.render().asPng());
}
