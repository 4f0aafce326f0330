import * as React from 'react';
import { order } from '../order';
import type { ShellData } from '../pageData';
import { say } from '../words';

/** Choose a person. There are no passwords: everything is on this machine. */
export const SignInPage: React.FC<{ readonly shell: ShellData; readonly returnTo: string }> = ({ shell, returnTo }) => (
  <div className="stack">
    <h1 className="pageTitle">{say('signInTitle')}</h1>
    <p className="lead">{say('signInLead')}</p>
    <ul className="cards">
      {shell.people.map(({ email, name, job, may }) => (
        <li key={email}>
          <button type="button" className="card" onClick={() => void signIn(email, returnTo)}>
            <span className="cardTitle">{name}</span>
            <span className="cardJob">{job}</span>
            <span className="cardText">{may}</span>
          </button>
        </li>
      ))}
    </ul>
  </div>
);

async function signIn(person: string, returnTo: string): Promise<void> {
  if (await order({ do: 'choose', person })) {
    // Only a path of this server: an address with two slashes in front would lead elsewhere.
    window.location.assign(/^\/(?!\/)/.test(returnTo) ? returnTo : '/');
  }
}
