import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { forwardPlanWords } from '../../../../words/forwardPlan';
import { functionSeriesWords } from '../../../../words/functionSeries';
import { useFunctionPage } from '../surroundings';
import { SeriesDesk } from './SeriesDesk';
import { SeriesProvider } from './seriesGround';

/** What is done about each series of records. */
export default function SeriesRoom(): JSX.Element {
  const { culture, words: page, now } = useFunctionPage();
  const own = useAreaWords(functionSeriesWords, culture);
  const plan = useAreaWords(forwardPlanWords, culture);
  if (own.error !== null || plan.error !== null) return <Notice kind="error">{page.notLoaded}</Notice>;
  if (own.words === null || plan.words === null) return <Skeleton lines={8} label={page.reading} />;
  return (
    <SeriesProvider value={{ words: own.words, plan: plan.words, today: now().toISOString().slice(0, 10) }}>
      <SeriesDesk />
    </SeriesProvider>
  );
}
