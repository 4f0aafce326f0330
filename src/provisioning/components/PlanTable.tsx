import * as React from 'react';
import { Disclosure } from '../../ui/Disclosure';
import { Table } from '../../ui/Table';
import { useLooks } from '../../ui/useLooks';
import type { SetupStep, StepKind } from '../rules';
import { nameOf, placeOf, useSetupGround } from './surroundings';

/** The plan in plain words: how much of each kind is to add, to put right, or there already; every step is one press away. */
export function PlanTable({ steps }: { readonly steps: readonly SetupStep[] }): JSX.Element {
  const { words, labels } = useSetupGround();
  const look = useLooks();
  const kinds = [...new Set(steps.map((step) => step.what))];
  const number = (what: StepKind, state: SetupStep['state']): string => {
    const count = steps.filter((step) => step.what === what && step.state === state).length;
    return count > 0 ? words.count(count) : '–';
  };
  const work = steps.filter((step) => step.state !== 'present');
  return (
    <div className={look.tight}>
      <Table
        caption={words.planHeading}
        columns={[
          { heading: words.what },
          { heading: words.toAdd, number: true },
          { heading: words.toChange, number: true },
          { heading: words.there, number: true },
        ]}
        rows={kinds.map((what) => ({ key: what, cells: [words.kinds[what], number(what, 'missing'), number(what, 'different'), number(what, 'present')] }))}
      />
      {work.length > 0 && (
        <Disclosure summary={words.everyStep}>
          <ul className={look.text}>
            {work.map((step) => (
              <li key={step.key}>
                {words.step(step.what, nameOf(step, labels), placeOf(step, labels))}: {step.state === 'missing' ? words.addIt : words.putItRight}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
