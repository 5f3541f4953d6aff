import type { Corpus, Site, Source } from '../../factcheck/corpus.ts';
import { onceFor } from '../../factcheck/memo.ts';
import type { Page } from '../../factcheck/page.ts';
import { typeset } from '../../markdown/typesetting.ts';

/** The corpus with our own words set as a printer would: after the check, and never the words of a document. */
export const setInType = onceFor((corpus: Corpus): Corpus => {
  return {
    ...corpus,
    site: setSite(corpus.site),
    pages: corpus.pages.map(setPage),
    sources: corpus.sources.map(setSource),
    speakers: corpus.speakers.map((speaker) => ({
      ...speaker,
      name: set(speaker.name),
      role: set(speaker.role),
      ...(speaker.unnamed === undefined ? {} : { unnamed: set(speaker.unnamed) }),
    })),
    tolls: corpus.tolls.map((toll) => ({
      ...toll,
      window: { ...toll.window, label: set(toll.window.label) },
      ...(toll.whom === undefined ? {} : { whom: set(toll.whom) }),
      ...(toll.remark === undefined ? {} : { remark: set(toll.remark) }),
    })),
    charts: corpus.charts.map((chart) => ({
      ...chart,
      title: set(chart.title),
      counts: set(chart.counts),
      reading: set(chart.reading),
    })),
  };
});

/** One run of our own prose, set as a printer would. */
export function set(text: string): string {
  return typeset([text])[0] ?? text;
}

function setSite(site: Site): Site {
  return {
    ...site,
    title: set(site.title),
    summary: set(site.summary),
    groups: site.groups.map((group) => ({ ...group, label: set(group.label) })),
    things: (site.things ?? []).map((thing) => ({ ...thing, label: set(thing.label) })),
    sides: site.sides.map((side) => ({ ...side, label: set(side.label) })),
  };
}

function setPage(page: Page): Page {
  return {
    ...page,
    title: set(page.title),
    summary: set(page.summary),
    headings: page.headings.map((heading) => ({ ...heading, text: set(heading.text) })),
  };
}

function setSource(source: Source): Source {
  return {
    ...source,
    short: set(source.short),
    trust: set(source.trust),
    leftOut: source.leftOut.map((entry) => ({ ...entry, reason: set(entry.reason) })),
  };
}
