import { compareMarkings } from '../compareMarkings';
import { levelName } from '../levels';
import type { Embargo, Marking, Problem } from '../marking';
import { hasErrors } from '../marking';
import { readMarking } from '../reading/readMarking';
import { canonicalMarking } from '../reading/renderMarking';
import type { EmailForm, Scheme } from '../scheme';
import { slotNames } from '../scheme';
import { unknownTerm, validateLine } from '../validateLine';
import { valuesOf } from '../valuesOf';
import { escapeSigns, isEmailText, LONGEST_MARKING, LONGEST_TEXT } from './emailText';
import { writeEmailValue } from './emailValues';
import { writeGenDate } from './genDate';
import type { EmailMarking } from './readEmailMarking';

/** A marking as an e-mail carries it; both are null where it cannot. */
export interface WrittenEmail {
  /** What is put at the end of the subject. */
  readonly subject: string | null;
  /** The whole header. Whoever sends adds `ORIGIN` where the marking does not bring it. */
  readonly header: string | null;
  readonly problems: readonly Problem[];
}

const HEADER_NAME = 'X-Protective-Marking';

function nameOfLevel(marking: Marking, form: EmailForm, scheme: Scheme): string | null {
  const level = levelName(marking.classification, marking.sensitive, scheme);
  return form.levels.find((each) => each.level === level)?.name ?? null;
}

/** Collects what stands in the way while the parts are written. */
class Writer {
  readonly problems: Problem[] = [];

  constructor(
    private readonly scheme: Scheme,
    private readonly form: EmailForm
  ) {}

  text(text: string): string {
    if (!isEmailText(text)) {
      const values = { text: text.slice(0, LONGEST_TEXT), maximum: LONGEST_TEXT };
      this.problems.push({ code: 'emailText', values, paragraph: this.form.paragraph, severity: 'error' });
    }
    return escapeSigns(text);
  }

  level(marking: Marking): string {
    const name = nameOfLevel(marking, this.form, this.scheme);
    if (name === null) this.problems.push(unknownTerm(levelName(marking.classification, marking.sensitive, this.scheme), this.scheme));
    return name ?? '';
  }

  /** The caveats and then the access markers, each in the order of the form. */
  values(marking: Marking): string[] {
    const written = slotNames.flatMap((slot) =>
      valuesOf(marking, slot).flatMap((value) => {
        const one = writeEmailValue({ slot, value }, this.form, this.scheme);
        if (one === null) this.problems.push(unknownTerm(value, this.scheme));
        return one ? [one] : [];
      })
    );
    written.sort((a, b) => Number(a.tag === 'ACCESS') - Number(b.tag === 'ACCESS') || a.place - b.place);
    return written.map(({ tag, text }) => {
      // Only the free words of a value can hold a sign: what stands before its first colon is the form's own.
      const at = tag === 'CAVEAT' ? text.indexOf(':') + 1 : 0;
      return `${tag}=${text.slice(0, at)}${this.text(text.slice(at))}`;
    });
  }

  expiry({ until, becomes }: Embargo, marking: Marking): string[] {
    const { marking: successor } = readMarking(becomes, this.scheme);
    if (!successor || compareMarkings(successor, marking, this.scheme) >= 0) {
      this.problems.push({ code: 'expiryNotLower', values: { line: becomes }, paragraph: this.form.paragraph, severity: 'error' });
      return [];
    }
    const end = until.kind === 'time' ? writeGenDate(until.at) : this.text(until.event);
    return [`EXPIRES=${end}`, `DOWNTO=${this.level(successor)}`];
  }
}

/**
 * Writes a marking as an e-mail carries it, in the order of the standard's grammar: caveats, access markers, then what
 * ends it. A marking that does not hold is not written.
 * @throws nothing; a scheme without such a form writes nothing
 */
export function writeEmailMarking({ marking, details, note, origin }: EmailMarking, scheme: Scheme): WrittenEmail {
  const { email: form } = scheme;
  const problems = validateLine(marking, scheme);
  if (!form || hasErrors(problems)) return { subject: null, header: null, problems };
  const writer = new Writer(scheme, form);
  const canonical = canonicalMarking(marking, scheme);
  const parts = [`SEC=${writer.level(canonical)}`, ...writer.values(canonical), ...(details.embargo ? writer.expiry(details.embargo, canonical) : [])];
  const subject = `[${parts.join(', ')}]`;
  const rest = [...(note === null ? [] : [`NOTE=${writer.text(note)}`]), ...(origin === null ? [] : [`ORIGIN=${writer.text(origin)}`])];
  const header = `${HEADER_NAME}: ${[`VER=${form.version}`, `NS=${form.namespace}`, ...parts, ...rest].join(', ')}`;
  const { length } = header;
  if (length > LONGEST_MARKING) {
    writer.problems.push({ code: 'tooLong', values: { length, maximum: LONGEST_MARKING }, paragraph: form.paragraph, severity: 'error' });
  }
  const all = [...problems, ...writer.problems];
  return hasErrors(all) ? { subject: null, header: null, problems: all } : { subject, header, problems: all };
}
