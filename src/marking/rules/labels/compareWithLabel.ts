import { compareMarkings } from '../compareMarkings';
import type { Marking } from '../marking';
import { normaliseLine } from '../reading/normaliseLine';
import { readMarking } from '../reading/readMarking';
import type { Scheme } from '../scheme';
import { labelFor, markingForLabel, type MappedLabel } from './labelFor';

/**
 * - `agree`: the marking and the label say the same, or neither says anything.
 * - `labelMissing`: there is a marking, and a label that stands for it, and no label.
 * - `markingMissing`: there is a label that stands for a marking, and no marking.
 * - `disagree`: they say different things, also where the scheme has no label for the marking.
 * - `unmapped`: the scheme has no label for this marking, or no marking for this label, so nothing can be said.
 */
export type LabelVerdict = 'agree' | 'labelMissing' | 'markingMissing' | 'disagree' | 'unmapped';

/** A marking beside a label. */
export interface LabelComparison {
  readonly verdict: LabelVerdict;
  /** The label that the document would get of us: where one is missing, or where the marking leads and the label differs. */
  readonly label: MappedLabel | null;
  /** The line that it would get: where a marking is missing, or where the label leads and the marking differs. */
  readonly line: string | null;
  /** Whether that label is less sensitive than the one it has: Purview wants a reason for it. */
  readonly lowers: boolean;
}

const nothing = (verdict: LabelVerdict): LabelComparison => ({ verdict, label: null, line: null, lowers: false });

function isLower(to: Marking, from: string, scheme: Scheme): boolean {
  const before = readMarking(from, scheme).marking;
  return before !== null && compareMarkings(to, before, scheme) < 0;
}

/**
 * Compares a document's marking with its sensitivity label. Only real disagreement is one; which of the two is put
 * right is for the scheme's `leads` to say.
 * @param line the document's line; empty where it has none
 * @param labelId the label's id, with braces or without; empty where it has none
 */
export function compareWithLabel(line: string, labelId: string, scheme: Scheme): LabelComparison {
  if (scheme.labels === null) return nothing('unmapped');
  const unmarked = normaliseLine(line) === '';
  // Where the unmarked count as a line, a label for that line says the same.
  const { marking } = readMarking(line, scheme);
  const own = marking === null ? null : labelFor(marking, scheme);
  const theirs = labelId === '' ? null : markingForLabel(labelId, scheme);
  if (labelId === '') {
    if (unmarked) return nothing('agree');
    return own ? { verdict: 'labelMissing', label: own, line: null, lowers: false } : nothing('unmapped');
  }
  if (theirs === null) return nothing('unmapped');
  if (own !== null && markingForLabel(own.labelId, scheme) === theirs) return nothing('agree');
  if (unmarked) return { verdict: 'markingMissing', label: null, line: theirs, lowers: false };
  if (marking === null) return nothing('unmapped');
  if (scheme.labels.leads === 'label') return { verdict: 'disagree', label: null, line: theirs, lowers: false };
  return { verdict: 'disagree', label: own, line: null, lowers: own !== null && isLower(marking, theirs, scheme) };
}
