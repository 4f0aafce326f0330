import { scanList, type Reducer } from '../../../scan';
import { readProblem, type RawRow } from '../../../tenant';
import { createRecordReader, readRecordFacts, RECORD_FIELDS } from '../../facts';
import type { HeldBy } from '../../rules';
import type { RecordLibrary, RecordSite } from '../site/recordSite';

export interface HeldDocument {
  readonly uniqueId: string;
  readonly name: string;
  readonly serverRelativeUrl: string;
}

/** One hold as this person may know it, and what it holds here. Confidential holds are one: how many there are is not said. */
export interface HeldByOne {
  readonly by: HeldBy;
  readonly documents: number;
  /** Some of them. */
  readonly sample: readonly HeldDocument[];
}

export interface HeldInLibrary {
  readonly library: RecordLibrary;
  readonly documents: number;
  readonly held: number;
  /** False where this person could not read it. */
  readonly read: boolean;
}

/** What of a site is held, of what was read. */
export interface HeldCount {
  readonly documents: number;
  readonly held: number;
  readonly holds: readonly HeldByOne[];
  readonly libraries: readonly HeldInLibrary[];
  /** Items that SharePoint counts and that were not read: what one may not see. Null where it was stopped before the end. */
  readonly unexplained: number | null;
  readonly complete: boolean;
}

const SAMPLE = 20;

interface Tally {
  documents: number;
  held: number;
}

interface Found {
  readonly by: HeldBy;
  documents: number;
  readonly sample: HeldDocument[];
}

/** Confidential holds cannot be told apart by whoever sees the page. */
const keyOf = ({ confidential, holdId }: HeldBy): string => (confidential ? '' : holdId);

/**
 * Reads the documents of a site's libraries and says by which holds they are held. It streams, so that memory stays flat,
 * and can be stopped.
 * @param onRead is told how many documents were read so far, and how many rows there may be
 * @returns null where holds are not known: then everything is held
 * @throws TenantProblem where the site itself could not be read
 */
export async function countHeld(site: RecordSite, signal: AbortSignal, onRead: (documents: number, rows: number) => void): Promise<HeldCount | null> {
  const standing = await site.standing('afresh');
  if (!standing.holds.known) return null;
  const path = decodeURIComponent(new URL(site.door.webUrl).pathname).replace(/\/$/, '');
  const read = createRecordReader({ ...standing, settings: site.settings, site: path });
  const found = new Map<string, Found>();
  const rows = standing.libraries.reduce((sum, { itemCount }) => sum + itemCount, 0);
  const libraries: HeldInLibrary[] = [];
  let documents = 0;
  let seen = 0;
  let complete = true;

  const add = (tally: Tally, row: RawRow): Tally => {
    const facts = readRecordFacts(row);
    if (facts.isFolder) return tally;
    const { uniqueId, name, serverRelativeUrl } = facts;
    const { held } = read(facts);
    documents += 1;
    tally.documents += 1;
    // A document that is not known by its id and address counts as held, by nothing that can be named.
    if (held === null || held.length > 0) tally.held += 1;
    for (const key of new Set((held ?? []).map(keyOf))) {
      const by = (held ?? []).find((each) => keyOf(each) === key);
      if (by === undefined) continue;
      const one = found.get(key) ?? { by, documents: 0, sample: [] };
      one.documents += 1;
      if (one.sample.length < SAMPLE) one.sample.push({ uniqueId, name, serverRelativeUrl });
      found.set(key, one);
    }
    return tally;
  };

  for (const library of standing.libraries) {
    const tally: Tally = { documents: 0, held: 0 };
    const reducer: Reducer<Tally> = { fields: RECORD_FIELDS, start: () => tally, add };
    try {
      const report = await scanList(site.door, { id: library.id }, [reducer], { signal, onPage: () => onRead(documents, rows) });
      seen += report.seen;
      complete = complete && report.complete;
      libraries.push({ library, ...tally, read: true });
    } catch (error) {
      const problem = await readProblem(error);
      if (problem.code !== 'noPermission' && problem.code !== 'notFound') throw problem;
      libraries.push({ library, ...tally, read: false });
    }
    if (!complete) break;
  }
  const expected = libraries.filter((each) => each.read).reduce((sum, { library }) => sum + library.itemCount, 0);
  return {
    documents,
    held: libraries.reduce((sum, { held }) => sum + held, 0),
    holds: [...found.values()].sort((a, b) => b.documents - a.documents),
    libraries,
    unexplained: complete ? Math.max(0, expected - seen) : null,
    complete,
  };
}
