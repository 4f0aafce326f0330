import * as React from 'react';
import { Table } from '../../../../ui/Table';
import { formatDateTime } from '../../../../words/dates';
import type { ReadHoldLine } from '../../../rules';
import { useHolds } from './surroundings';

const isTime = (when: string): boolean => !Number.isNaN(Date.parse(when));

/** Everything that happened to a hold, newest first. */
export function HoldHistory({ caption, history }: { readonly caption: string; readonly history: readonly ReadHoldLine[] }): JSX.Element {
  const { words, culture, timeZone } = useHolds();
  return (
    <Table
      caption={caption}
      columns={[{ heading: words.what }, { heading: words.when }, { heading: words.who }, { heading: words.why }]}
      rows={[...history].reverse().map(({ rowId, line }) => ({
        key: String(rowId),
        cells: [
          line.kind === null ? '' : words.kinds[line.kind],
          isTime(line.when) ? formatDateTime(line.when, culture, timeZone) : '',
          line.who.name,
          line.reason,
        ],
      }))}
    />
  );
}
