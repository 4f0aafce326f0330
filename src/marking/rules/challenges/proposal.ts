import { exceedsCeiling } from '../compareMarkings';
import { hasErrors, type Problem } from '../marking';
import { readMarking } from '../reading/readMarking';
import type { Scheme } from '../scheme';
import { validateMarking } from '../validateMarking';

/** What a proposed line comes to. */
export type ChallengeProposal =
  | { readonly kind: 'none' }
  | { readonly kind: 'holds'; readonly line: string }
  | { readonly kind: 'aboveCeiling'; readonly line: string; readonly ceiling: string }
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] };

/**
 * Whether a line can be proposed: it holds in the scheme by itself, and may be held in this environment. A marking
 * that needs details beside its line, such as what ends an embargo, is for the originator to make.
 * @param ceiling the site's own, as a line; empty for the scheme's
 */
export function judgeProposal(text: string, ceiling: string, scheme: Scheme): ChallengeProposal {
  if (text.trim() === '') return { kind: 'none' };
  const read = readMarking(text, scheme);
  if (!read.valid || read.marking === null || read.canonical === null) return { kind: 'wrong', problems: read.problems };
  const whole = validateMarking(read.marking, scheme, { instructions: [], embargo: null });
  if (hasErrors(whole)) return { kind: 'wrong', problems: whole };
  const highest = ceiling === '' ? scheme.ceiling : ceiling;
  const top = readMarking(highest, scheme).marking;
  return top === null || exceedsCeiling(read.marking, top, scheme)
    ? { kind: 'aboveCeiling', line: read.canonical, ceiling: highest }
    : { kind: 'holds', line: read.canonical };
}
