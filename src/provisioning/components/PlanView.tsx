import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../ui/Notice';
import { useLooks } from '../../ui/useLooks';
import type { SetupPlan } from '../store/desk';
import { PlanTable } from './PlanTable';
import { useSetupGround } from './surroundings';

export interface PlanViewProps {
  readonly plan: SetupPlan<unknown>;
  /** Whether marking is on already: then the button speaks of changes. */
  readonly on: boolean;
  readonly onApply: () => void;
  readonly onBack: () => void;
}

/** What would be done, before anything is done. */
export function PlanView({ plan, on, onApply, onBack }: PlanViewProps): JSX.Element {
  const { words } = useSetupGround();
  const look = useLooks();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const work = plan.steps.filter((step) => step.state !== 'present').length;
  return (
    <div className={look.stack}>
      <h3 className={look.heading} tabIndex={-1} ref={start}>
        {words.planHeading}
      </h3>
      <p className={look.text}>{work > 0 ? words.planLead : words.nothingToDo}</p>
      {plan.warnings.map(({ code, where, itemCount }, at) => (
        <Notice key={at} kind="warning">
          {code === 'indexMayBeRefused' ? words.indexMayBeRefused(where, itemCount ?? 0) : words.nameMayBeTaken(where)}
        </Notice>
      ))}
      <PlanTable steps={plan.steps} />
      <div className={look.row}>
        {work > 0 && <PrimaryButton text={on ? words.saveChanges(work) : words.turnOn(plan.choices.libraryIds.length)} onClick={onApply} />}
        <DefaultButton text={words.back} onClick={onBack} />
      </div>
    </div>
  );
}
