import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Notice } from '../../../ui/Notice';
import { useLooks } from '../../../ui/useLooks';
import { problemOf } from './problemOf';
import { useSurroundings } from './surroundings';

/** The whole selection could not be read: why, what to do, and what SharePoint said for whoever is asked to help. */
export function ReadFailure({ error, onTryAgain }: { readonly error: unknown; readonly onTryAgain: () => void }): JSX.Element {
  const { words, work } = useSurroundings();
  const look = useLooks();
  const problem = problemOf(error);
  const { why, remedy } = work.problemOfAll(problem);
  return (
    <div className={look.stack}>
      <Notice kind="error">
        {words.cannotOpen} {why} {remedy}
      </Notice>
      <div>
        <DefaultButton text={words.tryAgain} onClick={onTryAgain} />
      </div>
      <Disclosure summary={work.details}>
        <p className={look.quiet} lang="en">
          {problem.code}
          {problem.detail ? ` – ${problem.detail}` : ''}
        </p>
      </Disclosure>
    </div>
  );
}
