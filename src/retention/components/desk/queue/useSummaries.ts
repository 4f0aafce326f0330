import * as React from 'react';
import type { QueueSnapshot } from '../../../store/queue/queueDesk';
import { writeSummaries } from '../../../store/prompts/writePrompts';
import { useRecordsDesk } from '../surroundings';

/** What the banner keeps for a while of what it read begins so. */
const KEPT = 'muniment.prompt.';

/** The site's pages say at once what is true now. */
function forgetOldPrompts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(KEPT)) sessionStorage.removeItem(key);
  } catch {
    // Without a storage nothing was kept.
  }
}

/** Writes down what was seen, so that the site's pages can say one thing of it; whoever may not write only looks. */
export function useSummaries(snapshot: QueueSnapshot | null): void {
  const { site } = useRecordsDesk();
  const last = React.useRef<Promise<unknown>>(Promise.resolve());
  React.useEffect(() => {
    if (snapshot?.complete !== true) return;
    // One after another, so that each knows what the one before it has written.
    last.current = last.current
      .then(() => writeSummaries(site, snapshot, decodeURI(window.location.pathname)))
      .then((written) => written > 0 && forgetOldPrompts())
      .catch(() => undefined);
  }, [site, snapshot]);
}
