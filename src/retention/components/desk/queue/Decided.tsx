import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { useShowTab } from '../../../../ui/TabbedDesk';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import { formatDate } from '../../../../words/dates';
import { formatDay } from '../../../../words/days';
import { formatNumber } from '../../../../words/numbers';
import { wholeSeriesText, type QueuedSeries } from '../../../rules';
import type { QueueSnapshot } from '../../../store/queue/queueDesk';
import { useRecordsDesk } from '../surroundings';
import { classNameOf, placeNameOf } from './seriesNames';
import { useQueue } from './surroundings';

const MOST = 50;

export interface DecidedProps {
  readonly series: readonly QueuedSeries[];
  readonly snapshot: QueueSnapshot;
  readonly onWithdraw: (series: QueuedSeries) => void;
}

/** What was decided, by whom and when; it can be taken back. */
export function Decided({ series, snapshot, onWithdraw }: DecidedProps): JSX.Element {
  const { culture, work } = useRecordsDesk();
  const { words, may } = useQueue();
  const look = useLooks();
  const showTab = useShowTab();
  return (
    <div className={look.tight}>
      <Table
        caption={words.parts.decided}
        middle
        columns={[
          { heading: words.recordClass },
          { heading: words.documents, number: true },
          { heading: words.decision },
          { heading: words.by },
          ...(may ? [{ heading: words.todo }] : []),
        ]}
        rows={series.slice(0, MOST).flatMap((each) => {
          const { decision } = each;
          if (decision === null) return [];
          const title = words.seriesTitle(classNameOf(each, snapshot), String(each.key.year ?? words.noYear));
          return [
            {
              key: wholeSeriesText(each.key),
              cells: [
                <React.Fragment key="name">
                  {title}
                  <p className={look.quiet}>{placeNameOf(each, snapshot)}</p>
                </React.Fragment>,
                formatNumber(each.due, culture),
                <React.Fragment key="what">
                  {words.decided(decision.kind, formatDay(decision.until, culture))}
                  {each.since > 0 && <p className={look.quiet}>{words.since(each.since)}</p>}
                  {decision.reason !== '' && <p className={look.quiet}>{decision.reason}</p>}
                </React.Fragment>,
                words.decidedBy(decision.who.name, formatDate(decision.when, culture, 'UTC')),
                ...(may
                  ? [
                      <DefaultButton
                        key="back"
                        text={words.withdraw}
                        styles={{ label: { whiteSpace: 'nowrap' } }}
                        ariaLabel={`${words.withdraw}: ${words.about(title)}`}
                        onClick={() => onWithdraw(each)}
                      />,
                    ]
                  : []),
              ],
            },
          ];
        })}
      />
      {series.length > MOST && <p className={look.quiet}>{work.more(series.length - MOST)}</p>}
      {may && series.some(({ decision }) => decision?.kind === 'destroy') && (
        <div className={look.row}>
          <DefaultButton text={words.toDisposal} onClick={() => showTab('disposal')} />
        </div>
      )}
    </div>
  );
}
