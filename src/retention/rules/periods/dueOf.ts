import { dayText, parseDay, type DayNumber } from './calendar';
import { needsOf, yearAssumptions } from './needsOf';
import { reckonerOf, type Reckoner, type TriggerNumbers } from './reckon';
import type { Due, Need, PeriodReading, PeriodSetting, TriggerDates, TriggerKind } from './types';

const TRIGGERS: readonly TriggerKind[] = ['created', 'modified', 'sent', 'closed', 'superseded', 'birth', 'death', 'trigger'];

/** Dates as numbers of days; what is no day of the calendar is left out, as what is not known. */
export function triggerNumbers(dates: TriggerDates): TriggerNumbers {
  const numbers: Partial<Record<TriggerKind, DayNumber>> = {};
  for (const trigger of TRIGGERS) {
    const number = parseDay(dates[trigger]);
    if (!Number.isNaN(number)) numbers[trigger] = number;
  }
  return numbers;
}

/** Whether a person must look before any date counts: the words say so, or a public record would be kept for ever. */
const personMustLook = (reading: PeriodReading, setting: PeriodSetting): boolean =>
  reading.needsPerson || (reading.kind === 'permanent' && setting.publicRecords === true);

/**
 * The fast form of a reading, with nothing but numbers: until which day something is kept. NaN where that cannot be
 * known, Infinity where it is kept for ever.
 */
export function dayReckoner(reading: PeriodReading, setting: PeriodSetting = reading.setting): Reckoner {
  return personMustLook(reading, setting) ? () => Number.NaN : reckonerOf(reading.period, setting);
}

/** Makes the function that says what becomes of a record; what does not depend on its dates is worked out once. */
export function dueReckoner(reading: PeriodReading, setting: PeriodSetting = reading.setting): (dates: TriggerDates) => Due {
  const keepUntil = dayReckoner(reading, setting);
  const asked: readonly Need[] = personMustLook(reading, setting) ? ['person'] : needsOf(reading.period);
  const assumptions = [...new Set([...reading.wordsAssume, ...yearAssumptions(reading.period, setting)])];
  return (dates) => {
    const numbers = triggerNumbers(dates);
    const until = keepUntil(numbers);
    if (until === Number.POSITIVE_INFINITY) return { keepUntil: null, disposeFrom: null, permanent: true, needs: [], assumptions };
    const needs = asked.filter((need) => need === 'person' || numbers[need] === undefined);
    const day = Number.isNaN(until) ? '' : dayText(until);
    const next = Number.isNaN(until) ? '' : dayText(until + 1);
    // A day beyond the year 9999 is no answer.
    if (day === '' || next === '') return { keepUntil: null, disposeFrom: null, permanent: false, needs: needs.length > 0 ? needs : ['person'], assumptions };
    return { keepUntil: day, disposeFrom: next, permanent: false, needs, assumptions };
  };
}

/**
 * What becomes of a record: the last day on which it is kept, trigger plus period on the calendar, and the day after.
 * What cannot be known says what is missing.
 */
export function dueOf(reading: PeriodReading, dates: TriggerDates, setting: PeriodSetting = reading.setting): Due {
  return dueReckoner(reading, setting)(dates);
}
