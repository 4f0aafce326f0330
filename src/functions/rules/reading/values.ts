import { isNothing, isObject, plain, type Given, type Raw, type Tell } from './source';
import { writtenDay } from './writtenDay';

const NAMING = ['code', 'value', 'name', 'title', 'event', 'text'];

/** Text; a number is text too, and so is the only text of a list. */
export function text({ value, path }: Given, tell: Tell): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (Array.isArray(value) && value.length <= 1 && !Array.isArray(value[0])) return text({ value: value[0] as unknown, path }, tell);
  if (isObject(value)) {
    // What has more to it than a text is called by its code, else by its name.
    const named = NAMING.map((name) => value[name]).find((each) => typeof each === 'string' && each.trim() !== '');
    if (named !== undefined) return (named as string).trim();
  }
  if (!isNothing(value)) tell(path, 'wrongType');
  return '';
}

/** A day, a month or a year, without the time of day. */
export const day = (given: Given, tell: Tell): string => writtenDay(text(given, tell));

/** A list of texts; one text is a list of one, and of what is more than a text its name counts. */
export function texts({ value, path }: Given, tell: Tell): readonly string[] {
  if (isNothing(value)) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list
    .map((each, at) => {
      const named = isObject(each) ? (each.name ?? each.title ?? each.value ?? each.code) : undefined;
      return text({ value: named ?? each, path: Array.isArray(value) ? `${path}[${at}]` : path }, tell);
    })
    .filter((each) => each !== '');
}

const YES = new Set(['yes', 'true', 'y', '1']);
const NO = new Set(['no', 'false', 'n', '0']);

export function yesOrNo({ value, path }: Given, tell: Tell): boolean {
  if (typeof value === 'boolean') return value;
  if (isNothing(value)) return false;
  const said = plain(text({ value, path }, tell));
  if (!YES.has(said) && !NO.has(said)) tell(path, 'wrongType');
  return YES.has(said);
}

/** A number, or a text that is one: `1,200`. */
export function numberOf({ value, path }: Given, tell: Tell): number | null {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (isNothing(value)) return null;
  const said = typeof value === 'string' && /^\s*-?\d[\d,]*(?:\.\d+)?\s*$/.test(value) ? Number(value.replace(/,/g, '')) : Number.NaN;
  if (Number.isNaN(said)) tell(path, 'wrongType');
  return Number.isNaN(said) ? null : said;
}

/** The values that there are, and what else people write for them, in small letters without spaces. */
export interface Values {
  readonly known: readonly string[];
  readonly also: Readonly<Record<string, string>>;
  /** Whether the first word says it: `Transfer to the archive`. */
  readonly byFirstWord?: boolean;
  /** Whether a first word says nothing where a later one says another: `Keep for 7 years, then destroy`. */
  readonly alone?: boolean;
}

/** The value that somebody means, however it is spelt; undefined for another. */
export function meant(said: string, { known, also, byFirstWord, alone }: Values): string | undefined {
  const of = (word: string): string | undefined => known.find((each) => plain(each) === word) ?? (Object.hasOwn(also, word) ? also[word] : undefined);
  const whole = of(plain(said));
  if (whole !== undefined || byFirstWord !== true) return whole;
  const [first, ...others] = said.split(/[\s,;:(–-]+/).map((word) => of(plain(word)));
  return alone === true && others.some((other) => other !== undefined && other !== first) ? undefined : first;
}

/** One of the values that there are; empty for another. */
export function oneOf(given: Given, values: Values, tell: Tell): string {
  const said = text(given, tell);
  if (said === '') return '';
  const found = meant(said, values);
  if (found === undefined) tell(given.path, 'unknownValue');
  return found ?? '';
}

/** The archive's codes of exemptions: a text may hold several, and say that they are sections. */
export const codes = ({ value, path }: Given, tell: Tell): readonly string[] =>
  texts({ value: typeof value === 'string' ? value.split(/[;,|]|\sand\s/) : value, path }, tell).map((each) =>
    each.replace(/^(?:foia?\s*)?(?:s(?:ections?|\.)?\s*)?(?=\d)/i, '').replace(/^(?=12\(5\)\([a-g]\)$)/, 'EIR ')
  );

const DAY = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const SPANS: readonly RegExp[] = [
  new RegExp(`^(\\d{4})\\s*[-–—]\\s*(\\d{4})?$`),
  new RegExp(`^(${DAY})\\s*(?:–|—|/|\\.\\.|\\s-\\s|\\sto\\s)\\s*(${DAY})?$`, 'i'),
];

/** Records that are still made. */
const STILL = /^(.*(?:-|–|—|\sto)\s*)(?:present|ongoing|current|date|now|today)$/i;

/** The dates that something covers: `2010–2020`, a year alone, a list of two, or `from` and `to`. */
export function span({ value, path }: Given, tell: Tell): { readonly from: string; readonly to: string } {
  const nothing = { from: '', to: '' };
  if (isNothing(value)) return nothing;
  if (Array.isArray(value) && value.length <= 2)
    return { from: day({ value: value[0] as unknown, path: `${path}[0]` }, tell), to: day({ value: value[1] as unknown, path: `${path}[1]` }, tell) };
  if (isObject(value)) {
    const from = value.from ?? value.start ?? value.startDate ?? value.earliest ?? value.first;
    const to = value.to ?? value.end ?? value.endDate ?? value.latest ?? value.last ?? value.finish;
    return { from: day({ value: from, path: `${path}.from` }, tell), to: day({ value: to, path: `${path}.to` }, tell) };
  }
  const said = text({ value, path }, tell).replace(STILL, '$1');
  if (said === '') return nothing;
  for (const form of SPANS) {
    const found = form.exec(said);
    if (found !== null) return { from: found[1], to: found[2] ?? '' };
  }
  const sides = said.split(/\s*(?:–|—|\s-\s|\sto\s|\si\s)\s*/i).map(writtenDay);
  if (sides.length === 2) return { from: sides[0], to: sides[1] };
  return new RegExp(`^${DAY}$`).test(sides[0]) ? { from: sides[0], to: sides[0] } : { from: said, to: '' };
}

const AMOUNT = /^\s*(\d[\d,]*(?:\.\d+)?)\s*((?:linear |shelf )?(?:metres?|meters?)|m|[kmgt]?i?b|documents?|files?|records?|items?)?\s*$/i;
const AMOUNT_OF_BYTES = /[kmgt]?i?b\s*$/i;
const UNITS = /^(?:[kmgt]b|(?:kilo|mega|giga|tera)bytes)$/i;
/** As SharePoint counts them, by the sign before the B. */
const BYTES: Readonly<Record<string, number>> = { b: 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3, t: 1024 ** 4 };

/** `{gb: 1.2}` and `{value: 1.2, unit: 'GB'}` as a text. */
function amountSaid(value: Raw): string | undefined {
  if (typeof value.unit === 'string') return `${String(value.value ?? value.amount ?? '')} ${value.unit}`;
  const sized = Object.entries(value).find(([name, each]) => UNITS.test(name) && !isNothing(each));
  return sized === undefined ? undefined : `${String(sized[1])} ${sized[0].charAt(0)}b`;
}

/** How much there is: a number counts documents. */
export function volume({ value, path }: Given, tell: Tell): { documents: number | null; bytes: number | null; metres: number | null } {
  const nothing = { documents: null, bytes: null, metres: null };
  if (isNothing(value)) return nothing;
  if (isObject(value)) {
    const named = (name: string, ...others: readonly string[]): number | null =>
      numberOf({ value: [name, ...others].map((each) => value[each]).find((each) => !isNothing(each)), path: `${path}.${name}` }, tell);
    const sized = typeof value.size === 'string' && AMOUNT_OF_BYTES.test(value.size) ? value.size : amountSaid(value);
    if (typeof value.unit === 'string') return volume({ value: sized, path }, tell);
    return {
      documents: named('documents', 'files', 'items', 'records', 'count'),
      bytes: sized === undefined ? named('bytes', 'size', 'sizeBytes', 'sizeInBytes') : volume({ value: sized, path }, tell).bytes,
      metres: named('metres', 'meters', 'linearMetres'),
    };
  }
  const found = AMOUNT.exec(text({ value, path }, tell));
  if (found === null) {
    tell(path, 'wrongType');
    return nothing;
  }
  const amount = Number(found[1].replace(/,/g, ''));
  const unit = (found[2] ?? '').toLowerCase();
  if (/^[kmgt]?i?b$/.test(unit)) return { ...nothing, bytes: Math.round(amount * BYTES[unit.charAt(0)]) };
  return /^(?:linear |shelf )?m/.test(unit) ? { ...nothing, metres: amount } : { ...nothing, documents: amount };
}
