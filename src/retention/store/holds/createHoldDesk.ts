import { plainText, type StoredLine } from '../../../evidence';
import { readProblem, type BatchResult } from '../../../tenant';
import {
  holdBook,
  judgeHold,
  sealHold,
  type BegunHold,
  type HalfDone,
  type Hold,
  type HoldBook,
  type HoldBody,
  type HoldLine,
  type HoldLineKind,
  type HoldProblem,
} from '../../rules';
import type { KimRecords } from '../site/kimRecords';
import { addOne } from './addOne';
import { allHoldRows, askHolds, type HoldsHead } from './askHolds';
import { detailLines, holdLines } from './holdLines';
import { readHoldLines } from './readHoldLines';
import { randomSalt } from './randomSalt';

/** What the department holds; `notSetUp` where the site has no place for it yet. */
export type HoldShelf =
  | { readonly kind: 'notSetUp' }
  | {
      readonly kind: 'open';
      readonly book: HoldBook;
      /** When something was last deleted from the list; empty for never. */
      readonly deleted: string;
      /** How many half-written holds this visit has completed. */
      readonly completed: number;
    };

/**
 * - `notKeeper`: only those who keep the KIM site may.
 * - `notWhole`: what was asked for does not hold; `problems` say why.
 * - `changedSince`: somebody else has written about this hold in the meantime.
 * - `cannotOpen`: a hold that everybody could read does not become confidential, nor one that was confidential open.
 */
export type HoldRefusal = 'notKeeper' | 'notWhole' | 'changedSince' | 'cannotOpen';

export class HoldRefused extends Error {
  public constructor(
    public readonly code: HoldRefusal,
    public readonly problems: readonly HoldProblem[] = []
  ) {
    super(code);
    this.name = 'HoldRefused';
  }
}

/** All that may be done with the department's holds. */
export interface HoldDesk {
  readonly may: boolean;
  /** An id for a hold that is to be declared. Trying again with the same id never makes a second. */
  newId(): string;
  /** What stands; a confidential hold that was half written is completed by the next visit of somebody who keeps the site. */
  read(): Promise<HoldShelf>;
  /** @throws HoldRefused, TenantProblem */
  declare(hold: Hold, reason: string): Promise<void>;
  /** The hold as it is to be from now on; `seen` is the newest row that the person has seen of it. */
  change(hold: Hold, reason: string, seen: number): Promise<void>;
  /** Lifts it from a day on. */
  lift(hold: Hold, on: string, reason: string, seen: number): Promise<void>;
  /** Says that a confidential hold which somebody began to declare, and of which nothing more is known, will not be. */
  setAside(begun: BegunHold, reason: string): Promise<void>;
  /** Says that somebody has looked at rows which cannot count, and at deletions up to now. */
  settle(rows: readonly number[], until: string, reason: string): Promise<void>;
}

/** The desk at which holds are declared, changed and lifted. */
export function createHoldDesk(kim: KimRecords): HoldDesk {
  const { door, clock, person } = kim;

  const lineOf = (kind: HoldLineKind, holdId: string, body: HoldBody, reason: string): HoldLine => ({
    kind,
    holdId,
    body,
    who: person,
    when: new Date(clock.now()).toISOString(),
    reason: plainText(reason),
  });
  const tell = (line: HoldLine): Promise<void> => addOne(door, clock, holdLines, line, kim.newId());

  const readBook = async (): Promise<{ readonly book: HoldBook; readonly deleted: string }> => {
    const [head, newest] = await door.askAll<unknown>(askHolds(door.webUrl));
    for (const answer of [head, newest]) if (!answer.ok) throw answer.problem;
    const rows = await allHoldRows(door, head as BatchResult<HoldsHead>, newest as BatchResult<StoredLine<HoldLine>[]>);
    const details = kim.keeps ? await readHoldLines(await detailLines.readSince(door, 0)) : null;
    // Where a row is not to be seen, something is held of which nothing is known here.
    const book = holdBook(await readHoldLines(rows?.lines ?? []), details, rows?.deleted ?? '');
    return rows === null
      ? { book: { ...book, problems: [...book.problems, { code: 'missing', rowId: 0, holdId: '' }] }, deleted: '' }
      : { book, deleted: rows.deleted };
  };

  const saltOf = ({ standings }: HoldBook): string => standings.find(({ sealed }) => sealed !== null)?.sealed?.salt ?? randomSalt();

  const sealIt = (kind: HoldLineKind, hold: Hold, deed: string, salt: string): Promise<void> =>
    // Nothing that says what it is about: no reason either.
    tell(lineOf(kind, hold.id, { kind: 'sealed', sealed: sealHold(hold, salt, randomSalt), deed }, ''));

  const complete = ({ details, hold, deed }: HalfDone, book: HoldBook): Promise<void> => sealIt(details.line.kind ?? 'changed', hold, deed, saltOf(book));

  const write = async (kind: 'declared' | 'changed' | 'lifted', hold: Hold, reason: string, book: HoldBook): Promise<void> => {
    if (!hold.confidential) return tell(lineOf(kind, hold.id, { kind: 'open', hold, deed: '' }, reason));
    const deed = kim.newId();
    // Until everybody's pages have it, everything is held; one that is lifted goes on holding until then.
    if (kind !== 'lifted') await tell(lineOf('begun', hold.id, { kind: 'nothing', deed }, ''));
    await addOne(door, clock, detailLines, lineOf(kind, hold.id, { kind: 'open', hold, deed }, reason), kim.newId());
    await sealIt(kind, hold, deed, saltOf(book));
  };

  const mayWrite = (): void => {
    if (!kim.keeps) throw new HoldRefused('notKeeper');
  };
  const mustHold = (hold: Hold): void => {
    const problems = judgeHold(hold);
    if (problems.length > 0) throw new HoldRefused('notWhole', problems);
  };
  const asSeen = async (hold: Hold, seen: number): Promise<HoldBook> => {
    const { book } = await readBook();
    const standing = book.standings.find(({ id }) => id === hold.id);
    if (standing === undefined || standing.newest !== seen) throw new HoldRefused('changedSince');
    if (standing.confidential !== hold.confidential) throw new HoldRefused('cannotOpen');
    return book;
  };

  return {
    may: kim.keeps,
    newId: () => kim.newId(),
    async read() {
      try {
        const first = await readBook();
        if (!kim.keeps || first.book.halfDone.length === 0) return { kind: 'open', ...first, completed: 0 };
        for (const half of first.book.halfDone) await complete(half, first.book);
        return { kind: 'open', ...(await readBook()), completed: first.book.halfDone.length };
      } catch (error) {
        const problem = await readProblem(error);
        if (problem.code === 'notFound') return { kind: 'notSetUp' };
        throw problem;
      }
    },
    async declare(hold, reason) {
      mayWrite();
      mustHold(hold);
      const { book } = await readBook();
      // An answer that was lost may have been a yes.
      if (book.standings.some(({ id }) => id === hold.id)) return;
      const half = book.halfDone.find(({ hold: { id } }) => id === hold.id);
      if (half !== undefined) return complete(half, book);
      await write('declared', hold, reason, book);
    },
    async change(hold, reason, seen) {
      mayWrite();
      mustHold(hold);
      await write('changed', hold, reason, await asSeen(hold, seen));
    },
    async lift(hold, on, reason, seen) {
      mayWrite();
      await write('lifted', { ...hold, lifted: on }, reason, await asSeen(hold, seen));
    },
    async setAside({ holdId, deed }, reason) {
      mayWrite();
      await tell(lineOf('setAside', holdId, { kind: 'nothing', deed }, reason));
    },
    async settle(rows, until, reason) {
      mayWrite();
      await tell(lineOf('settled', '', { kind: 'settles', rows, until }, reason));
    },
  };
}
