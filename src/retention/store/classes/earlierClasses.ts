import { countsAsWritten } from '../../../evidence';
import { sameLogin } from '../../../marking/rules';
import { operationLines } from '../operations/operationLines';
import type { RecordSite } from '../site/recordSite';
import type { EarlierClasses } from './classDesk';
import { ENDED, readPlan, type ClassPlan } from './classPlan';

const NEWEST = 100;
/** For so long work can be undone with one press. */
const UNDO_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * What this person began in each library and did not end, and what they did there last and can still undo: one question for
 * all libraries.
 */
export async function readEarlierClasses({ door, person, clock }: RecordSite): Promise<(listId: string) => EarlierClasses> {
  const all: ClassPlan[] = [];
  const done = new Map<string, number>();
  for (const line of await door.ask(operationLines.newest(door.webUrl, NEWEST))) {
    if (!sameLogin(line.content.who.login, person.login) || !(await countsAsWritten(line))) continue;
    const plan = readPlan(line.content);
    if (plan !== null) all.push(plan);
    if (line.content.kind === ENDED) done.set(line.content.operationId, doneIn(line.content.details));
  }
  return (listId) => {
    const plans = all.filter((plan) => plan.listId.toLowerCase() === listId.toLowerCase());
    const last = plans[0];
    const undoable = last !== undefined && last.undoes === '' && (done.get(last.operationId) ?? 0) > 0 && clock.now() - Date.parse(last.when) <= UNDO_MS;
    return { unfinished: plans.find(({ operationId }) => !done.has(operationId)) ?? null, undoable: undoable ? last : null };
  };
}

function doneIn(details: string): number {
  try {
    return Number((JSON.parse(details) as { done?: unknown }).done ?? 0) || 0;
  } catch {
    return 0;
  }
}
