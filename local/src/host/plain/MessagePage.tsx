import * as React from 'react';
import { say } from '../words';

interface MessageProps {
  readonly message: 'notFound' | 'noAccess' | 'failed';
  readonly details: string;
}

/** What happened, and where to go from here. */
export const MessagePage: React.FC<MessageProps> = ({ message, details }) => (
  <div className="stack">
    <h1 className="pageTitle">{say(`${message}Title`)}</h1>
    <p className="lead">{say(`${message}Text`)}</p>
    <p>
      <a href="/">{say('home')}</a>
    </p>
    {details && (
      <details>
        <summary>{say('details')}</summary>
        <p>
          <code>{details}</code>
        </p>
      </details>
    )}
  </div>
);
