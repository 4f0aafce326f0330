import { dayText, parseDay, type DayNumber } from './calendar';
import { needsOf, yearAssumptions } from './needsOf';
import { reckonerOf, type Reckoner, type TriggerNumbers } from './reckon';
import type { Due, Need, PeriodReading, PeriodSetting, TriggerDates, TriggerKind } from './types';

/** Dates as numbers of days, of the triggers that count; what is no day of the calendar is left out, as what is not known. */
function triggerNumbers(dates: TriggerDates, triggers: readonly TriggerKind[]): TriggerNumbers {
  const numbers: Partial<Record<TriggerKind, DayNumber>> = {};
  for (const trigger of triggers) {
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
  const triggers = needsOf(reading.period).filter((need): need is TriggerKind => need !== 'person');
  const asked: readonly Need[] = personMustLook(reading, setting) ? ['person'] : needsOf(reading.period);
  const assumptions = [...new Set([...reading.wordsAssume, ...yearAssumptions(reading.period, setting)])];
  const unknown = (needs: readonly Need[]): Due => ({ keepUntil: null, disposeFrom: null, permanent: false, needs, assumptions });
  const forEver: Due = { keepUntil: null, disposeFrom: null, permanent: true, needs: [], assumptions };
  const nothing: readonly Need[] = [];
  return (dates) => {
    const numbers = triggerNumbers(dates, triggers);
    const until = keepUntil(numbers);
    if (until === Number.POSITIVE_INFINITY) return forEver;
    if (Number.isNaN(until)) return unknown(asked.filter((need) => need === 'person' || numbers[need] === undefined));
    const [day, next] = [dayText(until), dayText(until + 1)];
    // A day beyond the year 9999 is no answer.
    return day === '' || next === '' ? unknown(['person']) : { keepUntil: day, disposeFrom: next, permanent: false, needs: nothing, assumptions };
  };
}

/**
 * What becomes of a record: the last day on which it is kept, trigger plus period on the calendar, and the day after.
 * What cannot be known says what is missing.
 */
export function dueOf(reading: PeriodReading, dates: TriggerDates, setting: PeriodSetting = reading.setting): Due {
  return dueReckoner(reading, setting)(dates);
}
