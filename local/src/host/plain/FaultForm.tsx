import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { refusalOf } from '../order';
import { say } from '../words';
import { newDraft, orderOf, type FaultDraft } from './faultDraft';
import { FAULT_KINDS, FAULT_PLACES } from './faultOptions';
import { Chosen, FaultFields, Typed, worded } from './FaultFields';

/** A form for one more fault: what goes wrong, then where, how often and by what seed. */
export const FaultForm: React.FC = () => {
  const [draft, setDraft] = React.useState<FaultDraft>(newDraft);
  const [problem, setProblem] = React.useState('');
  const fields = { draft, change: (name: string, value: string | boolean): void => setDraft((was) => ({ ...was, [name]: value })) };
  const add = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    const refusal = await refusalOf(orderOf(draft));
    if (refusal === null) window.location.reload();
    else setProblem(refusal);
  };
  return (
    <form className="stack" onSubmit={(event) => void add(event)}>
      <div className="row">
        <Chosen {...fields} name="kind" word="faultKind" options={worded(FAULT_KINDS)} />
        <FaultFields {...fields} />
      </div>
      <div className="row">
        <Typed {...fields} name="match" word="faultMatch" />
        <Chosen {...fields} name="where" word="faultWhere" options={worded(FAULT_PLACES)} />
        <Typed {...fields} name="times" word="faultTimes" number />
        <Typed {...fields} name="after" word="faultAfter" number />
        <Typed {...fields} name="share" word="faultShare" number />
        <Typed {...fields} name="forSeconds" word="faultSeconds" number />
        <Typed {...fields} name="seed" word="faultSeed" number />
      </div>
      <div role="alert">{problem !== '' && <p>{say('notAdded', problem)}</p>}</div>
      <div>
        <PrimaryButton type="submit" text={say('addFault')} />
      </div>
    </form>
  );
};
