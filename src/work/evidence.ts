import { sha256 } from './sha256';

/**
 * Rows of evidence, chained: each carries the hash of the row before it, as its writer saw it. Two people who write
 * at once make a fork, which is no fault. A row that was changed no longer matches its own hash; a row that was
 * taken out leaves another pointing at nothing.
 */
export interface ChainRow {
  /** The row's number in its list. */
  readonly id: number;
  /** What the hash is of, to the letter. */
  readonly content: string;
  readonly previous: string;
  readonly hash: string;
}

export interface ChainFinding {
  readonly code: 'changedRow' | 'missingRow';
  /** The row that does not match its hash, or that points at a row which is not there. */
  readonly id: number;
}

/** SHA-256 of a row's content and the hash before it, in hexadecimal. */
export const hashRow = async (content: string, previous: string): Promise<string> => sha256(`${previous}\n${content}`);

/**
 * Looks for broken links.
 * @param rows Rows of one list, in any order.
 * @param known Hashes of earlier rows that are not among `rows`; an empty `previous` is the beginning.
 */
export async function checkChain(rows: readonly ChainRow[], known: ReadonlySet<string> = new Set()): Promise<ChainFinding[]> {
  const hashes = new Set([...known, ...rows.map((row) => row.hash)]);
  const findings: ChainFinding[] = [];
  for (const row of rows) {
    if ((await hashRow(row.content, row.previous)) !== row.hash) findings.push({ code: 'changedRow', id: row.id });
    if (row.previous !== '' && !hashes.has(row.previous)) findings.push({ code: 'missingRow', id: row.id });
  }
  return findings;
}
