import { foldHolds, type FoldedHolds, type HoldsProblem, type ReadHoldLine } from './foldHolds';
import type { Hold, SealedHold } from './types';

/** One hold, as whoever keeps it sees it. */
export interface HoldStanding {
  readonly id: string;
  /** Null where it is confidential and its details are not there or cannot be relied on. */
  readonly hold: Hold | null;
  readonly confidential: boolean;
  /** As everybody's pages have it, where it is confidential and they have it. */
  readonly sealed: SealedHold | null;
  /** Every row about it, oldest first; of a confidential one those of its details, where they may be read. */
  readonly history: readonly ReadHoldLine[];
  /** The newest row about it: what is changed is changed from there. */
  readonly newest: number;
}

/** What was begun and not ended: the newest details of a confidential hold that everybody's pages do not have yet. */
export interface HalfDone {
  readonly details: ReadHoldLine;
  readonly hold: Hold;
  readonly deed: string;
}

/** A confidential hold that somebody began to declare or to change, and of which nothing more is known. */
export interface BegunHold {
  readonly holdId: string;
  readonly deed: string;
  readonly who: string;
  readonly when: string;
}

export interface HoldBook {
  readonly standings: readonly HoldStanding[];
  readonly problems: readonly HoldsProblem[];
  /** Rows of details that cannot be relied on. */
  readonly detailProblems: readonly HoldsProblem[];
  readonly halfDone: readonly HalfDone[];
  readonly begun: readonly BegunHold[];
}

const deedOf = ({ line: { body } }: ReadHoldLine): string => (body !== null && body.kind !== 'settles' ? body.deed : '');

/** Rows of details that count, newest last. */
const countingDetails = (rows: readonly ReadHoldLine[]): ReadHoldLine[] =>
  [...rows]
    .sort((a, b) => a.rowId - b.rowId)
    .filter(({ line, faults }) => faults.every((fault) => fault === 'missing') && line.body?.kind === 'open' && line.body.hold.id === line.holdId);

/**
 * All holds with their histories.
 * @param rows of the list that everybody reads
 * @param details of the list that only keepers read; null for whoever may not
 */
export function holdBook(rows: readonly ReadHoldLine[], details: readonly ReadHoldLine[] | null, deleted = ''): HoldBook {
  const folded: FoldedHolds = foldHolds(rows, deleted);
  const sound = countingDetails(details ?? []);
  const newestDetails = new Map(sound.map((row) => [row.line.holdId, row]));
  const sealedDeeds = new Set(rows.filter(({ line }) => line.body?.kind === 'sealed').map(deedOf));
  const halfDone = [...newestDetails.values()].flatMap((row): HalfDone[] => {
    const deed = deedOf(row);
    return row.line.body?.kind === 'open' && !sealedDeeds.has(deed) && !isSetAside(rows, deed) ? [{ details: row, hold: row.line.body.hold, deed }] : [];
  });
  const rowsOf = (id: string): ReadHoldLine[] => rows.filter(({ line }) => line.holdId === id).sort((a, b) => a.rowId - b.rowId);
  const standingOf = (id: string, hold: Hold | null, sealed: SealedHold | null): HoldStanding => {
    const own = rowsOf(id);
    const told = sealed === null ? own : sound.filter(({ line }) => line.holdId === id);
    return { id, hold, sealed, confidential: sealed !== null, history: told.length > 0 ? told : own, newest: own.length > 0 ? own[own.length - 1].rowId : 0 };
  };
  return {
    standings: [
      ...folded.holds.map((hold) => standingOf(hold.id, hold, null)),
      ...folded.sealed.map((sealed) => {
        // The details that the sealed row was made from, not newer ones that nobody holds to yet.
        const deed = deedOf([...rowsOf(sealed.id)].reverse().find(({ line }) => line.body?.kind === 'sealed') ?? rowsOf(sealed.id)[0]);
        const body = sound.find((row) => row.line.holdId === sealed.id && deedOf(row) === deed)?.line.body;
        return standingOf(sealed.id, body?.kind === 'open' ? body.hold : null, sealed);
      }),
    ],
    problems: folded.problems,
    detailProblems: (details ?? []).flatMap(({ rowId, line, faults }) => faults.map((code) => ({ code, rowId, holdId: line.holdId }))),
    halfDone,
    begun: folded.problems.flatMap(({ code, rowId, holdId }) => {
      const row = code === 'begun' ? rows.find((each) => each.rowId === rowId) : undefined;
      return row === undefined ? [] : [{ holdId, deed: deedOf(row), who: row.line.who.name, when: row.line.when }];
    }),
  };
}

const isSetAside = (rows: readonly ReadHoldLine[], deed: string): boolean => rows.some((row) => row.line.kind === 'setAside' && deedOf(row) === deed);
