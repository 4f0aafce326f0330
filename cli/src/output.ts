import { once } from 'node:events';

let closed = false;

/** Whether the reader of our output has gone, as `head` does when it has seen enough. */
export function isOutputClosed(): boolean {
  return closed;
}

/** Makes a closed pipe an end, not an error. Call once, before anything is written. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
}

/** Writes to standard output, waiting while the reader is behind, so that nothing piles up. */
export async function writeOutput(text: string): Promise<void> {
  if (closed || process.stdout.write(text)) return;
  // A reader that goes away while we wait ends the wait too.
  const waiting = new AbortController();
  const { signal } = waiting;
  const ended = [once(process.stdout, 'drain', { signal }), once(process.stdout, 'close', { signal })];
  await Promise.race(ended.map((each) => each.catch(() => undefined)));
  waiting.abort();
}

/** Waits until all that was written has gone out. */
export async function flushOutput(): Promise<void> {
  if (closed || process.stdout.writableLength === 0) return;
  await new Promise<void>((resolve) => {
    process.stdout.write('', () => resolve());
  });
}
