/** A line of text without its ending. */
export interface Line {
  text: string;
  /** Whether it was too long to be held: then `text` is its beginning. */
  cut: boolean;
}

/** The longest line that is held, in UTF-16 code units. */
export const longestLine = 1024 * 1024;

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

/**
 * The lines of a stream of text, one at a time, without their endings (LF or
 * CRLF) and without a byte order mark before the first. A final newline does
 * not make one more line; an empty line is a line. A line over `longestLine`
 * is given as soon as it is too long, and the rest of it is passed over.
 */
export async function* readLines(input: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  let passingOver = false;
  for await (const chunk of input) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    for (const [nth, piece] of pieces.entries()) {
      const ends = nth < pieces.length - 1;
      if (!passingOver) rest += piece;
      if (rest.length > longestLine) {
        yield { text: rest.slice(0, longestLine), cut: true };
        rest = '';
        passingOver = true;
      }
      if (!ends) continue;
      if (!passingOver) yield { text: withoutReturn(rest), cut: false };
      rest = '';
      passingOver = false;
    }
  }
  rest += decoder.decode();
  if (rest !== '' && !passingOver) yield { text: withoutReturn(rest), cut: false };
}
