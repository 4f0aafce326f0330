import type { YearOfWords } from '../types';
import { readAge } from './ages';
import { readEvent } from './events';
import type { Anchor } from './types';

const NAMED: Readonly<Record<string, YearOfWords>> = {
  calendar: 'calendar',
  financial: 'financial',
  tax: 'tax',
  academic: 'academic',
  school: 'academic',
  '': 'current',
};
const KIND = '(?:(calendar|financial|tax|academic|school) )?';
const THEM = '(?:it|they|the records?|the documents?|the files?|the data|the information|the accounts?)';
const IN_WHICH = `(?: (?:in|during|within) which (.+)| of (.+)| (?:to which|that|which) ${THEM} (?:relates?(?: to)?|refers?(?: to)?|applies|apply|concerns?)| ${THEM} relates? to| concerned| in question)?`;

const LONG: readonly RegExp[] = [
  new RegExp(`^(?:the )?(?:end|close) of (?:the |that |each )?(?:current |relevant |same )?${KIND}year${IN_WHICH}$`),
  new RegExp(`^(?:the )?(?:current |relevant )?${KIND}year end(?: of (.+))?$`),
  new RegExp(`^(?:the )?current ${KIND}year(?: only)?$`),
  // "Year of creation", "year created"
  new RegExp(`^(?:the )?${KIND}year (?:of (?=[a-z])(.+)|(created|produced|received|closed|completed|ended|superseded))$`),
];
const SHORT: readonly (readonly [RegExp, YearOfWords])[] = [
  [/^(?:(?:the )?end(?: of)? (?:the )?|current )?(?:cfy|fy)(?: end)?$|^financial year$/, 'financial'],
  [/^(?:(?:the )?end(?: of)? (?:the )?|current )?(?:cay|ay)$|^(?:academic|school) year$/, 'academic'],
  [/^(?:current )?ty$|^tax year$/, 'tax'],
  [/^calendar year$/, 'calendar'],
  [/^(?:cy|current)$/, 'current'],
];

/** Whether words for a year are so short that only "+ 6" makes them one: "Current" by itself may mean anything. */
export const isShortYear = (plain: string): boolean => /^(?:cy|current)$/.test(plain);

const nothing: Anchor = { trigger: null, year: null, age: null };

/** Reads the year that words are about, and in which of a record's dates it falls; null where they are about none. */
export function readYearAnchor(plain: string): Anchor | null {
  const short = SHORT.find(([pattern]) => pattern.test(plain));
  if (short) return { ...nothing, year: short[1] };
  for (const pattern of LONG) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const year = NAMED[match[1] ?? ''];
    const inWhich = match[2] ?? match[3];
    if (inWhich === undefined) return { ...nothing, year };
    const age = readAge(inWhich);
    if (age !== null) return { trigger: { kind: 'birth', words: inWhich }, year, age };
    const trigger = readEvent(inWhich, true);
    return trigger && { trigger, year, age: null };
  }
  return null;
}

/** Reads what something counts from; null where the words do not say that for certain. */
export function readAnchor(plain: string, inPeriod = true): Anchor | null {
  const year = readYearAnchor(plain);
  if (year) return year;
  const age = readAge(plain.replace(/^(?:when|once|on|the date(?: on which| that| when)?|date(?: on which| that| when| of)?) (?:the )?/, ''));
  if (age !== null) return { trigger: { kind: 'birth', words: plain }, year: null, age };
  const trigger = readEvent(plain, inPeriod);
  return trigger && { trigger, year: null, age: null };
}
