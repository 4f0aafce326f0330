import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Notice } from '../../../ui/Notice';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import { formatNumber } from '../../../words/numbers';
import { takeOnOutcomes } from '../../rules';
import type { Progress } from '../../store/desk';
import type { MarkedLibrary } from '../../store/site/siteAccess';
import type { TakeOnPlan, TakingOn } from '../../store/takeOn';
import { SaveTable } from '../desk/SaveTable';
import { reportTable } from './reportTable';
import { useTakeOn } from './surroundings';

/** So many of the documents that are left are named on screen. */
const SHOWN = 100;

export interface PlanReportProps {
  readonly library: MarkedLibrary;
  readonly plan: TakeOnPlan;
  readonly reason: string;
  readonly onRun: (begin: (onProgress: Progress) => TakingOn) => void;
  readonly onBack: () => void;
}

/** The pilot: what would happen, to how many, and what would be left and why. Nothing has been written. */
export function PlanReport({ library, plan, reason, onRun, onBack }: PlanReportProps): JSX.Element {
  const { own, desk, site, work, culture } = useTakeOn();
  const look = useLooks();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const { takeOn, aboveCeiling } = plan.outcomes;
  const n = (value: number): string => formatNumber(value, culture);
  const shown = plan.notTaken.slice(0, SHOWN);
  // Where a value comes from is only said where it could come from several places.
  const several = new Set(plan.lines.map(({ source, name }) => `${source} ${name}`)).size > 1;
  return (
    <div className={look.stack}>
      <div className={look.tight}>
        <h3 className={look.heading} tabIndex={-1} ref={start}>
          {own.planHeading(takeOn)}
        </h3>
        <p className={look.text}>{own.nothingWritten}</p>
      </div>
      {aboveCeiling > 0 && <Notice kind="stop">{own.callWhom(aboveCeiling, site.settings.callWhom || own.securityTeam)}</Notice>}
      {plan.lines.length > 0 && (
        <Table
          caption={own.linesCaption}
          columns={[{ heading: own.value }, ...(several ? [{ heading: own.where }] : []), { heading: own.line }, { heading: own.documents, number: true }]}
          rows={plan.lines.map(({ source, name, title, value, line, documents }) => ({
            key: `${source} ${name} ${value}`,
            cells: [value, ...(several ? [own.source(source, title)] : []), line, n(documents)],
          }))}
        />
      )}
      <Table
        caption={own.outcomesCaption}
        columns={[{ heading: own.outcome }, { heading: own.documents, number: true }]}
        rows={takeOnOutcomes
          .filter((outcome) => plan.outcomes[outcome] > 0)
          .map((outcome) => ({ key: outcome, cells: [own.outcomes[outcome], n(plan.outcomes[outcome])] }))}
      />
      {shown.length > 0 && (
        <Disclosure summary={own.notTakenSummary}>
          <Table
            caption={own.notTakenSummary}
            columns={[{ heading: own.document }, { heading: own.now }, { heading: own.would }, { heading: own.outcome }]}
            rows={shown.map(({ name, address, outcome, now, value }) => ({ key: address, cells: [name, now || own.none, value, own.outcomes[outcome]] }))}
          />
          {plan.notTaken.length > shown.length && <p className={look.quiet}>{work.more(plan.notTaken.length - shown.length)}</p>}
        </Disclosure>
      )}
      <div className={look.row}>
        {takeOn > 0 && <PrimaryButton text={own.takeOn(takeOn)} onClick={() => onRun((tell) => desk.apply(plan, reason, tell))} />}
        <SaveTable text={own.download} notSaved={own.notSaved} fileName={`${own.fileName}-${library.title}`} table={() => reportTable(plan, own, work.more)} />
        <DefaultButton text={own.back} onClick={onBack} />
      </div>
    </div>
  );
}
