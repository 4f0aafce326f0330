import { parseDay } from '../../../retention/rules/periods';
import { isSameEnd } from './ends';
import type { FunctionMove, MoveEnd } from './types';

/**
 * - `noFrom`, `noTo`: nothing is said of where it came from, or went to.
 * - `oneFrom`, `oneTo`, `severalFrom`, `severalTo`: a transfer is of one into one, a merger of several into one, a split of one into several.
 * - `noTitle`: an end has no name.
 * - `twice`: an end is named twice. `intoItself`: a function became itself.
 * - `noDay`: the day is none. `noAuthority`: nothing is said of what it rests on.
 * - `endedBefore`: the function ended in an earlier change. `beforeItBegan`: it came to be only after this day.
 */
export type MoveProblemCode =
  | 'noFrom'
  | 'noTo'
  | 'oneFrom'
  | 'oneTo'
  | 'severalFrom'
  | 'severalTo'
  | 'noTitle'
  | 'twice'
  | 'intoItself'
  | 'noDay'
  | 'noAuthority'
  | 'endedBefore'
  | 'beforeItBegan';

export interface MoveProblem {
  readonly code: MoveProblemCode;
  /** The function that it is about; empty where it is about the whole. */
  readonly title: string;
}

export type MoveDraft = Pick<FunctionMove, 'kind' | 'from' | 'to' | 'date' | 'authority'>;

const found = (code: MoveProblemCode, title = ''): MoveProblem => ({ code, title });

const twice = (ends: readonly MoveEnd[]): readonly MoveProblem[] =>
  ends.filter((end, at) => ends.slice(0, at).some((other) => isSameEnd(end, other))).map(({ title }) => found('twice', title));

function countProblems({ kind, from, to }: MoveDraft): readonly MoveProblem[] {
  if (from.length === 0 || to.length === 0) return [...(from.length === 0 ? [found('noFrom')] : []), ...(to.length === 0 ? [found('noTo')] : [])];
  return [
    ...(kind === 'merge' && from.length === 1 ? [found('severalFrom')] : []),
    ...(kind !== 'merge' && from.length > 1 ? [found('oneFrom')] : []),
    ...(kind === 'split' && to.length === 1 ? [found('severalTo')] : []),
    ...(kind !== 'split' && to.length > 1 ? [found('oneTo')] : []),
  ];
}

/**
 * What keeps a change from being declared; nothing where it holds.
 * @param earlier what was declared already, without what was withdrawn
 */
export function checkMove(draft: MoveDraft, earlier: readonly FunctionMove[]): readonly MoveProblem[] {
  const { from, to, date, authority } = draft;
  const isDay = !Number.isNaN(parseDay(date));
  return [
    ...countProblems(draft),
    ...[...from, ...to].filter(({ title }) => title.trim() === '').map(() => found('noTitle')),
    ...twice(from),
    ...twice(to),
    ...from.filter((end) => to.some((other) => isSameEnd(end, other))).map(({ title }) => found('intoItself', title)),
    ...(isDay ? [] : [found('noDay')]),
    ...(authority.trim() === '' ? [found('noAuthority')] : []),
    ...from.filter((end) => earlier.some((move) => move.from.some((other) => isSameEnd(end, other)))).map(({ title }) => found('endedBefore', title)),
    ...from
      .filter((end) => isDay && earlier.some((move) => move.date > date && move.to.some((other) => isSameEnd(end, other))))
      .map(({ title }) => found('beforeItBegan', title)),
  ];
}
