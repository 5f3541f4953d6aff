import { describe, expect, it } from 'vitest';
import { rulesOver } from './over.ts';

const FOG = 'Because of the fog, 3 boats were lost at Tarn.';

describe('check() of causes', () => {
  it.each([
    'At Tarn 3 boats were lost because of poverty.',
    'At Tarn 3 boats were lost, which caused a panic.',
  ])('refuses a cause or an effect that the passage does not give: %s', (statement) => {
    expect(rulesOver(statement, FOG)).toContain('wording/cause');
  });

  it('accepts the cause that the passage gives', () => {
    expect(rulesOver('At Tarn 3 boats were lost because of the fog.', FOG)).not.toContain(
      'wording/cause',
    );
  });
});
