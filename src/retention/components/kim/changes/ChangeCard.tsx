import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Disclosure } from '../../../../ui/Disclosure';
import { Notice } from '../../../../ui/Notice';
import { useLooks } from '../../../../ui/useLooks';
import type { Schedule } from '../../../rules';
import { hasEnded, mergeClass, nextStep, type ScheduleChange } from '../../../rules/schedules/changes';
import { useScheduleRoom } from '../room/scheduleRoom';
import { BeforeAfter } from './BeforeAfter';
import { useChangeWords } from './changeRoom';
import { StepForm } from './StepForm';

export interface ChangeCardProps {
  readonly change: ScheduleChange;
  readonly schedule: Schedule;
  readonly onDone: (message: string) => void;
}

/** One proposal: what it does, why, what has happened to it, and what must happen next. */
export function ChangeCard({ change, schedule, onDone }: ChangeCardProps): JSX.Element {
  const { words } = useScheduleRoom();
  const own = useChangeWords();
  const look = useLooks();
  const { semanticColors, palette } = useTheme();
  const frame = mergeStyles({ padding: 16, border: `1px solid ${semanticColors.variantBorder || palette.neutralLight}`, borderRadius: 2 });
  const { kind, before, after } = change.change;
  const title = own.title(kind, after.title, after.code);
  const next = nextStep(change);
  const proposed = change.steps[0];
  const now = schedule.classes.find(({ code }) => code === after.code);
  const since = before !== null && now !== undefined && !hasEnded(change) ? mergeClass(before, after, now).since : [];
  return (
    <section className={`${look.tight} ${frame}`} aria-label={title}>
      <h4 className={look.heading}>{title}</h4>
      <p className={look.quiet}>
        {own.states[change.state]}
        {change.version === '' ? '' : `. ${own.inVersion(change.version)}`}
      </p>
      <p className={look.quiet}>{own.proposedBy(proposed.who.name, words.moment(proposed.when), change.area)}</p>
      <p className={look.text}>
        {own.why}: {proposed.reason}
      </p>
      {since.length > 0 && <Notice kind="warning">{own.olderVersion(since.map((field) => words.fields[field].toLowerCase()))}</Notice>}
      <Disclosure summary={own.whatItDoes} about={title} opensWhen={!hasEnded(change)}>
        <BeforeAfter change={change.change} schedule={schedule} />
      </Disclosure>
      <Disclosure summary={own.steps} about={title}>
        <ol className={look.text} style={{ paddingLeft: 20 }}>
          {change.steps.map((row) => (
            <li key={row.rowId}>
              {own.step(row.step, row.who.name, words.moment(row.when))}
              <p className={look.quiet}>{row.reason}</p>
            </li>
          ))}
        </ol>
        {change.ignored.length > 0 && <p className={look.quiet}>{own.ignored(change.ignored.length)}</p>}
      </Disclosure>
      {next !== null && own.next[next] !== undefined && <p className={look.text}>{own.next[next]}</p>}
      <StepForm change={change} title={title} onDone={onDone} />
    </section>
  );
}
