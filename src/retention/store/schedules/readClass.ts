import { DISPOSAL_ACTIONS, EMPTY_CLASS, YEAR_KINDS, type RecordClass } from '../../rules';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A class out of a list's text, with everything said that the text leaves out; null where a value is of the wrong kind. */
export function readClass(json: unknown): RecordClass | null {
  if (!isObject(json)) return null;
  const read: Record<string, unknown> = { ...EMPTY_CLASS };
  for (const name of Object.keys(EMPTY_CLASS) as (keyof RecordClass)[]) {
    const value = json[name];
    if (value === undefined) continue;
    if (name === 'authority') {
      if (!isObject(value) || typeof (value.text ?? '') !== 'string' || typeof (value.url ?? '') !== 'string') return null;
      read.authority = { text: value.text ?? '', url: value.url ?? '' };
    } else if (typeof value !== typeof EMPTY_CLASS[name]) return null;
    else read[name] = value;
  }
  const made = read as unknown as RecordClass;
  return DISPOSAL_ACTIONS.includes(made.action) && (made.year === '' || YEAR_KINDS.includes(made.year)) ? made : null;
}
