import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { saveCsv } from '../../../../tables';
import { Disclosure } from '../../../../ui/Disclosure';
import { LazyPart } from '../../../../ui/LazyPart';
import { Notice } from '../../../../ui/Notice';
import { Select } from '../../../../ui/Select';
import { useFocusOnChange } from '../../../../ui/useFocusOnChange';
import { useLooks } from '../../../../ui/useLooks';
import type { ForwardPlanWords, PlanMeasure, PlanSplit } from '../../../../words/forwardPlan';
import { forwardPlan, type PlannedFunction } from '../../../rules';
import { useFunctionsDesk } from '../surroundings';
import { planBars } from './planBars';
import { planCsv } from './planCsv';
import { SeriesList } from './SeriesList';
import { YearsTable } from './YearsTable';

export interface PlanProps {
  readonly functions: readonly PlannedFunction[];
  readonly words: ForwardPlanWords;
}

const PlanChart = React.lazy(() => import(/* webpackChunkName: "functions-plan-chart" */ './PlanChart'));

const MEASURES: readonly PlanMeasure[] = ['documents', 'series', 'metres'];
const SPLITS: readonly PlanSplit[] = ['action', 'decision'];

/** What falls due in which year: its sentence, its bars, its table, and each year opened to its series. */
export function Plan({ functions, words }: PlanProps): JSX.Element {
  const { words: desk, culture, now } = useFunctionsDesk();
  const look = useLooks();
  const thisYear = now().getUTCFullYear();
  const plan = React.useMemo(() => forwardPlan(functions, thisYear, thisYear), [functions, thisYear]);
  const [split, setSplit] = React.useState<PlanSplit>('action');
  const [measure, setMeasure] = React.useState<PlanMeasure>('documents');
  const [opened, setOpened] = React.useState<number | null>(null);
  const heading = useFocusOnChange<HTMLHeadingElement>(opened ?? 0);
  const year = plan.years.find((each) => each.year === opened);
  const bars = planBars(plan.years, split, measure, words);
  return (
    <div className={look.stack}>
      <div className={look.tight}>
        <p className={look.text}>{words.lead}</p>
        <p className={look.text}>
          <strong>{plan.peak === null ? words.nothing : words.peak(plan)}</strong>
        </p>
        {plan.done > 0 && <p className={look.quiet}>{words.done(plan.done)}</p>}
      </div>
      {plan.overdue.length > 0 && (
        <section className={look.tight}>
          <Notice kind="warning">{words.overdue(plan.overdue.length)}</Notice>
          <Disclosure summary={words.showOverdue}>
            <SeriesList caption={words.overdue(plan.overdue.length)} series={plan.overdue} words={words} />
          </Disclosure>
        </section>
      )}
      {plan.years.length > 0 && (
        <>
          <div style={{ display: 'grid', gap: 12, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))' }}>
            <Select
              label={words.measure}
              value={measure}
              options={MEASURES.map((key) => ({ key, text: words.measures[key] }))}
              onChange={(key) => setMeasure(key as PlanMeasure)}
            />
            <Select
              label={words.split}
              value={split}
              options={SPLITS.map((key) => ({ key, text: words.splits[key] }))}
              onChange={(key) => setSplit(key as PlanSplit)}
            />
          </div>
          <section className={look.tight}>
            <h3 className={look.heading}>{words.chartHeading}</h3>
            <LazyPart lines={8} label={words.reading} notLoaded={desk.notLoaded}>
              <PlanChart label={words.chart(bars[0].year, bars[bars.length - 1].year, measure)} bars={bars} culture={culture} />
            </LazyPart>
          </section>
          <section className={look.tight}>
            <h3 className={look.heading}>{words.tableHeading}</h3>
            <YearsTable years={plan.years} split={split} opened={opened} words={words} onOpen={setOpened} />
          </section>
          {year !== undefined && (
            <section className={look.tight} aria-label={words.yearHeading(year.year)}>
              <h3 className={look.heading} tabIndex={-1} ref={heading}>
                {words.yearHeading(year.year)}
              </h3>
              <p className={look.text}>{words.amount(year)}</p>
              {year.items.some(({ reckoned }) => reckoned) && <p className={look.quiet}>{words.reckonedHint}</p>}
              <SeriesList caption={words.yearHeading(year.year)} series={year.items} words={words} />
            </section>
          )}
        </>
      )}
      {plan.withoutYear.length > 0 && (
        <Disclosure summary={words.withoutYear(plan.withoutYear.length)}>
          <div className={look.tight}>
            <p className={look.quiet}>{words.withoutYearHint}</p>
            <SeriesList caption={words.withoutYear(plan.withoutYear.length)} series={plan.withoutYear} words={words} />
          </div>
        </Disclosure>
      )}
      <div>
        <DefaultButton text={words.save} onClick={() => saveCsv(words.fileName, planCsv(plan, words))} />
      </div>
    </div>
  );
}
