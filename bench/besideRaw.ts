import type { Send } from '../src/tenant';

/** Node's collector, where it was started with --expose-gc. */
export const collect = (globalThis as { gc?: () => void }).gc;

export interface Request {
  readonly url: string;
  readonly init: RequestInit;
}

/** The baseline: the same requests sent again, read as JSON, and nothing done with the rows. */
export async function raw(send: Send, requests: readonly Request[]): Promise<void> {
  for (const { url, init } of requests) await (await send(url, init)).json();
}

/** Milliseconds on the clock, and of processor time. Other work on the machine slows the clock and not the processor. */
export interface Time {
  readonly clock: number;
  readonly processor: number;
}

/** How long work takes, from a collected heap. */
export async function timed(work: () => Promise<unknown>): Promise<Time> {
  collect?.();
  const before = process.cpuUsage();
  const began = performance.now();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { clock: performance.now() - began, processor: (user + system) / 1000 };
}
