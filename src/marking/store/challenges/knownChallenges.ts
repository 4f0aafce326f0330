import { CHALLENGES, siteList } from '../../../tenant';
import { foldChallenges, type Challenge, type ChallengeRow, type Speakers } from '../../rules';
import type { SiteAccess } from '../site/siteAccess';
import { readHoldings, speakersOf, type Holdings } from '../succession/readHoldings';
import { readChallengeRows } from './challengeList';
import { holdsTrue } from './challengeRow';

/** All challenges of a site as they stand, and who may speak. */
export interface Known {
  readonly challenges: readonly Challenge[];
  readonly speakers: Speakers;
  readonly holdings: Holdings;
  /** Rows that were changed, or are in another's name. */
  readonly setAside: number;
  readonly available: boolean;
}

export interface KnownChallenges {
  /** Reads what has come since the last time: rows are never changed, so none is read twice. */
  read(): Promise<Known>;
}

export function createKnownChallenges(site: Pick<SiteAccess, 'door' | 'settings' | 'person' | 'manages'>): KnownChallenges {
  const list = siteList(site.door.webUrl, CHALLENGES);
  const rows: ChallengeRow[] = [];
  let last = 0;
  let setAside = 0;

  const readOn = async (): Promise<boolean> => {
    try {
      const read = await readChallengeRows(site.door, list, last);
      const sound = await Promise.all(read.map(holdsTrue));
      read.forEach(({ chain, addedBy: _, ...row }, at) => {
        last = Math.max(last, chain.id);
        if (sound[at]) rows.push(row);
        else setAside += 1;
      });
      return true;
    } catch (error) {
      if ((error as { code?: string }).code !== 'notFound') throw error;
      return false;
    }
  };

  // Two who ask at once wait for one answer.
  let reading: Promise<boolean> = Promise.resolve(true);
  return {
    async read() {
      reading = reading.then(readOn, readOn);
      const [available, holdings] = [await reading, await readHoldings(site.door)];
      const speakers = speakersOf(site, holdings);
      return { challenges: foldChallenges(rows, speakers), speakers, holdings, setAside, available };
    },
  };
}
