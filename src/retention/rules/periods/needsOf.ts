import type { AssumptionCode, Need, Period, PeriodSetting, TriggerKind, YearOfWords } from './types';
import { yearEndOf } from './years';

const parts = (period: Period): readonly Period[] => (period.is === 'latest' || period.is === 'earliest' ? period.parts.flatMap(parts) : [period]);

const triggerOf = (period: Period): TriggerKind | null => (period.is === 'after' ? period.trigger : period.is === 'age' ? 'birth' : null);

const yearOf = (period: Period): YearOfWords | null => (period.is === 'after' || period.is === 'age' ? period.year : null);

/** Everything that must be known before a period can be reckoned, each once. */
export function needsOf(period: Period): readonly Need[] {
  const needs = parts(period).flatMap((part): readonly Need[] => {
    const trigger = triggerOf(part);
    if (part.is === 'unknown') return ['person'];
    return trigger ? [trigger] : [];
  });
  return [...new Set(needs)];
}

/** What is taken for granted about the year. */
export function yearAssumptions(period: Period, setting: PeriodSetting): readonly AssumptionCode[] {
  return parts(period).flatMap((part) => {
    const year = yearOf(part);
    const assumption = year && yearEndOf(year, setting).assumption;
    return assumption ? [assumption] : [];
  });
}
