import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { happenings } from '../happening.ts';
import { toldOf, type Locality } from '../map/locality.ts';
import { nearestWord } from '../nearest.ts';

/**
 * A place of the map is a known one under the house's name, each sentence on it names it, and what stands under
 * its name on the map names things alone: in a word or two nobody can say who did what by whose account.
 * All else is judged as of any statement, since the page that shows the map has its sentences.
 */
export function localities(context: Context): Finding[] {
  const { places, site } = context.corpus;
  const known = site.spellings.filter(({ kind }) => kind === 'place').map(({ name }) => name);
  return places.flatMap((locality) => [
    ...unknown(locality, known),
    ...unnamed(context, locality),
    ...telling(context, locality),
  ]);
}

function unknown({ name, place }: Locality, known: readonly string[]): Finding[] {
  if (known.includes(name)) return [];
  const near = nearestWord(name, known);
  return [
    {
      ...place,
      rule: 'name/unknown-place',
      message: `Unexpected place \`${name}\`, expected ${near ? `\`${near}\`` : 'the name of one that `content/site.yaml` lists under `spellings` as a place'}`,
      remedy: near
        ? `Write \`${near}\`.`
        : 'Correct it, or list it with the spellings that the documents have.',
      found: name,
      ...(near ? { expected: near } : {}),
    },
  ];
}

function unnamed(context: Context, { slug, name }: Locality): Finding[] {
  return toldOf(context.corpus.places, slug).flatMap(({ what, place }): Finding[] => {
    const named = context.findNames(what).some(({ keys }) => keys.includes(name));
    if (named) return [];
    return [
      {
        ...place,
        rule: 'name/other-place',
        message: `Unexpected sentence that does not name \`${name}\`, expected one on that place`,
        remedy: `Name \`${name}\` in it, or move it to the place that it is about.`,
        expected: name,
      },
    ];
  });
}

const MOST = /(?<!\p{L})(?:most|least|first|only|\p{L}{3,}est)(?!\p{L})/iu;

function telling(context: Context, { caption, place }: Locality): Finding[] {
  if (caption === null) return [];
  const deed = happenings(context.corpus.site.events)(caption)[0]?.text ?? MOST.exec(caption)?.[0];
  if (deed === undefined) return [];
  return [
    {
      ...place,
      rule: 'event/caption-deed',
      message: `Unexpected \`${deed}\` in \`${caption}\`, expected the name of a thing, such as what was hit`,
      remedy: 'Say it in a sentence under `told`, which says who says so.',
      found: deed,
    },
  ];
}
