import type { HoldBody } from './holdBody';
import type { Hold, SealedHold } from './types';

/**
 * - `declared`, `changed`, `lifted`: how the hold is from now on.
 * - `begun`: a confidential hold is being declared or changed; until it is, everything is held.
 * - `setAside`: what was begun will not be; what stood before stands.
 * - `settled`: somebody who keeps the list has looked at rows that cannot count, and says so.
 */
export type HoldLineKind = 'declared' | 'changed' | 'lifted' | 'begun' | 'setAside' | 'settled';

export const HOLD_LINE_KINDS: readonly HoldLineKind[] = ['declared', 'changed', 'lifted', 'begun', 'setAside', 'settled'];

/** A row about a hold. */
export interface HoldLine {
  /** Null where it is none that we know. */
  readonly kind: HoldLineKind | null;
  readonly holdId: string;
  /** What it carries; null where that is not understood. */
  readonly body: HoldBody | null;
  readonly who: { readonly login: string; readonly name: string };
  /** ISO 8601. */
  readonly when: string;
  readonly reason: string;
}

/**
 * Why nothing is known of holds.
 * - `notUnderstood`: a row cannot be read.
 * - `changed`: a row is not what its hash is of.
 * - `missing`: a row comes after one that is not there.
 * - `otherHand`: a row is not by whom it names.
 * - `deleted`: SharePoint has noted that something was deleted from the list, whose rows never are.
 * - `begun`: a confidential hold was begun to be declared, and not ended.
 */
export type HoldsProblemCode = 'notUnderstood' | 'changed' | 'missing' | 'otherHand' | 'deleted' | 'begun';

export interface HoldsProblem {
  readonly code: HoldsProblemCode;
  /** 0 where it is about none that is there. */
  readonly rowId: number;
  readonly holdId: string;
}

/** A row as it was read, with what was found out about it. */
export interface ReadHoldLine {
  readonly rowId: number;
  readonly line: HoldLine;
  /** What speaks against it; empty for nothing. */
  readonly faults: readonly ('changed' | 'missing' | 'otherHand')[];
}

export interface FoldedHolds {
  /** The newest word on each hold; those that were lifted too. */
  readonly holds: readonly Hold[];
  readonly sealed: readonly SealedHold[];
  /** Where there is one, nothing is known: everything is held. */
  readonly problems: readonly HoldsProblem[];
}

const STANDING: readonly (HoldLineKind | null)[] = ['declared', 'changed', 'lifted'];

/** Whether a row says what its kind should say, and of the hold that it names. */
function isUnderstood({ kind, holdId, body }: HoldLine): boolean {
  if (kind === null || body === null) return false;
  if (kind === 'settled') return body.kind === 'settles';
  if (kind === 'begun' || kind === 'setAside') return body.kind === 'nothing' && holdId !== '';
  if (body.kind === 'open') return body.hold.id === holdId && !body.hold.confidential;
  return body.kind === 'sealed' && body.sealed.id === holdId;
}

/** What somebody who keeps the list has settled: a row speaks for those before it only. */
function settlements(rows: readonly ReadHoldLine[]): { readonly rows: ReadonlySet<number>; readonly until: string } {
  const settled = new Set<number>();
  let until = '';
  for (const { rowId, line, faults } of rows) {
    if (faults.length > 0 || line.kind !== 'settled' || line.body?.kind !== 'settles') continue;
    line.body.rows.filter((row) => row < rowId).forEach((row) => settled.add(row));
    if (line.body.until > until) until = line.body.until;
  }
  return { rows: settled, until };
}

/**
 * How the department's holds stand by all rows of their list. A row that was settled and cannot count counts for nothing;
 * one that only comes after a row which is gone still says what it says.
 * @param deleted when SharePoint last noted a deletion from the list, ISO 8601; empty for never
 */
export function foldHolds(rows: readonly ReadHoldLine[], deleted = ''): FoldedHolds {
  const inOrder = [...rows].sort((a, b) => a.rowId - b.rowId);
  const settled = settlements(inOrder);
  const problems: HoldsProblem[] = deleted > settled.until ? [{ code: 'deleted', rowId: 0, holdId: '' }] : [];
  const standing = new Map<string, HoldBody>();
  const begun = new Map<string, number>();
  for (const { rowId, line, faults: all } of inOrder) {
    const { kind, holdId, body } = line;
    const isSettled = settled.rows.has(rowId);
    const faults = isSettled ? all.filter((code) => code !== 'missing') : all;
    if (faults.length > 0 || !isUnderstood(line) || body === null) {
      const codes: readonly HoldsProblemCode[] = faults.length > 0 ? faults : ['notUnderstood'];
      if (!isSettled) problems.push(...codes.map((code) => ({ code, rowId, holdId })));
    } else if (kind === 'begun') {
      if (!isSettled) begun.set(holdId, rowId);
    } else {
      begun.delete(holdId);
      if (STANDING.includes(kind)) standing.set(holdId, body);
    }
  }
  begun.forEach((rowId, holdId) => problems.push({ code: 'begun', rowId, holdId }));
  const bodies = [...standing.values()];
  return {
    holds: bodies.flatMap((body) => (body.kind === 'open' ? [body.hold] : [])),
    sealed: bodies.flatMap((body) => (body.kind === 'sealed' ? [body.sealed] : [])),
    problems,
  };
}
