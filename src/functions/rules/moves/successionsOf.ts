import type { Succession } from '../page';
import { endOf } from './ends';
import type { FunctionMove, MoveEnd } from './types';

const told = ({ id, kind, date }: FunctionMove, ends: readonly MoveEnd[]): readonly Succession[] =>
  ends.map(({ title, functionId, siteUrl, body }, at) => ({ id: `${id}-${at + 1}`, kind, date, title, functionId, siteUrl, body }));

/** What came before a function, and after it, as changes of government say: both ways from the one row. */
export function successionsOf(
  moves: readonly FunctionMove[],
  functionId: string
): { readonly predecessors: readonly Succession[]; readonly successors: readonly Succession[] } {
  const at = (end: 'from' | 'to'): readonly FunctionMove[] => moves.filter((move) => endOf(move, functionId) === end);
  return { predecessors: at('to').flatMap((move) => told(move, move.from)), successors: at('from').flatMap((move) => told(move, move.to)) };
}
