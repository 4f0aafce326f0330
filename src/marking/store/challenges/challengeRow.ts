import { CHALLENGE, CHALLENGES, HISTORY, numberOf, textOf, type RawRow } from '../../../tenant';
import { hashRow, type ChainRow } from '../../../work';
import { readWitness, WITNESS_FIELDS, type Witness } from '../../../evidence/witness';
import { CHALLENGE_ROW_KINDS, sameLogin, type ChallengeRow, type ChallengeRowKind } from '../../rules';

/** A row before it is in the list: SharePoint gives it its number and says when it arrived. */
export type ChallengeContent = Omit<ChallengeRow, 'rowId' | 'arrived'>;

/** A row, chained to the one before it. */
export interface ChainedRow extends ChallengeContent {
  readonly previous: string;
  readonly hash: string;
}

/** A row as it stands in the list. */
export interface StoredChallengeRow extends ChallengeRow {
  /** The account that SharePoint says added the row. */
  readonly addedBy: string;
  readonly witness: Witness;
  readonly chain: ChainRow;
}

const FORM = 'muniment-challenge-1';

/** What the hash is of: the form's name, then every value in a fixed order. */
const contentText = (row: ChallengeContent): string =>
  JSON.stringify([
    FORM,
    row.kind,
    row.challenge,
    row.documentId,
    row.name,
    row.listId,
    row.itemId,
    row.when,
    row.who,
    row.whoName,
    row.to,
    row.before,
    row.after,
    row.reason,
    row.due,
  ]);

/** Puts a row behind the one whose hash is `previous`. */
export async function chainChallenge(content: ChallengeContent, previous: string): Promise<ChainedRow> {
  return { ...content, previous, hash: await hashRow(contentText(content), previous) };
}

/** The columns of a row, as the list takes them. */
export function challengeColumns(row: ChainedRow): Record<string, string | number> {
  return {
    Title: row.name,
    [HISTORY.kind.internalName]: row.kind,
    [CHALLENGE.challenge.internalName]: row.challenge,
    [HISTORY.document.internalName]: row.documentId,
    [HISTORY.list.internalName]: row.listId,
    [HISTORY.item.internalName]: row.itemId,
    [HISTORY.when.internalName]: row.when,
    [HISTORY.who.internalName]: row.who,
    [HISTORY.whoName.internalName]: row.whoName,
    [CHALLENGE.to.internalName]: row.to,
    [HISTORY.before.internalName]: row.before,
    [HISTORY.after.internalName]: row.after,
    [HISTORY.reason.internalName]: row.reason,
    [CHALLENGE.due.internalName]: row.due,
    [HISTORY.previous.internalName]: row.previous,
    [HISTORY.hash.internalName]: row.hash,
  };
}

/** The fields to ask for. */
export const CHALLENGE_FIELDS: readonly string[] = ['ID', 'Title', ...WITNESS_FIELDS, ...CHALLENGES.columns.map((column) => column.internalName)];

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads a row; null where it is none of ours. A list's text is never trusted: its id of a list becomes part of addresses. */
export function readChallengeRow(raw: RawRow): StoredChallengeRow | null {
  const history = (name: 'kind' | 'document' | 'list' | 'when' | 'who' | 'whoName' | 'before' | 'after' | 'reason' | 'previous' | 'hash'): string =>
    textOf(raw, HISTORY[name].internalName);
  const kind = history('kind') as ChallengeRowKind;
  const itemId = numberOf(raw, HISTORY.item.internalName);
  if (!CHALLENGE_ROW_KINDS.includes(kind) || !GUID.test(history('list')) || !Number.isSafeInteger(itemId) || itemId < 1) return null;
  const content: ChallengeContent = {
    kind,
    challenge: textOf(raw, CHALLENGE.challenge.internalName),
    documentId: history('document'),
    name: textOf(raw, 'Title'),
    listId: history('list'),
    itemId,
    when: history('when'),
    who: history('who'),
    whoName: history('whoName'),
    to: textOf(raw, CHALLENGE.to.internalName),
    before: history('before'),
    after: history('after'),
    reason: history('reason'),
    due: textOf(raw, CHALLENGE.due.internalName),
  };
  const rowId = numberOf(raw, 'ID');
  const witness = readWitness(raw);
  return {
    ...content,
    rowId,
    arrived: witness.added,
    addedBy: witness.addedBy,
    witness,
    chain: { id: rowId, content: contentText(content), previous: history('previous'), hash: history('hash') },
  };
}

/** Whether a row is by whom it names, and as it was written. */
export async function holdsTrue(row: StoredChallengeRow): Promise<boolean> {
  return sameLogin(row.who, row.addedBy) && (await hashRow(row.chain.content, row.chain.previous)) === row.chain.hash;
}
