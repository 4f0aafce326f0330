import { exceedsCeiling } from '../compareMarkings';
import { readMarking } from '../reading/readMarking';
import type { Scheme } from '../scheme';

/** How a marking stands under a ceiling. `unknown` where either of them cannot be read. */
export type UnderCeiling = 'within' | 'above' | 'unknown';

/** Whether a line is above the highest marking that a place may hold. An empty line is above nothing; an empty ceiling stops nothing. */
export function standsUnder(line: string, ceiling: string, scheme: Scheme): UnderCeiling {
  if (line.trim() === '' || ceiling === '') return 'within';
  const [marking, highest] = [readMarking(line, scheme).marking, readMarking(ceiling, scheme).marking];
  if (marking === null || highest === null) return 'unknown';
  return exceedsCeiling(marking, highest, scheme) ? 'above' : 'within';
}
