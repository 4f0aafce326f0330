import type { EmailForm, EmailValue, Marking, Scheme, SchemeError } from '../rules';
import { levelsOf, readEmailMarking, wholeDraft, withValues, writeEmailMarking } from '../rules';

const wrong = (path: string, name: string): SchemeError => ({ path, code: 'email', values: { name } });

function checkLevels({ levels }: EmailForm, scheme: Scheme): SchemeError[] {
  const known = levelsOf(scheme).map(({ name }) => name);
  const path = '/email/levels';
  const names = levels.map(({ name }) => name.toUpperCase());
  return [
    ...levels.filter(({ level }) => !known.includes(level)).map(({ level }) => wrong(path, level)),
    ...known.filter((level) => levels.filter((each) => each.level === level).length !== 1).map((level) => wrong(path, level)),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => wrong(path, name)),
  ];
}

function isKnown({ slot, value, pattern }: EmailValue, { slots }: Scheme): boolean {
  const { terms = [], patterns = [] } = slots[slot] ?? {};
  return value !== undefined ? terms.some(({ name }) => name === value) : patterns.some(({ id }) => id === pattern);
}

/** A level at which a value may stand, with it. */
function markingWith({ slot, value = '' }: EmailValue, scheme: Scheme): Marking {
  const rules = scheme.slots[slot]?.terms.find(({ name }) => name === value);
  const level = levelsOf(scheme).find(({ name }) => rules?.appliesTo?.includes(name) ?? true) ?? levelsOf(scheme)[0];
  return withValues(wholeDraft({ classification: level.classification, sensitive: level.sensitive }), slot, [value]);
}

/** What the form writes of a single value, it must read as the same. */
function readsBack(entry: EmailValue, scheme: Scheme): boolean {
  const marking = markingWith(entry, scheme);
  const { subject, problems } = writeEmailMarking({ marking, details: { instructions: [], embargo: null }, note: null, origin: null }, scheme);
  // A value that needs another beside it cannot be tried alone.
  if (subject === null) return problems.some(({ code }) => code === 'needsAnother');
  return JSON.stringify(readEmailMarking(subject, scheme)?.marking) === JSON.stringify(marking);
}

/** The e-mail form names every level once, and only values that the scheme has, each so that it reads back. */
export function checkEmail(scheme: Scheme): SchemeError[] {
  const { email } = scheme;
  if (!email) return [];
  const levels = checkLevels(email, scheme);
  const unknown = email.values.flatMap((entry, at) => (isKnown(entry, scheme) ? [] : [wrong(`/email/values/${at}`, entry.value ?? entry.pattern ?? '')]));
  // A form that does not fit the scheme cannot be tried out.
  if (levels.length > 0 || unknown.length > 0) return [...levels, ...unknown];
  return email.values.flatMap((entry, at) => (entry.value === undefined || readsBack(entry, scheme) ? [] : [wrong(`/email/values/${at}`, entry.name)]));
}
