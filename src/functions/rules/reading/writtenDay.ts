const MONTHS: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WELSH: readonly string[] = ['ion', 'chwe', 'maw', 'ebr', 'mai', 'meh', 'gor', 'aws', 'med', 'hyd', 'tach', 'rhag'];

const TIME_BEHIND = /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:[\d:.]+\s?(?:Z|[+-]\d{2}:?\d{2})?$/;
/** 2010-4-1, 2010/04/01 */
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
/** 01/04/2010, 1.4.2010, 1-4-2010: the day stands first, as it does in Britain. */
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
/** 04/2010 */
const MONTH_FIRST = /^(\d{1,2})[-/.](\d{4})$/;
/** 1 April 2010, 1st Apr 2010, April 2010, Thursday 1 April 2010, 1 Ebrill 2010 */
const IN_WORDS = /^(?:\p{L}+,?\s+)??(?:(\d{1,2})(?:st|nd|rd|th|af|ain|fed|ydd|eg)?\s+(?:of\s+)?)?(\p{L}{3,}),?\s+(\d{4})$/iu;

const two = (text: string): string => text.padStart(2, '0');

function monthOf(word: string): number {
  const said = word.toLowerCase();
  const among = (months: readonly string[]): number => months.findIndex((month) => said.startsWith(month));
  return Math.max(among(MONTHS), among(WELSH)) + 1;
}

/**
 * A day, a month or a year as people write them, as YYYY-MM-DD, YYYY-MM or YYYY. What is none of these stays as it is; whether
 * the calendar has it is for the check.
 */
export function writtenDay(said: string): string {
  const text = said.trim().replace(TIME_BEHIND, '$1');
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null)
    return [
      yearFirst[1],
      ...yearFirst
        .slice(2)
        .filter((each) => each !== undefined)
        .map(two),
    ].join('-');
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return `${dayFirst[3]}-${two(dayFirst[2])}-${two(dayFirst[1])}`;
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return `${monthFirst[2]}-${two(monthFirst[1])}`;
  const words = IN_WORDS.exec(text);
  const month = words === null ? 0 : monthOf(words[2]);
  if (words === null || month === 0) return text;
  return `${words[3]}-${two(String(month))}${words[1] === undefined ? '' : `-${two(words[1])}`}`;
}
