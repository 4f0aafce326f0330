import * as React from 'react';
import type { QueueSnapshot } from '../../../store/queue/queueDesk';
import { writeSummaries } from '../../../store/prompts/writePrompts';
import { useRecordsDesk } from '../surroundings';

/** Writes down what was seen, so that the site's pages can say one thing of it; whoever may not write only looks. */
export function useSummaries(snapshot: QueueSnapshot | null): void {
  const { site } = useRecordsDesk();
  React.useEffect(() => {
    if (snapshot?.complete === true) writeSummaries(site, snapshot, decodeURI(window.location.pathname)).catch(() => undefined);
  }, [site, snapshot]);
}
