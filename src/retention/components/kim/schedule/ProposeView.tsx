import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../../ui/Field';
import { Notice } from '../../../../ui/Notice';
import { useLooks } from '../../../../ui/useLooks';
import { EMPTY_CLASS, type RecordClass, type Schedule } from '../../../rules';
import { safeLink } from '../../../rules/schedules';
import { changedFields, type ClassChange } from '../../../rules/schedules/changes';
import { StepNotice } from '../changes/StepNotice';
import { useStepping } from '../changes/useStepping';
import { useScheduleRoom } from '../room/scheduleRoom';
import { ClassFields } from './ClassFields';
import { isDay, RetireFields } from './RetireFields';

export interface ProposeViewProps {
  readonly schedule: Schedule;
  readonly kind: ClassChange['kind'];
  /** The class as it stands; null where it is new. */
  readonly recordClass: RecordClass | null;
  readonly onSent: () => void;
  readonly onLeave: () => void;
}

/** Proposing one class added, changed or retired: nothing changes until others have agreed and signed. */
export default function ProposeView({ schedule, kind, recordClass, onSent, onLeave }: ProposeViewProps): JSX.Element {
  const { changes, words } = useScheduleRoom();
  const look = useLooks();
  const { propose } = words;
  const before = recordClass ?? EMPTY_CLASS;
  const [after, setAfter] = React.useState<RecordClass>(before);
  const [area, setArea] = React.useState(before.businessFunction);
  const [areaTyped, setAreaTyped] = React.useState(false);
  const [reason, setReason] = React.useState('');
  const { stepping, take } = useStepping();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);

  const set = (next: RecordClass): void => {
    setAfter(next);
    // The area is that of the class until somebody names another.
    if (!areaTyped) setArea(next.businessFunction);
  };
  const taken = kind === 'add' && schedule.classes.some(({ code }) => code === after.code.trim());
  const linked = after.authority.url.trim() === '' || safeLink(after.authority.url) !== '';
  const whole =
    kind === 'retire' ? isDay(after.validTo) : after.code.trim() !== '' && after.title.trim() !== '' && after.keepFor.trim() !== '' && !taken && linked;
  const different = changedFields(before, after).length > 0;
  const ready = whole && different && reason.trim() !== '' && stepping.kind !== 'busy';
  const what = !different && kind !== 'add' ? propose.noChange : whole && reason.trim() !== '' ? '' : propose.needs;

  return (
    <form
      className={look.stack}
      aria-label={propose.heading(kind, before.title)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        const change: ClassChange = { kind, before: recordClass, after, on: schedule.version };
        take(() => changes.propose({ scheduleId: schedule.id, area: area.trim() === '' ? after.businessFunction : area, change, reason }), onSent);
      }}
    >
      <h3 className={look.heading} tabIndex={-1} ref={start}>
        {propose.heading(kind, before.title)}
      </h3>
      <p className={look.text}>{propose.lead}</p>
      {kind === 'retire' ? (
        <RetireFields recordClass={after} schedule={schedule} onChange={set} />
      ) : (
        <ClassFields recordClass={after} schedule={schedule} fresh={kind === 'add'} onChange={set} />
      )}
      <Field
        label={propose.area}
        description={propose.areaHint}
        value={area}
        maxLength={255}
        onChange={(_, value = '') => {
          setArea(value);
          setAreaTyped(true);
        }}
      />
      <Field
        required
        multiline
        rows={2}
        label={propose.reason}
        description={propose.reasonHint}
        value={reason}
        maxLength={2000}
        onChange={(_, value = '') => setReason(value)}
      />
      <StepNotice stepping={stepping} says={propose.failed} />
      <div role="status">{what !== '' && <p className={look.quiet}>{what}</p>}</div>
      <div className={look.row}>
        <PrimaryButton type="submit" text={propose.send(kind)} disabled={!ready} allowDisabledFocus />
        <DefaultButton text={words.cancel} onClick={onLeave} />
      </div>
      {stepping.kind === 'busy' && <Notice kind="info">{words.reading}</Notice>}
    </form>
  );
}
