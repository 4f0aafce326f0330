import type { MoveBody } from './readMoveBody';
import type { FunctionMove, HandedOn } from './types';

/** A row as it stands in its list. */
export interface MoveRow {
  readonly rowId: number;
  readonly operationId: string;
  readonly body: MoveBody;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly who: FunctionMove['who'];
  readonly when: string;
  readonly reason: string;
}

export interface Moves {
  /** What stands, newest day first. */
  readonly moves: readonly FunctionMove[];
  /** What was withdrawn: by whom, when and why. */
  readonly withdrawn: readonly { readonly move: FunctionMove; readonly who: FunctionMove['who']; readonly when: string; readonly reason: string }[];
}

const joined = (pieces: readonly HandedOn[]): HandedOn => ({
  history: pieces.flatMap(({ history }) => history),
  legislation: pieces.flatMap(({ legislation }) => legislation),
  keyRecordSeries: pieces.flatMap(({ keyRecordSeries }) => keyRecordSeries),
});

/** The changes that rows make, in their order. What a function hands on counts where every row of it is there, by whoever declared the change. */
export function foldMoves(rows: readonly MoveRow[]): Moves {
  const declared = new Map<string, { readonly row: MoveRow; readonly handed: Readonly<Record<string, number>>; readonly move: FunctionMove }>();
  const pieces = new Map<string, Map<number, HandedOn>>();
  const withdrawn = new Map<string, MoveRow>();
  const keyOf = (row: MoveRow, id: string, functionId: string): string => JSON.stringify([row.operationId, row.who.login.toLowerCase(), id, functionId]);
  for (const row of rows) {
    const { body, date, who, when, reason } = row;
    if (body.kind === 'declared') {
      const { handed, ...move } = body.move;
      // What was said first of a change stands: nobody puts another in its place.
      if (!declared.has(move.id)) declared.set(move.id, { row, handed, move: { ...move, date, who, when, reason, history: {} } });
    } else if (body.kind === 'handed') {
      const key = keyOf(row, body.id, body.functionId);
      const known = pieces.get(key) ?? new Map<number, HandedOn>();
      if (!known.has(body.at)) pieces.set(key, known.set(body.at, body.page));
    } else if (!withdrawn.has(body.id)) withdrawn.set(body.id, row);
  }
  const all = [...declared.values()].map(({ row, handed, move }): FunctionMove => {
    const whole = Object.entries(handed).flatMap(([functionId, many]): [string, HandedOn][] => {
      const found = [...(pieces.get(keyOf(row, move.id, functionId)) ?? [])].filter(([at]) => at <= many).sort(([a], [b]) => a - b);
      return found.length === many ? [[functionId, joined(found.map(([, page]) => page))]] : [];
    });
    return { ...move, history: Object.fromEntries(whole) };
  });
  const newestFirst = (a: FunctionMove, b: FunctionMove): number => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1);
  return {
    moves: all.filter(({ id }) => !withdrawn.has(id)).sort(newestFirst),
    withdrawn: all.flatMap((move) => {
      const row = withdrawn.get(move.id);
      return row === undefined ? [] : [{ move, who: row.who, when: row.when, reason: row.reason }];
    }),
  };
}
