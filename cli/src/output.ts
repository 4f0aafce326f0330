import { once } from 'node:events';
import { exitCodes, Stop } from './stop';

let closed = false;
let failure: NodeJS.ErrnoException | null = null;

/** Whether the reader of our output has gone, as `head` does when it has seen enough. */
export function isOutputClosed(): boolean {
  return closed;
}

/** Makes a closed pipe an end, not an error, and keeps any other failure for the next write. Call once, before anything is written. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE') failure = error;
  });
}

function stopOnFailure(): void {
  if (failure) throw new Stop(exitCodes.wrongUse, `The output could not be written: ${failure.message}`);
}

/** Writes to standard output, waiting while the reader is behind, so that nothing piles up. Stops with exit code 2 when it cannot be written. */
export async function writeOutput(text: string): Promise<void> {
  stopOnFailure();
  if (closed || process.stdout.write(text)) return;
  // A reader that goes away while we wait ends the wait too.
  const waiting = new AbortController();
  const { signal } = waiting;
  const ended = [once(process.stdout, 'drain', { signal }), once(process.stdout, 'close', { signal })];
  await Promise.race(ended.map((each) => each.catch(() => undefined)));
  waiting.abort();
  stopOnFailure();
}

/** Waits until all that was written has gone out. Stops with exit code 2 when it could not be written. */
export async function flushOutput(): Promise<void> {
  if (!closed) {
    // The callback comes after the error, if there is one, whether or not anything waits to be written.
    await new Promise<void>((resolve) => {
      process.stdout.write('', () => resolve());
    });
  }
  stopOnFailure();
}

/** Text for a screen: a line from a file must not move the reader's cursor, break their line or colour their screen. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd');
}

/** A value as JSON on one line, for readers too that take U+0085, U+2028 and U+2029 for the end of one. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
