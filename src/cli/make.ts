import { rm } from 'node:fs/promises';
import { factsOf } from '../factcheck/correction.ts';
import { byPlace, errorsIn } from '../factcheck/finding.ts';
import { runAstro } from './astro.ts';
import { addressUnder } from '../content/address.ts';
import { digestOf } from '../content/digest.ts';
import { placeForwards } from './forward.ts';
import { readWholeSite } from './built-site.ts';
import { placePictures } from './chart-picture.ts';
import { judge } from './judge.ts';
import { carriedFindings } from './hosting/carried.ts';
import { finishSite } from './hosting/finish.ts';
import { addPublished, readPublished, writePublished } from './published.ts';
import type { Report } from './report/report.ts';
import type { Settings } from './settings.ts';
import { writeIndex } from './search/write.ts';
import { placePreviews } from './preview-picture.ts';
import { openBuild, swapIn, sweepBuilds } from './swap.ts';
import { proveWhole } from './prove.ts';

/** How a build went. Where `report` has findings or `failure` says why, the last good site stands. */
export interface Made {
  readonly report: Report;
  /** Why the build itself failed; null where it went through. */
  readonly failure: string | null;
  readonly pages: number;
}

/** How to make a site. */
export interface Making {
  /** Adds every address and id of the new site to the record of what was published. */
  readonly record: boolean;
  /** The site goes out: records all that it says too, so that no fact of it changes in silence. */
  readonly publish?: boolean;
  /** How long Astro may take. */
  readonly seconds?: number;
}

/** Checks the content, builds aside, proves the build whole, and only then puts it in place. */
export async function makeSite(settings: Settings, making: Making): Promise<Made> {
  // Before it is read: what changes meanwhile is judged again by whoever builds the pages.
  const digest = digestOf(settings.root);
  const { corpus, report } = judge(settings.root);
  if (!corpus || errorsIn(report.findings).length > 0) return { report, failure: null, pages: 0 };
  const folder = await openBuild(settings.builds);
  let swapped = false;
  try {
    const judged = { corpus, findings: report.findings, judged: true };
    const handed = digest === null ? null : { digest, judged };
    const { seconds } = making;
    const { failure, output } = await runAstro(settings, folder, { seconds, handed });
    if (failure !== null) return { report, failure: `${output}\n${failure}`.trim(), pages: 0 };
    await placeForwards(folder, corpus, addressUnder(settings.base));
    await writeIndex(folder, corpus);
    const pictured = [
      ...(await placePictures(folder)),
      ...(await placePreviews(folder, corpus, settings.engine)),
    ];
    const read = await readWholeSite(folder);
    const carried = carriedFindings(folder, read.site, read.loads, settings.base);
    const site = await finishSite(folder, read.site, read.loads, corpus, settings);
    const before = await readPublished(settings.root);
    const proved = await proveWhole(settings, folder, corpus, { ...read, site });
    const gaps = [...pictured, ...carried, ...proved].sort(byPlace);
    if (gaps.length > 0) return { report: { ...report, findings: gaps }, failure: null, pages: 0 };
    // Written before the swap: an address that is out must be in the record, come what may.
    if (making.record) {
      const facts = making.publish ? factsOf(corpus) : corpus.published;
      await writePublished(settings.root, addPublished(before, site.pages), facts);
    }
    await swapIn(settings.dist, folder);
    swapped = true;
    return { report, failure: null, pages: site.pages.length };
  } finally {
    await tidy(settings, swapped ? null : folder);
  }
}

/** What cannot be cleared away now is left to the next build: it must not hide how this one went. */
async function tidy({ dist, builds }: Settings, wreck: string | null): Promise<void> {
  try {
    if (wreck !== null) await rm(wreck, { recursive: true, force: true });
    await sweepBuilds(dist, builds);
  } catch {
    // A disk that fails here fails the next build at its first step, in its own words.
  }
}
