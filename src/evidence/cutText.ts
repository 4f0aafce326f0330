/** A note column takes a little more; text of other alphabets grows on the way. */
export const LONGEST_PART = 60_000;

/** Cuts a text into pieces that a row can hold, and never in the middle of a character. */
export function cutText(text: string, longest: number = LONGEST_PART): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    let end = Math.min(at + longest, text.length);
    if (end < text.length && /[\uD800-\uDBFF]/.test(text[end - 1])) end -= 1;
    // SharePoint takes space off the ends of a text, so that none may stand there.
    while (end < text.length && end > at + 1 && (/\s/.test(text[end - 1]) || /\s/.test(text[end]))) end -= 1;
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}
