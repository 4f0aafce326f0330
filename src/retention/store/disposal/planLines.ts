import { countsAsWritten, type StoredLine } from '../../../evidence';
import { HISTORY, quote, type Door } from '../../../tenant';
import { idRanges, readIdRanges } from '../../../work';
import { foldPlans, NOT_DISPOSED, type DisposalPlan, type PlanEnd, type PlanEvent, type PlannedPart, type SeriesKey, type StandingPlan } from '../../rules';
import { operationLines, type OperationLine } from '../operations/operationLines';
import type { Person } from '../site/recordSite';
import { planHash } from './marks';

/** The kinds of row by which plans of disposal stand in the list of operations. */
export const PLAN_ROWS = {
  part: 'disposalPart',
  made: 'disposalPlan',
  agreed: 'disposalAgreed',
  begun: 'disposalBegun',
  ended: 'disposalEnded',
} as const;

/** Plans are few: past so many rows, the oldest are history. */
const NEWEST = 1000;
/** Ids and marks of so many documents stay well below what one column holds. */
export const DOCUMENTS_A_PART = 800;
const MOST_PARTS = 200;

type What = Pick<OperationLine, 'kind' | 'operationId' | 'who' | 'when'>;

const line = (what: What, more: Partial<OperationLine>): OperationLine => ({ listId: '', after: '', reason: '', details: '', ...what, ...more });

/** The rows of a plan: its documents first, and last the row that makes them a plan. */
export function planRows(plan: DisposalPlan, parts: readonly PlannedPart[], needsSecond: boolean): readonly OperationLine[] {
  const what = { operationId: plan.planId, who: plan.who, when: plan.when };
  const { deed, series, rule, classWords, documents, bytes, staying, unseen } = plan;
  return [
    ...parts.map(({ listId, recordClass, itemIds, uniqueIds, marks }, part) =>
      line(
        { ...what, kind: PLAN_ROWS.part },
        {
          listId,
          after: recordClass,
          details: JSON.stringify({ part, ids: idRanges(itemIds), uniqueIds: uniqueIds.join('').replace(/-/g, ''), marks: marks.join('') }),
        }
      )
    ),
    line(
      { ...what, kind: PLAN_ROWS.made },
      { after: plan.hash, details: JSON.stringify({ deed, series, rule, classWords, documents, bytes, staying, unseen, parts: parts.length, needsSecond }) }
    ),
  ];
}

export const agreedRow = (plan: DisposalPlan, who: Person, when: string): OperationLine =>
  line({ kind: PLAN_ROWS.agreed, operationId: plan.planId, who, when }, { after: plan.hash });

export const begunRow = (plan: DisposalPlan, who: Person, when: string, logFrom: number): OperationLine =>
  line({ kind: PLAN_ROWS.begun, operationId: plan.planId, who, when }, { after: plan.hash, details: JSON.stringify({ logFrom }) });

export const endedRow = (planId: string, end: PlanEnd): OperationLine =>
  line(
    { kind: PLAN_ROWS.ended, operationId: planId, who: end.who, when: end.when },
    { after: end.how, details: JSON.stringify({ sent: end.sent, notSent: end.notSent, gone: end.gone }) }
  );

const count = (value: unknown): number => (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0);

function readSeries(value: unknown): readonly SeriesKey[] {
  return (Array.isArray(value) ? value : []).flatMap((each: Partial<SeriesKey> | null) =>
    typeof each?.place === 'string' && typeof each.recordClass === 'string'
      ? [{ place: each.place, recordClass: each.recordClass, year: typeof each.year === 'number' ? each.year : null }]
      : []
  );
}

const texts = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries((value ?? {}) as Record<string, unknown>).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

function toEvent({ kind, operationId, after, details, who, when }: OperationLine): PlanEvent | null {
  let facts: Record<string, unknown>;
  try {
    facts = (details === '' ? {} : JSON.parse(details)) as Record<string, unknown>;
  } catch {
    return null;
  }
  const word = { who, when };
  switch (kind) {
    case PLAN_ROWS.made:
      return {
        kind: 'made',
        planId: operationId,
        needsSecond: facts.needsSecond !== false,
        plan: {
          planId: operationId,
          deed: facts.deed === 'label' ? 'label' : 'recycle',
          series: readSeries(facts.series),
          rule: typeof facts.rule === 'string' ? facts.rule : '',
          classWords: texts(facts.classWords),
          documents: count(facts.documents),
          bytes: count(facts.bytes),
          staying: Object.fromEntries(
            NOT_DISPOSED.flatMap((code) => {
              const many = count(((facts.staying ?? {}) as Record<string, unknown>)[code]);
              return many > 0 ? [[code, many]] : [];
            })
          ),
          unseen: count(facts.unseen),
          parts: count(facts.parts),
          hash: after,
          who,
          when,
        },
      };
    case PLAN_ROWS.agreed:
      return { kind: 'agreed', planId: operationId, hash: after, word };
    case PLAN_ROWS.begun:
      return { kind: 'begun', planId: operationId, word, logFrom: count(facts.logFrom) };
    case PLAN_ROWS.ended:
      return {
        kind: 'ended',
        planId: operationId,
        end: { ...word, how: after === 'closed' ? 'closed' : 'done', sent: count(facts.sent), notSent: count(facts.notSent), gone: count(facts.gone) },
      };
    default:
      return null;
  }
}

const ofKinds = (kinds: readonly string[]): string => `(${kinds.map((kind) => `${HISTORY.kind.internalName} eq ${quote(kind)}`).join(' or ')})`;

const HEADS = ofKinds([PLAN_ROWS.made, PLAN_ROWS.agreed, PLAN_ROWS.begun, PLAN_ROWS.ended]);

async function counted(lines: readonly StoredLine<OperationLine>[]): Promise<readonly OperationLine[]> {
  const sound: OperationLine[] = [];
  for (const each of [...lines].sort((a, b) => a.rowId - b.rowId)) if (await countsAsWritten(each)) sound.push(each.content);
  return sound;
}

/** A site's plans, newest first. */
export async function readPlans(door: Door, planId?: string): Promise<readonly StandingPlan[]> {
  const filter = planId === undefined ? HEADS : `${HISTORY.operation.internalName} eq ${quote(planId)} and ${HEADS}`;
  const rows = await counted(await door.ask(operationLines.newest(door.webUrl, NEWEST, filter)));
  return foldPlans(rows.map(toEvent).filter((event): event is PlanEvent => event !== null));
}

/** One part of a plan as its row says it; null where it cannot be one. */
function toPart({ listId, after, details }: OperationLine): PlannedPart | null {
  try {
    const read = JSON.parse(details) as { ids: string; uniqueIds: string; marks: string };
    const itemIds = readIdRanges(read.ids, DOCUMENTS_A_PART);
    const marks = read.marks.match(/[0-9a-f]{12}/g) ?? [];
    const uniqueIds = (read.uniqueIds.match(/[0-9a-f]{32}/g) ?? []).map((hex) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'));
    const whole = /^[0-9a-f-]{36}$/.test(listId) && marks.length === itemIds.length && uniqueIds.length === itemIds.length;
    return whole ? { listId, recordClass: after, itemIds, uniqueIds, marks } : null;
  } catch {
    return null;
  }
}

/**
 * The documents of a plan; null where its rows are not those that its hash is over. Nothing is done on the strength of a
 * plan that is not whole.
 */
export async function readParts(door: Door, plan: DisposalPlan): Promise<readonly PlannedPart[] | null> {
  const filter = `${HISTORY.operation.internalName} eq ${quote(plan.planId)} and ${ofKinds([PLAN_ROWS.part])}`;
  const rows = await counted(await door.ask(operationLines.newest(door.webUrl, MOST_PARTS, filter)));
  const parts = rows.map(toPart);
  const whole = parts.filter((part): part is PlannedPart => part !== null);
  return whole.length === plan.parts && (await planHash(plan.planId, plan.deed, whole)) === plan.hash ? whole : null;
}
