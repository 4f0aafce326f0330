const ASCII = /^[\u0000-\u007f]*$/;

/** Without accents and without regard to case; NFKD takes `ŵ` and `ﬁ` apart, and capitals make `ß` into `ss`. */
const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toUpperCase()
        .toLowerCase()
        .replace(/ς/g, 'σ');

/**
 * The words of a text, as a hold compares them: runs of letters and runs of figures, without accents, whatever the case.
 * `COVID-19`, `covid 19` and `Covid19` are the same two words; an underscore parts words.
 */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/\p{L}+|\p{N}+/gu) ?? [];
}
