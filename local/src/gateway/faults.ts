import type { Fault, FaultRule, Faults } from './types';

/** What an operation looks like to a fault. */
export interface Probe {
  readonly method: string;
  readonly url: string;
  readonly person: string | null;
}

export interface Strike {
  readonly status: number;
  readonly retryAfter: number | null;
}

interface Standing extends Fault {
  struck: number;
  passed: number;
}

/** Faults that a page or a test turns on: which operation, what status, from when, how often. */
export class FaultBoard implements Faults {
  private rules: Standing[] = [];
  private nextId = 1;

  add(rule: FaultRule): Fault {
    const standing: Standing = { ...rule, id: this.nextId, struck: 0, passed: 0 };
    this.nextId += 1;
    this.rules.push(standing);
    return standing;
  }

  remove(id: number): void {
    this.rules = this.rules.filter((rule) => rule.id !== id);
  }

  clear(): void {
    this.rules = [];
  }

  list(): readonly Fault[] {
    return this.rules.map((rule) => ({ ...rule }));
  }

  /** Asked before every operation: what it meets, or null. The envelope of a $batch is asked as outside. */
  meet(probe: Probe, insideBatch: boolean): Strike | null {
    for (const rule of this.rules) {
      if (rule.insideBatch !== undefined && rule.insideBatch !== insideBatch) continue;
      if (rule.times !== undefined && rule.struck >= rule.times) continue;
      if (!matches(rule, probe)) continue;
      if (rule.passed < (rule.after ?? 0)) {
        rule.passed += 1;
        continue;
      }
      rule.struck += 1;
      return { status: rule.status, retryAfter: rule.retryAfter ?? null };
    }
    return null;
  }
}

function matches(rule: FaultRule, probe: Probe): boolean {
  if (rule.match === undefined) return true;
  if (typeof rule.match === 'function') return rule.match(probe);
  const decoded = decodeSafely(probe.url);
  return typeof rule.match === 'string'
    ? decoded.toLowerCase().includes(rule.match.toLowerCase())
    : new RegExp(rule.match.source, rule.match.flags.replace(/[gy]/g, '')).test(decoded);
}

function decodeSafely(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
