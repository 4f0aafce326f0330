import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { Skeleton } from '../../../../ui/Skeleton';
import type { FunctionRegisterWords } from '../../../../words/functionRegister';
import type { StoredRollUp } from '../../../rules';
import { useFunctionsDesk } from '../surroundings';
import { useRollUps } from './useRollUps';

export interface RollUpsProps {
  readonly words: FunctionRegisterWords;
  readonly children: (sites: readonly StoredRollUp[]) => JSX.Element;
}

/** Reads what sites have told, says where that could not be done, and shows it where it could. */
export function RollUps({ words, children }: RollUpsProps): JSX.Element {
  const { kim, work } = useFunctionsDesk();
  const { shelf, read } = useRollUps(kim.door);
  if (shelf.kind === 'reading') return <Skeleton lines={6} label={words.reading} />;
  if (shelf.kind === 'failed')
    return <ProblemNotice says={words.failed} problem={shelf.problem} work={work} actions={[{ text: words.tryAgain, onClick: read }]} />;
  if (shelf.kind === 'notSetUp') return <Notice kind="info">{words.notSetUp}</Notice>;
  return (
    <>
      {shelf.passedOver > 0 && <Notice kind="warning">{words.passedOver(shelf.passedOver)}</Notice>}
      {shelf.sites.length === 0 ? <Notice kind="info">{words.none}</Notice> : children(shelf.sites)}
    </>
  );
}
