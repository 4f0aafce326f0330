import * as React from 'react';
import { formatNumber } from '../../../../words/numbers';
import { Table } from '../../../../ui/Table';
import { NOT_DISPOSED, type NotDisposedCode } from '../../../rules';
import { useRecordsDesk } from '../surroundings';
import { useDisposal } from './surroundings';

/** Why documents do not go, how many for each reason, and what to do. */
export function ReasonTable({
  caption,
  counts,
}: {
  readonly caption: string;
  readonly counts: Readonly<Partial<Record<NotDisposedCode, number>>>;
}): JSX.Element {
  const { words } = useDisposal();
  const { culture } = useRecordsDesk();
  const rows = NOT_DISPOSED.filter((code) => (counts[code] ?? 0) > 0);
  return (
    <Table
      caption={caption}
      columns={[{ heading: words.why }, { heading: words.remedy }, { heading: words.howMany, number: true }]}
      rows={rows.map((code) => ({ key: code, cells: [words.reasons[code].why, words.reasons[code].remedy, formatNumber(counts[code] ?? 0, culture)] }))}
    />
  );
}
