import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../../ui/Choice';
import { Field } from '../../../../ui/Field';
import { Select } from '../../../../ui/Select';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import type { Schedule } from '../../../rules';
import { sayPeriod } from '../room/sayPeriod';
import { useScheduleRoom } from '../room/scheduleRoom';
import { Flagged } from './Flagged';
import { ClassNotes } from './ClassNotes';
import { EVERYTHING, filterClasses, functionsOf, isRetired, type ClassFilter, type ListedClass } from './listClasses';

const AT_ONCE = 100;

export interface ClassListProps {
  readonly schedule: Schedule;
  readonly onOpen: (code: string) => void;
}

/** Every class with how long it is kept in plain words, those that need a person first for whoever keeps the site. */
export function ClassList({ schedule, onOpen }: ClassListProps): JSX.Element {
  const { schedules, words, periods, now } = useScheduleRoom();
  const look = useLooks();
  const { list } = words;
  const [filter, setFilter] = React.useState<ClassFilter>(EVERYTHING);
  const [most, setMost] = React.useState(AT_ONCE);
  const today = now().toISOString().slice(0, 10);
  const listed = React.useMemo(
    () =>
      schedule.classes.map((recordClass): ListedClass => ({
        recordClass,
        said: sayPeriod(recordClass, schedule, periods),
        retired: isRetired(recordClass, today),
      })),
    [schedule, periods, today]
  );
  const found = React.useMemo(() => filterClasses(listed, filter), [listed, filter]);
  const functions = React.useMemo(() => functionsOf(schedule), [schedule]);
  const change = (more: Partial<ClassFilter>): void => {
    setFilter({ ...filter, ...more });
    setMost(AT_ONCE);
  };
  const inUse = listed.filter(({ retired }) => !retired);
  const anyRetired = inUse.length < listed.length;

  return (
    <div className={look.stack}>
      {schedules.kim.keeps && <Flagged classes={inUse.filter(({ said }) => said.needsPerson)} onOpen={onOpen} />}
      <div className={look.tight}>
        <h4 className={look.heading}>{list.heading}</h4>
        <Field label={list.find} description={list.findHint} value={filter.words} onChange={(_, value = '') => change({ words: value })} />
        {functions.length > 1 && (
          <Select
            label={list.businessFunction}
            value={filter.businessFunction}
            options={[{ key: '', text: list.allFunctions }, ...functions.map((name) => ({ key: name, text: name }))]}
            onChange={(businessFunction) => change({ businessFunction })}
          />
        )}
        <Choice kind="checkbox" label={list.onlyFlagged} checked={filter.onlyFlagged} onChoose={(onlyFlagged) => change({ onlyFlagged })} />
        {anyRetired && <Choice kind="checkbox" label={list.withRetired} checked={filter.withRetired} onChoose={(withRetired) => change({ withRetired })} />}
        <p className={look.quiet} role="status">
          {list.shown(found.length, filter.withRetired ? listed.length : inUse.length)}
        </p>
      </div>
      {found.length === 0 ? (
        <p className={look.text}>{list.nothing}</p>
      ) : (
        <Table
          caption={list.heading}
          columns={[{ heading: list.recordClass }, { heading: list.howLong }, { heading: list.then }, { heading: list.owner }]}
          rows={found.slice(0, most).map(({ recordClass: each, said, retired }) => ({
            key: each.code,
            cells: [
              <React.Fragment key="class">
                <button type="button" className={look.plainButton} style={{ fontSize: 14, fontWeight: 600 }} onClick={() => onOpen(each.code)}>
                  {each.title}
                </button>
                <p className={look.quiet}>{each.code}</p>
                <ClassNotes recordClass={each} working={schedule.workingClass === each.code} needsPerson={said.needsPerson} retired={retired} />
              </React.Fragment>,
              <React.Fragment key="period">
                {said.sentence}
                <p className={look.quiet}>{list.ownWords(each.keepFor, each.keepFrom)}</p>
              </React.Fragment>,
              words.actions[each.action],
              each.owner,
            ],
          }))}
        />
      )}
      {found.length > most && (
        <div>
          <DefaultButton text={list.more(found.length - most)} onClick={() => setMost(most + AT_ONCE)} />
        </div>
      )}
    </div>
  );
}
