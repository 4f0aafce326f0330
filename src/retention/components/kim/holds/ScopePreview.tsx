import * as React from 'react';
import { useLooks } from '../../../../ui/useLooks';
import { keysOfScope, sitesOf, type Hold } from '../../../rules';
import { useHolds } from './surroundings';

/** What a hold will hold, in plain words, as it is being written; spoken again when it changes. */
export function ScopePreview({ hold }: { readonly hold: Hold }): JSX.Element {
  const { words } = useHolds();
  const look = useLooks();
  const names = keysOfScope(hold.scope).keys.length > 0;
  const { sites, anywhere } = sitesOf(hold.scope);
  return (
    <div className={look.liveFrame} aria-live="polite" aria-atomic="true">
      <p className={look.quiet}>{words.preview}</p>
      {names ? (
        <>
          {words.scope(hold.scope).map((sentence) => (
            <p key={sentence} className={look.text}>
              {sentence}
            </p>
          ))}
          <p className={look.quiet}>{words.reach(sites, anywhere)}</p>
          {hold.confidential && <p className={look.quiet}>{words.previewConfidential}</p>}
          {hold.backing === 'nothing' && <p className={look.quiet}>{words.previewUnbacked}</p>}
        </>
      ) : (
        <p className={look.text}>{words.scopeNothing}</p>
      )}
    </div>
  );
}
