import { readProblem, type BatchResult, type Door } from '../../../tenant';
import { isWatched, standingOf, type FoundRecord, type KeyRecord, type KeyRecordStanding } from '../../rules';
import type { FunctionSite } from '../site/functionSite';
import { binnedPaths, isBinned } from './binnedPaths';
import { findById, findByNumber, isAskable, type Found } from './findRecords';
import { siteOf } from './siteOf';

const note = (into: Map<string, FoundRecord>, answers: readonly BatchResult<Found>[]): void =>
  answers.forEach((answer) => answer.ok && answer.value.forEach((found, id) => into.set(id, found)));

const key = ({ id }: KeyRecord): string => id.toLowerCase();

/**
 * How records of one site are found: one request by their numbers, one by UniqueId for what is not where it was, and, where
 * some of these are not there, one each for the recycle bin and our own log. What may not be read is never said to be gone.
 */
async function findOn(site: FunctionSite, door: Door, records: readonly KeyRecord[]): Promise<ReadonlyMap<string, FoundRecord>> {
  const found = new Map<string, FoundRecord>();
  note(found, await door.askAll<Found>([...findByNumber(records), ...records.filter(({ kind }) => kind === 'library').map(findById)]));
  const rest = records.filter((record) => !found.has(key(record)));
  const answers = await door.askAll<Found>(rest.map(findById));
  note(found, answers);
  const lost: KeyRecord[] = [];
  answers.forEach((answer, at) => {
    if (answer.ok) return;
    const record = rest[at];
    if (answer.problem.code === 'notFound') lost.push(record);
    else found.set(key(record), { kind: 'notRead', code: answer.problem.code });
  });
  if (lost.length === 0) return found;
  const [binned, disposed] = await Promise.all([binnedPaths(door), site.disposed(door, lost.map(key))]);
  for (const record of lost) {
    const how = disposed.has(key(record)) ? 'disposed' : isBinned(record.location, binned) ? 'binned' : 'notFound';
    found.set(key(record), { kind: 'gone', how });
  }
  return found;
}

/**
 * How each key record of the page that is in SharePoint stands now, by its id. Nothing is read of their bytes: whether a
 * document with another version is unaltered, `checkUnaltered` says. Records of a site that could not be asked are not read.
 */
export async function watchKeyRecords(site: FunctionSite): Promise<ReadonlyMap<string, KeyRecordStanding>> {
  const { state } = await site.reading();
  const watched = state.page.keyRecords.filter(isWatched);
  const bySite = new Map<string, KeyRecord[]>();
  const standing = new Map<string, KeyRecordStanding>();
  for (const record of watched) {
    const where = siteOf(record, site.door.webUrl);
    if (where === null || !isAskable(record)) standing.set(record.id, { kind: 'notRead', code: 'refused' });
    else bySite.set(where, [...(bySite.get(where) ?? []), record]);
  }
  await Promise.all(
    [...bySite].map(async ([where, records]) => {
      try {
        const found = await findOn(site, site.doorTo(where), records);
        records.forEach((record) => standing.set(record.id, standingOf(record, found.get(key(record)) ?? { kind: 'notRead', code: 'refused' })));
      } catch (error) {
        const { code } = await readProblem(error);
        records.forEach(({ id }) => standing.set(id, { kind: 'notRead', code }));
      }
    })
  );
  return standing;
}
