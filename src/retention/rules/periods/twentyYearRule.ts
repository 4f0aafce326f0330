import { addMonths, dayText, parseDay, partsOf } from './calendar';
import type { Day } from './types';

const YEARS = 20;

/**
 * By when a public record is transferred or, with approval, kept back: twenty years after its creation, for a file
 * after its latest document (Public Records Act 1958, sections 3(4) and 10(2)).
 * @param latest the day of the file's latest document
 * @returns the year in which it is due, and the day on which the twenty years end; null where `latest` is no day
 */
export function twentyYearRule(latest: Day): { readonly year: number; readonly date: Day } | null {
  const number = parseDay(latest);
  if (Number.isNaN(number)) return null;
  const due = addMonths(number, YEARS * 12);
  return { year: partsOf(due).year, date: dayText(due) };
}
