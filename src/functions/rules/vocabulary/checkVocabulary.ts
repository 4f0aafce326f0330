import { MOST_TERMS, type VocabularyProblem, type VocabularyTerm } from './types';

/** The codes of terms that are, in the end, above themselves. Every term is walked once. */
function inRings(parents: ReadonlyMap<string, string>): ReadonlySet<string> {
  const rings = new Set<string>();
  const known = new Set<string>();
  for (const start of parents.keys()) {
    const path: string[] = [];
    const at = new Map<string, number>();
    let code: string | undefined = start;
    while (code !== undefined && code !== '' && !known.has(code) && !at.has(code)) {
      at.set(code, path.length);
      path.push(code);
      code = parents.get(code);
    }
    const begins = code === undefined ? undefined : at.get(code);
    if (begins !== undefined) path.slice(begins).forEach((each) => rings.add(each));
    path.forEach((each) => known.add(each));
  }
  return rings;
}

/** What is wrong with a list of functions, in the order of its terms; empty where it holds together. */
export function checkVocabulary(terms: readonly VocabularyTerm[]): readonly VocabularyProblem[] {
  if (terms.length === 0) return [{ code: 'noTerms', at: null, term: '' }];
  if (terms.length > MOST_TERMS) return [{ code: 'tooMany', at: null, term: '' }];
  const parents = new Map(terms.map(({ code, parent }) => [code, parent]));
  const rings = inRings(parents);
  const seen = new Set<string>();
  return terms.flatMap(({ code, title, parent }, at): VocabularyProblem[] => {
    const twice = code !== '' && seen.has(code);
    seen.add(code);
    return [
      ...(code === '' ? [{ code: 'noCode' as const, at, term: title }] : []),
      ...(title === '' ? [{ code: 'noTitle' as const, at, term: code }] : []),
      ...(twice ? [{ code: 'duplicateCode' as const, at, term: code }] : []),
      ...(parent !== '' && !parents.has(parent) ? [{ code: 'missingParent' as const, at, term: parent }] : []),
      ...(rings.has(code) ? [{ code: 'ring' as const, at, term: code }] : []),
    ];
  });
}
