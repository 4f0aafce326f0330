import type { FunctionMove, MoveEnd } from '../moves';
import { EMPTY_PARTS, type FunctionPage } from '../page';
import { adding, keyOf } from './telling';
import type { Noticed, ToNotice } from './types';

type Asked = Pick<ToNotice, 'page' | 'moves'>;

const isThis =
  ({ functionId }: FunctionPage) =>
  (end: MoveEnd): boolean =>
    functionId !== '' && end.functionId === functionId;

/** The other ends, as parts of this page. */
const others = ({ id, kind, date }: FunctionMove, ends: readonly MoveEnd[]): readonly { readonly id: string }[] =>
  ends.map(({ functionId, title, siteUrl, body }, at) => ({ ...EMPTY_PARTS.successors, id: `move-${id}-${at}`, kind, date, title, functionId, siteUrl, body }));

/** What a function that ended hands on: its history, its authorities, its series. */
function handedOn(page: FunctionPage, { id: moveId, from, history }: FunctionMove): Noticed['suggests'] {
  return from.flatMap(({ functionId }) => {
    const given = Object.hasOwn(history, functionId) ? history[functionId] : undefined;
    if (given === undefined) return [];
    const add = (part: 'history' | 'legislation' | 'keyRecordSeries'): Noticed['suggests'] =>
      given[part].map((each) => adding(page, part, { ...each, id: `${moveId}-${each.id}`.slice(0, 120) }));
    return [...add('history'), ...add('legislation'), ...add('keyRecordSeries')];
  });
}

/** Machinery of government: moves that this function came from, or went into. */
export function noticeMoves({ page, moves }: Asked): readonly Noticed[] {
  return moves.flatMap((move): Noticed[] => {
    const told = (end: 'from' | 'to', suggests: Noticed['suggests']): Noticed => ({ kind: 'moved', key: keyOf('moved', move.id, end), move, end, suggests });
    return [
      ...(move.from.some(isThis(page))
        ? [
            told(
              'from',
              others(move, move.to).map((each) => adding(page, 'successors', each))
            ),
          ]
        : []),
      ...(move.to.some(isThis(page))
        ? [told('to', [...others(move, move.from).map((each) => adding(page, 'predecessors', each)), ...handedOn(page, move)])]
        : []),
    ];
  });
}
