import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Field } from '../../../ui/Field';
import { useLooks } from '../../../ui/useLooks';
import type { EndingGroup } from '../../store/lapsing/dueDesk';
import { DocumentTable } from './DocumentTable';
import { useDue } from './surroundings';

export interface AwaitingProps {
  readonly groups: readonly EndingGroup[];
  readonly onHappened: (groups: readonly EndingGroup[], reason: string) => void;
}

/** One event, and the markings that wait for it. */
function AwaitedEvent({
  event,
  groups,
  onHappened,
}: {
  readonly event: string;
  readonly groups: readonly EndingGroup[];
  readonly onHappened: AwaitingProps['onHappened'];
}): JSX.Element {
  const { words } = useDue();
  const look = useLooks();
  const [reason, setReason] = React.useState('');
  const [tried, setTried] = React.useState(false);
  const documents = groups.flatMap((group) => group.documents);
  const needsReason = documents.some((document) => document.needsReason);
  const missing = needsReason && reason.trim() === '';
  return (
    <section className={look.tight}>
      <h4 className={look.heading}>{event}</h4>
      {groups.map((group) => (
        <p key={group.key} className={look.text}>
          {words.eventBecomes(group.documents.length, group.becomes)} {group.copy !== null && words.copies(group.documents.length, group.copy)}
        </p>
      ))}
      <Disclosure summary={words.show} about={event}>
        <DocumentTable caption={event} documents={documents} />
      </Disclosure>
      {needsReason && (
        <Field
          required
          label={words.reasonNeeded}
          description={words.reasonHint}
          value={reason}
          maxLength={1000}
          errorMessage={tried && missing ? words.reasonMissing : undefined}
          onChange={(_, text = '') => setReason(text)}
        />
      )}
      <div>
        <DefaultButton
          text={words.happened(documents.length)}
          ariaDescription={event}
          onClick={() => (missing ? setTried(true) : onHappened(groups, reason.trim()))}
        />
      </div>
    </section>
  );
}

/** Markings that change when somebody says that something has happened, an event each. */
export function Awaiting({ groups, onHappened }: AwaitingProps): JSX.Element {
  const { words } = useDue();
  const look = useLooks();
  const events = [...new Set(groups.map(({ event }) => event))];
  if (events.length === 0) return <p className={look.text}>{words.noEvents}</p>;
  return (
    <div className={look.stack}>
      <p className={look.text}>{words.eventsLead}</p>
      {events.map((event) => (
        <AwaitedEvent key={event} event={event} groups={groups.filter((group) => group.event === event)} onHappened={onHappened} />
      ))}
    </div>
  );
}
