import * as fc from 'fast-check';
import { idRanges, readIdRanges } from './idRanges';

describe('ids as ranges', () => {
  it('are short where ids follow each other', () => {
    expect(idRanges([3, 1, 2, 7])).toBe('1-3,7');
    expect(idRanges([])).toBe('');
  });

  it('are read back as they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 100_000 })), (ids) => {
        expect(readIdRanges(idRanges(ids))).toEqual([...ids].sort((a, b) => a - b));
      })
    );
  });

  it.each(['x', '1-', '5-3', '1,,2', '1-99999999', "1' or 1 eq 1"])('refuse what is no range: %s', (text) => {
    expect(() => readIdRanges(text)).toThrow(RangeError);
  });
});
