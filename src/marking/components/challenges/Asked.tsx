import * as React from 'react';
import { useLooks } from '../../../ui/useLooks';
import { formatDate } from '../../../words/dates';
import type { Challenge } from '../../rules';
import type { DocumentState } from '../../store/desk';
import { useChallenges } from './surroundings';

/** Which document, and what it is marked now where that is not what the challenge was about. */
export function AskedDocument({
  challenge,
  document,
  looked,
}: {
  readonly challenge: Challenge;
  readonly document: DocumentState | null;
  readonly looked: boolean;
}): JSX.Element {
  const { words } = useChallenges();
  const look = useLooks();
  return (
    <>
      {challenge.name}
      {looked && document === null && <p className={look.quiet}>{words.documentGone}</p>}
      {document !== null && document.line !== challenge.before && <p className={look.quiet}>{words.nowMarked(document.line)}</p>}
    </>
  );
}

/** Why, by whom and when; and what was said since. */
export function AskedReason({ challenge }: { readonly challenge: Challenge }): JSX.Element {
  const { words, culture, timeZone } = useChallenges();
  const look = useLooks();
  const day = (when: string): string => (Number.isNaN(Date.parse(when)) ? '' : formatDate(when, culture, timeZone));
  return (
    <>
      <span style={{ whiteSpace: 'pre-wrap' }}>{challenge.reason}</span>
      <p className={look.quiet}>{words.byOn(challenge.from.name, day(challenge.raisedOn))}</p>
      {challenge.talk.map((remark, at) => (
        <p key={at} className={look.quiet} style={{ whiteSpace: 'pre-wrap' }}>
          {words.remark(remark.kind, remark.whoName, day(remark.when))}
          {remark.text !== '' && `: ${remark.text}`}
        </p>
      ))}
    </>
  );
}
