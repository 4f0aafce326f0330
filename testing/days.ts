const DAY = 86_400_000;

/** A day of the calendar as a number, with months past the twelfth in the years that follow: an oracle for tests. */
export const calendarDay = (year: number, month: number, day: number): number => Math.round(Date.UTC(year, month - 1, day) / DAY);

/** The day of such a number, YYYY-MM-DD. */
export const dayOfCalendar = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
