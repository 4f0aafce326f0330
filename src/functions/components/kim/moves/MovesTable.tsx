import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Table } from '../../../../ui/Table';
import type { FunctionMovesWords } from '../../../../words/functionMoves';
import type { FunctionMove, MoveEnd } from '../../../rules';

export const namesOf = ({ from, to }: Pick<FunctionMove, 'from' | 'to'>): string => `${titles(from)} → ${titles(to)}`;

const titles = (ends: readonly MoveEnd[]): string => ends.map(({ title, body }) => (body === '' ? title : `${title} (${body})`)).join(' + ');

export interface MovesTableProps {
  readonly moves: readonly FunctionMove[];
  readonly words: FunctionMovesWords;
  /** Absent where this person may take none back. */
  readonly onWithdraw?: (move: FunctionMove) => void;
}

/** The changes that stand, and what went with each. */
export function MovesTable({ moves, words, onWithdraw }: MovesTableProps): JSX.Element {
  const { date, kind, from, to, authority, handedOn, by } = words.columns;
  const handed = ({ from: ends, history }: FunctionMove): string =>
    ends
      .map(({ functionId, title }) => {
        const page = history[functionId];
        const counts = page === undefined ? null : { events: page.history.length, laws: page.legislation.length, series: page.keyRecordSeries.length };
        return words.handedOn(title, counts);
      })
      .join('; ');
  return (
    <Table
      caption={words.table}
      columns={[date, kind, from, to, authority, handedOn, by].map((heading) => ({ heading }))}
      rows={moves.map((move) => ({
        key: move.id,
        cells: [
          words.day(move.date),
          words.kinds[move.kind],
          titles(move.from),
          titles(move.to),
          move.authority,
          handed(move),
          <React.Fragment key="by">
            {move.who.name}
            {onWithdraw !== undefined && <DefaultButton text={words.withdrawIt} ariaLabel={words.withdraw(namesOf(move))} onClick={() => onWithdraw(move)} />}
          </React.Fragment>,
        ],
      }))}
    />
  );
}
