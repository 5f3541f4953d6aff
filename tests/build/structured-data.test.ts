import { parse } from 'parse5';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { elementsOf, get, textOf } from '../../src/cli/markup.ts';
import { schemaFaults } from './schema-org.ts';

interface Block {
  readonly page: string;
  readonly text: string;
}

let blocks: Block[];
beforeAll(async () => {
  const read = inject('pages').map(async (page) => {
    const answer = await fetch(`${inject('address')}${page}`);
    return elementsOf(parse(await answer.text()))
      .filter((element) => get(element, 'type') === 'application/ld+json')
      .map((element) => ({ page, text: textOf(element) }));
  });
  blocks = (await Promise.all(read)).flat();
});

describe('the structured data of the site', () => {
  it('is what schema.org calls it, with properties and values that it knows', () => {
    expect(blocks.length).toBeGreaterThan(inject('chapters').length);
    const faults = schemaFaults(blocks.map(({ text }) => text));
    expect(
      faults.map((fault) => `/${blocks[Number.parseInt(fault, 10)]?.page ?? ''} ${fault}`),
    ).toEqual([]);
  });

  it('is of the site, its articles, its data and the claims of the register', () => {
    const types = new Set(
      blocks.flatMap(({ text }) =>
        [...text.matchAll(/"@type":"(\w+)"/gu)].flatMap(([, type]) => type ?? []),
      ),
    );
    for (const type of ['WebSite', 'Article', 'Dataset', 'Claim', 'CreativeWork'])
      expect([...types]).toContain(type);
  });
});

it('is refused with a type, a property or a value that schema.org does not have', () => {
  const wrong = [
    { '@type': 'Artikel' },
    { headlines: 'Boats' },
    { isPartOf: { '@type': 'Person', name: 'Dana' } },
    { author: { name: 'The crew' } },
  ];
  const blocks = [{ headline: 'Boats' }, ...wrong].map((data) =>
    JSON.stringify({ '@context': 'https://schema.org', '@type': 'Article', ...data }),
  );
  const refused = schemaFaults(blocks).map((fault) => Number.parseInt(fault, 10));
  expect([...new Set(refused)].toSorted()).toEqual([1, 2, 3, 4]);
});
