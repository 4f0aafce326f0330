import type { Core } from '../core';
import type { Database } from '../database';

/** Calls of assignSensitivityLabel that a tenant may make in a window of so many seconds. Source: sp-dev-docs, how to avoid getting throttled. */
export const labelCallLimit = { calls: 100, seconds: 300 } as const;

const calls = new WeakMap<Database, number[]>();

/**
 * Counts a call of the metered API, whoever makes it.
 * @returns null where it may go on, or the seconds to wait; a refused call does not count
 */
export function meterLabelCall(core: Core): number | null {
  const now = core.clock().getTime();
  const window = labelCallLimit.seconds * 1000;
  const recent = (calls.get(core.db) ?? []).filter((at) => at > now - window);
  calls.set(core.db, recent);
  if (recent.length >= labelCallLimit.calls) return Math.max(1, Math.ceil((recent[0] + window - now) / 1000));
  recent.push(now);
  return null;
}
