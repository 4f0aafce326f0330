import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import { listOf, systemUpdate, type Door } from '../../../tenant';
import type { MarkingFacts } from '../../facts';
import { sameLogin } from '../../rules';
import type { Person } from '../desk';
import { readDocuments } from './documents';
import { readSince } from '../history/historyStore';
import type { Plan } from './plan';
import type { Prepared } from './prepareRun';
import { columnValues, holds } from './columnValues';
import { newestByDocument, ownRows } from '../history/trustedRows';

/** Operations older than this are left to the person who began them. */
const RECENT_MS = 30 * 24 * 60 * 60 * 1000;
const MOST = 3;

/** Those of the documents that have the site's own permissions: whoever may add history may edit them too. */
async function whereEverybodyMay(door: Door, library: { readonly id: string }, states: readonly MarkingFacts[]): Promise<readonly MarkingFacts[]> {
  if (states.length === 0) return [];
  const own = (scope: { HasUniqueRoleAssignments?: boolean }): boolean => scope.HasUniqueRoleAssignments !== false;
  const [list, ...items] = await door.askAll<{ HasUniqueRoleAssignments?: boolean }>([
    async (sp) => listOf(sp, library).select('HasUniqueRoleAssignments')(),
    ...states.map(
      (state) => async (sp: SPFI) =>
        listOf(sp, library).items.getById(state.id).select('HasUniqueRoleAssignments')() as Promise<{ HasUniqueRoleAssignments?: boolean }>
    ),
  ]);
  if (!list.ok || own(list.value)) return [];
  return states.filter((_, at) => {
    const item = items[at];
    return item.ok && !own(item.value);
  });
}

/** Operations that began and never ended, newest first, but for `except`. */
export function unfinishedPlans(prepared: Prepared, now: number, except: string): readonly Plan[] {
  return prepared.log.plans
    .filter((plan) => plan.operationId !== except && !prepared.log.ended.has(plan.operationId) && now - Date.parse(plan.when) < RECENT_MS)
    .slice(0, MOST);
}

/**
 * Finds the half-written pairs of an operation that was cut off – a line of history whose columns still say what
 * they said before – and writes the columns. Anybody's next run does this, as far as they may.
 * A line that somebody else wrote is only followed where they could have followed it themselves; a line in another's
 * name, one that was changed, or one that may not stand here is not followed at all.
 * @param mayStand Whether a canonical line holds in this site's scheme and below its ceiling; empty takes a marking off.
 * @returns How many were completed.
 */
export async function completePairs(
  door: Door,
  prepared: Prepared,
  plan: Pick<Plan, 'operationId' | 'listId' | 'historyFrom' | 'who'>,
  person: Person,
  mayStand: (line: string) => boolean
): Promise<number> {
  const { ground } = prepared;
  const since = await readSince(door, ground.history, plan.historyFrom);
  const own = await ownRows(since, plan);
  // Only a document's newest line is anybody's to follow: what was decided later stands.
  const written = new Map([...newestByDocument(since)].filter(([, row]) => own.includes(row)));
  if (written.size === 0) return 0;

  const library = { id: plan.listId };
  const states = (
    await door.batch(
      readDocuments(
        library,
        [...written.values()].map((row) => row.itemId)
      )
    )
  ).flatMap((result) => (result.ok ? result.value : []));
  const open = states.filter((state) => {
    const row = written.get(state.uniqueId);
    return row !== undefined && !holds(state, row.after, row.companionsAfter) && state.line === row.before && mayStand(row.after);
  });
  const half = sameLogin(plan.who.login, person.login) ? open : await whereEverybodyMay(door, library, open);
  if (half.length === 0) return 0;

  const unknown = ground.people.unknown(half.map((state) => state.editor));
  if (unknown.length > 0) await door.batch(unknown);
  const writes = half.flatMap((state) => {
    const row = written.get(state.uniqueId);
    const login = ground.people.login(state.editor);
    return row === undefined || login === null
      ? []
      : [systemUpdate(library, state.id, columnValues(row.after, row.companionsAfter), { modified: state.modified, editorLogin: login }, ground.lcid)];
  });
  let completed = 0;
  for (let i = 0; i < writes.length; i += 100) completed += (await door.batch(writes.slice(i, i + 100))).filter((result) => result.ok).length;
  return completed;
}
