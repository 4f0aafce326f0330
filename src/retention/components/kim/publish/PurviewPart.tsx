import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { Select } from '../../../../ui/Select';
import { Table } from '../../../../ui/Table';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { useLooks } from '../../../../ui/useLooks';
import { saveText, toCsv } from '../../../../tables';
import { scheduleImportWords, type ScheduleImportWords } from '../../../../words/scheduleImport';
import type { SchedulePublishWords } from '../../../../words/schedulePublish';
import type { Schedule } from '../../../rules';
import { PURVIEW_COLUMNS, toPurview, type PurviewOptions, type PurviewWarning } from '../../../rules/schedules';
import { useScheduleRoom } from '../room/scheduleRoom';

const MOST = 100;

type Days = NonNullable<PurviewOptions['days']>;

/** Purview's file plan, with everything that is lost on the way said before it is taken away. */
export function PurviewPart({ schedule, own }: { readonly schedule: Schedule; readonly own: SchedulePublishWords }): JSX.Element {
  const { culture } = useScheduleRoom();
  const look = useLooks();
  const [days, setDays] = React.useState<Days>('safe');
  const { words, error } = useAreaWords<ScheduleImportWords>(scheduleImportWords, culture);
  const { rows, warnings } = React.useMemo(() => toPurview(schedule, { days }), [schedule, days]);
  const byClass = React.useMemo(() => {
    const of = new Map<string, PurviewWarning[]>();
    for (const warning of warnings) of.set(warning.classCode, [...(of.get(warning.classCode) ?? []), warning]);
    return [...of];
  }, [warnings]);
  const leftOut = warnings.filter((warning) => warning.leftOut).length;
  const save = (): void => {
    // Without the mark of UTF-8: nothing says that Purview takes a first column whose name begins with it.
    const csv = toCsv({ headings: PURVIEW_COLUMNS, rows: rows.map((row) => PURVIEW_COLUMNS.map((name) => row[name])) }).replace(/^\ufeff/, '');
    saveText(`${schedule.id} ${schedule.version} file plan.csv`, 'text/csv', csv);
  };
  return (
    <section className={look.tight} aria-label={own.purviewHeading}>
      <h3 className={look.heading}>{own.purviewHeading}</h3>
      <p className={look.text}>{own.purviewLead}</p>
      <Select
        label={own.days}
        value={days}
        options={(['safe', 'times365'] as const).map((key) => ({ key, text: own.daysKinds[key] }))}
        onChange={(key) => setDays(key as Days)}
      />
      <p className={look.text} role="status">
        {own.goes(rows.length, leftOut)}
      </p>
      {error !== null && <Notice kind="error">{own.failed}</Notice>}
      {warnings.length === 0 && <p className={look.text}>{own.noWarnings}</p>}
      {words !== null && warnings.length > 0 && (
        <>
          <Table
            caption={own.warnings}
            columns={[{ heading: own.recordClass }, { heading: own.warning }]}
            rows={byClass.slice(0, MOST).map(([classCode, said]) => ({
              key: classCode,
              cells: [
                <React.Fragment key="class">
                  {said[0].title}
                  <p className={look.quiet}>{classCode}</p>
                </React.Fragment>,
                <React.Fragment key="warnings">
                  {said.map(({ code, values }) => (
                    <p key={code} className={look.text}>
                      {words.purview[code](values)}
                    </p>
                  ))}
                </React.Fragment>,
              ],
            }))}
          />
          {byClass.length > MOST && <p className={look.quiet}>{own.more(byClass.length - MOST)}</p>}
        </>
      )}
      <div>
        <DefaultButton text={own.savePlan(rows.length)} disabled={rows.length === 0} allowDisabledFocus onClick={save} />
      </div>
    </section>
  );
}
