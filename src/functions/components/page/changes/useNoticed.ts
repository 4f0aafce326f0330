import * as React from 'react';
import type { Schedule } from '../../../../retention/rules';
import { noticedSince, type FunctionMove, type GatheredFacts, type KeyRecordStanding, type Noticed } from '../../../rules';
import { gatheredAt } from '../../../store/gather/gatheredAt';
import { watchKeyRecords } from '../../../store/keyRecords/watchKeyRecords';
import { movesOf } from '../../../store/moves/movesOf';
import type { FunctionSite } from '../../../store/site/functionSite';
import { useFunctionPage } from '../surroundings';

export type NotLooked = 'keyRecords' | 'moves' | 'before';

interface Asked {
  readonly before: GatheredFacts | null;
  readonly keyRecords: ReadonlyMap<string, KeyRecordStanding>;
  readonly moves: readonly FunctionMove[];
  /** What says how long a new series is kept, and when it is due. */
  readonly schedule: Schedule | null;
  readonly notLooked: readonly NotLooked[];
}

/** Everything beside the page that tells what has changed; each may be missing, and is said to be. */
async function askAround(site: FunctionSite, seen: string): Promise<Asked> {
  const notLooked: NotLooked[] = [];
  const or = <T>(what: NotLooked, asks: Promise<T>, otherwise: T): Promise<T> =>
    asks.catch(() => {
      notLooked.push(what);
      return otherwise;
    });
  const [before, keyRecords, moves, records] = await Promise.all([
    or(
      'before',
      gatheredAt(site, seen).then((found) => found?.facts ?? null),
      null
    ),
    or('keyRecords', watchKeyRecords(site), new Map<string, KeyRecordStanding>()),
    or<readonly FunctionMove[]>('moves', movesOf(site), []),
    site.records(),
  ]);
  if ([...keyRecords.values()].some(({ kind }) => kind === 'notRead')) notLooked.push('keyRecords');
  if (seen !== '' && before === null && !notLooked.includes('before')) notLooked.push('before');
  return { before, keyRecords, moves, schedule: records?.schedule ?? null, notLooked };
}

export interface NoticedNow {
  /** Null until it was looked. */
  readonly noticed: readonly Noticed[] | null;
  readonly notLooked: readonly NotLooked[];
  /** Looks at everything again. */
  again(): void;
}

/** What is not as it was when the page was last confirmed. What is accepted or dismissed goes from it at once. */
export function useNoticed(): NoticedNow {
  const { site, reading } = useFunctionPage();
  const [asked, setAsked] = React.useState<Asked | null>(null);
  const [times, setTimes] = React.useState(0);
  const seen = reading.state.confirmations.at(-1)?.gathered ?? '';
  React.useEffect(() => {
    let wanted = true;
    askAround(site, seen).then(
      (found) => wanted && setAsked(found),
      () => undefined
    );
    return () => {
      wanted = false;
    };
  }, [site, seen, times]);
  const { page, dismissed } = reading.state;
  const now = reading.gathered?.facts ?? null;
  const noticed = React.useMemo(() => asked && noticedSince({ ...asked, page, confirmed: asked.before, now, dismissed }), [asked, page, dismissed, now]);
  return { noticed, notLooked: asked?.notLooked ?? [], again: () => setTimes((at) => at + 1) };
}
