import { describe, expect, it } from 'vitest';
import { hashOf, policyFindings } from '../../../src/cli/hosting/policed.ts';
import { readPageLoad } from '../../../src/cli/page-load.ts';

const found = (policy: string, body: string): string[] =>
  policyFindings(
    'storm/index.html',
    readPageLoad(`<meta http-equiv="Content-Security-Policy" content="${policy}">${body}`),
  ).map(({ message }) => message);

describe('a page and its policy', () => {
  it('agree where inline parts have their hashes and all else is of this site', () => {
    const policy = `default-src 'none'; style-src ${hashOf('p{}')}; script-src 'self'`;
    const body =
      '<style>p{}</style><script src="/a.js"></script><script type="application/ld+json">{}</script>';
    expect(found(policy, `${body}<a href="https://elsewhere.example/" id="style">a</a>`)).toEqual(
      [],
    );
  });

  it.each([
    ['<script>alert(1)</script>', 'inline style or script `alert(1)`'],
    ['<svg><style>p{}</style></svg>', 'inline style or script `p{}`'],
    ['<template><script>a</script></template>', 'inline style or script `a`'],
    ['<p onclick="a">', 'attribute `onclick="a"`'],
    ['<p style="a:b">', 'attribute `style="a:b"`'],
    ['<a href=" java\tscript:a">', 'attribute `href="'],
    ['<iframe srcdoc="a">', 'attribute `srcdoc="a"`'],
    ['<img src="//elsewhere.example/a.png">', 'load of `//elsewhere.example/a.png`'],
    ['<link rel="stylesheet" href="https://elsewhere.example/a.css">', 'load of `https:'],
  ])('do not agree over %s', (body, what) => {
    expect(found("default-src 'none'", body)).toEqual([
      expect.stringContaining(`Unexpected ${what}`),
    ]);
  });

  it.each(["'unsafe-inline'", "'unsafe-eval'", '*', 'https:', 'cdn.example', 'data:'])(
    'do not agree over a policy with %s',
    (source) => {
      expect(found(`default-src ${source}`, '')).toEqual([
        expect.stringContaining(`Unexpected source \`${source}\` in its policy`),
      ]);
    },
  );

  it('do not agree where there is none', () => {
    expect(policyFindings('a.html', readPageLoad('<p>a'))).toMatchObject([{ rule: 'site/policy' }]);
  });
});
