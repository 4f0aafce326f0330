import * as React from 'react';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { problemOf } from '../../../ui/problemOf';
import { useSurroundings } from './surroundings';

/** The whole selection could not be read. */
export function ReadFailure({ error, onTryAgain }: { readonly error: unknown; readonly onTryAgain: () => void }): JSX.Element {
  const { words, work } = useSurroundings();
  return <ProblemNotice says={words.cannotOpen} problem={problemOf(error)} work={work} actions={[{ text: words.tryAgain, onClick: onTryAgain }]} />;
}
