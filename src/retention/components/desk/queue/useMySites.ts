import * as React from 'react';
import { createQueueDesk } from '../../../store/queue/queueDesk';
import { decidable } from '../../../rules';
import type { OtherSites } from '../surroundings';

/** What is known of one other site. */
export type SiteState =
  | { readonly kind: 'unread' }
  | {
      readonly kind: 'reading' | 'read';
      readonly decisions: number;
      readonly documents: number;
      readonly read: number;
      readonly of: number;
      readonly complete: boolean;
    }
  | { readonly kind: 'notOn' }
  | { readonly kind: 'failed' };

export interface MySitesState {
  readonly sites: readonly { readonly address: string; readonly state: SiteState }[];
  readonly busy: boolean;
  add(address: string): void;
  remove(address: string): void;
  /** Reads these, one after another. */
  read(addresses: readonly string[]): void;
}

const UNREAD: SiteState = { kind: 'unread' };

/** The sites that a person looks after beside this one, each read only when asked. */
export function useMySites(others: OtherSites): MySitesState {
  const [addresses, setAddresses] = React.useState(() => others.kept());
  const [states, setStates] = React.useState<Readonly<Record<string, SiteState>>>({});
  const [busy, setBusy] = React.useState(false);
  const gone = React.useRef(new AbortController());
  React.useEffect(() => {
    const own = new AbortController();
    gone.current = own;
    return () => own.abort();
  }, []);

  const change = (next: readonly string[]): void => {
    setAddresses(next);
    others.keep(next);
  };
  const readOne = async (address: string, signal: AbortSignal): Promise<void> => {
    const say = (state: SiteState): void => {
      if (!signal.aborted) setStates((before) => ({ ...before, [address]: state }));
    };
    say({ kind: 'reading', decisions: 0, documents: 0, read: 0, of: 0, complete: false });
    try {
      const site = await others.open(address);
      if (site === null) return say({ kind: 'notOn' });
      const show =
        (kind: 'reading' | 'read') =>
        ({ queue, read, of, complete }: Awaited<ReturnType<ReturnType<typeof createQueueDesk>['read']>>) =>
          say({ kind, decisions: queue.toDecide.length, documents: queue.toDecide.reduce((sum, each) => sum + decidable(each), 0), read, of, complete });
      show('read')(await createQueueDesk(site).read(show('reading'), signal));
    } catch {
      say({ kind: 'failed' });
    }
  };
  return {
    sites: addresses.map((address) => ({ address, state: states[address] ?? UNREAD })),
    busy,
    add: (address) => change([...addresses.filter((each) => each !== address), address]),
    remove: (address) => change(addresses.filter((each) => each !== address)),
    read(wanted) {
      const { signal } = gone.current;
      setBusy(true);
      wanted
        .reduce((before, address) => before.then(() => (signal.aborted ? undefined : readOne(address, signal))), Promise.resolve())
        .then(
          () => !signal.aborted && setBusy(false),
          () => undefined
        );
    },
  };
}
