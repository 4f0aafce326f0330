import type { VocabularyTerm } from './types';

/** A term with those above it, the highest first. */
export interface FoundTerm {
  readonly term: VocabularyTerm;
  readonly path: readonly VocabularyTerm[];
}

/** Words without case or accents: who types `rhoi arian` finds `Rhoi Arian`, and `ffor` finds `Ffôr`. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Those above a term, the highest first; a ring ends where it began. */
export function pathOf(term: VocabularyTerm, byCode: ReadonlyMap<string, VocabularyTerm>): readonly VocabularyTerm[] {
  const path: VocabularyTerm[] = [];
  const seen = new Set([term.code]);
  let above = byCode.get(term.parent);
  while (above !== undefined && !seen.has(above.code)) {
    seen.add(above.code);
    path.unshift(above);
    above = byCode.get(above.parent);
  }
  return path;
}

/**
 * Terms that have every word that was typed, in their code, title, description or in the titles above them; those first
 * whose code is what was typed, then those whose title begins with it, then those whose title has it.
 * @param most how many at most
 */
export function findTerms(terms: readonly VocabularyTerm[], typed: string, most = 50): readonly FoundTerm[] {
  const wanted = plain(typed.trim());
  const words = wanted.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  const byCode = new Map(terms.map((term) => [term.code, term]));
  const found: { readonly rank: number; readonly at: number; readonly hit: FoundTerm }[] = [];
  terms.forEach((term, at) => {
    const path = pathOf(term, byCode);
    const title = plain(term.title);
    const all = `${plain(term.code)} ${title} ${plain(term.description)} ${path.map((each) => plain(each.title)).join(' ')}`;
    if (!words.every((word) => all.includes(word))) return;
    const rank = plain(term.code) === wanted ? 0 : title.startsWith(wanted) ? 1 : words.every((word) => title.includes(word)) ? 2 : 3;
    found.push({ rank, at, hit: { term, path } });
  });
  return found
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, most)
    .map(({ hit }) => hit);
}
