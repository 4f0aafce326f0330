import * as React from 'react';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { useDesk } from '../desk/surroundings';
import { problemOf } from '../../../ui/problemOf';

/** What could not be done in the overview. */
export function Problem({ says, error }: { readonly says: string; readonly error: unknown }): JSX.Element {
  const { work } = useDesk();
  return <ProblemNotice says={says} problem={problemOf(error)} work={work} />;
}
