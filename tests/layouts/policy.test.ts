import { describe, expect, it } from 'vitest';
import { headerPolicyOf, policyOf } from '../../src/layouts/policy.ts';

const HASHES = { style: "'sha256-style='", theme: "'sha256-line='" };

describe('the policy of a page', () => {
  it('allows nothing but what it names: hashes, and what is of this site', () => {
    expect(policyOf('/storm/', HASHES)).toBe(
      "default-src 'none'; style-src 'sha256-style='; script-src 'self' 'sha256-line='; " +
        "img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });

  it('is looser for the search alone, by what the search needs', () => {
    const search = policyOf('/search/', HASHES);
    expect(search).toContain("script-src 'self' 'sha256-line=' 'wasm-unsafe-eval'");
    expect(policyOf('/searches/', HASHES)).toBe(policyOf('/storm/', HASHES));
  });

  it('lets others frame what is made for frames, and nothing else', () => {
    expect(headerPolicyOf('/embed/boats/', 'x')).toBe('x; frame-ancestors *');
    expect(headerPolicyOf('/embedded/', 'x')).toBe("x; frame-ancestors 'none'");
    expect(headerPolicyOf('/', 'x')).toBe("x; frame-ancestors 'none'");
  });
});
