import * as React from 'react';
import { sameLogin } from '../../../../marking/rules';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { periodWords, type PeriodWords } from '../../../../words/periods';
import { queueWords, type QueueWords } from '../../../../words/queue';
import { createQueueDesk } from '../../../store/queue/queueDesk';
import type { RecordSite } from '../../../store/site/recordSite';
import { useRecordsDesk } from '../surroundings';
import { Queue } from './Queue';
import { QueueProvider } from './surroundings';

/** Those who look after a site's records decide; where the department names nobody, everybody who may edit does. */
const mayDecide = ({ manages, settings, person }: RecordSite): boolean =>
  manages || settings.keepers.length === 0 || settings.keepers.some(({ login }) => sameLogin(login, person.login));

/** The tab of what is due: its words, and its desk out of the site. */
export default function QueueView(): JSX.Element {
  const { site, culture, words: around, work } = useRecordsDesk();
  const desk = React.useMemo(() => createQueueDesk(site), [site]);
  const { words, error } = useAreaWords<QueueWords>(queueWords, culture);
  const periods = useAreaWords<PeriodWords>(periodWords, culture);
  if (error !== null || periods.error !== null) {
    const { why, remedy } = work.problemOfAll({ code: 'network' });
    return (
      <Notice kind="error">
        {why} {remedy}
      </Notice>
    );
  }
  if (words === null || periods.words === null) return <Skeleton lines={5} label={around.reading} />;
  return (
    <QueueProvider value={{ desk, words, periods: periods.words, may: mayDecide(site) }}>
      <Queue />
    </QueueProvider>
  );
}
