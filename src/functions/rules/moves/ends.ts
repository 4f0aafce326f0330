import type { FunctionMove, MoveEnd } from './types';

const plain = (text: string): string => text.trim().toLowerCase();

/** Whether two ends are one function: by what names it for ever; where one has no such name, by its title and its body. */
export function isSameEnd(a: MoveEnd, b: MoveEnd): boolean {
  if (a.functionId !== '' || b.functionId !== '') return a.functionId === b.functionId;
  return plain(a.title) === plain(b.title) && plain(a.body) === plain(b.body);
}

/** At which end of a move a function stands; null where it has nothing to do with it. */
export function endOf(move: Pick<FunctionMove, 'from' | 'to'>, functionId: string): 'from' | 'to' | null {
  if (functionId === '') return null;
  if (move.from.some((end) => end.functionId === functionId)) return 'from';
  return move.to.some((end) => end.functionId === functionId) ? 'to' : null;
}
