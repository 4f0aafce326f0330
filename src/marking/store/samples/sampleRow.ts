import { HISTORY, numberOf, SAMPLE, textOf, type RawRow } from '../../../tenant';
import { hashRow } from '../../../work';
import { sameLogin } from '../../rules';
import { judgements, type Judgement } from '../../rules/coverage';

/** A row of a check: its beginning, which names what was drawn, or one judgement. */
export interface SampleRow {
  readonly sample: string;
  /** `begun`, or what was found. */
  readonly judged: 'begun' | Judgement;
  readonly name: string;
  readonly documentId: string;
  readonly listId: string;
  readonly itemId: number;
  readonly when: string;
  readonly who: string;
  readonly whoName: string;
  readonly line: string;
  /** A note; of a beginning what was drawn, as JSON. */
  readonly reason: string;
}

const FORM = 'muniment-check-1';

/** What the hash is of: the form's name, then every value in a fixed order. */
const contentText = (row: SampleRow): string =>
  JSON.stringify([FORM, row.sample, row.judged, row.name, row.documentId, row.listId, row.itemId, row.when, row.who, row.whoName, row.line, row.reason]);

/** The columns of a row, chained to the one whose hash is `previous`. */
export async function sampleColumns(row: SampleRow, previous: string): Promise<Record<string, string | number>> {
  return {
    Title: row.name,
    [SAMPLE.sample.internalName]: row.sample,
    [SAMPLE.judged.internalName]: row.judged,
    [HISTORY.document.internalName]: row.documentId,
    [HISTORY.list.internalName]: row.listId,
    [HISTORY.item.internalName]: row.itemId,
    [HISTORY.when.internalName]: row.when,
    [HISTORY.who.internalName]: row.who,
    [HISTORY.whoName.internalName]: row.whoName,
    [HISTORY.before.internalName]: row.line,
    [HISTORY.reason.internalName]: row.reason,
    [HISTORY.previous.internalName]: previous,
    [HISTORY.hash.internalName]: await hashRow(contentText(row), previous),
  };
}

/**
 * A stored row; null where it is not to be trusted: in another's name, changed since, or no row of ours. Anybody who may
 * edit can add rows.
 */
export async function readSampleRow(raw: RawRow): Promise<SampleRow | null> {
  const text = (name: keyof typeof HISTORY): string => textOf(raw, HISTORY[name].internalName);
  const judged = textOf(raw, SAMPLE.judged.internalName);
  if (judged !== 'begun' && !judgements.includes(judged as Judgement)) return null;
  const row: SampleRow = {
    sample: textOf(raw, SAMPLE.sample.internalName),
    judged: judged as SampleRow['judged'],
    name: textOf(raw, 'Title'),
    documentId: text('document'),
    listId: text('list'),
    itemId: numberOf(raw, HISTORY.item.internalName),
    when: text('when'),
    who: text('who'),
    whoName: text('whoName'),
    line: text('before'),
    reason: text('reason'),
  };
  const addedBy = (raw.Author as { Name?: string } | undefined)?.Name ?? '';
  if (!sameLogin(row.who, addedBy) || (await hashRow(contentText(row), text('previous'))) !== text('hash')) return null;
  return row;
}
