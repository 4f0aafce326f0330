/** Words that say nothing of what a record is about, in English and Welsh, and those that files are named with. */
const EMPTY = new Set(
  (
    'a an and any are as at be by for from has in into is it its no not of on or other that the their this to under with ' +
    'copy draft final version new old document file record paper scan image untitled misc various ' +
    'ac am ar at dan eu ei gan heb i mewn neu o un wedi y yn yr'
  ).split(' ')
);
const SHORTEST = 3;

/** One form for a word and its plural: enough to match a name with a title. */
const stem = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|x|ch|sh)es$/, '')
    .replace(/(?<=[^su])s$/, '');

/** The words of a text that say something, each once: without accents, capitals, numbers, or an extension. */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  const words = plain.split(/[^\p{L}]+/u).map(stem);
  return [...new Set(words.filter((word) => word.length >= SHORTEST && !EMPTY.has(word)))];
}
