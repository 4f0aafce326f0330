/**
 * A person may make 3,000 requests in five minutes, shared with all else that they do, and every operation in a
 * batch counts as one. The pace leaves a fifth of that to them.
 */
export interface Pace {
  /** Milliseconds to wait before `operations` more may be sent. */
  delayFor(operations: number): number;
  /** Notes that operations were sent now. */
  note(operations: number): void;
}

export const PERSON_LIMIT = 3000;
export const WINDOW_MS = 5 * 60 * 1000;
const OUR_SHARE = 0.8;

interface Sent {
  at: number;
  operations: number;
}

/** Where what was sent is kept from one page to the next: the tab's own storage, or nothing. */
export type PaceMemory = Pick<Storage, 'getItem' | 'setItem'>;
const KEY = 'muniment.pace';

function remembered(memory: PaceMemory | null): Sent[] {
  try {
    const kept: unknown = JSON.parse(memory?.getItem(KEY) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((sent): sent is Sent => Number.isFinite(sent?.at) && Number.isFinite(sent?.operations) && sent.operations > 0)
      : [];
  } catch {
    return [];
  }
}

/** A pace that keeps under `limit` operations in any `windowMs`; the clock gives milliseconds. */
export function createPace(
  now: () => number = Date.now,
  limit: number = PERSON_LIMIT * OUR_SHARE,
  windowMs: number = WINDOW_MS,
  memory: PaceMemory | null = null
): Pace {
  const sent = remembered(memory).filter(({ at }) => at <= now());
  let inWindow = sent.reduce((sum, { operations }) => sum + operations, 0);

  const forget = (): void => {
    while (sent.length > 0 && sent[0].at <= now() - windowMs) inWindow -= (sent.shift() as Sent).operations;
  };

  return {
    delayFor(operations) {
      forget();
      let over = inWindow + operations - limit;
      if (over <= 0) return 0;
      for (const past of sent) {
        over -= past.operations;
        if (over <= 0) return past.at + windowMs - now();
      }
      return sent.length > 0 ? sent[sent.length - 1].at + windowMs - now() : 0;
    },
    note(operations) {
      forget();
      sent.push({ at: now(), operations });
      inWindow += operations;
      try {
        memory?.setItem(KEY, JSON.stringify(sent));
      } catch {
        // Then the next page begins anew, and SharePoint itself says when it is too much.
      }
    },
  };
}
