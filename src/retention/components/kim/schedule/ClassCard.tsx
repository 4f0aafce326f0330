import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Facts } from '../../../../ui/Facts';
import { Notice } from '../../../../ui/Notice';
import { TextLink } from '../../../../ui/TextLink';
import { useLooks } from '../../../../ui/useLooks';
import type { RecordClass, Schedule } from '../../../rules';
import { safeLink } from '../../../rules/schedules';
import { sayPeriod } from '../room/sayPeriod';
import { useScheduleRoom } from '../room/scheduleRoom';
import type { SchedulesRead } from '../room/useSchedules';
import { ClassHistory } from './ClassHistory';
import { ClassNotes } from './ClassNotes';
import { CARD_FIELDS, sayField } from './classRows';
import { isRetired } from './listClasses';

export interface ClassCardProps {
  readonly read: SchedulesRead;
  readonly schedule: Schedule;
  readonly recordClass: RecordClass;
  readonly onPropose: (kind: 'change' | 'retire') => void;
  readonly onLeave: () => void;
}

/** Everything that the schedule says of one class. */
export default function ClassCard({ read, schedule, recordClass: each, onPropose, onLeave }: ClassCardProps): JSX.Element {
  const { schedules, words, periods, now } = useScheduleRoom();
  const look = useLooks();
  const { card } = words;
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const said = sayPeriod(each, schedule, periods);
  const link = safeLink(each.authority.url);
  const retired = isRetired(each, now().toISOString().slice(0, 10));
  const fields = CARD_FIELDS.filter((field) => sayField(each, field, words) !== '');
  const { keeps, adds } = schedules.kim;
  return (
    <div className={look.stack}>
      <div>
        <DefaultButton text={words.back} onClick={onLeave} />
      </div>
      <div className={look.tight}>
        <h3 className={look.heading} tabIndex={-1} ref={start}>
          {each.title}
        </h3>
        <ClassNotes recordClass={each} working={schedule.workingClass === each.code} needsPerson={said.needsPerson} retired={retired} />
      </div>
      {said.needsPerson && <Notice kind="warning">{said.problems.join(' ')}</Notice>}
      <div className={look.tight}>
        <h4 className={look.heading}>{card.howLong}</h4>
        <p className={look.text}>{said.sentence}</p>
        <p className={look.quiet}>
          {card.ownWords}: {words.list.ownWords(each.keepFor, each.keepFrom)}
        </p>
        {said.assumptions.length > 0 && (
          <p className={look.quiet}>
            {card.takenForGranted}: {said.assumptions.join(' ')}
          </p>
        )}
        {!said.needsPerson && said.problems.length > 0 && <p className={look.quiet}>{said.problems.join(' ')}</p>}
      </div>
      <Facts
        facts={fields.map((field) => ({
          key: field,
          name: words.fields[field],
          says:
            field === 'authority' && link !== '' ? (
              <TextLink href={link} newTab>
                {sayField(each, field, words)}
              </TextLink>
            ) : (
              sayField(each, field, words)
            ),
        }))}
      />
      {(keeps || adds !== false) && !retired && (
        <div className={look.row}>
          <DefaultButton text={card.propose} onClick={() => onPropose('change')} />
          <DefaultButton text={card.proposeRetire} onClick={() => onPropose('retire')} />
        </div>
      )}
      <ClassHistory versions={read.versions} standing={read.standing} code={each.code} />
    </div>
  );
}
