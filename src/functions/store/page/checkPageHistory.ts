import { countsAsWritten, type EvidenceList } from '../../../evidence';
import { checkChain, type ChainFinding } from '../../../work';
import { factLines } from '../lines/factLines';
import { pageLines } from '../lines/pageLines';
import type { FunctionSite } from '../site/functionSite';

/** What was found in one of the site's lists. */
export interface ListHistory {
  readonly rows: number;
  readonly findings: readonly ChainFinding[];
  /** Rows in the name of somebody who did not add them, or written to since: they do not count. */
  readonly notOwn: readonly number[];
}

/** The list of what people said of the function, and the list of what the site was found to hold. */
export interface PageHistory {
  readonly page: ListHistory;
  readonly facts: ListHistory;
}

async function checkList<C>(list: EvidenceList<C>, site: Pick<FunctionSite, 'door'>): Promise<ListHistory> {
  const lines = await list.readSince(site.door, 0);
  const counts = await Promise.all(lines.map((line) => countsAsWritten(line)));
  const findings = await checkChain(lines.map(({ chain }) => chain));
  const changed = new Set(findings.filter(({ code }) => code === 'changedRow').map(({ id }) => id));
  const notOwn = lines.filter(({ rowId }, at) => !counts[at] && !changed.has(rowId)).map(({ rowId }) => rowId);
  return { rows: lines.length, findings, notOwn };
}

/**
 * Looks through everything that was written of a page, however long: rows changed since, rows that are gone, and rows in
 * another's name.
 * @throws TenantProblem where it could not be read
 */
export async function checkPageHistory(site: Pick<FunctionSite, 'door'>): Promise<PageHistory> {
  return { page: await checkList(pageLines, site), facts: await checkList(factLines, site) };
}
