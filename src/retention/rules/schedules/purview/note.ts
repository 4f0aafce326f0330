import type { RecordClass } from '../../recordClass';

const BETWEEN = ' | ';
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/\|/g, '/').trim();

/** What the name of a label and a number of days cannot say: the department's own words. */
export function noteOf({ title, keepFor, keepFrom, authority }: RecordClass): string {
  const parts = [`Title: ${plain(title)}`, `Keep for: ${plain(keepFor)}`, `Keep from: ${plain(keepFrom)}`];
  return (authority.text === '' ? parts : [...parts, `Why: ${plain(authority.text)}`]).join(BETWEEN);
}

/** The department's own words out of such a note; null where it is none. */
export function readNote(note: string): { readonly title: string; readonly keepFor: string; readonly keepFrom: string } | null {
  const found = /^Title: ([^|]*) \| Keep for: ([^|]*) \| Keep from: ([^|]*?)(?: \| Why: [^|]*)?$/.exec(note);
  return found === null ? null : { title: found[1].trim(), keepFor: found[2].trim(), keepFrom: found[3].trim() };
}
