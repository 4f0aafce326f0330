import { addLines, plainText } from '../../../evidence';
import { TenantProblem, type Door } from '../../../tenant';
import { checkMove, piecesOf, type FunctionMove, type HandedOn, type MoveBody, type MoveDraft, type MoveEnd, type MoveProblem, type Moves } from '../../rules';
import type { KimFunctions } from '../site/kimFunctions';
import { moveLines, type MoveLine } from './moveLines';
import { readHandedOn } from './readHandedOn';
import { readMoves } from './readMoves';

export type Declared =
  /** `notRead` are functions that end here and whose page could not be read: nothing of it is handed on. */
  | { readonly kind: 'declared'; readonly move: FunctionMove; readonly moves: Moves; readonly notRead: readonly MoveEnd[] }
  | { readonly kind: 'problems'; readonly problems: readonly MoveProblem[]; readonly moves: Moves }
  /** Only those who keep the KIM site declare such changes. */
  | { readonly kind: 'notYours' };

export type Withdrawn = { readonly kind: 'withdrawn'; readonly moves: Moves } | { readonly kind: 'notYours' };

/** The desk at which a department says that functions became other functions. All throw TenantProblem. */
export interface MoveDesk {
  read(): Promise<Moves>;
  /** Declares a change; the pages of functions that end are read, so that their history goes with it. */
  declare(draft: MoveDraft, reason: string): Promise<Declared>;
  /** Takes back what was declared wrongly; the row stays, and says so. */
  withdraw(move: Pick<FunctionMove, 'id'>, reason: string): Promise<Withdrawn>;
}

export type MoveGround = Pick<KimFunctions, 'door' | 'person' | 'keeps' | 'clock' | 'newId' | 'doorTo'>;

/** What one row carries of what is handed on, in characters; a row holds some 60,000. */
const PIECE_CHARACTERS = 55_000;

const plainEnd = ({ functionId, title, siteUrl, body }: MoveEnd): MoveEnd => ({
  functionId: plainText(functionId),
  title: plainText(title),
  siteUrl: plainText(siteUrl),
  body: plainText(body),
});

/** Whether an address is of this tenant: what a row says of an address is never trusted. */
function isHere(siteUrl: string, webUrl: string): boolean {
  try {
    return new URL(siteUrl).origin === new URL(webUrl).origin;
  } catch {
    return false;
  }
}

export function createMoveDesk(kim: MoveGround): MoveDesk {
  const { door, clock, person } = kim;

  const write = async (bodies: readonly MoveBody[], date: string, reason: string): Promise<void> => {
    const operationId = kim.newId();
    const when = new Date(clock.now()).toISOString();
    const lines = bodies.map((body): MoveLine => ({ operationId, body, date, who: person, when, reason: plainText(reason) }));
    const { report } = addLines<MoveLine>(
      {
        door,
        clock,
        lines: moveLines,
        operationId,
        steps: lines.map(({ body }, at) => ({ key: String(at), name: body.kind })),
        batchOperations: 20,
        aim: ({ key }) => ({ kind: 'line', content: lines[Number(key)] }),
      },
      () => undefined
    );
    const { state, problem } = await report;
    if (state !== 'finished') throw new TenantProblem('refused', problem?.detail ?? 'It was not written.');
  };

  const handedOnBy = async ({ functionId, siteUrl }: MoveEnd, doorTo: (webUrl: string) => Door): Promise<HandedOn | null> => {
    if (functionId === '' || !isHere(siteUrl, door.webUrl)) return null;
    try {
      return await readHandedOn(doorTo(siteUrl), functionId);
    } catch {
      return null;
    }
  };

  return {
    read: () => readMoves(door),

    async declare(given, reason) {
      if (!kim.keeps) return { kind: 'notYours' };
      const draft: MoveDraft = { ...given, from: given.from.map(plainEnd), to: given.to.map(plainEnd), authority: plainText(given.authority) };
      const before = await readMoves(door);
      const problems = checkMove(draft, before.moves);
      if (problems.length > 0) return { kind: 'problems', problems, moves: before };
      const id = kim.newId();
      const { doorTo } = kim;
      const handed = await Promise.all(draft.from.map(async (end) => ({ end, page: doorTo === undefined ? null : await handedOnBy(end, doorTo) })));
      const pieces = handed.flatMap(({ end, page }) => (page === null ? [] : [{ functionId: end.functionId, parts: piecesOf(page, PIECE_CHARACTERS) }]));
      const { kind, from, to, date, authority } = draft;
      await write(
        [
          // What is handed on stands before the change that hands it on.
          ...pieces.flatMap(({ functionId, parts }) => parts.map((page, at): MoveBody => ({ kind: 'handed', id, functionId, at: at + 1, page }))),
          {
            kind: 'declared',
            move: { id, kind, from, to, authority, handed: Object.fromEntries(pieces.map(({ functionId, parts }) => [functionId, parts.length])) },
          },
        ],
        date,
        reason
      );
      const moves = await readMoves(door);
      const move = moves.moves.find((each) => each.id === id);
      if (move === undefined) throw new TenantProblem('refused', 'It was not written.');
      return { kind: 'declared', move, moves, notRead: draft.from.filter(({ functionId }) => move.history[functionId] === undefined) };
    },

    async withdraw({ id }, reason) {
      if (!kim.keeps) return { kind: 'notYours' };
      const { moves, withdrawn } = await readMoves(door);
      const found = moves.find((each) => each.id === id);
      if (found === undefined) {
        if (withdrawn.some(({ move }) => move.id === id)) return { kind: 'withdrawn', moves: { moves, withdrawn } };
        throw new TenantProblem('notFound', 'There is no such change.');
      }
      await write([{ kind: 'withdrawn', id }], found.date, reason);
      return { kind: 'withdrawn', moves: await readMoves(door) };
    },
  };
}
