import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { periodWords } from '../../../../words/periods';
import { recordClassWords } from '../../../../words/recordClasses';
import { createClassDesk } from '../../../store/classes/createClassDesk';
import { useRecordPanel } from '../surroundings';
import { SetClass } from './SetClass';

/** *Set record class*: loads its words, and opens its desk. */
export default function SetClassView(): JSX.Element {
  const { site, words, culture } = useRecordPanel();
  const own = useAreaWords(recordClassWords, culture);
  const periods = useAreaWords(periodWords, culture);
  const desk = React.useMemo(() => createClassDesk(site), [site]);
  if (own.error !== null || periods.error !== null) return <Notice kind="error">{words.notLoaded}</Notice>;
  if (own.words === null || periods.words === null) return <Skeleton lines={6} label={words.opening} />;
  return <SetClass desk={desk} words={own.words} periods={periods.words} />;
}
