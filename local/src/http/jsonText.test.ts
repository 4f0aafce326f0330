import * as fc from 'fast-check';
import { jsonString } from './jsonText';
import { Utf8Text } from './utf8Text';

describe('text written quickly', () => {
  it('is what JSON would write', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('"', '\\', '\u0000', '\u007f', '\u2028', '\ud800', '\ud83d\ude00', '</script>')
    );
    fc.assert(fc.property(text, (given) => expect(jsonString(given)).toBe(JSON.stringify(given))));
  });

  it('comes out in the order in which it was added, however long', () => {
    const pieces = Array.from({ length: 5000 }, (_, n) => `${n} é😀,`);
    const json = new Utf8Text();
    pieces.forEach((piece) => json.add(piece));
    expect(new TextDecoder().decode(json.bytes())).toBe(pieces.join(''));
  });
});
