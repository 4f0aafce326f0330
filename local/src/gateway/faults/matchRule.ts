import { decodeSafely } from './address';
import { pagePosition } from './pagePosition';
import type { FaultRule } from './types';

/** What an operation looks like to a fault. */
export interface Probe {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly person: string | null;
  readonly email: string | null;
  /** Which part of a $batch, from 1; null outside. */
  readonly part: number | null;
  /** What it carries, where that is text. Read only by faults. */
  readonly content: () => string;
}

const samePerson = (wanted: string, probe: Probe): boolean => [probe.person, probe.email].some((name) => name?.toLowerCase() === wanted.toLowerCase());

/** Whether a rule concerns an operation, whatever came before. */
export function concerns(rule: FaultRule, probe: Probe): boolean {
  if (rule.insideBatch !== undefined && rule.insideBatch !== (probe.part !== null)) return false;
  if (rule.part !== undefined && rule.part !== probe.part) return false;
  if (rule.method !== undefined && rule.method.toUpperCase() !== probe.method.toUpperCase()) return false;
  if (rule.person !== undefined && !samePerson(rule.person, probe)) return false;
  // The parts of a $batch go in on the proof that the envelope brought.
  if (rule.kind === 'expiry' && (probe.part !== null || (rule.of === 'digest' && !wantsDigest(probe)))) return false;
  const betweenPages = rule.kind === 'meanwhile' && (rule.item === 'ahead' || rule.item === 'behind');
  if (betweenPages && pagePosition(probe.url, probe.content()) === null) return false;
  if (rule.match === undefined) return true;
  if (typeof rule.match === 'function') return rule.match(probe);
  const decoded = decodeSafely(probe.url);
  return typeof rule.match === 'string'
    ? decoded.toLowerCase().includes(rule.match.toLowerCase())
    : new RegExp(rule.match.source, rule.match.flags.replace(/[gy]/g, '')).test(decoded);
}

function wantsDigest({ method, url }: Probe): boolean {
  return method !== 'GET' && method !== 'HEAD' && /\/_api\//i.test(url) && !/\/_api\/contextinfo\b/i.test(url);
}
