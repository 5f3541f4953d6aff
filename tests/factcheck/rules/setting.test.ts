import { describe, expect, it } from 'vitest';
import { rulesOver } from './over.ts';

const LIST = 'Boats were lost in Port Alda, Merrow and Tarn.';
const TWO = 'Boats were lost in Port Alda, and ropes in Merrow and Tarn.';

describe('settings(context)', () => {
  it.each(['Port Alda', 'Merrow', 'Tarn'])(
    'lets each place of a list have what the first has: %s',
    (name) => {
      expect(rulesOver(`Boats were lost in ${name}, the article says.`, LIST)).not.toContain(
        'event/place',
      );
    },
  );

  it('refuses for a place of a list what another list has', () => {
    expect(rulesOver('Ropes in Port Alda were lost, the article says.', TWO)).toContain(
      'event/place',
    );
    expect(rulesOver('Ropes in Tarn were lost, the article says.', TWO)).not.toContain(
      'event/place',
    );
  });
});
