import { scanList } from '../../../scan';
import type { Door } from '../../../tenant';
import { labelReducer, type LabelTarget } from '../../facts';
import { costOf, secondsFor, type LabelVerdict, type Scheme } from '../../rules';
import type { MarkedLibrary } from '../site/siteAccess';

/** What applying labels to a library would do. */
export interface LibraryLabels {
  readonly library: MarkedLibrary;
  readonly documents: number;
  /** Rows read, folders included, beside the library's own count of them. */
  readonly seen: number;
  readonly verdicts: Readonly<Record<LabelVerdict, number>>;
  readonly targets: readonly LabelTarget[];
}

/** What applying labels would do, and what it would cost at least. */
export interface LabelPlan {
  readonly leads: 'marking' | 'label';
  readonly libraries: readonly LibraryLabels[];
  /** How many documents would get a label: one call each. */
  readonly toLabel: number;
  /** How many of those have a more sensitive label now, which wants a reason. */
  readonly lowers: number;
  /** In dollars. */
  readonly cost: number;
  readonly seconds: number;
}

/**
 * Compares the markings of libraries with the sensitivity labels that SharePoint shows in their rows. Changes nothing,
 * and asks nothing of Graph.
 * @throws RangeError where the scheme maps no labels
 */
export async function planLabels(door: Door, scheme: Scheme, libraries: readonly MarkedLibrary[], onPage?: (rows: number) => void): Promise<LabelPlan> {
  if (scheme.labels === null) throw new RangeError(`The scheme ${scheme.id} maps no labels`);
  const read: LibraryLabels[] = [];
  for (const library of libraries) {
    const { facts, seen } = await scanList(door, { id: library.id }, [labelReducer(scheme)], { onPage });
    read.push({ library, seen, ...facts[0] });
  }
  const targets = read.flatMap((each) => each.targets);
  return {
    leads: scheme.labels.leads,
    libraries: read,
    toLabel: targets.length,
    lowers: targets.filter((target) => target.lowers).length,
    cost: costOf(targets.length),
    seconds: secondsFor(targets.length),
  };
}
