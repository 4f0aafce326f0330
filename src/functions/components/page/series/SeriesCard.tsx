import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../../ui/Disclosure';
import { Facts } from '../../../../ui/Facts';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import { formatDate } from '../../../../words/dates';
import { formatSize } from '../../../../words/sizes';
import { stagesAfter, type NextStage, type TakenStage } from '../../../rules';
import { useFunctionPage } from '../surroundings';
import type { SeriesAtWork } from './listSeries';
import { useSeries } from './seriesGround';

export interface SeriesCardProps {
  readonly at: SeriesAtWork;
  readonly onTake: (next: NextStage) => void;
}

/** One series: where it stands, what was done, and what may be done next. */
export function SeriesCard({ at, onTake }: SeriesCardProps): JSX.Element {
  const { site, culture } = useFunctionPage();
  const { words, plan } = useSeries();
  const look = useLooks();
  const { series, taken, year, reckoned } = at;
  const name = series.name || plan.unnamed;
  const day = (text: string): string => (Number.isNaN(Date.parse(text)) ? text : formatDate(text, culture, 'UTC'));
  const newest = taken[taken.length - 1];
  const { documents, bytes, metres } = series.volume;
  const volume = [
    ...(documents !== null ? [plan.documentsOf(documents)] : []),
    ...(bytes !== null ? [formatSize(bytes, culture)] : []),
    ...(metres !== null ? [plan.metresOf(metres)] : []),
  ].join(', ');
  const { from, to } = series.coveringDates;
  const facts = [
    {
      key: 'stands',
      name: words.stands,
      says: newest === undefined ? words.notBegun : words.standing(newest.stage.stage, day(newest.stage.on), newest.who.name),
    },
    { key: 'due', name: words.dueYear, says: year === null ? words.dueUnknown : words.dueIn(year, reckoned) },
    ...(series.appraisalDecision !== '' ? [{ key: 'decision', name: words.decision, says: plan.decisions[series.appraisalDecision] }] : []),
    ...(series.rationale !== '' ? [{ key: 'why', name: words.rationale, says: series.rationale }] : []),
    ...(from !== '' || to !== '' ? [{ key: 'covers', name: words.covers, says: [day(from), day(to)].filter(Boolean).join(' – ') }] : []),
    { key: 'volume', name: words.volume, says: volume || plan.notCounted },
    ...(series.foiCodes.length > 0 ? [{ key: 'foi', name: words.exemptions, says: series.foiCodes.join(', ') }] : []),
    ...(series.tnaSeries !== '' ? [{ key: 'archive', name: words.archiveSeries, says: series.tnaSeries }] : []),
  ];
  const details = ({ closure, approval, transfer, destruction }: TakenStage): string =>
    [
      ...(closure ? [words.closure({ ...closure, closureStartDate: day(closure.closureStartDate) })] : []),
      ...(approval ? [words.approval(approval.by, approval.reference, day(approval.until))] : []),
      ...(transfer ? [words.transfer(transfer.to, transfer.reference)] : []),
      ...(destruction ? [words.destruction(destruction.reference)] : []),
    ].join(' ');
  const { next, notYet } = stagesAfter(taken, series);
  const button = (each: NextStage): JSX.Element => (
    <DefaultButton key={each.stage} text={words.steps[each.stage]} ariaLabel={`${words.steps[each.stage]}: ${name}`} onClick={() => onTake(each)} />
  );
  const back = next.filter((each) => each.back);
  return (
    <section className={look.tight} aria-label={name}>
      <h3 className={look.heading}>{name}</h3>
      <Facts facts={facts} />
      {taken.length > 0 && (
        <Disclosure summary={words.history} about={name}>
          <Table
            caption={`${words.history}: ${name}`}
            columns={[
              { heading: words.historyColumns.stage },
              { heading: words.historyColumns.on },
              { heading: words.historyColumns.who },
              { heading: words.historyColumns.why },
            ]}
            rows={[...taken].reverse().map(({ rowId, stage, who, when, reason }) => ({
              key: String(rowId),
              cells: [
                plan.stages[stage.stage],
                day(stage.on),
                `${who.name}, ${words.recordedOn(day(when))}`,
                [details(stage), reason].filter(Boolean).join(' – '),
              ],
            }))}
          />
        </Disclosure>
      )}
      {site.edits && (
        <>
          {next.some((each) => !each.back) && (
            <div className={look.tight} role="group" aria-label={`${words.next} ${name}`}>
              <p className={look.quiet}>{words.next}</p>
              <div className={look.row}>{next.filter((each) => !each.back).map(button)}</div>
            </div>
          )}
          {back.length > 0 && (
            <Disclosure summary={words.goBack} about={name}>
              <div className={look.row}>{back.map(button)}</div>
            </Disclosure>
          )}
          {notYet.length > 0 && (
            <Disclosure summary={words.notYetHeading} about={name}>
              {notYet.map(({ stage, because }) => (
                <p key={stage} className={look.quiet}>
                  {words.notYet(stage, because)}
                </p>
              ))}
            </Disclosure>
          )}
        </>
      )}
    </section>
  );
}
