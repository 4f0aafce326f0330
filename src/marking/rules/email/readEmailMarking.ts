import { compareMarkings } from '../compareMarkings';
import { levelName } from '../levels';
import type { Embargo, Marking, MarkingDetails, Problem, ProblemCode, ReadMarking } from '../marking';
import { hasErrors } from '../marking';
import { readMarking } from '../reading/readMarking';
import { canonicalMarking, renderMarking } from '../reading/renderMarking';
import type { EmailForm, Scheme } from '../scheme';
import { slotNames } from '../scheme';
import { unknownTerm, validateLine } from '../validateLine';
import { valuesOf, withValues } from '../valuesOf';
import { wholeDraft } from '../wholeDraft';
import { isEmailText, LONGEST_MARKING, LONGEST_TEXT, unguardSigns } from './emailText';
import { readEmailValue } from './emailValues';
import { findMarking } from './findMarking';
import { looksLikeDate, readGenDate } from './genDate';

/** What an e-mail's marking says. */
export interface EmailMarking {
  readonly marking: Marking;
  /** What ends the marking, and what it becomes. */
  readonly details: MarkingDetails;
  /** What the sender noted with it; only a header has that. */
  readonly note: string | null;
  /** The e-mail address of whoever marked it; only a header has that. */
  readonly origin: string | null;
}

/** An e-mail's marking as it was understood. */
export interface ReadEmail extends ReadMarking, Omit<EmailMarking, 'marking'> {
  readonly place: 'subject' | 'header';
}

interface Pair {
  readonly tag: string;
  readonly value: string;
}

/** Where each tag stands. What ends a marking may stand before or after the access markers: the standard's prose and its grammar differ. */
const PLACES: Readonly<Record<string, number>> = { VER: 0, NS: 1, SEC: 2, CAVEAT: 3, ACCESS: 4, EXPIRES: 4, DOWNTO: 4, NOTE: 5, ORIGIN: 6 };

function toPair(part: string): Pair {
  const at = part.indexOf('=');
  return at < 0 ? { tag: '', value: part.trim() } : { tag: part.slice(0, at).trim().toUpperCase(), value: part.slice(at + 1).trim() };
}

/** Gathers what is found, a tag at a time. */
class Reader {
  readonly problems: Problem[] = [];
  marking: Marking | null = null;
  readonly held: Marking = wholeDraft({});
  expires: string | null = null;
  downTo: string | null = null;
  note: string | null = null;
  origin: string | null = null;

  constructor(
    private readonly scheme: Scheme,
    private readonly form: EmailForm
  ) {}

  say(code: ProblemCode, values?: Problem['values'], severity: Problem['severity'] = 'error'): void {
    this.problems.push({ code, ...(values && { values }), paragraph: this.form.paragraph, severity });
  }

  /** A level by its name in the form, or as a line has it. */
  level(text: string): Marking | null {
    const name = text.replace(/\s+/g, '').toUpperCase();
    const known = this.form.levels.find((each) => each.name.toUpperCase() === name);
    const { marking, canonical, problems } = readMarking(known?.level ?? text, this.scheme);
    if (marking && canonical === levelName(marking.classification, marking.sensitive, this.scheme) && !hasErrors(problems)) return marking;
    const legacy = problems.filter(({ code }) => code === 'legacyMarking');
    this.problems.push(...(legacy.length > 0 ? legacy : [unknownTerm(text, this.scheme)]));
    return null;
  }

  classification(text: string): void {
    const read = this.level(text);
    const before = this.marking;
    if (!read || !before) {
      this.marking = read ?? before;
      return;
    }
    const [first, second] = [before, read].map(({ classification, sensitive }) => levelName(classification, sensitive, this.scheme));
    if (first === second) this.say('duplicate', { term: first }, 'notice');
    else this.say('severalClassifications', { first, second });
    // Of two levels the higher one is taken as meant: that errs on the safe side.
    if (compareMarkings(read, before, this.scheme) > 0) this.marking = read;
  }

  value(tag: 'CAVEAT' | 'ACCESS', text: string): void {
    const at = tag === 'CAVEAT' ? text.indexOf(':') : -1;
    const type = at < 0 ? undefined : text.slice(0, at).trim();
    const name = unguardSigns(text.slice(at + 1).trim());
    const values = readEmailValue(tag, type, name, this.form, this.scheme);
    if (!values) this.problems.push(unknownTerm(unguardSigns(text), this.scheme));
    for (const { slot, value } of values ?? []) {
      const before = valuesOf(this.held, slot);
      if (before.includes(value)) this.say('duplicate', { term: value }, 'notice');
      else Object.assign(this.held, withValues(this.held, slot, [...before, value]));
    }
  }

  text(text: string): string {
    const plain = unguardSigns(text);
    if (!isEmailText(plain)) this.say('emailText', { text: plain.slice(0, LONGEST_TEXT), maximum: LONGEST_TEXT });
    return plain;
  }

  once(tag: string, before: string | null, value: string): string {
    if (before !== null) this.say('duplicate', { term: tag });
    return before ?? this.text(value);
  }

  take({ tag, value }: Pair): void {
    if (tag === 'SEC') this.classification(unguardSigns(value));
    else if (tag === 'CAVEAT' || tag === 'ACCESS') this.value(tag, value);
    else if (tag === 'EXPIRES') this.expires = this.once(tag, this.expires, value);
    else if (tag === 'DOWNTO') this.downTo = this.once(tag, this.downTo, value);
    else if (tag === 'NOTE') this.note = this.once(tag, this.note, value);
    else if (tag === 'ORIGIN') this.origin = this.once(tag, this.origin, value);
    else if (tag !== 'VER' && (tag !== 'NS' || value !== this.form.namespace)) {
      this.problems.push(unknownTerm(unguardSigns(tag === '' ? value : `${tag}=${value}`), this.scheme));
    }
  }

  order(pairs: readonly Pair[]): void {
    const places = pairs.map(({ tag }) => PLACES[tag]).filter((place) => place !== undefined);
    if (places.some((place, at) => at > 0 && place < places[at - 1])) this.say('outOfOrder', undefined, 'notice');
  }

  embargo(): Embargo | null {
    if (this.expires === null && this.downTo === null) return null;
    if (this.expires === null || this.downTo === null) {
      this.say('expiryIncomplete');
      return null;
    }
    const becomes = this.level(this.downTo);
    const at = readGenDate(this.expires);
    if (at === null && looksLikeDate(this.expires)) this.say('embargoTimeInvalid', { at: this.expires });
    if (!becomes) return null;
    const line = renderMarking(becomes, this.scheme);
    if (this.marking && compareMarkings(becomes, this.marking, this.scheme) >= 0) this.say('expiryNotLower', { line });
    return { until: at === null ? { kind: 'event', event: this.expires } : { kind: 'time', at }, becomes: line };
  }

  whole(): Marking | null {
    const level = this.marking;
    if (!level) return null;
    const whole = slotNames.reduce((marking, slot) => withValues(marking, slot, valuesOf(this.held, slot)), level);
    return canonicalMarking(whole, this.scheme);
  }
}

/**
 * Reads the marking of an e-mail: `[SEC=…]` anywhere in a subject, of which the leftmost counts, or the text of an
 * `X-Protective-Marking` header. Never throws.
 * @returns null where the scheme has no such form, or the text holds none
 */
export function readEmailMarking(text: string, scheme: Scheme): ReadEmail | null {
  const { email: form } = scheme;
  const found = form ? findMarking(text) : null;
  if (!form || !found) return null;
  const { place, content } = found;
  const reader = new Reader(scheme, form);
  const length = unguardSigns(content).length;
  if (length > LONGEST_MARKING) {
    reader.say('tooLong', { length, maximum: LONGEST_MARKING });
    return {
      input: text,
      place,
      marking: null,
      canonical: null,
      valid: false,
      problems: reader.problems,
      details: { instructions: [], embargo: null },
      note: null,
      origin: null,
    };
  }
  const pairs = content.split(',').map(toPair);
  pairs.forEach((pair) => reader.take(pair));
  reader.order(pairs);
  if (pairs.every(({ tag }) => tag !== 'SEC')) reader.say('noClassification');
  const details: MarkingDetails = { instructions: [], embargo: reader.embargo() };
  const marking = reader.whole();
  const problems = [...reader.problems, ...(marking ? validateLine(marking, scheme) : [])];
  const canonical = marking ? renderMarking(marking, scheme) : null;
  return {
    input: text,
    place,
    marking,
    canonical,
    valid: marking !== null && !hasErrors(problems),
    problems,
    details,
    note: reader.note,
    origin: reader.origin,
  };
}
