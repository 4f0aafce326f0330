import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dropdown, type IDropdownOption } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import { orderAndReload } from '../order';
import type { FaultCard } from '../pageData';
import { say } from '../words';

const ANSWERS: IDropdownOption[] = [
  { key: 429, text: '429 Too many requests' },
  { key: 503, text: '503 Server too busy' },
  { key: 500, text: '500 Server error' },
  { key: 423, text: '423 Locked' },
  { key: 403, text: '403 Access denied' },
  { key: 404, text: '404 Not found' },
];

/** Faults that the tenant answers with, and a form for another. */
export const Faults: React.FC<{ readonly faults: readonly FaultCard[] }> = ({ faults }) => {
  const [match, setMatch] = React.useState('');
  const [status, setStatus] = React.useState(429);
  const [times, setTimes] = React.useState('1');
  const [retryAfter, setRetryAfter] = React.useState('');
  const add = (): void => void orderAndReload({ do: 'addFault', match, status, ...whole('times', times), ...whole('retryAfter', retryAfter) });
  return (
    <section className="stack">
      <div>
        <h2>{say('faultsTitle')}</h2>
        <p>{say('faultsLead')}</p>
      </div>
      {faults.length === 0 ? <p>{say('noFaults')}</p> : <FaultTable faults={faults} />}
      <div className="row">
        <TextField label={say('faultMatch')} value={match} onChange={(_, value) => setMatch(value ?? '')} />
        <Dropdown
          label={say('faultStatus')}
          options={ANSWERS}
          selectedKey={status}
          styles={{ root: { minWidth: 220 } }}
          onChange={(_, option) => setStatus(Number(option?.key ?? status))}
        />
        <TextField label={say('faultTimes')} inputMode="numeric" value={times} onChange={(_, value) => setTimes(value ?? '')} />
        <TextField label={say('faultRetry')} inputMode="numeric" value={retryAfter} onChange={(_, value) => setRetryAfter(value ?? '')} />
        <PrimaryButton text={say('addFault')} onClick={add} />
      </div>
    </section>
  );
};

const FaultTable: React.FC<{ readonly faults: readonly FaultCard[] }> = ({ faults }) => (
  <table className="facts">
    <thead>
      <tr>
        <th scope="col">{say('faultStatus')}</th>
        <th scope="col">{say('faultMatch')}</th>
        <th scope="col" className="number">
          {say('struck')}
        </th>
        <th scope="col">
          <span className="visuallyHidden">{say('removeFault')}</span>
        </th>
      </tr>
    </thead>
    <tbody>
      {faults.map(({ id, match, status, struck }) => (
        <tr key={id}>
          <td>{status}</td>
          <td>{match}</td>
          <td className="number">{struck}</td>
          <td>
            <DefaultButton text={say('removeFault')} onClick={() => void orderAndReload({ do: 'removeFault', id })} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

function whole(name: string, text: string): Record<string, number> {
  return /^\d+$/.test(text) ? { [name]: Number(text) } : {};
}
