import * as React from 'react';
import { Notice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import { dueWords, type DueWords } from '../../../words/due';
import { createDueDesk } from '../../store/lapsing/createDueDesk';
import { useDesk } from '../desk/surroundings';
import { useAreaWords } from '../release/useAreaWords';
import { Due } from './Due';
import { DueProvider } from './surroundings';

/** The tab of what is due to change: its words, and its desk out of the site. */
export default function DueView(): JSX.Element {
  const { site, culture, words: around, work } = useDesk();
  const desk = React.useMemo(() => createDueDesk(site), [site]);
  const { words, error } = useAreaWords<DueWords>(dueWords, culture);
  if (error !== null) {
    const { why, remedy } = work.problemOfAll({ code: 'network' });
    return (
      <Notice kind="error">
        {why} {remedy}
      </Notice>
    );
  }
  if (words === null) return <Skeleton lines={5} label={around.reading} />;
  return (
    <DueProvider value={{ desk, words }}>
      <Due />
    </DueProvider>
  );
}
