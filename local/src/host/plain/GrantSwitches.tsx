import * as React from 'react';
import { Toggle } from '@fluentui/react/lib/Toggle';
import { order } from '../order';
import type { ControlData } from '../pageData';
import { say } from '../words';

/** Graph permissions that an administrator gives to every package of the tenant, each with a switch. */
export const GrantSwitches: React.FC<Pick<ControlData, 'grants'>> = ({ grants }) => (
  <section className="stack">
    <div>
      <h2>{say('grantsTitle')}</h2>
      <p>{say('grantsLead')}</p>
    </div>
    <div>
      {grants.map(({ scope, granted }) => (
        <Toggle
          key={scope}
          label={scope}
          inlineLabel
          defaultChecked={granted}
          onChange={(_, checked) => void order({ do: 'grant', permission: scope, granted: checked === true })}
        />
      ))}
    </div>
  </section>
);
