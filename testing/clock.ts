import type { Clock } from '../src/work';

/** Time that passes only when somebody waits for it; `start` in milliseconds since 1970. */
export function testClock(start = Date.parse('2026-03-02T09:00:00Z')): Clock & { at: number } {
  const clock = {
    at: start,
    now: () => clock.at,
    wait: async (milliseconds: number) => {
      clock.at += milliseconds;
    },
  };
  return clock;
}
