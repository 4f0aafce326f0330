import * as React from 'react';
import type { ControlData } from '../pageData';
import { say } from '../words';

/** The latest strikes: which request met what. */
export const Journal: React.FC<{ readonly entries: ControlData['journal'] }> = ({ entries }) => (
  <div className="stack">
    <h3>{say('journalTitle')}</h3>
    {entries.length === 0 ? (
      <p>{say('journalEmpty')}</p>
    ) : (
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">{say('journalWhen')}</th>
            <th scope="col">{say('journalMet')}</th>
            <th scope="col">{say('journalRequest')}</th>
            <th scope="col">{say('journalWho')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ nth, time, met, method, address, part, person, abandoned }) => (
            <tr key={nth}>
              <td className="brief" data-label={say('journalWhen')}>
                {clockTime(time)}
              </td>
              <td data-label={say('journalMet')}>{abandoned ? say('journalAbandoned', met) : met}</td>
              <td data-label={say('journalRequest')}>{part === null ? `${method} ${address}` : say('journalPart', `${method} ${address}`, part)}</td>
              <td data-label={say('journalWho')}>{person?.split('|').pop()}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </div>
);

/** A time of day as Britain writes it where the browser does not know the page's language. */
function clockTime(iso: string): string {
  return new Date(iso).toLocaleTimeString([document.documentElement.lang, 'en-GB']);
}
