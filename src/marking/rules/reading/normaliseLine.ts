// Only characters without an ink of their own go, and only dashes and spaces
// change shape. A letter is never replaced by one that looks like it, so that
// full-width and foreign look-alikes stay unknown words.
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const lineBreaks = /[\n\r\v\f\u0085\u2028\u2029]/g;
const smallLetters = /\p{Ll}/gu;

/** The break between two lines of a marking, kept as one character. */
export const lineBreak = '\n';

// Only a letter whose capital has it as its small letter: a dotless i must not
// become I, nor a long s S.
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length && upper.toLowerCase() === letter ? upper : letter;
}

/** A line in capitals with composed letters (NFC), plain dashes, plain single spaces and nothing invisible. */
export function normaliseLine(line: string): string {
  return line
    .replace(invisible, '')
    .normalize('NFC')
    .replace(dashes, '-')
    .replace(spaces, ' ')
    .replace(lineBreaks, lineBreak)
    .replace(/[\u2018\u2019]/g, "'")
    .replace(smallLetters, capital)
    .replace(/ {2,}/g, ' ')
    .replace(/(?: ?\n)+ ?/g, lineBreak)
    .trim();
}
