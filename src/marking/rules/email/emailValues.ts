import { fillPattern, findValue } from '../findValue';
import type { EmailForm, EmailValue, Scheme, SlotName } from '../scheme';

/** A value of a slot, as it was read or is to be written. */
export interface HeldValue {
  readonly slot: SlotName;
  readonly value: string;
}

// Case and the kind of joint do not matter on reading: the standard itself writes both DELICATE SOURCE and DELICATE-SOURCE.
const plain = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[-\s]+/g, ' ')
    .trim();

/** What stands after a pattern's name: `AUS/USA` of `REL AUS/USA`; null where the name is another. */
function afterName(text: string, name: string): string | null {
  if (name === '') return text;
  // The standard's prose has a space after REL, its grammar a slash.
  const start = text.slice(0, name.length);
  return plain(start) === plain(name) && /^[ /]/.test(text.slice(name.length)) ? text.slice(name.length + 1) : null;
}

function readAs(entry: EmailValue, text: string, scheme: Scheme): HeldValue[] | null {
  const { slot, name } = entry;
  if (entry.value !== undefined) return plain(entry.name) === plain(text) ? [{ slot, value: entry.value }] : null;
  const rest = afterName(text.trim(), name);
  if (rest === null) return null;
  const { terms = [], patterns = [] } = scheme.slots[slot] ?? {};
  const term = name === '' ? terms.find((each) => plain(each.name) === plain(rest)) : undefined;
  if (term) return [{ slot, value: term.name }];
  const pattern = patterns.find(({ id }) => id === entry.pattern);
  return (pattern && fillPattern(slot, pattern, rest, scheme)?.map((value) => ({ slot, value }))) ?? null;
}

/** The values that a caveat or an access marker stands for; null where the scheme knows none. */
export function readEmailValue(tag: EmailValue['tag'], type: string | undefined, text: string, form: EmailForm, scheme: Scheme): HeldValue[] | null {
  for (const entry of form.values) {
    if (entry.tag !== tag || plain(entry.type ?? '') !== plain(type ?? '')) continue;
    const held = readAs(entry, text, scheme);
    if (held) return held;
  }
  return null;
}

/** A value as a tag's text, such as `SH:CABINET`, and its place among the others; null where the form has no name for it. */
export function writeEmailValue({ slot, value }: HeldValue, form: EmailForm, scheme: Scheme): { tag: EmailValue['tag']; text: string; place: number } | null {
  const known = findValue(slot, value, scheme);
  const fits = (entry: EmailValue): boolean => {
    if (entry.slot !== slot) return false;
    if (entry.value !== undefined) return entry.value === value;
    // A codeword that the scheme lists stands where codewords stand.
    return known?.pattern ? known.pattern.id === entry.pattern : entry.name === '' && known?.term !== undefined;
  };
  // A name of its own goes before a pattern that takes any.
  const own = form.values.findIndex((entry) => entry.value !== undefined && fits(entry));
  const place = own >= 0 ? own : form.values.findIndex(fits);
  if (place < 0) return null;
  const entry = form.values[place];
  const before = known?.pattern?.before;
  const rest = entry.value !== undefined ? '' : before !== undefined && value.startsWith(`${before} `) ? value.slice(before.length + 1) : value;
  const name = [entry.name, rest].filter((part) => part !== '').join(' ');
  return { tag: entry.tag, text: entry.type === undefined ? name : `${entry.type}:${name}`, place };
}
