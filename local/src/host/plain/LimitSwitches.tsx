import * as React from 'react';
import { Toggle } from '@fluentui/react/lib/Toggle';
import { order } from '../order';
import type { ControlData } from '../pageData';
import { say } from '../words';

const NAMES = {
  person: 'limitPerson',
  appMinute: 'limitAppMinute',
  appDay: 'limitAppDay',
  tenant: 'limitTenant',
  sharing: 'limitSharing',
  search: 'limitSearch',
} as const;

/** Microsoft's limits, each with a switch that enforces it. */
export const LimitSwitches: React.FC<Pick<ControlData, 'limits'>> = ({ limits }) => (
  <section className="stack">
    <div>
      <h2>{say('limitsTitle')}</h2>
      <p>{say('limitsLead')}</p>
    </div>
    <div>
      {limits.map(({ name, measure, allowance, windowSeconds, enforced }) => (
        <Toggle
          key={name}
          label={say(
            measure === 'units' ? 'limitUnits' : 'limitOperations',
            say(NAMES[name]),
            allowance.toLocaleString(document.documentElement.lang),
            spanOf(windowSeconds)
          )}
          inlineLabel
          defaultChecked={enforced}
          onChange={(_, checked) => void order({ do: 'enforce', limit: name, enforced: checked === true })}
        />
      ))}
    </div>
  </section>
);

function spanOf(seconds: number): string {
  if (seconds % 3600 === 0) return say('hours', seconds / 3600);
  return seconds % 60 === 0 ? say('minutes', seconds / 60) : say('seconds', seconds);
}
