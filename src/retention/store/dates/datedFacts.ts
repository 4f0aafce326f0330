import { evidenceList, wasWrittenTo, type EvidenceList, type StoredLine } from '../../../evidence';
import { DATED_FACTS, HISTORY, numberOf, quote, RECORD, textOf, type BatchResult, type Door, type RawRow } from '../../../tenant';
import { isDay, type TriggerDates, type TriggerKind } from '../../rules';
import type { Person } from '../site/recordSite';

/** A date that is known of one document: when an e-mail was sent, when a plan was superseded. */
export interface DatedFact {
  readonly kind: TriggerKind;
  /** UniqueId. */
  readonly documentId: string;
  readonly name: string;
  readonly listId: string;
  readonly itemId: number;
  /** YYYY-MM-DD; empty takes it back. */
  readonly day: string;
  /** ISO 8601. */
  readonly when: string;
  readonly who: Person;
  /** Why, or where it was read. */
  readonly reason: string;
}

const KINDS: readonly TriggerKind[] = ['created', 'modified', 'sent', 'closed', 'superseded', 'birth', 'death', 'trigger'];
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LONGEST_TITLE = 255;

function fromRow(row: RawRow): DatedFact | null {
  const kind = textOf(row, HISTORY.kind.internalName) as TriggerKind;
  const documentId = textOf(row, HISTORY.document.internalName);
  const day = textOf(row, RECORD.date.internalName);
  if (!KINDS.includes(kind) || !GUID.test(documentId) || !(day === '' || isDay(day))) return null;
  return {
    kind,
    documentId,
    name: textOf(row, 'Title'),
    listId: textOf(row, HISTORY.list.internalName),
    itemId: numberOf(row, HISTORY.item.internalName),
    day,
    when: textOf(row, HISTORY.when.internalName),
    who: { login: textOf(row, HISTORY.who.internalName), name: textOf(row, HISTORY.whoName.internalName) },
    reason: textOf(row, HISTORY.reason.internalName),
  };
}

/** The dates that are known of documents, beside those that SharePoint keeps. */
export const datedFactLines: EvidenceList<DatedFact> = evidenceList<DatedFact>({
  list: DATED_FACTS,
  form: 'muniment-date-1',
  toValues: ({ kind, documentId, name, listId, itemId, day, when, who, reason }) => ({
    Title: name.slice(0, LONGEST_TITLE),
    [HISTORY.kind.internalName]: kind,
    [HISTORY.document.internalName]: documentId,
    [HISTORY.list.internalName]: listId,
    [HISTORY.item.internalName]: itemId,
    [RECORD.date.internalName]: day,
    [HISTORY.when.internalName]: when,
    [HISTORY.who.internalName]: who.login,
    [HISTORY.whoName.internalName]: who.name,
    [HISTORY.reason.internalName]: reason,
  }),
  fromRow,
});

/** The newest word on each date of each document. A row in another's name, or written to since, counts for nothing. */
export function foldDates(lines: readonly StoredLine<DatedFact>[]): ReadonlyMap<string, TriggerDates> {
  const days = new Map<string, Map<TriggerKind, string>>();
  for (const { content, ownHand, witness } of [...lines].sort((a, b) => b.rowId - a.rowId)) {
    if (!ownHand || wasWrittenTo(witness)) continue;
    const key = content.documentId.toLowerCase();
    const of = days.get(key) ?? days.set(key, new Map()).get(key);
    if (of !== undefined && !of.has(content.kind)) of.set(content.kind, content.day);
  }
  return new Map([...days].map(([key, of]) => [key, Object.fromEntries([...of].filter(([, day]) => day !== '')) as TriggerDates]));
}

/**
 * Every date of every document of a site, by UniqueId, however long the list.
 * @throws TenantProblem where they could not be read
 */
export const readDatedFacts = async (door: Door): Promise<ReadonlyMap<string, TriggerDates>> => foldDates(await datedFactLines.readSince(door, 0));

/** The dates of a few documents, one question each. */
export async function datesOf(door: Door, documentIds: readonly string[]): Promise<ReadonlyMap<string, TriggerDates>> {
  const known = documentIds.filter((id) => GUID.test(id));
  const answers: BatchResult<StoredLine<DatedFact>[]>[] = await door.askAll(
    known.map((id) => datedFactLines.newest(door.webUrl, 100, `${HISTORY.document.internalName} eq ${quote(id)}`))
  );
  return foldDates(
    answers.flatMap((answer) => {
      if (!answer.ok) throw answer.problem;
      return answer.value;
    })
  );
}
