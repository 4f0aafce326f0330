const ASCII = /^[\u0000-\u007f]*$/;

/** Without accents and without regard to case; NFKD takes `ŵ` and `ﬁ` apart, and capitals make `ß` into `ss`. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/ς/g, 'σ');

const NONE: readonly string[] = [];

/**
 * The words of a text, as a hold compares them: runs of letters and runs of figures, without accents, whatever the case.
 * `COVID-19`, `covid 19` and `Covid19` are the same two words; an underscore parts words.
 */
export function wordsOf(text: string): readonly string[] {
  return (ASCII.test(text) ? text.toLowerCase().match(/[a-z]+|[0-9]+/g) : fold(text).match(/\p{L}+|\p{N}+/gu)) ?? NONE;
}
