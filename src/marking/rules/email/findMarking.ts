import { guardSigns } from './emailText';

/** A marking as it stands in an e-mail, with its escaped signs guarded. */
export interface FoundMarking {
  readonly place: 'subject' | 'header';
  readonly content: string;
}

const HEADER_NAME = /^\s*X-Protective-Marking\s*:/i;

/** The text of a header on one line: a line that begins with a space goes on from the one before. */
const unfold = (text: string): string => text.replace(/\s*\r?\n\s*/g, ' ').trim();

/**
 * The marking in a header's or a subject's text, wherever it stands in a subject; of several in a subject the leftmost
 * counts. Null where there is none.
 */
export function findMarking(text: string): FoundMarking | null {
  const header = unfold(text.replace(HEADER_NAME, ''));
  if (HEADER_NAME.test(text) || /^(?:VER|NS|SEC)\s*=/i.test(header)) return { place: 'header', content: guardSigns(header) };
  const start = /\[\s*SEC\s*=/i.exec(text);
  if (!start) return null;
  const rest = guardSigns(text.slice(start.index + 1));
  const end = rest.indexOf(']');
  return end < 0 ? null : { place: 'subject', content: unfold(rest.slice(0, end)) };
}
