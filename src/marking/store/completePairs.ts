import { systemUpdate, type Door } from '../../tenant';
import { readDocuments } from './documents';
import { readSince } from './historyStore';
import type { Plan } from './operations';
import type { Prepared } from './prepareRun';
import { columnValues } from './columnValues';

/** Operations older than this are left to the person who began them. */
const RECENT_MS = 30 * 24 * 60 * 60 * 1000;
const MOST = 3;

/** Operations that began and never ended, newest first, but for `except`. */
export function unfinishedPlans(prepared: Prepared, now: number, except: string): readonly Plan[] {
  return prepared.log.plans
    .filter((plan) => plan.operationId !== except && !prepared.log.ended.has(plan.operationId) && now - Date.parse(plan.when) < RECENT_MS)
    .slice(0, MOST);
}

/**
 * Finds the half-written pairs of an operation that was cut off – a line of history whose columns still say what
 * they said before – and writes the columns. Anybody's next run does this, as far as they may.
 * @returns How many were completed.
 */
export async function completePairs(door: Door, prepared: Prepared, plan: Plan): Promise<number> {
  const { ground } = prepared;
  const rows = await readSince(door, ground.history, plan.historyFrom, (row) => row.operationId === plan.operationId);
  const given = new Set(rows.filter((row) => row.kind === 'notApplied').map((row) => row.documentId));
  const written = new Map(rows.filter((row) => row.kind !== 'notApplied' && !given.has(row.documentId)).map((row) => [row.documentId, row]));
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
  const half = states.filter((state) => {
    const row = written.get(state.uniqueId);
    return row !== undefined && row.before !== row.after && state.line === row.before;
  });
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
