import * as React from 'react';
import { Disclosure } from '../../../ui/Disclosure';
import { Notice } from '../../../ui/Notice';
import { useLooks } from '../../../ui/useLooks';
import { useDesk } from '../desk/surroundings';
import { problemOf } from '../panel/problemOf';

/** What could not be done, why and what to do; SharePoint's own words are under *Details*. */
export function Problem({ says, error }: { readonly says: string; readonly error: unknown }): JSX.Element {
  const { work } = useDesk();
  const look = useLooks();
  const problem = problemOf(error);
  const { why, remedy } = work.problemOfAll(problem);
  return (
    <div className={look.tight}>
      <Notice kind="error">
        {says} {why} {remedy}
      </Notice>
      <Disclosure summary={work.details}>
        <p className={look.quiet} lang="en">
          {problem.code}
          {problem.detail ? ` – ${problem.detail}` : ''}
        </p>
      </Disclosure>
    </div>
  );
}
