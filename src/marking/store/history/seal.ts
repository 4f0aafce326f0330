import { hashRow } from '../../../work';

/** One hash over the rows of an operation, in no order: what its ending says of what the history then held. */
export function sealOf(hashes: readonly string[]): Promise<string> {
  return hashRow([...new Set(hashes)].sort().join(' '), '');
}
