import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { functionLevelWords } from '../../../../words/functionLevels';
import { functionReportWords } from '../../../../words/functionReport';
import { useFunctionPage } from '../surroundings';
import { ReportDesk } from './ReportDesk';
import { useSiteExports } from './useSiteExports';

/** What an appraiser takes away. */
export default function ReportRoom(): JSX.Element {
  const { culture, words: page } = useFunctionPage();
  const own = useAreaWords(functionReportWords, culture);
  const levels = useAreaWords(functionLevelWords, culture);
  const { made, failed } = useSiteExports();
  if (own.error !== null || levels.error !== null || failed) return <Notice kind="error">{page.notLoaded}</Notice>;
  if (own.words === null || levels.words === null || made === null) return <Skeleton lines={8} label={page.reading} />;
  return <ReportDesk words={own.words} levels={levels.words} made={made} />;
}
