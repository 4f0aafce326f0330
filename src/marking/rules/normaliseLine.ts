// Only characters without an ink of their own go, and only dashes and spaces
// change shape. A letter is never replaced by one that looks like it, so that
// full-width and foreign look-alikes stay unknown words.
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const lineBreaks = /[\n\r\v\f\u0085\u2028\u2029]/g;
// Not toUpperCase() alone: that would turn a dotless i or a long s into I and S.
const smallLetters = /[a-z\u00e0-\u00f6\u00f8-\u00fe\u0175\u0177]+/g;

/** The break between two lines of a marking, kept as one character. */
export const lineBreak = '\n';

/** A line in capitals with plain dashes, plain single spaces and nothing invisible. */
export function normaliseLine(line: string): string {
  return line
    .replace(invisible, '')
    .replace(dashes, '-')
    .replace(spaces, ' ')
    .replace(lineBreaks, lineBreak)
    .replace(/[\u2018\u2019]/g, "'")
    .replace(smallLetters, (letters) => letters.toUpperCase())
    .replace(/ {2,}/g, ' ')
    .replace(/(?: ?\n)+ ?/g, lineBreak)
    .trim();
}
