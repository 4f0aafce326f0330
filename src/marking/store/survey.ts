import type { SPFI } from '@pnp/sp';
import { MARKING_HISTORY, OPERATIONS, readProblem, siteList, type BatchResult, type Door, type ListRef } from '../../tenant';
import { scanList } from '../../scan';
import { markingReducer, type MarkingFacts } from '../facts';
import { sameLogin } from '../rules';
import type { DocumentState, Operation, Person, SelectedRow, Survey } from './desk';
import { readDocuments } from './run/documents';
import { readSince } from './history/historyStore';
import { readOperations, type OperationLog } from './run/operations';
import { itemIdsOf, lineOf, type Plan } from './run/plan';
import { readSiteRules, siteRulesOf } from './standing/siteRules';
import { toStepProblem } from '../../evidence/stepProblem';

/** For so long a bulk marking can be undone with one click. */
const UNDO_MS = 7 * 24 * 60 * 60 * 1000;

const toOperation = (plan: Plan, left = 0): Operation => ({
  operationId: plan.operationId,
  kind: plan.kind,
  when: plan.when,
  line: lineOf(plan),
  planned: itemIdsOf(plan).length,
  left,
});

/** This person's own operation in this library that was cut off, if there is one. */
async function findUnfinished(door: Door, log: OperationLog, listId: string, person: Person): Promise<Operation | null> {
  const plan = log.plans.find((p) => sameLogin(p.who.login, person.login) && p.listId === listId && !log.ended.has(p.operationId));
  if (plan === undefined) return null;
  const rows = await readSince(door, siteList(door.webUrl, MARKING_HISTORY), plan.historyFrom, (row) => row.operationId === plan.operationId);
  return toOperation(plan, Math.max(0, itemIdsOf(plan).length - new Set(rows.map((row) => row.documentId)).size));
}

/**
 * This person's last marking in this library, unless it was taken back already or lies too far back. A copy that was
 * released is not undone: whoever wants it back marks or deletes the copy.
 */
function findUndoable(log: OperationLog, listId: string, person: Person, now: number): Operation | null {
  const last = log.plans.find((p) => sameLogin(p.who.login, person.login) && p.listId === listId);
  const ending = last === undefined ? undefined : log.ended.get(last.operationId);
  if (
    last === undefined ||
    last.kind === 'undo' ||
    last.kind === 'release' ||
    ending === undefined ||
    ending.done === 0 ||
    now - Date.parse(last.when) > UNDO_MS
  )
    return null;
  return { ...toOperation(last), planned: ending.done };
}

/** Reads what a person has selected: their documents, what lies in their folders, and what was left unfinished. */
export async function surveySelection(
  door: Door,
  library: { readonly id: string },
  selection: readonly SelectedRow[],
  person: Person,
  now: number
): Promise<Survey> {
  const files = selection.filter((row) => !row.isFolder);
  const list: ListRef = { id: library.id };
  const [log, posts, containers, ...parts] = (await door.askAll<unknown>([
    readOperations(siteList(door.webUrl, OPERATIONS)),
    ...readSiteRules(door.webUrl),
    ...(readDocuments(
      list,
      files.map((row) => row.id)
    ) as ((sp: SPFI) => Promise<unknown>)[]),
  ])) as [BatchResult<OperationLog>, BatchResult<unknown>, BatchResult<unknown>, ...BatchResult<MarkingFacts[]>[]];

  const unread: { name: string; problem: ReturnType<typeof toStepProblem> }[] = [];
  const byId = new Map<string, DocumentState>();
  const note = (states: readonly DocumentState[]): void => states.forEach((state) => byId.set(state.uniqueId, state));
  for (const part of parts) {
    if (!part.ok) throw part.problem;
    note(part.value);
  }
  files.filter((row) => !byId.has(row.uniqueId)).forEach((row) => unread.push({ name: row.name, problem: { code: 'notFound' } }));

  const folders: { name: string; documents: number }[] = [];
  for (const folder of selection.filter((row) => row.isFolder)) {
    try {
      const scan = await scanList(door, list, [markingReducer] as const, { folder: folder.serverRelativeUrl });
      const documents = scan.facts[0];
      folders.push({ name: folder.name, documents: documents.length });
      note(documents);
    } catch (error) {
      unread.push({ name: folder.name, problem: toStepProblem(await readProblem(error)) });
    }
  }

  if (!log.ok) throw log.problem;
  return {
    documents: [...byId.values()],
    folders,
    unread,
    rules: siteRulesOf(posts, containers),
    unfinished: await findUnfinished(door, log.value, library.id, person),
    undoable: findUndoable(log.value, library.id, person, now),
  };
}
