import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sealer } from './sealKeys';

const SALT = 'a3'.repeat(32);

describe('sealing a key', () => {
  it('is SHA-256 of the salt and the key, whatever its letters and its length', () => {
    const seal = sealer(SALT);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (key) => {
        expect(seal(key)).toBe(
          createHash('sha256')
            .update(SALT + key, 'utf8')
            .digest('hex')
            .slice(0, 32)
        );
      }),
      { numRuns: 500 }
    );
  });

  it.each([0, 54, 55, 56, 63, 64, 118, 119, 120, 1000])('holds at the edges of blocks: %i letters', (length) => {
    const key = 'k'.repeat(length);
    expect(sealer(SALT)(key)).toBe(
      createHash('sha256')
        .update(SALT + key)
        .digest('hex')
        .slice(0, 32)
    );
  });

  it.each(['', 'ab', 'A3'.repeat(32), `${'a3'.repeat(31)}zz`])('refuses a salt that is none: %s', (salt) => {
    expect(() => sealer(salt)).toThrow(RangeError);
  });
});
