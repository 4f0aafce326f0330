import type { ChainRow } from '../../../../work';
import { sameLogin, type EvidenceListCode, type HistoryFinding, type HistoryFindingCode } from '../../../rules';
import type { Witness } from '../../../../evidence/witness';

/** A row of any list of evidence, as the check sees it. */
export interface EvidenceRow {
  readonly list: EvidenceListCode;
  readonly chain: ChainRow;
  readonly witness: Witness;
  /** The document's name; empty where the row is about none. */
  readonly document: string;
  readonly when: string;
  /** Whom it names: the account, and the name that people read. */
  readonly login: string;
  readonly who: string;
}

/** Whether a row is by whom it names. */
export const isByWhomItNames = ({ login, witness }: EvidenceRow): boolean => sameLogin(login, witness.addedBy);

/** A finding about a row, which names the document, the time and the people. */
export const findingAbout = (code: HistoryFindingCode, row: EvidenceRow, by = row.witness.addedBy): HistoryFinding => ({
  code,
  list: row.list,
  row: row.chain.id,
  document: row.document,
  when: row.when,
  who: row.who,
  by: sameLogin(by, row.login) ? '' : by,
});
