import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { disposalWords } from '../../../../words/disposal';
import { keepingWords } from '../../../../words/keeping';
import { periodWords } from '../../../../words/periods';
import { useRecordPanel } from '../surroundings';
import { KeepGroups } from './KeepGroups';
import { useKeepSurvey } from './useKeepSurvey';

/** "Keep or delete": exceptions from what is decided series by series. */
export default function KeepView(): JSX.Element {
  const { words: panel, work, culture } = useRecordPanel();
  const keeping = useAreaWords(keepingWords, culture);
  const periods = useAreaWords(periodWords, culture);
  const disposal = useAreaWords(disposalWords, culture);
  const { desk, at, again } = useKeepSurvey();
  if (keeping.error !== null || periods.error !== null || disposal.error !== null) return <Notice kind="error">{panel.notLoaded}</Notice>;
  const { words } = keeping;
  if (words === null || periods.words === null || disposal.words === null) return <Skeleton lines={6} label={panel.opening} />;
  if (at.kind === 'reading') return <Skeleton lines={6} label={words.reading} />;
  if (at.kind === 'failed') return <ProblemNotice says={words.failed} problem={at.problem} work={work} actions={[{ text: words.tryAgain, onClick: again }]} />;
  return <KeepGroups desk={desk} survey={at.survey} words={words} periods={periods.words} disposal={disposal.words} onAgain={again} />;
}
