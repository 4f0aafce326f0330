import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import { formatNumber } from '../../../../words/numbers';
import { decidable, wholeSeriesText, type QueuedSeries } from '../../../rules';
import type { QueueSnapshot } from '../../../store/queue/queueDesk';
import { useRecordsDesk } from '../surroundings';
import { classNameOf, placeNameOf } from './seriesNames';
import { useQueue } from './surroundings';

/** Rows to draw; the rest are counted. */
const MOST = 50;

export interface SeriesTableProps {
  readonly part: 'toDecide' | 'held' | 'coming';
  readonly series: readonly QueuedSeries[];
  readonly snapshot: QueueSnapshot;
  readonly onOpen: (series: QueuedSeries) => void;
}

/** Series with how many documents they have, oldest first. */
export function SeriesTable({ part, series, snapshot, onOpen }: SeriesTableProps): JSX.Element {
  const { culture, work } = useRecordsDesk();
  const { words, may } = useQueue();
  const look = useLooks();
  const n = (value: number): string => formatNumber(value, culture);
  const numberOf = (each: QueuedSeries): number => (part === 'toDecide' ? decidable(each) : part === 'held' ? each.due : each.coming);
  return (
    <div className={look.tight}>
      <Table
        caption={words.parts[part]}
        middle
        columns={[
          { heading: words.recordClass },
          { heading: words.place },
          { heading: words.year, number: true },
          { heading: words.documents, number: true },
          { heading: words.todo },
        ]}
        rows={series.slice(0, MOST).map((each) => {
          const name = classNameOf(each, snapshot);
          const year = String(each.key.year ?? words.noYear);
          const title = words.seriesTitle(name, year);
          return {
            key: wholeSeriesText(each.key),
            cells: [
              name,
              placeNameOf(each, snapshot),
              year,
              n(numberOf(each)),
              <DefaultButton
                key="open"
                text={part === 'toDecide' && may ? words.decide() : words.look}
                ariaLabel={`${part === 'toDecide' && may ? words.decide() : words.look}: ${words.about(title)}`}
                onClick={() => onOpen(each)}
              />,
            ],
          };
        })}
      />
      {series.length > MOST && <p className={look.quiet}>{work.more(series.length - MOST)}</p>}
    </div>
  );
}
