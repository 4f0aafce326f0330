import type { Actor, ChangeKind, ChangeNeed, Scheme } from '../scheme';

/** What a cell of the table can say, as one word. */
export type NeedsCode = 'nothing' | 'justification' | 'notice' | 'both' | 'challenge';

const NEEDS: Readonly<Record<NeedsCode, readonly ChangeNeed[]>> = {
  nothing: [],
  justification: ['justification'],
  notice: ['notice'],
  both: ['justification', 'notice'],
  challenge: ['challenge'],
};

export const NEEDS_CODES = Object.keys(NEEDS) as NeedsCode[];

export const needsOf = (code: NeedsCode): ChangeNeed[] => [...NEEDS[code]];

/** A challenge stands alone, whatever else the cell says. */
export function needsCode(needs: readonly ChangeNeed[]): NeedsCode {
  if (needs.includes('challenge')) return 'challenge';
  if (needs.includes('justification')) return needs.includes('notice') ? 'both' : 'justification';
  return needs.includes('notice') ? 'notice' : 'nothing';
}

export function setNeeds(scheme: Scheme, kind: ChangeKind, actor: Actor, code: NeedsCode): Scheme {
  const { table } = scheme.changes;
  return { ...scheme, changes: { ...scheme.changes, table: { ...table, [kind]: { ...table[kind], [actor]: needsOf(code) } } } };
}

/** Whether others of the originating body may raise a marking and the originator is told: a local rule beside the policy's paragraph 38. */
export function othersMayRaise({ changes }: Scheme): boolean {
  const needs = changes.table.raise.originatingBody;
  return needs.includes('notice') && !needs.includes('challenge');
}

/** Turns that rule on, with a reason asked for, or back to the policy's own. Material of other bodies is never theirs to raise. */
export const setOthersMayRaise = (scheme: Scheme, may: boolean): Scheme => setNeeds(scheme, 'raise', 'originatingBody', may ? 'both' : 'challenge');
