import type { PeriodWords } from '../../../../words/periods';
import type { RecordClass, Schedule } from '../../../rules';
import { readClassPeriod } from '../../../rules/schedules';

/** How long a class is kept, as people read it. */
export interface SaidPeriod {
  readonly sentence: string;
  readonly assumptions: readonly string[];
  readonly problems: readonly string[];
  /** Whether somebody must say what the words mean before anything of this class is due. */
  readonly needsPerson: boolean;
}

/** Reads a class's own words, and says them plainly. */
export function sayPeriod(
  each: Pick<RecordClass, 'keepFor' | 'keepFrom' | 'year'>,
  schedule: Pick<Schedule, 'year' | 'publicRecords'>,
  periods: PeriodWords
): SaidPeriod {
  const reading = readClassPeriod(each, schedule);
  return {
    sentence: periods.reading(reading),
    assumptions: reading.assumptions.map((code) => periods.assumption[code]),
    problems: reading.problems.map((code) => periods.problem[code]),
    needsPerson: reading.needsPerson,
  };
}
