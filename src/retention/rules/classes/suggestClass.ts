import type { Day } from '../periods/types';
import type { RecordClass, Schedule } from '../recordClass';
import { isInUse } from './inUse';
import type { ClassSuggestion, SuggestionReason } from './types';
import { wordsOf } from './wordsOf';

/** What is known of a document, or of a folder, when a class is suggested for it. */
export interface SuggestionInput {
  readonly name: string;
  /** The names of the folders in which it lies, the nearest last; that of its library first. */
  readonly folders: readonly string[];
  /** Its own business function; empty where it has none. */
  readonly businessFunction: string;
  readonly contentType: string;
  /** Its Microsoft label. */
  readonly label: string;
  /** The class that it has now: nobody needs that suggested. */
  readonly now: string;
  /** Codes that people chose in the same folder before, one for each time. */
  readonly earlier: readonly string[];
}

/** What the site says. */
export interface SuggestionSetting {
  readonly defaultClass: string;
  readonly businessFunction: string;
  readonly today: Day;
}

/** How much each reason is worth. What a person or a label has said outweighs what names have in common. */
const WORTH: Readonly<Record<SuggestionReason, number>> = { label: 8, earlier: 6, function: 3, name: 4, folder: 3, contentType: 2, default: 1 };
/** The site's own function says less of one document than its own. */
const SITE_FUNCTION = 1;
const MOST = 3;
/** A word that stands in more of the classes than this tells none of them apart. */
const TELLING_SHARE = 0.25;
const TELLING_LEAST = 2;

const same = (a: string, b: string): boolean => a !== '' && a.trim().toLowerCase() === b.trim().toLowerCase();

interface Known {
  readonly record: RecordClass;
  readonly title: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** Words that tell classes apart, by how few of them have each. */
function tellingWords(known: readonly Known[]): (word: string) => boolean {
  const counts = new Map<string, number>();
  known.forEach(({ all }) => all.forEach((word) => counts.set(word, (counts.get(word) ?? 0) + 1)));
  const most = Math.max(TELLING_LEAST, known.length * TELLING_SHARE);
  return (word) => (counts.get(word) ?? 0) <= most;
}

/** Which words a text has in common with a class, and how much that says: a word of the title says most. */
function inCommon(words: readonly string[], { title, all }: Known, telling: (word: string) => boolean): { words: readonly string[]; share: number } {
  const shared = words.filter((word) => all.has(word) && telling(word));
  const weight = shared.reduce((sum, word) => sum + (title.has(word) ? 1 : 0.5), 0);
  return { words: shared, share: shared.length === 0 ? 0 : Math.min(1, weight / Math.max(1, Math.min(words.length, 2))) };
}

/**
 * Suggests classes, the likeliest first, each with its reasons. A suggestion is never more than that: it is shown, and a
 * person chooses. The same is suggested for the same every time.
 */
export function suggestClass(input: SuggestionInput, schedule: Pick<Schedule, 'classes'>, setting: SuggestionSetting): readonly ClassSuggestion[] {
  const known = schedule.classes
    .filter((record) => isInUse(record, setting.today) && record.code !== '' && record.code !== input.now)
    .map((record): Known => {
      const title = new Set(wordsOf(record.title));
      return { record, title, all: new Set([...title, ...wordsOf(record.description), ...wordsOf(record.activity)]) };
    });
  const telling = tellingWords(known);
  const nameWords = wordsOf(input.name);
  const typeWords = wordsOf(input.contentType);
  // The nearest folder says most.
  const folders = input.folders.map((name) => ({ name, words: wordsOf(name) })).reverse();

  const scored = known.map((each) => {
    const reasons: { reason: SuggestionReason; because: string }[] = [];
    let score = 0;
    const add = (reason: SuggestionReason, because: string, worth: number): void => {
      reasons.push({ reason, because });
      score += worth;
    };
    const { record } = each;
    if (same(record.label, input.label)) add('label', input.label, WORTH.label);
    const times = input.earlier.filter((code) => code === record.code).length;
    if (times > 0) add('earlier', String(times), WORTH.earlier * Math.min(1, 0.5 + times / 10));
    const name = inCommon(nameWords, each, telling);
    if (name.share > 0) add('name', name.words.join(', '), WORTH.name * name.share);
    const near = folders.map(({ name: folder, words }, at) => ({ folder, share: inCommon(words, each, telling).share / (at + 1) }));
    const best = near.reduce((most, one) => (one.share > most.share ? one : most), { folder: '', share: 0 });
    if (best.share > 0) add('folder', best.folder, WORTH.folder * best.share);
    const type = inCommon(typeWords, each, telling);
    if (type.share > 0) add('contentType', input.contentType, WORTH.contentType * type.share);
    if (same(record.businessFunction, input.businessFunction)) add('function', record.businessFunction, WORTH.function);
    else if (same(record.businessFunction, setting.businessFunction)) add('function', record.businessFunction, SITE_FUNCTION);
    if (record.code === setting.defaultClass) add('default', '', WORTH.default);
    return { code: record.code, reasons, score };
  });
  // A function alone says as much of every class that it has.
  const said = scored.filter(({ reasons }) => reasons.some(({ reason }) => reason !== 'function'));
  return said
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
    .slice(0, MOST)
    .map(({ code, reasons }) => ({ code, reasons }));
}
