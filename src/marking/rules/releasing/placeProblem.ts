import { exceedsCeiling } from '../compareMarkings';
import { rulesAt, type Container } from '../containers';
import { readMarking } from '../reading/readMarking';
import type { Scheme } from '../scheme';

/**
 * What keeps a copy out of a folder: historical records lie there, which nobody marks (GSCP paragraph 41), or it may
 * not hold such a marking. Null where nothing does.
 */
export function placeProblem(folder: string, line: string, containers: readonly Container[], scheme: Scheme): 'historical' | 'ceiling' | null {
  const { historical, ceiling } = rulesAt(folder, containers);
  if (historical) return 'historical';
  if (ceiling === '') return null;
  const [marking, highest] = [readMarking(line, scheme).marking, readMarking(ceiling, scheme).marking];
  return marking !== null && highest !== null && !exceedsCeiling(marking, highest, scheme) ? null : 'ceiling';
}
