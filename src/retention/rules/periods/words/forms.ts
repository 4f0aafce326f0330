import type { AssumptionCode } from '../types';
import { readAge } from './ages';
import { isShortYear, readAnchor, readYearAnchor } from './anchors';
import { readBareDate, readDate } from './dates';
import type { Anchor, Part, SaidLength } from './types';

/** The words of one part, in which <0> stands for the first length. */
interface Words {
  readonly text: string;
  readonly at: (index: string) => SaidLength;
  /** Lengths that are years and nothing else may be ages: "the child is <0> old" is "the child is 18". */
  readonly withAges: (text: string) => string;
}

/** One way in which people write a period: undefined where the words have another form, null where what they say is not certain. */
type Form = (words: Words) => Part | null | undefined;

const AFTER = '(?:after|from|following|since|post|on from)(?: the)?';
const UNTIL = '(?:until|till|til|to|up to)';

const none: SaidLength = { length: { months: 0, days: 0 }, assumptions: [], problems: [] };

const after = (anchor: Anchor | null, { length, assumptions, problems }: SaidLength, until: boolean, ...more: AssumptionCode[]): Part => ({
  is: 'after',
  anchor,
  length,
  until,
  assumptions: [...assumptions, ...more],
  problems,
});

const bareYears = (years: string): SaidLength => ({
  length: { months: 12 * Number(years), days: 0 },
  assumptions: [],
  problems: Number(years) > 200 ? ['tooLong'] : Number(years) === 0 ? ['zero'] : [],
});

const wholeYears = ({ length: { months, days } }: SaidLength): boolean => months % 12 === 0 && days === 0;

/** After a year that is only hinted at, only years make sense: "Current + 3 months" may mean anything. */
const afterYear = (year: Anchor, words: string, said: SaidLength, until: boolean): Part | null =>
  isShortYear(words) && !wholeYears(said) ? null : after(year, said, until);

/** "6 years" */
const alone: Form = ({ text, at }) => {
  const match = /^<(\d)>$/.exec(text);
  return match ? after(null, at(match[1]), false) : undefined;
};

const UNTIL_DATE = new RegExp(`^(?:(?:current|valid|in force)(?: plan| policy| version)?,? )?(?:${UNTIL}|up to and including) (.+)$`);

/** "Until 31 March 2030", "Current until 2026" */
const untilDate: Form = ({ text }) => {
  const match = UNTIL_DATE.exec(text);
  const date = match && readDate(match[1]);
  return date ? { is: 'on', ...date } : undefined;
};

/** "31 December 2028" */
const bareDate: Form = ({ text }) => {
  const date = readBareDate(text);
  return date ? { is: 'on', ...date } : undefined;
};

/** "When 3 years old" */
const old: Form = ({ text, at }) => {
  const match = /^(?:when |once )<(\d)> old$/.exec(text);
  return match ? after({ trigger: { kind: 'created', words: '' }, year: null, age: null }, at(match[1]), false) : undefined;
};

const CUTOFF =
  /^(?:files? |records? )?(?:cutoff|closed?)(?: files?| records?)? (?:at|on) (?:the )?(.+?)[.,;:]? (?:and )?(?:then )?(?:(?:destroy|delete|dispose of|retain|keep|hold)(?: (?:records?|files?|it|them))? )?(?:for |after )?(?:a further )?<(\d)>(?: (?:after|from|following) (?:cutoff|closure|that))?$/;

/** "Cut off at end of calendar year, destroy 3 years after cut-off" */
const cutoff: Form = ({ text, at }) => {
  const match = CUTOFF.exec(text);
  if (!match) return undefined;
  const year = readYearAnchor(match[1]);
  return year && !isShortYear(match[1]) ? after(year, at(match[2]), false) : null;
};

const THING =
  '(?:file|case|record|project|contract|agreement|lease|licence|tenancy|matter|account|complaint|investigation|enquiry|employment|policy|loan|grant|event|treatment)';
const COLON = new RegExp(
  `^((?:from |after )?(?:(?:the )?(?:date of )?(?:closure|close|completion|conclusion|cessation|settlement|termination|end|expiry|resolution)(?: of (?:the )?${THING})?(?: date)?|(?:date of )?(?:creation|birth|death|last (?:entry|action|contact))|superseded|(?:the )?end of (?:the )?(?:(?:calendar|financial|tax|academic) )?year)) ?: ?<(\\d)>$`
);

/** "Closure of file: 6 years". What stands before a colon is often a kind of record, so only what is surely an event is read. */
const colon: Form = ({ text, at }) => {
  const match = COLON.exec(text);
  const anchor = match && readAnchor(match[1].replace(/^(?:from|after) /, ''));
  return match ? anchor && after(anchor, at(match[2]), false) : undefined;
};

const LENGTH_AFTER = new RegExp(`^(?:until |till )?<(\\d)> ${AFTER} (.+)$`);
const LENGTH_PLUS = /^<(\d)>,? \+ (?:the )?(.+)$/;

/** "6 years after closure", "6 years from the end of the tax year" */
const lengthAfter: Form = ({ text, at, withAges }) => {
  const match = LENGTH_AFTER.exec(text);
  if (!match) return undefined;
  const anchor = isShortYear(match[2]) ? null : readAnchor(withAges(match[2]));
  return anchor && after(anchor, at(match[1]), false);
};

/** "6 years plus current year" */
const lengthPlus: Form = ({ text, at }) => {
  const match = LENGTH_PLUS.exec(text);
  if (!match) return undefined;
  const year = readYearAnchor(match[2]);
  return year && afterYear(year, match[2], at(match[1]), false);
};

const PLUS =
  /^(.+?)(?:,? \+|,? and|,? then|,? followed by)(?: for)?(?: (?:the )?(previous|last|preceding|past))?(?: a)?(?: further| additional)? (?:<(\d)>|(\d{1,3}))$/;
const UNTIL_LEAD = new RegExp(`^(?:${UNTIL}|when|once) (?:the )?`);
/** Ages at which young people's records are commonly let go: "Until 18 plus three years" names nobody, and is about them. */
const YOUNG = /^(?:18|21|25)$/;

/** "Current year plus 6", "Closure + 6 years", "Until the child is 18 plus a further three years" */
const plus: Form = ({ text, at, withAges }) => {
  const match = PLUS.exec(text);
  if (!match) return undefined;
  const [, before, previous, index, bare] = match;
  const until = UNTIL_LEAD.test(before);
  const base = withAges(before.replace(UNTIL_LEAD, ''));
  const said = index ? at(index) : bareYears(bare);
  const year = readYearAnchor(base);
  // After a year a bare number is one of years, and "the previous 6" go as the next 6 do.
  if (year) return afterYear(year, base, said, until);
  if (previous || / and(?: for)?(?: a)?(?: further| additional)? (?:<\d>|\d+)$/.test(text)) return null;
  const age = readAge(base) ?? (until && YOUNG.test(base) ? Number(base) : null);
  const assumes: readonly AssumptionCode[] = index ? [] : ['bareAsYears'];
  if (age !== null) return after({ trigger: { kind: 'birth', words: base }, year: null, age }, said, true, ...assumes);
  const anchor = readAnchor(base);
  // "Date of birth plus 25" can only be years; after anything else a bare number may be months.
  if (!anchor || (!index && anchor.trigger?.kind !== 'birth')) return null;
  return after(anchor, said, until, ...assumes);
};

/** "Until superseded", "Until closure", "Until the child's 25th birthday" */
const untilEvent: Form = ({ text, withAges }) => {
  const match = UNTIL_LEAD.exec(text);
  if (!match) return undefined;
  const words = text.slice(match[0].length);
  const anchor = isShortYear(words) ? null : readAnchor(withAges(words));
  if (!anchor) return null;
  // What is kept "until creation" or until an event that no option of ours dates is for a person.
  const dated = anchor.year !== null || anchor.trigger?.kind === 'closed' || anchor.trigger?.kind === 'superseded' || anchor.trigger?.kind === 'death';
  return dated || anchor.age !== null ? after(anchor, none, true) : null;
};

/** "End of financial year", "Current year", "25th birthday", "Superseded", "Life of the contract" */
const bare: Form = ({ text, withAges }) => {
  const year = isShortYear(text) ? null : readYearAnchor(text);
  if (year) return after(year, none, false);
  const age = readAge(withAges(text));
  if (age !== null) return after({ trigger: { kind: 'birth', words: text }, year: null, age }, none, true);
  if (!/^(?:superseded|on supersession|succeeded|replaced|(?:for )?(?:the )?(?:life|duration) of (?:the )?[a-z ]+)$/.test(text)) return undefined;
  const anchor = readAnchor(text.replace(/^for /, '').replace(/^(?:the )?duration of/, 'life of'));
  return anchor && after(anchor, none, true);
};

/** Every form, tried in this order. */
export const FORMS: readonly Form[] = [alone, untilDate, bareDate, old, cutoff, colon, lengthAfter, lengthPlus, plus, untilEvent, bare];
