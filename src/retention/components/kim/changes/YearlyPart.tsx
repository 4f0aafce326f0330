import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../../ui/Field';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import type { Schedule } from '../../../rules';
import { agreesAlone, areaWaitsFor, yearlyDue, type AreaAgreement, type AreaStanding } from '../../../rules/schedules/changes';
import { useScheduleRoom } from '../room/scheduleRoom';
import { useChangeWords } from './changeRoom';
import { StepNotice } from './StepNotice';
import { useStepping } from './useStepping';

export interface YearlyPartProps {
  readonly schedule: Schedule;
  readonly agreements: readonly AreaAgreement[];
  readonly today: string;
  readonly onDone: (message: string) => void;
}

type Party = AreaAgreement['party'];

/** Each business area, when its part of the schedule was last agreed, and whose word it waits for. */
export function YearlyPart({ schedule, agreements, today, onDone }: YearlyPartProps): JSX.Element {
  const { schedules, words } = useScheduleRoom();
  const own = useChangeWords();
  const look = useLooks();
  const [asking, setAsking] = React.useState<{ readonly area: string; readonly party: Party } | null>(null);
  const { keeps, adds } = schedules.kim;
  const may = keeps || adds !== false;
  const areas = yearlyDue(schedule, agreements, today);
  const named = (area: string): string => (area === '' ? own.noArea : area);
  const isAsking = (area: string, party: Party): boolean => asking?.area === area && asking.party === party;

  const saysOf = (standing: AreaStanding): JSX.Element => {
    const { head, officer, agreed, due, state } = standing;
    return (
      <>
        {own.yearly(state, agreed && words.day(agreed), due && words.day(due))}
        {[head, officer].map(
          (word) =>
            word !== null && (
              <p key={word.party} className={look.quiet}>
                {own.signed[word.party](word.who.name, words.day(word.day))}
              </p>
            )
        )}
        {state === 'half' &&
          areaWaitsFor(standing, today).map((party) => (
            <p key={party} className={look.quiet}>
              {own.waitsFor[party]}
            </p>
          ))}
      </>
    );
  };
  const doing = (standing: AreaStanding): JSX.Element => {
    const offered = areaWaitsFor(standing, today).filter(
      (party) =>
        (party === 'head' || keeps) && !agreesAlone(agreements, { scheduleId: schedule.id, area: standing.area, party }, schedules.kim.person.login, today)
    );
    return (
      <div className={look.row}>
        {offered.map((party) => (
          <DefaultButton
            key={party}
            text={own.agreeShort[party]}
            ariaLabel={own.doingFor(own.agreeShort[party], named(standing.area))}
            aria-expanded={isAsking(standing.area, party)}
            onClick={() => setAsking(isAsking(standing.area, party) ? null : { area: standing.area, party })}
          />
        ))}
      </div>
    );
  };
  return (
    <div className={look.tight}>
      <h3 className={look.heading}>{own.yearlyHeading}</h3>
      <p className={look.text}>{own.yearlyLead}</p>
      <Table
        caption={own.yearlyHeading}
        columns={[{ heading: own.area }, { heading: own.classes, number: true }, { heading: own.standing }, ...(may ? [{ heading: own.doHeading }] : [])]}
        rows={areas.map((standing) => ({
          key: standing.area,
          cells: [named(standing.area), String(standing.classes), saysOf(standing), ...(may ? [doing(standing)] : [])],
        }))}
      />
      {asking !== null && (
        <AgreeForm
          key={`${asking.party} ${asking.area}`}
          title={own.agree[asking.party](named(asking.area))}
          agreement={{ scheduleId: schedule.id, area: asking.area, party: asking.party, version: schedule.version }}
          onDone={() => {
            setAsking(null);
            onDone(own.agreeDone);
          }}
        />
      )}
    </div>
  );
}

interface AgreeFormProps {
  readonly title: string;
  readonly agreement: Pick<AreaAgreement, 'scheduleId' | 'area' | 'party' | 'version'>;
  readonly onDone: () => void;
}

/** Asks what was looked at, and records one party's word. */
function AgreeForm({ title, agreement, onDone }: AgreeFormProps): JSX.Element {
  const { changes } = useScheduleRoom();
  const own = useChangeWords();
  const look = useLooks();
  const [reason, setReason] = React.useState('');
  const { stepping, take } = useStepping();
  const ready = reason.trim() !== '' && stepping.kind !== 'busy';
  return (
    <form
      className={look.tight}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) take(() => changes.agreeArea({ ...agreement, reason }), onDone);
      }}
    >
      <Field
        autoFocus
        required
        label={own.agreeReason}
        description={own.reasonHint}
        value={reason}
        maxLength={500}
        onChange={(_, value = '') => setReason(value)}
      />
      <StepNotice stepping={stepping} says={own.failed} />
      <div>
        <PrimaryButton type="submit" text={title} disabled={!ready} allowDisabledFocus />
      </div>
    </form>
  );
}
