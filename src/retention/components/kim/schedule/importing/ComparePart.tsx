import * as React from 'react';
import { Choice } from '../../../../../ui/Choice';
import { Disclosure } from '../../../../../ui/Disclosure';
import { Table } from '../../../../../ui/Table';
import { useLooks } from '../../../../../ui/useLooks';
import type { ScheduleComparison } from '../../../../rules/schedules';
import { useScheduleRoom } from '../../room/scheduleRoom';
import { useImportRoom } from './importRoom';

const MOST = 200;

export interface ComparePartProps {
  readonly comparison: ScheduleComparison;
  /** How many classes in force are not in the file. */
  readonly gone: number;
  readonly keepGone: boolean;
  readonly onKeepGone: (keep: boolean) => void;
}

/** What a new version does to the one in force, class by class. */
export function ComparePart({ comparison, gone, keepGone, onKeepGone }: ComparePartProps): JSX.Element {
  const { words } = useScheduleRoom();
  const { bringing } = useImportRoom();
  const look = useLooks();
  const { classes } = comparison;
  const of = (kind: string): number => classes.filter((each) => each.kind === kind).length;
  return (
    <div className={look.tight}>
      <h5 className={look.heading}>{bringing.compareHeading}</h5>
      <p className={look.text}>{classes.length === 0 ? bringing.comparesNothing : bringing.compares(of('added'), of('changed'), of('retired'))}</p>
      {gone > 0 && <Choice kind="checkbox" label={bringing.keepGone} hint={bringing.keepGoneHint} checked={keepGone} onChoose={onKeepGone} />}
      {classes.length > 0 && (
        <Disclosure summary={bringing.compareTable}>
          <Table
            caption={bringing.compareTable}
            columns={[{ heading: bringing.title }, { heading: bringing.compareHeading }, { heading: bringing.compareWhat }]}
            rows={classes.slice(0, MOST).map(({ code, kind, before, after, changes }) => ({
              key: `${kind} ${code}`,
              cells: [
                `${(after ?? before)?.title ?? ''} (${code})`,
                bringing.compareKinds[kind],
                after === null ? bringing.gone : changes.map((field) => words.fields[field]).join(', '),
              ],
            }))}
          />
          {classes.length > MOST && <p className={look.quiet}>{bringing.more(classes.length - MOST)}</p>}
        </Disclosure>
      )}
    </div>
  );
}
