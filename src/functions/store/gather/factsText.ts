import { LONGEST_PART } from '../../../evidence';
import type { GatheredFacts, GatheredLibrary, Tally } from '../../rules';
import type { CountNote } from './countNote';

const most = (tally: Tally, n: number): Tally => Object.fromEntries(Object.entries(tally).slice(0, n));

function shorter(library: GatheredLibrary, names: number): GatheredLibrary {
  const { byClass, ...rest } = library;
  return names === Number.POSITIVE_INFINITY
    ? { ...rest, ...(byClass !== undefined ? { byClass } : {}) }
    : { ...rest, formats: most(rest.formats, names), classes: most(rest.classes, names), markings: most(rest.markings, names) };
}

const byDocuments = (a: GatheredLibrary, b: GatheredLibrary): number => b.documents - a.documents;

/**
 * A row's text. What a row cannot hold is said in fewer words: of many libraries only the commonest endings, classes and
 * markings, and of very many the largest libraries alone, which is then said too.
 */
export function toFactsText(facts: GatheredFacts, count: CountNote, longest: number = LONGEST_PART): string {
  const text = (libraries: readonly GatheredLibrary[], more: Partial<GatheredFacts> = {}): string => JSON.stringify({ ...facts, libraries, ...more, count });
  for (const names of [Number.POSITIVE_INFINITY, 12, 4, 1]) {
    const whole = text(facts.libraries.map((each) => shorter(each, names)));
    if (whole.length <= longest) return whole;
  }
  const least = { past: (facts.past ?? []).slice(-3), notRead: [...facts.notRead.slice(0, 20), { what: '', code: 'tooMany' }] };
  const sorted = [...facts.libraries].sort(byDocuments).map((each) => shorter(each, 1));
  for (let kept = sorted.length; kept > 0; kept = Math.floor(kept * 0.8)) {
    const part = JSON.stringify({ ...facts, libraries: sorted.slice(0, kept), ...least, count: { ...count, tokens: {} } });
    if (part.length <= longest) return part;
  }
  return text([], least);
}
