import type { AssumptionCode, PeriodProblemCode } from '../types';
import type { SaidLength } from './types';

/** Months or days of one unit, and its place from the largest. */
const UNITS: Readonly<Record<string, readonly [months: number, days: number]>> = {
  century: [1200, 0],
  decade: [120, 0],
  year: [12, 0],
  quarter: [3, 0],
  month: [1, 0],
  fortnight: [0, 14],
  week: [0, 7],
  day: [0, 1],
  hour: [0, 1 / 24],
};
const ORDER = Object.keys(UNITS);

const NUMBER = '\\d+(?:\\.\\d+)?';
const SINGLE = new RegExp(
  `(?<![\\w./-])(${NUMBER})(?: ?\\((${NUMBER})\\))? (?:(calendar|full|complete|whole|clear|consecutive|working|business) )?(${ORDER.join('|')})(?![a-z])(?: ?\\((${NUMBER})\\))?`,
  'g'
);
const JOINT = /^(?: | and |, | \+ |, and )$/;

/** Longer than anything that a schedule says and means: "9999 years". */
const TOO_LONG = 200 * 12;

interface Found extends SaidLength {
  readonly from: number;
  readonly to: number;
  readonly rank: number;
}

function found(match: RegExpExecArray): Found {
  const [text, figure, inBrackets, adjective, unit, after] = match;
  const problems: PeriodProblemCode[] = [];
  const assumptions: AssumptionCode[] = [];
  const [months, days] = UNITS[unit].map((each) => each * Number(figure));
  if ([inBrackets, after].some((other) => other !== undefined && Number(other) !== Number(figure))) problems.push('contradiction');
  // A full or complete year may be one from January to December, and bank holidays differ from place to place.
  if (adjective === 'working' || adjective === 'business') problems.push('workingDays');
  else if (adjective && adjective !== 'calendar' && adjective !== 'consecutive') problems.push('unclear');
  else if (adjective === 'calendar' && unit !== 'day' && unit !== 'month') problems.push('unclear');
  const whole = Number.isInteger(months) && Number.isInteger(days);
  if (!whole) problems.push(unit === 'hour' ? 'hours' : 'unclear');
  else if (unit === 'hour') assumptions.push('hoursAsDays');
  return { from: match.index, to: match.index + text.length, rank: ORDER.indexOf(unit), length: { months, days }, assumptions, problems };
}

/** "1 year and 18 months" is not how anybody writes two and a half years. */
const overflows = (a: Found, b: Found): boolean => a.length.months >= 12 && b.length.months >= 12;

function joined(a: Found, b: Found): Found {
  return {
    from: a.from,
    to: b.to,
    rank: b.rank,
    length: { months: a.length.months + b.length.months, days: a.length.days + b.length.days },
    assumptions: [...a.assumptions, ...b.assumptions],
    problems: [...a.problems, ...b.problems, ...(overflows(a, b) ? (['unclear'] as const) : [])],
  };
}

function judged({ length, assumptions, problems }: Found): SaidLength {
  const all = [...problems];
  if (length.months === 0 && length.days === 0) all.push('zero');
  if (length.months + length.days / 30 > TOO_LONG) all.push('tooLong');
  return { length, assumptions, problems: all };
}

/**
 * Puts <0>, <1>… for the lengths in plain words, and says what each is: "1 year and 6 months" is one. A part must be
 * smaller than the one before it: "6 year + 1 year" stays two.
 */
export function takeLengths(text: string): { readonly text: string; readonly lengths: readonly SaidLength[] } {
  const all: Found[] = [];
  for (let match = SINGLE.exec(text); match; match = SINGLE.exec(text)) {
    const next = found(match);
    const last = all[all.length - 1];
    if (last && next.rank > last.rank && JOINT.test(text.slice(last.to, next.from))) all[all.length - 1] = joined(last, next);
    else all.push(next);
  }
  let plain = '';
  let at = 0;
  all.forEach(({ from, to }, index) => {
    plain += `${text.slice(at, from)}<${index}>`;
    at = to;
  });
  return { text: plain + text.slice(at), lengths: all.map(judged) };
}
