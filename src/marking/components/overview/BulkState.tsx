import * as React from 'react';
import { Notice } from '../../../ui/Notice';
import { useLooks } from '../../../ui/useLooks';
import { Problem } from './Problem';
import { useOverview } from './surroundings';
import type { Bulk } from './useBulk';

/** What became of gathering a finding's documents, where the panel does not say it itself. */
export function BulkState({ bulk }: { readonly bulk: Bulk }): JSX.Element {
  const { words } = useOverview();
  const look = useLooks();
  return (
    <div role="status">
      {bulk.kind === 'gathering' && <p className={look.text}>{words.gathering}</p>}
      {bulk.kind === 'more' && <Notice kind="info">{words.onlyFirst(bulk.shown)}</Notice>}
      {bulk.kind === 'empty' && <Notice kind="info">{words.noneLeft}</Notice>}
      {bulk.kind === 'failed' && <Problem says={words.failed} error={bulk.error} />}
    </div>
  );
}
