import { createRequire } from 'node:module';
import path from 'node:path';

/** The one font of rasters: open, kept with the project, the same on every machine. */
const FONT = 'Source Sans 3';
/** Px of a raster to one of its drawing. */
export const ZOOM = 2;

const FOLDER = '@expo-google-fonts/source-sans-3';
const FILES = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf'];

// Found from the project and not from here: a build bundles this file to elsewhere.
const load = createRequire(path.join(process.cwd(), 'package.json'));

/** A drawing as it is painted. */
export interface Painted {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each px, from the top left, row by row. */
  readonly pixels: Uint8Array;
  readonly png: Uint8Array<ArrayBuffer>;
}

/**
 * An SVG file painted at twice its size, its words in the font of the project; the same bytes on every machine, since
 * it asks the machine for no font.
 */
export function paint(svg: string): Painted {
  const { Resvg } = load('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
  const drawing = new Resvg(svg.replace(/ font-family="/u, ` font-family="'${FONT}', `), {
    fitTo: { mode: 'zoom', value: ZOOM },
    font: {
      loadSystemFonts: false,
      fontFiles: FILES.map((file) => load.resolve(`${FOLDER}/${file}`)),
      defaultFontFamily: FONT,
    },
  });
  const image = drawing.render();
  const { width, height, pixels } = image;
  return { width, height, pixels, png: new Uint8Array(image.asPng()) };
}
