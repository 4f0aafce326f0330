import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { orderAndReload } from '../order';
import type { ControlData, FaultCard } from '../pageData';
import { say } from '../words';
import { FaultForm } from './FaultForm';
import { faultInWords } from './faultInWords';
import { Journal } from './Journal';

/** Faults that stand, a form for another, and what they have struck. */
export const Faults: React.FC<Pick<ControlData, 'faults' | 'journal'>> = ({ faults, journal }) => (
  <section className="stack">
    <div>
      <h2>{say('faultsTitle')}</h2>
      <p>{say('faultsLead')}</p>
    </div>
    {faults.length === 0 ? <p>{say('noFaults')}</p> : <FaultTable faults={faults} />}
    <FaultForm />
    {(faults.length > 0 || journal.length > 0) && <Journal entries={journal} />}
  </section>
);

const FaultTable: React.FC<{ readonly faults: readonly FaultCard[] }> = ({ faults }) => (
  <>
    <table className="facts">
      <thead>
        <tr>
          <th scope="col">{say('faultKind')}</th>
          <th scope="col">{say('faultAddresses')}</th>
          <th scope="col" className="number">
            {say('struck')}
          </th>
          <th scope="col">
            <span className="visuallyHidden">{say('removeFault')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {faults.map((fault) => (
          <tr key={fault.id}>
            <td data-label={say('faultKind')}>{faultInWords(fault)}</td>
            <td data-label={say('faultAddresses')}>{fault.match || say('faultEverything')}</td>
            <td data-label={say('struck')} className="number">
              {fault.struck}
            </td>
            <td>
              <DefaultButton text={say('removeFault')} onClick={() => void orderAndReload({ do: 'removeFault', id: fault.id })} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    <div>
      <DefaultButton text={say('removeAllFaults')} onClick={() => void orderAndReload({ do: 'clearFaults' })} />
    </div>
  </>
);
