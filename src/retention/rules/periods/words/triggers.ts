import type { TriggerKind, YearOfWords } from '../types';
import { isConditional } from './doubt';

/** What something counts from: a trigger, an age, or the end of the year in which one falls. */
export interface Anchor {
  /** Null where the words name none themselves, as in "end of the financial year". */
  readonly trigger: { readonly kind: TriggerKind; readonly words: string } | null;
  readonly year: YearOfWords | null;
  /** Years of age; null where it is not about an age. */
  readonly age: number | null;
}

/** Whose birth, age or death a schedule speaks of. */
const PERSON =
  '(?:child|pupil|student|young person|person|client|patient|subject|data subject|service user|individual|employee|member of staff|staff member|member|claimant|applicant|donor|deceased|pensioner|officer|baby|resident|prisoner|offender|learner|carer|looked after child|adoptee|minor|boy|girl)';
const WHO = `(?:(?:the|their|his|her|a|each) )?${PERSON}(?: (?:concerned|involved|in question))?`;

const KINDS: readonly (readonly [TriggerKind, RegExp])[] = [
  ['birth', new RegExp(`^(?:(?:${WHO} )?(?:date of )?birth(?: date)?|(?:date of )?birth of ${WHO})$`)],
  ['death', new RegExp(`^(?:(?:${WHO} )?(?:date of )?death|(?:date of )?death of ${WHO}|(?:(?:${WHO}) )?(?:dies|died|has died))$`)],
  ['superseded', /(?<![a-z])(?:superseded|superceded|supersession|superseding|succeeded|succession|replaced|replacement|new version)(?![a-z])/],
  [
    'closed',
    /(?<![a-z])(?:clos(?:e|es|ed|ure|ing)|complet(?:e|ed|ion)|conclu(?:de|ded|des|sion)|ceas(?:e|ed|es|ing)|cessation|settle(?:d|ment)|terminat(?:e|ed|es|ion)|end|ends|ended|ending|expir(?:y|ed|es|e|ation)|finish(?:ed|es)?|discharged?|withdrawal|withdrawn|cancell?ed|cancellation|dissolution|dissolved|decommission(?:ed|ing)|resolved|resolution|leaves|leaving|left|leaver|resignation|retirement)(?![a-z])/,
  ],
  [
    'created',
    /^(?:(?:the )?(?:record |document |file )?(?:creation|created|is created|was created|production|produced|compilation|generation|capture|recording|recorded|receipt|received|is received|was received)(?: of (?:the )?(?:record|records|document|documents|file|recording|footage|image|form|report))?|(?:of )?(?:document|record|recording))$/,
  ],
  [
    'modified',
    /^(?:(?:the )?(?:last|latest|most recent) (?:action|modification|modified|update|updated|amendment|amended|change|changed|edit|edited|entry|paper|document)(?: (?:on|in|to) (?:the )?(?:file|record|document|case|register|book|volume))?|(?:date )?modified)$/,
  ],
];

const PLACEHOLDER = /^(?:-|n\/?a|none|not applicable|nil|\?|tbc|tba|tbd|see above|see notes?|as above|ditto|unknown|other|various)$/;
/** Words of time: what they stand for here is not known, so they name no event. */
const TIME = /\d|(?<![a-z])(?:year|month|week|fortnight|quarter|day|decade|age|aged|birthday|term|today|now|date|dates|time|period|current)(?![a-z])/;
const EVENT = /^[a-z][a-z' /()-]{1,80}$/;

/** Whether a schedule's "keep from" says nothing. */
export const saysNothing = (plain: string): boolean => plain === '' || PLACEHOLDER.test(plain);

const LEAD =
  /^(?:(?:from|after|following|since|on|upon|at|when|starts?|the|a|it|its|record|records|file|files|date|dates|day|last day|last date|of|that|is|was|are|which|on which)(?= |$) ?)+/;

/** Reads what one event is; null where the words are no event, hold a condition, or speak of several kinds of date. */
export function readEvent(plain: string): { readonly kind: TriggerKind; readonly words: string } | null {
  const whole = plain.replace(/ dates?$/, '').replace(/^(?:from |after )?(?:the )?(?:date|time) (?=closed|created|superseded|modified)/, '');
  if (PLACEHOLDER.test(plain) || isConditional(whole)) return null;
  for (const [kind, pattern] of KINDS.slice(0, 2)) if (pattern.test(whole.replace(/^(?:from |after )?(?:the )?/, ''))) return { kind, words: plain };
  const words = whole.replace(LEAD, '').replace(/ - .*$/, '');
  if (words === '') return null;
  const kinds = KINDS.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
  const several = /(?<![a-z])(?:or|and|\/)(?![a-z])/.test(words) && /(?<![a-z])(?:birth|death|creation|created|last action|modified)(?![a-z])/.test(words);
  if (several || kinds.length > 1 || TIME.test(words) || !EVENT.test(words)) return null;
  return { kind: kinds[0] ?? 'trigger', words: plain };
}

const YEARS: Readonly<Record<string, YearOfWords>> = {
  calendar: 'calendar',
  financial: 'financial',
  tax: 'tax',
  academic: 'academic',
  school: 'academic',
  '': 'current',
};
const KIND = '(?:(calendar|financial|tax|academic|school) )?';
const IN_WHICH =
  '(?: (?:in|during|within) which (.+)| of (.+)| to which (?:it|they|the records?|the documents?|the data|the information) (?:relates?|refers?|applies|apply)| (?:it|they) relates? to| concerned| in question)?';
const YEAR_ANCHORS: readonly RegExp[] = [
  new RegExp(`^(?:the )?(?:end|close) of (?:the |that |each )?(?:current |relevant |same )?${KIND}year${IN_WHICH}$`),
  new RegExp(`^(?:the )?(?:current |relevant )?${KIND}year end(?: (?:of|after|following) (.+))?$`),
  new RegExp(`^(?:the )?current ${KIND}year$`),
];
const SHORT_YEARS: readonly (readonly [RegExp, YearOfWords])[] = [
  [/^(?:cfy|current fy|fy|financial year)$/, 'financial'],
  [/^(?:cay|current ay|ay|academic year|school year)$/, 'academic'],
  [/^(?:cty|current ty|tax year)$/, 'tax'],
  [/^calendar year$/, 'calendar'],
  [/^(?:cy|c|current)$/, 'current'],
];

const NO_TRIGGER: Anchor = { trigger: null, year: null, age: null };

/** Reads the year that words are about, and in which of a record's dates it falls; null where they are about none. */
export function readYearAnchor(plain: string): Anchor | null {
  const short = SHORT_YEARS.find(([pattern]) => pattern.test(plain));
  if (short) return { ...NO_TRIGGER, year: short[1] };
  for (const pattern of YEAR_ANCHORS) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const year = YEARS[match[1] ?? ''];
    const inWhich = match[2] ?? match[3];
    if (inWhich === undefined) return { ...NO_TRIGGER, year };
    const age = readAge(inWhich);
    if (age !== null) return { trigger: { kind: 'birth', words: inWhich }, year, age };
    const trigger = readEvent(inWhich);
    return trigger && { trigger, year, age: null };
  }
  return null;
}

const THEY = `(?:${WHO}|he|she|they|he/she|s/he)`;
const AGES: readonly RegExp[] = [
  new RegExp(`^(?:(?:the|their|his|her) )?(?:${WHO} )?(\\d+)(?:st|nd|rd|th) birthday(?: of ${WHO})?$`),
  new RegExp(
    `^${THEY} (?:is|are|was|reach|reaches|turns?|attains?|becomes|has reached|have reached|would be|would have been|would have reached|reached|has attained)(?: (?:the )?age(?: of)?| aged)? (\\d+)$`
  ),
  new RegExp(`^(?:${THEY} )?(?:(?:is|reach|reaches|reaching|attains?|attaining|turns?|would be|has reached|reached) )?(?:the )?age (?:of )?(\\d+)$`),
];

const OLDEST = 125;

/** Reads the age of a person: "25th birthday", "the child is 18"; null where the words are about none. */
export function readAge(plain: string): number | null {
  for (const pattern of AGES) {
    const match = pattern.exec(plain);
    if (match) return Number(match[1]) >= 1 && Number(match[1]) <= OLDEST ? Number(match[1]) : null;
  }
  return null;
}

/** Reads what something counts from; null where the words do not say that for certain. */
export function readAnchor(plain: string): Anchor | null {
  const year = readYearAnchor(plain);
  if (year) return year;
  const age = readAge(plain);
  if (age !== null) return { trigger: { kind: 'birth', words: plain }, year: null, age };
  const trigger = readEvent(plain);
  return trigger && { trigger, year: null, age: null };
}
