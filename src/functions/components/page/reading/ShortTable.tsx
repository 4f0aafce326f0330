import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Table, type TableProps } from '../../../../ui/Table';
import { usePrinting } from '../../../../ui/usePrinting';
import { useReading } from './readingGround';
import { useReadingLooks } from './readingLooks';

const FIRST = 20;

export interface ShortTableProps extends Omit<TableProps, 'rows'> {
  readonly count: number;
  /** Draws one row; only those that are shown are drawn. */
  row(at: number): TableProps['rows'][number];
}

/** A table that begins with its first rows, and shows all where somebody asks, or prints. */
export function ShortTable({ count, row, ...table }: ShortTableProps): JSX.Element {
  const { words } = useReading();
  const own = useReadingLooks();
  const [all, setAll] = React.useState(false);
  const printing = usePrinting();
  const shown = all || printing ? count : Math.min(count, FIRST);
  return (
    <>
      <Table {...table} rows={Array.from({ length: shown }, (_, at) => row(at))} />
      {count > FIRST && (
        <div className={own.unprinted}>
          <DefaultButton text={all ? words.showFewer : words.showAll(count)} aria-expanded={all} onClick={() => setAll(!all)} />
        </div>
      )}
    </>
  );
}
