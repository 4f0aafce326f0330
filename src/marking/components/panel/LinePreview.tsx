import * as React from 'react';
import { LiveLine } from '../../../ui/LiveLine';
import { Notice } from '../../../ui/Notice';
import { useLooks } from '../../../ui/useLooks';
import { ceilingOf, type DraftVerdict } from './judgeDraft';
import { Refusal } from './Refusal';
import { useSurroundings } from './surroundings';

/** The line as it will read, what is wrong with it, and the stop above the ceiling. */
export function LinePreview({ verdict, off }: { readonly verdict: DraftVerdict; readonly off: boolean }): JSX.Element {
  const { desk, words } = useSurroundings();
  const look = useLooks();
  const { callWhom } = desk.settings;
  const ceiling = ceilingOf(desk.settings.ceiling, desk.scheme);
  return (
    <LiveLine heading={words.willRead} line={verdict.line} whenEmpty={off ? words.willBeEmpty : words.chooseFirst} colours={verdict.colours}>
      {verdict.aboveCeiling && (
        <Notice kind="stop">
          {words.stopAbove(verdict.line, ceiling)} <strong>{words.callWhom(callWhom || words.securityTeam)}</strong>
        </Notice>
      )}
      {!verdict.aboveCeiling &&
        verdict.problems.map((problem, at) => (
          <p key={at} className={look.text}>
            <Refusal problem={problem} />
          </p>
        ))}
    </LiveLine>
  );
}
