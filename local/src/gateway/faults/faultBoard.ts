import { commonAddress, commonContent } from './address';
import { chanceOf } from './chance';
import { checkRule } from './checkRule';
import { Journal, type Line } from './journal';
import { concerns, type Probe } from './matchRule';
import type { AnswerFault, DropFault, ExpiryFault, Fault, FaultRule, Faults, JournalEntry, MeanwhileFault, RevokeFault } from './types';

/** How long an operation is held up. */
export interface Delay {
  readonly milliseconds: number;
  /** true: the work is done first. */
  readonly late: boolean;
  readonly line: Line;
}

/** What others do first. `pick` is the seed's choice, from 0 to 1. */
export interface Interference {
  readonly fault: MeanwhileFault | RevokeFault;
  readonly pick: number;
  readonly line: Line;
}

/** All that an operation meets. */
export interface Meeting {
  readonly delays: readonly Delay[];
  readonly interferences: readonly Interference[];
  /** What it meets instead of being carried out, or of being answered. */
  readonly end: AnswerFault | DropFault | ExpiryFault | null;
}

interface Standing {
  readonly rule: Fault;
  readonly since: number;
  struck: number;
  passed: number;
  /** How often each operation was asked. */
  readonly asked: Map<string, number>;
  /** Until when each person is struck again. */
  readonly held: Map<string, number>;
}

/** Faults that a page, a setting or a test turns on: which operation meets what, from when, how often. */
export class FaultBoard implements Faults {
  private standing: Standing[] = [];
  private nextId = 1;
  private readonly written: Journal;

  constructor(private readonly clock: () => Date = () => new Date()) {
    this.written = new Journal(clock);
  }

  add(rule: FaultRule): Fault {
    checkRule(rule);
    const fault: Fault = { ...rule, id: this.nextId, struck: 0 };
    this.nextId += 1;
    this.standing.push({ rule: fault, since: this.clock().getTime(), struck: 0, passed: 0, asked: new Map(), held: new Map() });
    return fault;
  }

  remove(id: number): void {
    this.standing = this.standing.filter(({ rule }) => rule.id !== id);
  }

  clear(): void {
    this.standing = [];
    this.written.clear();
  }

  list(): readonly Fault[] {
    return this.standing.map(({ rule, struck }) => ({ ...rule, struck }));
  }

  journal(): readonly JournalEntry[] {
    return this.written.read();
  }

  /**
   * Asked before every operation: what it meets, or null. Rules are asked in their order, up to the first that ends the
   * operation. The envelope of a $batch is asked as one outside.
   */
  meet(probe: Probe): Meeting | null {
    if (this.standing.length === 0) return null;
    const delays: Delay[] = [];
    const interferences: Interference[] = [];
    for (const each of this.standing) {
      const pick = this.strikes(each, probe);
      if (pick === null) continue;
      const { rule } = each;
      if (rule.kind === 'latency') {
        const milliseconds = rule.upTo === undefined ? rule.milliseconds : Math.round(rule.milliseconds + (rule.upTo - rule.milliseconds) * pick ** 4);
        delays.push({ milliseconds, late: rule.lateAnswer ?? false, line: this.written.write(rule.id, `latency ${milliseconds} ms`, probe) });
      } else if (rule.kind === 'meanwhile' || rule.kind === 'revoke') {
        interferences.push({ fault: rule, pick, line: this.written.write(rule.id, rule.kind === 'revoke' ? 'revoke' : `meanwhile ${rule.act}`, probe) });
      } else {
        this.written.write(rule.id, wordsOf(rule), probe);
        return { delays, interferences, end: rule };
      }
    }
    return delays.length + interferences.length === 0 ? null : { delays, interferences, end: null };
  }

  /** Whether a rule strikes an operation, and if so, the seed's choice for it. */
  private strikes(each: Standing, probe: Probe): number | null {
    const { rule } = each;
    if (!concerns(rule, probe)) return null;
    const now = this.clock().getTime();
    if (rule.forSeconds !== undefined && now >= each.since + rule.forSeconds * 1000) return null;
    if (rule.times !== undefined && each.struck >= rule.times) return null;
    if (each.passed < (rule.after ?? 0)) {
      each.passed += 1;
      return null;
    }
    const key = keyOf(probe);
    const nth = (each.asked.get(key) ?? 0) + 1;
    each.asked.set(key, nth);
    const seed = rule.seed ?? 1;
    const who = probe.person ?? '';
    const held = (each.held.get(who) ?? 0) > now;
    if (!held && rule.share !== undefined && chanceOf(seed, 'share', key, nth) >= rule.share) return null;
    each.struck += 1;
    if (!held && 'holds' in rule && rule.holds && rule.retryAfter) each.held.set(who, now + rule.retryAfter * 1000);
    return chanceOf(seed, 'pick', key, nth);
  }
}

/** What an operation has in common with itself in another run. */
function keyOf(probe: Probe): string {
  const content = /\/\$batch$/i.test(probe.url) ? commonContent(probe.content()) : '';
  return JSON.stringify([probe.method, commonAddress(probe.url), probe.person, content]);
}

function wordsOf(rule: AnswerFault | DropFault | ExpiryFault): string {
  return rule.kind === 'drop' ? `drop ${rule.moment}` : rule.kind === 'expiry' ? `expired ${rule.of}` : String(rule.status);
}
