import * as React from 'react';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import { listWithAnd } from '../../../../words/lists';
import { formatDay } from '../../../../words/days';
import { formatNumber } from '../../../../words/numbers';
import { twentyYearRule, wholeSeriesText, type Need, type QueuedSeries } from '../../../rules';
import type { QueueSnapshot } from '../../../store/queue/queueDesk';
import { useRecordsDesk } from '../surroundings';
import { classNameOf, placeNameOf } from './seriesNames';
import { useQueue } from './surroundings';

const MOST = 50;

export interface WaitingProps {
  readonly part: 'waiting' | 'noClass' | 'permanent';
  readonly series: readonly QueuedSeries[];
  readonly snapshot: QueueSnapshot;
}

/** Series without a date: what is missing, and what is known instead. */
export function Waiting({ part, series, snapshot }: WaitingProps): JSX.Element {
  const { culture, work } = useRecordsDesk();
  const { words } = useQueue();
  const look = useLooks();

  const missing = (each: QueuedSeries): string => {
    const rule = snapshot.ruleOf(each.key.recordClass);
    if (rule === null) return words.notInSchedule;
    const years = rule.twentyYears ? twentyYearRule(each.newest) : null;
    if (years !== null) return words.twentyYears(years.year, formatDay(each.newest, culture));
    const needs = Object.entries(each.missing) as [Need, number][];
    return listWithAnd(
      needs.map(([need, documents]) => words.missingOf(words.need[need], documents)),
      culture
    );
  };
  const says = part === 'waiting';
  return (
    <div className={look.tight}>
      <Table
        caption={words.parts[part]}
        columns={[
          ...(part === 'noClass' ? [] : [{ heading: words.recordClass }]),
          { heading: words.place },
          ...(says ? [{ heading: words.missing }] : []),
          { heading: words.documents, number: true },
        ]}
        rows={series.slice(0, MOST).map((each) => ({
          key: wholeSeriesText(each.key),
          cells: [
            ...(part === 'noClass' ? [] : [classNameOf(each, snapshot)]),
            placeNameOf(each, snapshot),
            ...(says ? [missing(each)] : []),
            formatNumber(each.documents, culture),
          ],
        }))}
      />
      {series.length > MOST && <p className={look.quiet}>{work.more(series.length - MOST)}</p>}
    </div>
  );
}
