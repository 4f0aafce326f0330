import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import { useLooks } from '../../../ui/useLooks';
import type { Overview } from '../../store/coverage';
import { BulkState } from './BulkState';
import { Distribution } from './Distribution';
import { FindingList } from './FindingList';
import { Headline } from './Headline';
import { Problem } from './Problem';
import { ReadingView } from './ReadingView';
import { useOverview } from './surroundings';
import { Unmarked } from './Unmarked';
import { useBulk } from './useBulk';
import { useReading } from './useReading';

/** What most people never scroll to is loaded after what they see. */
const OpenChallenges = React.lazy(() => import(/* webpackChunkName: "marking-overview-closer" */ './OpenChallenges'));
const Closer = React.lazy(() => import(/* webpackChunkName: "marking-overview-closer" */ './Closer'));

function Read({ overview, read }: { readonly overview: Overview; readonly read: () => void }): JSX.Element {
  const { words } = useOverview();
  const look = useLooks();
  const [stale, setStale] = React.useState(false);
  const { bulk, open, openRows } = useBulk(React.useCallback(() => setStale(true), []));
  return (
    <>
      <Headline overview={overview} />
      <div className={look.row}>
        {stale ? <PrimaryButton text={words.readAgain} onClick={read} /> : <DefaultButton text={words.readAgain} onClick={read} />}
        {stale && (
          <p className={look.text} role="status">
            {words.changed}
          </p>
        )}
      </div>
      <BulkState bulk={bulk} />
      <FindingList overview={overview} onOpen={open} />
      <React.Suspense fallback={null}>
        <OpenChallenges />
      </React.Suspense>
      <Unmarked overview={overview} onOpen={open} />
      <Distribution overview={overview} />
      <React.Suspense fallback={<Skeleton lines={3} label={words.opening} />}>
        <Closer overview={overview} onOpenRows={openRows} />
      </React.Suspense>
    </>
  );
}

/** The overview in whichever state it is: looking, ready to read, reading, read, or not to be read. */
export function OverviewBody(): JSX.Element {
  const { desk, words } = useOverview();
  const look = useLooks();
  const { reading, read, stop } = useReading(desk);
  switch (reading.kind) {
    case 'opening':
      return <Skeleton lines={4} label={words.opening} />;
    case 'ready':
      if (reading.libraries.length === 0) return <Notice kind="info">{words.noLibraries}</Notice>;
      return (
        <div className={look.tight}>
          <p className={look.text}>
            {words.willRead(
              reading.libraries.length,
              reading.libraries.reduce((sum, { itemCount }) => sum + itemCount, 0)
            )}
          </p>
          <div>
            <PrimaryButton text={words.read} onClick={read} />
          </div>
        </div>
      );
    case 'reading':
      return <ReadingView label={words.reading(reading.progress?.library ?? '')} progress={reading.progress} onStop={stop} />;
    case 'failed':
      return (
        <div className={look.tight}>
          <Problem says={words.failed} error={reading.error} />
          <div>
            <DefaultButton text={words.readAgain} onClick={read} />
          </div>
        </div>
      );
    case 'read':
      return <Read overview={reading.overview} read={read} />;
  }
}
