import { HISTORY, numberOf, SAMPLE, SAMPLES, textOf, type RawRow } from '../../../tenant';
import { hashRow, type ChainRow } from '../../../work';
import { WITNESS_FIELDS } from '../../../evidence/witness';
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

/** The fields to ask for. */
export const SAMPLE_FIELDS: readonly string[] = ['ID', 'Title', ...WITNESS_FIELDS, ...SAMPLES.columns.map((column) => column.internalName)];

/** A row as the list holds it, whoever wrote it; null where it is no row of ours. */
function rowOf(raw: RawRow): SampleRow | null {
  const text = (name: keyof typeof HISTORY): string => textOf(raw, HISTORY[name].internalName);
  const judged = textOf(raw, SAMPLE.judged.internalName);
  if (judged !== 'begun' && !judgements.includes(judged as Judgement)) return null;
  return {
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
}

/** A row's link in the list's chain; null where it is no row of ours. */
export function chainOfSample(raw: RawRow): ChainRow | null {
  const row = rowOf(raw);
  if (row === null) return null;
  return {
    id: numberOf(raw, 'ID'),
    content: contentText(row),
    previous: textOf(raw, HISTORY.previous.internalName),
    hash: textOf(raw, HISTORY.hash.internalName),
  };
}

/**
 * A stored row; null where it is not to be trusted: in another's name, changed since, or no row of ours. Anybody who may
 * edit can add rows.
 */
export async function readSampleRow(raw: RawRow): Promise<SampleRow | null> {
  const row = rowOf(raw);
  const link = chainOfSample(raw);
  if (row === null || link === null) return null;
  const addedBy = (raw.Author as { Name?: string } | undefined)?.Name ?? '';
  return sameLogin(row.who, addedBy) && (await hashRow(link.content, link.previous)) === link.hash ? row : null;
}
