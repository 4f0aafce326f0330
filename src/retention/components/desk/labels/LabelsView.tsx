import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { problemOf } from '../../../../ui/problemOf';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { recordLabelsWords } from '../../../../words/recordLabels';
import type { StepProblem } from '../../../../work/types';
import { createLabelDesk, type LabelsOfSite } from '../../../store/labels';
import { useRecordsDesk } from '../surroundings';
import { Labels } from './Labels';

/** The tab of Microsoft's labels: its words, and its desk out of the site. */
export default function LabelsView(): JSX.Element {
  const { site, words: around, work, culture } = useRecordsDesk();
  const { words, error } = useAreaWords(recordLabelsWords, culture);
  const desk = React.useMemo(() => createLabelDesk(site), [site]);
  const [read, setRead] = React.useState<LabelsOfSite | null>(null);
  const [problem, setProblem] = React.useState<StepProblem | null>(null);
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    setProblem(null);
    desk.read().then(
      (labels) => wanted && setRead(labels),
      (failure: unknown) => wanted && setProblem(problemOf(failure))
    );
    return () => {
      wanted = false;
    };
  }, [desk, round]);
  const again = (): void => setRound((before) => before + 1);
  if (error !== null) return <Notice kind="error">{around.notLoaded}</Notice>;
  if (words === null) return <Skeleton lines={5} label={around.reading} />;
  if (problem !== null) return <ProblemNotice says={words.failed} problem={problem} work={work} actions={[{ text: words.tryAgain, onClick: again }]} />;
  if (read === null) return <Skeleton lines={5} label={words.reading} />;
  return <Labels desk={desk} read={read} words={words} onAgain={again} />;
}
