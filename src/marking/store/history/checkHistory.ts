import { CHALLENGES, listOf, MARKING_HISTORY, OPERATIONS, SAMPLES, siteList, textOf, type Door, type RawRow } from '../../../tenant';
import type { HistoryCheck, HistoryFinding } from '../../rules';
import { CHALLENGE_FIELDS, readChallengeRow } from '../challenges/challengeRow';
import { readAllOperations, type OperationRow } from '../run/operations';
import { chainOfSample, SAMPLE_FIELDS } from '../samples/sampleRow';
import { chainFindings } from './check/chainFindings';
import { columnFindings } from './check/columnFindings';
import { deletionFindings } from './check/deletionFindings';
import type { EvidenceRow } from './check/evidence';
import { readEvidence, type EvidenceList } from './check/readEvidence';
import { sealFindings, type HistoryEvidence, type TakenOut } from './check/sealFindings';
import type { StoredRow } from './historyRow';
import { readSince } from './historyStore';

const ofHistory = (row: StoredRow): HistoryEvidence => ({
  list: 'history',
  chain: row.chain,
  witness: row.witness,
  document: row.name,
  when: row.when,
  login: row.who,
  who: row.whoName,
  row,
});

const ofOperations = (row: OperationRow): EvidenceRow => ({
  list: 'operations',
  chain: row.chain,
  witness: row.witness,
  document: '',
  when: row.when,
  login: row.login,
  who: row.who,
});

const challenges: EvidenceList = {
  code: 'challenges',
  name: CHALLENGES,
  fields: CHALLENGE_FIELDS,
  chainOf: (raw) => readChallengeRow(raw)?.chain ?? null,
};

const checks: EvidenceList = {
  code: 'checks',
  name: SAMPLES,
  fields: SAMPLE_FIELDS,
  chainOf: chainOfSample,
};

/** The names of documents whose rows are gone: what other rows call them, else what they are called now. */
async function nameTakenOut(door: Door, takenOut: readonly TakenOut[], rows: readonly StoredRow[]): Promise<HistoryFinding[]> {
  const key = (listId: string, itemId: number): string => `${listId.toLowerCase()} ${itemId}`;
  const known = new Map(rows.map((row) => [key(row.listId, row.itemId), row.name]));
  const unknown = takenOut.filter(({ listId, itemId }) => listId !== '' && !known.has(key(listId, itemId)));
  const answers = await door.askAll(
    unknown.map(
      ({ listId, itemId }) =>
        async (sp) =>
          (await listOf(sp, { id: listId }).items.getById(itemId).select('FileLeafRef')()) as RawRow
    )
  );
  answers.forEach((answer, at) => {
    // A document that is gone as well has no name any more.
    if (answer.ok) known.set(key(unknown[at].listId, unknown[at].itemId), textOf(answer.value, 'FileLeafRef'));
  });
  return takenOut.map(({ listId, itemId, ending }) => ({
    code: 'takenOut',
    list: 'history',
    row: null,
    document: known.get(key(listId, itemId)) ?? '',
    when: ending.when,
    who: ending.who.name,
    by: '',
  }));
}

/** Each thing once; and of a document that is named by its row, nothing more of its column. */
function distinct(findings: readonly HistoryFinding[]): HistoryFinding[] {
  const seen = new Set<string>();
  const named = new Set<string>();
  return findings.filter(({ code, list, row, document, when }) => {
    const ofColumn = code === 'columnDiffers' || code === 'notInHistory';
    if (ofColumn && named.has(document)) return false;
    if (!ofColumn && document !== '') named.add(document);
    const key = JSON.stringify([code, list, row, row === null ? document : '', row === null ? when : '']);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/**
 * Looks through a site's whole history of markings, and its operations, for what should not be, and names it: rows
 * that were changed, taken out, put in or exchanged, rows in another's name, operations whose rows are not those that
 * they ended with, and documents whose marking is not what the history says.
 */
export async function checkHistory(door: Door): Promise<HistoryCheck> {
  const lists = { history: siteList(door.webUrl, MARKING_HISTORY), operations: siteList(door.webUrl, OPERATIONS) };
  const rows = await readSince(door, lists.history, 0);
  const operations = await readAllOperations(door, lists.operations);
  const history = rows.map(ofHistory);
  const ended = new Set(operations.filter(({ ending, ownHand }) => ending !== null && ownHand).map(({ operationId }) => operationId));
  const open = new Set(operations.map(({ operationId }) => operationId).filter((id) => !ended.has(id)));
  const sealed = await sealFindings(history, operations);
  return {
    rows: rows.length,
    findings: distinct([
      ...(await chainFindings(history)),
      ...(await chainFindings(operations.map(ofOperations))),
      ...(await chainFindings(await readEvidence(door, challenges))),
      ...(await chainFindings(await readEvidence(door, checks))),
      ...sealed.findings,
      ...(await nameTakenOut(door, sealed.takenOut, rows)),
      ...(await deletionFindings(door, [
        { code: 'history', ref: lists.history },
        { code: 'operations', ref: lists.operations },
        { code: 'challenges', ref: siteList(door.webUrl, CHALLENGES) },
        { code: 'checks', ref: siteList(door.webUrl, SAMPLES) },
      ])),
      ...(await columnFindings(door, rows, open)),
    ]),
  };
}
