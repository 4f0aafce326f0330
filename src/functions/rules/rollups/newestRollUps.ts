import type { FunctionRollUp } from '../moves';

/** A roll-up with its place in the list. */
export interface StoredRollUp extends FunctionRollUp {
  readonly rowId: number;
}

const siteOf = ({ siteUrl }: FunctionRollUp): string => siteUrl.replace(/\/+$/, '').toLowerCase();

/** The newest of each site, in the order of their functions' names. */
export function newestRollUps(all: readonly StoredRollUp[]): readonly StoredRollUp[] {
  const newest = new Map<string, StoredRollUp>();
  for (const each of all) {
    const known = newest.get(siteOf(each));
    if (known === undefined || known.rowId < each.rowId) newest.set(siteOf(each), each);
  }
  return [...newest.values()].sort((a, b) => (a.title || a.siteUrl).localeCompare(b.title || b.siteUrl));
}
