import type { AssumptionCode, Day, Length, PeriodProblemCode } from '../types';
import { readDate } from './dates';
import type { SaidLength } from './lengths';
import { readAge, readAnchor, readYearAnchor, type Anchor } from './triggers';

/** One part of a period, as its words say it: what it counts from may still be in the schedule's "keep from". */
export type Part =
  | {
      readonly is: 'after';
      readonly anchor: Anchor | null;
      readonly length: Length;
      /** Whether the words are "until …": then it ends with what they name, wherever it began. */
      readonly until: boolean;
      readonly assumptions: readonly AssumptionCode[];
      readonly problems: readonly PeriodProblemCode[];
    }
  | { readonly is: 'on'; readonly day: Day | null; readonly assumptions: readonly AssumptionCode[] }
  | { readonly is: 'permanent' }
  | { readonly is: 'noLongerNeeded' };

const LEAD = new RegExp(
  '^(?:' +
    [
      '(?:records? |files? |documents? |data )?(?:(?:to|must|will|shall) be )?(?:securely )?(?:retain|retained|keep|kept|hold|held|store|stored|preserve|preserved)(?: (?:it|them|these|records?|files?|documents?|on file|securely|secure|in full))?(?: for| until)?(?: (?:a|the))?(?: total)?(?: period of)?',
      '(?:retention(?: period)?|keep for|period)(?: is|:)?(?: for)?',
      'for(?: (?:a|the))?(?: total)?(?: period of)?',
      '(?:a|the) period of',
      'temporary[.;,:-]?',
      '(?:securely )?(?:destroy|destroyed|delete|deleted|dispose|dispose of|disposed of|shred|review|reviewed)(?= (?:<\\d>|after |when ))(?: after)?',
    ].join('|') +
    ') +'
);
const TAIL =
  /(?:[.;,:]? ?(?:and )?(?:then|and|-|;|\.|,) ?)(?:(?:to be|must be|will be|it is|are) )?(?:(?:securely|confidentially|secure|confidential) )?(?:review(?:ed)?|destroy(?:ed)?|destruction|delet(?:e|ed|ion)|shred(?:ded)?|dispos(?:e|ed|al)(?: of)?|offer(?:ed)?(?: to (?:the )?(?:archivist|archives?|county archivist|record office|county record office|local record office))?|transfer(?:red)? to (?:the )?(?:archivist|archives?|record office|county record office|tna|the national archives|national archives))(?: (?:securely|confidentially|it|them|records?|files?|confidential waste|the records?))?$/;
/** A law in brackets says why, never how long. */
const CITATION = / ?\((?:the )?[a-z ,'&-]{0,60}(?:act|regulations?|order|rules|code of practice|directive)(?: \d{4})?\)$/;

const PERMANENT =
  /^(?:permanent|permanently|permanent (?:retention|preservation|record|records|archive|archival|keep)|permanent(?:ly)? (?:retained?|preserved?|kept|archived?)|indefinite|indefinitely|indefinite retention|retained? indefinitely|forever|for ever|in perpetuity|perpetuity|perpetual|unlimited|do not destroy|never destroy|not to be destroyed|keep always|always keep|always|life of (?:the )?(?:organi[sz]ation|authority|council|company|school|institution|trust|university|college|department|charity|corporation|academy))$/;
const NEEDED =
  '(?:(?:no longer|not|ceases? to be|cease being|stops? being) (?:(?:administratively|operationally|legally|any longer) )?(?:needed|required|relevant|useful|of use|used|in use|of (?:any )?(?:value|relevance|interest)|necessary|valid|applicable|current|live|active)(?:(?: or |\\/| and )(?:needed|required|relevant|useful|of use|in use|necessary|valid|current))*(?: for (?:(?:the )?(?:administrative|operational|business|reference|legal|its|their|the|purposes?|use|needs?|original)[ ]?)+)?|(?:(?:administrative|operational|business|reference|practical) )?(?:use|need|usefulness|value|requirement|purpose|administrative use)s?(?: (?:has|have))? (?:ends?|ended|ceases?|ceased|is concluded|concluded|expires?|expired|is served|fulfilled|is over|has been served)|obsolete)';
const NO_LONGER = new RegExp(
  `^(?:(?:until|when|once|as soon as|for as long as|as long as|while|whilst)?(?: (?:the )?(?:it|they|records?|files?|documents?|information|data|plan|policy))?(?: (?:is|are|becomes?))? ?${NEEDED}|(?:while|whilst|for as long as|as long as|as long|so long as)(?: (?:it|they|records?|files?|documents?|information|data))?(?: (?:is|are|remains?))? ?(?:in use|needed|required|useful|relevant|current|of use|of value|necessary|live|active)|(?:for )?(?:administrative|operational|business|reference|current|working|temporary) (?:use|need|value|purposes|life|reference)(?: only)?|for reference|duration of (?:administrative |operational |business )?(?:use|need)|short[- ]term|transitory|life of system use)$`
);

const AFTER = '(?:after|from|following|since|post|beyond|on from|past)';
const UNTIL = '(?:until|till|til|up until|up to and including|to)';

const lengthless: Length = { months: 0, days: 0 };

/** Lengths that are years and nothing else may be ages: "until the child is <0> old". */
function withAges(text: string, lengths: readonly SaidLength[]): string {
  return text.replace(/<(\d+)>(?: old| of age)?/g, (whole, at: string) => {
    const { length, problems } = lengths[Number(at)];
    return problems.length === 0 && length.days === 0 && length.months % 12 === 0 ? String(length.months / 12) : whole;
  });
}

/** Reads one part of a period, in plain words in which <0> stands for the first length; null where it is not certain. */
export function readPart(words: string, lengths: readonly SaidLength[]): Part | null {
  if (PERMANENT.test(words)) return { is: 'permanent' };
  let text = words.replace(CITATION, '').replace(TAIL, '');
  if (PERMANENT.test(text)) return { is: 'permanent' };
  if (NO_LONGER.test(text)) return { is: 'noLongerNeeded' };
  const led = LEAD.exec(text);
  if (led) {
    const rest = text.slice(led[0].length);
    // "Keep until" lost its "until" with the words before it.
    text = / until (?:(?:a|the) )?$/.test(led[0]) ? `until ${rest}` : rest;
  }
  if (PERMANENT.test(text)) return { is: 'permanent' };
  if (NO_LONGER.test(text)) return { is: 'noLongerNeeded' };

  const after = (anchor: Anchor | null, said: SaidLength | null, until: boolean, ...assumptions: AssumptionCode[]): Part => ({
    is: 'after',
    anchor,
    length: said?.length ?? lengthless,
    until,
    assumptions: [...(said?.assumptions ?? []), ...assumptions],
    problems: said?.problems ?? [],
  });
  const at = (index: string): SaidLength => lengths[Number(index)];
  const bareYears = (years: string): SaidLength => ({
    length: { months: 12 * Number(years), days: 0 },
    assumptions: [],
    problems: Number(years) > 200 ? ['tooLong'] : [],
  });

  let match = /^<(\d)>$/.exec(text);
  if (match) return after(null, at(match[1]), false);

  match = new RegExp(`^(?:current(?: plan| policy)?,? |valid |in force )?${UNTIL} (.+)$`).exec(text);
  const date = match && readDate(match[1]);
  if (date) return { is: 'on', ...date };

  match = /^(?:when |once )?<(\d)> old$/.exec(text);
  if (match) return after({ trigger: { kind: 'created', words: 'created' }, year: null, age: null }, at(match[1]), false);

  match = new RegExp(
    `^(?:files? |records? )?(?:cutoff|closed?)(?: files?| records?)? (?:at|on) (.+?)[.,;:]? (?:and )?(?:then )?(?:(?:destroy|delete|dispose of|retain for|retain|keep for|keep)(?: (?:records?|files?|it|them))? )?(?:after )?<(\\d)>(?: (?:after|from) (?:cutoff|closure|close))?$`
  ).exec(text);
  if (match) {
    const anchor = readYearAnchor(match[1]);
    return anchor && after(anchor, at(match[2]), false);
  }

  match = new RegExp(`^<(\\d)>(?: ${AFTER}| \\+)(?: the)? (.+)$`).exec(text);
  if (match) {
    const anchor = text.includes('> +') ? readYearAnchor(match[2]) : readAnchor(withAges(match[2], lengths));
    return anchor && after(anchor, at(match[1]), false);
  }

  // "Current year + 6": after a year a bare number is one of years.
  match = /^(.+?)(?:,? \+|,? and(?: the)?(?: previous| last| preceding)?|, then| then)(?: for)?(?: a| an)?(?: further| additional)? (?:<(\d)>|(\d{1,3}))$/.exec(
    text
  );
  if (match) {
    const [, before, index, bare] = match;
    const until = new RegExp(`^(?:${UNTIL}|when) `).test(before);
    const base = withAges(before.replace(new RegExp(`^(?:${UNTIL}|when|once) (?:the )?`), ''), lengths);
    const year = readYearAnchor(base);
    if (year) return after(year, index ? at(index) : bareYears(bare), until);
    if (/ and(?: the)?(?: previous| last| preceding)? (?:<\d>|\d+)$/.test(text)) return null;
    const age = readAge(base) ?? (until && bare === undefined && /^\d{1,2}$/.test(base) ? Number(base) : null);
    if ((age !== null && age >= 16 === /^\d+$/.test(base)) || (age !== null && !/^\d+$/.test(base)))
      return after(
        { trigger: { kind: 'birth', words: base }, year: null, age },
        index ? at(index) : bareYears(bare),
        true,
        ...((index ? [] : ['bareAsYears']) as AssumptionCode[])
      );
    const anchor = readAnchor(base);
    if (!anchor) return null;
    if (index) return after(anchor, at(index), until);
    return anchor.trigger?.kind === 'birth' ? after(anchor, bareYears(bare), until) : null;
  }

  match = new RegExp(`^(?:${UNTIL}|when|once) (?:the )?(.+)$`).exec(text);
  if (match) {
    const words = withAges(match[1], lengths);
    const anchor = readAnchor(words);
    return anchor && (anchor.trigger?.kind !== 'trigger' || anchor.year !== null) && anchor.trigger?.kind !== 'created' && anchor.trigger?.kind !== 'modified'
      ? after(anchor, null, true)
      : null;
  }

  const year = readYearAnchor(text);
  if (year && !/^c$|^current$/.test(text)) return after(year, null, false);
  const age = readAge(withAges(text, lengths));
  if (age !== null) return after({ trigger: { kind: 'birth', words: text }, year: null, age }, null, true);
  const anchor = /^(?:on |when )?(?:superseded|supersession|succeeded|replaced)$/.test(text) ? readAnchor(text) : null;
  return anchor && after(anchor, null, true);
}
