import { readProblem, TenantProblem, type BatchResult } from '../../../tenant';
import { createHand } from '../../../work/hand';
import type { WorkProgress, WorkState } from '../../../work/types';
import { restrictionsOf } from '../../rules';
import { toStepProblem } from '../../../evidence/stepProblem';
import type { MarkedLibrary, SiteAccess } from '../site/siteAccess';
import type { SharedThing, SharingDesk, SharingReport } from './desk';
import { gatherFindings } from './gatherFindings';
import { createSharingReader, type Sharing } from './readSharing';
import { hasOwnPermissions, lastId, rowsBetween, WINDOW, type CheckedRow } from './rowsToCheck';

/** Questions after permissions in one check: a sixth of what a person may ask in five minutes, and each counts five times. */
export const SHARING_LIMIT = 500;
const TOGETHER = 20;
const NOT_SEEN = 100;

/** @throws TenantProblem where one of the answers is a refusal */
const valuesOf = <T>(answers: readonly BatchResult<T>[]): T[] =>
  answers.map((answer) => {
    if (!answer.ok) throw answer.problem;
    return answer.value;
  });

const folderOf = (address: string): string => address.slice(0, address.lastIndexOf('/'));

const itemIn = (library: MarkedLibrary, kind: 'folder' | 'document', row: CheckedRow): SharedThing => ({
  kind,
  name: row.FileLeafRef,
  address: row.FileRef,
  listId: library.id,
  itemId: row.Id,
});

/**
 * Looks for sharing that contradicts markings, as the signed-in person and in bounds: it goes through the marked
 * documents by ID, asks of a page at once which have permissions of their own, and reads those; all others have what
 * their folder, library or site has, which is read once.
 */
export function createSharingDesk(site: SiteAccess, limit = SHARING_LIMIT): SharingDesk {
  const { door, scheme, clock } = site;

  return {
    limit,
    check(onProgress, before) {
      const findings = gatherFindings(scheme, before?.findings ?? []);
      const groups = new Set(before?.groups ?? []);
      const notSeen = [...(before?.notSeen ?? [])];
      const counts = { looked: before?.looked ?? 0, unreadable: before?.unreadable ?? 0 };
      const reader = createSharingReader(door);
      const shared = new Map<string, Sharing | null>();
      const place = { settled: 0, total: 0, began: clock.now() };
      let next = before?.next ?? null;
      let state: WorkState = 'running';

      const progress = (waitSeconds: number | null = null): WorkProgress => {
        const { settled, total, began } = place;
        const secondsLeft = settled > 0 ? Math.ceil((((clock.now() - began) / settled) * (total - settled)) / 1000) : null;
        return { state, total, settled, done: counts.looked, same: 0, failed: 0, secondsLeft, waitSeconds };
      };
      const hand = createHand(() => {
        state = hand.cancelled ? 'cancelling' : hand.paused ? 'paused' : 'running';
        onProgress(progress());
      });

      /** Before each request: a person's hand, and the pace that is left to them. */
      const ready = async (requests: number): Promise<boolean> => {
        if (hand.paused) await hand.untilResumed();
        const delay = door.pace.delayFor(requests);
        if (delay > 0 && !hand.cancelled) {
          state = 'waiting';
          onProgress(progress(Math.ceil(delay / 1000)));
          await clock.wait(delay, hand.signal);
          state = 'running';
        }
        return !hand.cancelled;
      };

      const keep = (thing: SharedThing, answer: BatchResult<Sharing>): void => {
        if (answer.ok) {
          shared.set(thing.address, answer.value);
          answer.value.groups.forEach((group) => groups.add(group));
        } else if (answer.problem.code === 'noPermission' || answer.problem.code === 'notFound') {
          shared.set(thing.address, null);
          const noted = notSeen.some(({ address }) => address === thing.address);
          if (answer.problem.code === 'noPermission' && !noted && notSeen.length < NOT_SEEN) notSeen.push(thing);
        } else throw answer.problem;
      };
      /** Reads what is not known yet; only what many documents have is remembered. */
      const readThings = async (things: readonly SharedThing[]): Promise<boolean> => {
        const unknown = things.filter(({ address }) => !shared.has(address));
        for (let at = 0; at < unknown.length; at += TOGETHER) {
          const part = unknown.slice(at, at + TOGETHER);
          if (!(await ready(part.length))) return false;
          const answers = await reader.read(part);
          part.forEach((thing, i) => keep(thing, answers[i]));
        }
        return true;
      };

      /** The folders of a library that have permissions of their own. */
      const ownFolders = async (library: MarkedLibrary, last: number): Promise<Map<string, SharedThing> | null> => {
        const found = new Map<string, SharedThing>();
        for (let after = 0; after < last; after += WINDOW) {
          if (!(await ready(1))) return null;
          for (const row of await door.ask(rowsBetween({ id: library.id }, 'folders', after, after + WINDOW)))
            if (row.HasUniqueRoleAssignments) found.set(row.FileRef.toLowerCase(), itemIn(library, 'folder', row));
        }
        return found;
      };

      /** @returns why it went no further; null at the library's end */
      const checkLibrary = async (library: MarkedLibrary, last: number, own: boolean, home: SharedThing): Promise<'stopped' | 'enough' | null> => {
        const whole: SharedThing = own ? { kind: 'library', name: library.title, address: library.url, listId: library.id, itemId: null } : home;
        const folders = await ownFolders(library, last);
        if (folders === null) return 'stopped';
        const thingOf = (row: CheckedRow): SharedThing => {
          if (row.HasUniqueRoleAssignments) return itemIn(library, 'document', row);
          for (let folder = folderOf(row.FileRef); folder.length > library.url.length; folder = folderOf(folder)) {
            const found = folders.get(folder.toLowerCase());
            if (found !== undefined) return found;
          }
          return whole;
        };

        const from = next?.listId === library.id ? next.after : 0;
        for (let after = from; after < last; after += WINDOW) {
          next = { listId: library.id, after };
          if (reader.asked >= limit) return 'enough';
          if (!(await ready(1))) return 'stopped';
          const rows = await door.ask(rowsBetween({ id: library.id }, 'documents', after, Math.min(last, after + WINDOW)));
          // Null where the marking cannot be read.
          const checked: { row: CheckedRow; thing: SharedThing | null }[] = [];
          for (const row of rows) {
            const restrictions = restrictionsOf(row.line, scheme);
            if (restrictions === null || restrictions.length > 0) checked.push({ row, thing: restrictions === null ? null : thingOf(row) });
          }
          // A part at a time, so that a page full of documents with permissions of their own does not go past the limit.
          for (let at = 0; at < checked.length; at += TOGETHER) {
            const part = checked.slice(at, at + TOGETHER);
            next = { listId: library.id, after: part[0].row.Id - 1 };
            if (reader.asked >= limit) return 'enough';
            const things = new Map(part.flatMap(({ thing }) => (thing === null ? [] : [[thing.address, thing] as const])));
            if (!(await readThings([...things.values()]))) return 'stopped';
            for (const { row, thing } of part) {
              const sharing = thing === null ? undefined : shared.get(thing.address);
              if (thing === null) counts.unreadable += 1;
              else if (sharing) {
                counts.looked += 1;
                findings.note(row.FileLeafRef, row.line, thing, sharing.access);
              }
              if (thing?.kind === 'document') shared.delete(thing.address);
            }
          }
          place.settled += Math.min(WINDOW, last - after);
          onProgress(progress());
        }
        next = null;
        return null;
      };

      const go = async (): Promise<SharingReport['state']> => {
        const all = await site.libraries();
        const lasts = valuesOf(await door.askAll(all.map(({ id }) => lastId({ id }))));
        const own = valuesOf(await door.askAll(all.map(({ id }) => hasOwnPermissions({ id }))));
        const home: SharedThing = { kind: 'site', name: '', address: door.webUrl, listId: null, itemId: null };
        // Nobody but those who may see the site's permissions can check anything.
        if (!(await readThings([home]))) return 'stopped';
        if (shared.get(home.address) === null) throw new TenantProblem('noPermission', 'The permissions of this site may not be read.', { status: 403 });
        place.total = lasts.reduce((sum, last) => sum + last, 0);
        const begin = Math.max(0, next === null ? 0 : all.findIndex(({ id }) => id === next?.listId));
        place.settled = lasts.slice(0, begin).reduce((sum, last) => sum + last, 0) + (next?.after ?? 0);
        for (const [at, library] of all.entries()) {
          if (at < begin) continue;
          const ended = await checkLibrary(library, lasts[at], own[at], home);
          if (ended !== null) return ended;
        }
        next = null;
        return 'finished';
      };

      const report = (async (): Promise<SharingReport> => {
        let ended: SharingReport['state'];
        let problem: SharingReport['problem'] = null;
        try {
          ended = await go();
        } catch (error) {
          ended = 'failed';
          problem = toStepProblem(await readProblem(error, clock.now()));
        }
        return {
          state: ended,
          findings: findings.all(),
          ...counts,
          notSeen,
          groups: [...groups].sort(),
          reads: (before?.reads ?? 0) + reader.asked,
          next: ended === 'finished' ? null : next,
          problem,
        };
      })();
      return { control: hand, report };
    },
  };
}
