import { wordsOf, type Phrase } from './kql/ast';
import type { Database } from '../store/database';

/** Whether words stand in a text side by side and in order; the last one may be a beginning. */
export function hasPhrase(text: string, phrase: Phrase): boolean {
  const words = wordsOf(text);
  const { words: wanted, prefix } = phrase;
  const last = wanted.length - 1;
  return words.some(
    (_word, at) =>
      at + wanted.length <= words.length &&
      wanted.every((each, index) => (prefix && index === last ? words[at + index].startsWith(each) : words[at + index] === each))
  );
}

const ready = new WeakSet<Database>();

/** What of a page's HTML is read: the text between its tags. */
export function textOfHtml(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/&(#\d+|#x[0-9a-f]+|\w+);/gi, ' ');
}

/** Teaches a database `has_phrase(text, phrase as JSON)` and `html_text(html)`. */
export function teachPhrases(db: Database): void {
  if (ready.has(db)) return;
  const read = new Map<string, Phrase>();
  db.raw.function('has_phrase', { deterministic: true }, (text, phrase) => {
    if (text === null) return 0;
    const key = String(phrase);
    let parsed = read.get(key);
    if (!parsed) {
      if (read.size > 100) read.clear();
      read.set(key, (parsed = JSON.parse(key) as Phrase));
    }
    return hasPhrase(String(text), parsed) ? 1 : 0;
  });
  db.raw.function('html_text', { deterministic: true }, (html) => (html === null ? null : textOfHtml(String(html))));
  ready.add(db);
}
