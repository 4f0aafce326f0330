import type { Marking, Problem, ProblemCode } from '../marking';
import { levelsOf } from '../levels';
import { readMarking } from '../reading/readMarking';
import { renderMarking } from '../reading/renderMarking';
import type { Scheme } from '../scheme';
import { validateMarking } from '../validateMarking';
import { withValues } from '../valuesOf';

/** The line for the copy of a document that is released; or why it cannot be released as it is marked. */
export type ReleaseLine =
  | { readonly line: string; readonly problem: null }
  | {
      readonly line: null;
      /** `noRelease`: the scheme has no such marking. */
      readonly problem: { readonly code: ProblemCode | 'noRelease'; readonly values?: Problem['values']; readonly paragraph: string | null };
    };

const plain = (classification: string): Marking => ({
  prefix: null,
  classification,
  sensitive: false,
  handling: [],
  descriptors: [],
  codewords: [],
  caveats: [],
  releasability: null,
});

/** The classification of a document, by its line, or by what unmarked counts as. */
function classificationOf(line: string, scheme: Scheme): { classification: string } | { problem: Problem | undefined } {
  const counts = line.trim() === '' ? (scheme.unmarkedCountsAs ?? levelsOf(scheme)[0].name) : line;
  const read = readMarking(counts, scheme);
  return read.marking !== null ? { classification: read.marking.classification } : { problem: read.problems.find(({ severity }) => severity === 'error') };
}

/**
 * The marking of the copy that is released (GSCP paragraph 41): the document's classification without -SENSITIVE, and
 * that it may go to anybody. Instructions, descriptors and caveats restrict who may see a document, and what is
 * cleared may be seen by everybody, so the copy carries none of them.
 * @param line the document's own line; empty for unmarked
 */
export function releaseLine(line: string, scheme: Scheme): ReleaseLine {
  const { release } = scheme;
  if (release === null) return { line: null, problem: { code: 'noRelease', paragraph: null } };
  const found = classificationOf(line, scheme);
  if ('problem' in found)
    return { line: null, problem: { code: found.problem?.code ?? 'unknownTerm', values: found.problem?.values, paragraph: found.problem?.paragraph ?? null } };
  const copy = withValues(plain(found.classification), release.slot, [release.value]);
  const wrong = validateMarking(copy, scheme, { instructions: [], embargo: null }).find(({ severity }) => severity === 'error');
  return wrong === undefined
    ? { line: renderMarking(copy, scheme), problem: null }
    : { line: null, problem: { code: wrong.code, values: wrong.values, paragraph: wrong.paragraph } };
}
