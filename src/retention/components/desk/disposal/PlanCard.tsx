import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { sameLogin } from '../../../../marking/rules';
import { Disclosure } from '../../../../ui/Disclosure';
import { Notice } from '../../../../ui/Notice';
import { useLooks } from '../../../../ui/useLooks';
import { formatDate } from '../../../../words/dates';
import type { StandingPlan } from '../../../rules';
import { useRecordsDesk } from '../surroundings';
import { PlanContents } from './PlanContents';
import { useDisposal } from './surroundings';

export interface PlanCardProps {
  readonly standing: StandingPlan;
  /** The version of the schedule in force; empty where it could not be read. */
  readonly rule: string;
  readonly timeZone: string;
  readonly may: boolean;
  /** Whether its button is the one primary action of the view. */
  readonly primary: boolean;
  readonly busy: boolean;
  readonly onAgree: () => void;
  readonly onRun: () => void;
  readonly onClose: () => void;
}

/** A plan that is not over: what it is, what it waits for, and the one thing to do with it. */
export function PlanCard({ standing, rule, timeZone, may, primary, busy, onAgree, onRun, onClose }: PlanCardProps): JSX.Element {
  const look = useLooks();
  const { words } = useDisposal();
  const { culture, site } = useRecordsDesk();
  const { plan, state, agreed } = standing;
  const own = sameLogin(plan.who.login, site.person.login);
  const stateLine =
    state === 'waits'
      ? own
        ? words.stateWaitsOwn
        : words.stateWaits
      : state === 'interrupted'
        ? words.stateInterrupted
        : words.stateReady(agreed?.who.name ?? null);
  const action =
    state === 'waits'
      ? own
        ? null
        : { text: words.agree, hint: words.agreeHint(plan.documents), go: onAgree }
      : {
          text: state === 'interrupted' ? words.takeUp : (plan.deed === 'label' ? words.label : words.move)(plan.documents),
          hint: plan.deed === 'label' ? words.labelHint : words.moveHint,
          go: onRun,
        };
  const Button = primary ? PrimaryButton : DefaultButton;
  const name = words.planName(plan.documents, plan.who.name, formatDate(plan.when, culture, timeZone));
  return (
    <article className={look.tight} aria-label={name}>
      <h4 className={look.heading}>{name}</h4>
      <ul className={look.quiet}>
        {plan.series.map(({ recordClass, place, year }) => (
          <li key={`${recordClass}|${place}|${year ?? ''}`}>
            {words.chooseSeries(recordClass || words.unclassed, year === null ? '–' : String(year))} · {place}
          </li>
        ))}
      </ul>
      <Disclosure summary={words.seeDocuments} about={name}>
        <PlanContents plan={plan} />
      </Disclosure>
      <p className={look.text}>{stateLine}</p>
      {rule !== '' && rule !== plan.rule && <Notice kind="warning">{words.staleSchedule}</Notice>}
      {may && action !== null && (
        <>
          <p className={look.quiet}>{action.hint}</p>
          <div className={look.row}>
            <Button text={action.text} disabled={busy} allowDisabledFocus onClick={() => !busy && action.go()} />
            <DefaultButton text={words.close} ariaLabel={`${words.close}: ${name}`} disabled={busy} allowDisabledFocus onClick={() => !busy && onClose()} />
          </div>
        </>
      )}
      {(!may || action === null) && (
        <div className={look.row}>
          <DefaultButton text={words.close} ariaLabel={`${words.close}: ${name}`} disabled={busy} allowDisabledFocus onClick={() => !busy && onClose()} />
        </div>
      )}
    </article>
  );
}
