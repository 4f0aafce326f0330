import type { SPFI } from '@pnp/sp';
import type { StoredLine } from '../../../evidence';
import { sameLogin } from '../../../marking/rules';
import { HISTORY, quote, TenantProblem, type BatchResult } from '../../../tenant';
import { createRecordReader, type ReadRecord, type RecordFacts } from '../../facts';
import { labelChanges, type DeleteFacts, type Holder, type LabelBook, type LabelChanges, type LabelOnDocument } from '../../rules';
import { askRecords } from '../classes/readDocuments';
import { datedFactLines, foldDates, type DatedFact } from '../dates/datedFacts';
import { askKeptMayBeDeleted, askTags } from '../labels/policyStore';
import { readTags } from '../labels/publishedLabels';
import type { RecordSite, SelectedRow, Standing } from '../site/recordSite';
import { askChildren, askHands, askItem, type Hands, type ItemSays } from './askDocument';
import { askSiteIds, askSpokenLabel, type SpokenLabel } from './askSpokenLabel';

/** What was read of one document or folder, to explain what may become of it. */
export interface DeleteReading {
  readonly facts: DeleteFacts;
  /** Null where it is gone. */
  readonly record: ReadRecord | null;
  readonly standing: Standing;
  /** What this person may do with its label. */
  readonly changes: LabelChanges;
}

const LINES = 100;

const valueOf = <T>(answer: BatchResult<unknown>): T | null => (answer.ok ? (answer.value as T) : null);

/** The label as far as the item, the site's list of labels and SharePoint's own endpoint tell. */
function labelOf(says: ItemSays | null, column: string, book: LabelBook | null, spoken: SpokenLabel | null): DeleteFacts['label'] {
  if (says === null && column === '') return 'unknown';
  const name = says?.label?.name || column;
  if (name === '') return null;
  const published = book?.find(name) ?? null;
  const label: LabelOnDocument = {
    name,
    keeps: says?.label?.keeps ?? published?.keeps ?? null,
    record: says?.label?.record ?? published?.record ?? null,
    regulatory: spoken?.regulatory ?? published?.regulatory ?? null,
    locked: spoken?.locked ?? null,
    deleteAllowed: spoken?.deleteAllowed ?? null,
  };
  return label;
}

const SOMEBODY: Hands = { checkedOutTo: null, openBy: null };

/**
 * Reads all that decides whether one document or folder can be deleted: what stands on the site, one request for the
 * document, and one more where it has a label. What could not be read is unknown, and is never taken for "no".
 * @throws TenantProblem where the document itself, or the site, could not be read
 */
export async function readDeleteFacts(site: RecordSite, listId: string, row: SelectedRow): Promise<DeleteReading> {
  const { door } = site;
  const documentIs = `${HISTORY.document.internalName} eq ${quote(row.uniqueId.toLowerCase())}`;
  const questions: readonly ((sp: SPFI) => Promise<unknown>)[] = [
    askRecords({ id: listId }, [row.id], row.isFolder)[0],
    askItem(listId, row.id),
    row.isFolder ? askChildren(listId, row.id) : askHands(listId, row.id),
    askTags(door.webUrl),
    askKeptMayBeDeleted(door.webUrl),
    datedFactLines.newest(door.webUrl, LINES, documentIs),
    ...askSiteIds,
  ];
  const [standing, answers] = await Promise.all([site.standing('afresh'), door.askAll<unknown>(questions)]);
  const [rows, item, third, tags, switchOn, dated, siteId, webId] = answers;
  if (!rows.ok && rows.problem.code !== 'notFound') throw rows.problem;
  const found: RecordFacts | undefined = (valueOf<readonly RecordFacts[]>(rows) ?? []).find(({ id }) => id === row.id);
  const today = standing.zone(new Date(site.clock.now()).toISOString());
  const says = valueOf<ItemSays>(item);

  const record =
    found === undefined
      ? null
      : createRecordReader({ ...standing, settings: site.settings, site: new URL(door.webUrl).pathname })(
          found,
          foldDates(valueOf<StoredLine<DatedFact>[]>(dated) ?? []).get(found.uniqueId)
        );

  let spoken: SpokenLabel | null = null;
  const hasLabel = (says?.label ?? null) !== null || (found?.label ?? '') !== '';
  if (found !== undefined && hasLabel && !row.isFolder && siteId.ok && webId.ok) {
    const ids = { site: siteId.value as string, web: webId.value as string };
    spoken = await door.ask(askSpokenLabel(door.webUrl, ids, listId, row.id)).catch((error: unknown) => {
      if (error instanceof TenantProblem) return null;
      throw error;
    });
  }

  const hands = row.isFolder ? SOMEBODY : (valueOf<Hands>(third) ?? SOMEBODY);
  const holder = (who: Hands['openBy']): Holder | null => (who === null ? null : { name: who.name, isMe: sameLogin(who.login, site.person.login) });
  // Where SharePoint did not say in whose hands it is, its own column does.
  const column = third.ok || row.isFolder ? null : (found?.checkedOutTo ?? null);
  const book = tags.ok ? readTags(tags.value) : null;
  const label = labelOf(says, found?.label ?? '', book, spoken);
  return {
    standing,
    record,
    changes: labelChanges({
      label: label === 'unknown' ? null : (label?.name ?? ''),
      labels: book,
      code: record?.standing.code ?? '',
      recordClass: record?.recordClass ?? null,
      held: record === null || record.held === null ? null : record.held.length > 0,
      mayEdit: row.isFolder || found === undefined ? false : (says?.mayEdit ?? null),
      manages: site.manages,
      locked: label === null || label === 'unknown' ? null : label.locked,
      master: site.settings.master,
    }),
    facts: {
      today,
      isFolder: row.isFolder,
      found: found !== undefined,
      children: row.isFolder ? valueOf<number>(third) : null,
      standing: record?.standing ?? { code: '', source: 'none', place: null, dates: {} },
      recordClass: record?.recordClass ?? null,
      // Dates that could not be read are missing, and so is what rests on them.
      due: dated.ok ? (record?.due ?? null) : null,
      held: record?.held ?? null,
      label,
      keptMayBeDeleted: valueOf<boolean>(switchOn),
      checkedOutTo: holder(hands.checkedOutTo) ?? (column === null ? null : { name: column.name, isMe: column.name === site.person.name }),
      openBy: holder(hands.openBy),
      mayDelete: says?.mayDelete ?? null,
    },
  };
}
