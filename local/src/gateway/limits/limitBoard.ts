import { limitRules, type LimitRule } from './rules';
import { SlidingWindow } from './slidingWindow';
import type { Limit, LimitName, Limits, Use } from './types';

interface Standing {
  readonly rule: LimitRule;
  enforced: boolean;
  /** Where somebody set it; else by the size of the tenant. */
  allowance: number | null;
  readonly windows: Map<string, SlidingWindow>;
}

/** Counts what is used and turns away what is too much, where that is asked for. */
export class LimitBoard implements Limits {
  private readonly standing = new Map<LimitName, Standing>(
    limitRules.map((rule) => [rule.name, { rule, enforced: false, allowance: null, windows: new Map<string, SlidingWindow>() }])
  );

  /** @param licences how many people the tenant has licences for */
  constructor(
    private readonly clock: () => Date,
    private readonly licences: () => number
  ) {}

  list(): readonly Limit[] {
    return [...this.standing.values()].map((each) => ({
      name: each.rule.name,
      measure: each.rule.measure,
      windowSeconds: each.rule.windowSeconds,
      allowance: this.allowanceOf(each),
      enforced: each.enforced,
    }));
  }

  set(name: LimitName, { enforced, allowance }: { readonly enforced?: boolean; readonly allowance?: number }): void {
    const each = this.standing.get(name);
    if (!each) throw new RangeError(`There is no limit called ${name}.`);
    if (allowance !== undefined && !(Number.isInteger(allowance) && allowance > 0)) throw new RangeError('An allowance is a whole number above 0.');
    if (enforced !== undefined) each.enforced = enforced;
    if (allowance !== undefined) each.allowance = allowance;
  }

  reset(): void {
    for (const { windows } of this.standing.values()) windows.clear();
  }

  one(name: LimitName): Limit {
    return this.list().find((limit) => limit.name === name) as Limit;
  }

  /** How much of a limit is used by those who share it. */
  used(name: LimitName, scope: string): number {
    return this.standing.get(name)?.windows.get(scope.toLowerCase())?.used(this.clock().getTime()) ?? 0;
  }

  /**
   * Asked before every operation, which counts from here on; what is turned away counts as well, as Microsoft says.
   * @returns seconds to wait where it is turned away, else null
   */
  admit(use: Use): number | null {
    const now = this.clock().getTime();
    let wait: number | null = null;
    for (const { each, window } of this.windowsOf(use)) {
      if (!each.enforced) continue;
      const allowance = this.allowanceOf(each);
      if (window.used(now) >= allowance) wait = Math.max(wait ?? 0, window.secondsUntilBelow(allowance, now));
    }
    for (const { each, window } of this.windowsOf(use)) {
      if (each.rule.measure === 'operations' || wait !== null) window.add(1, now);
    }
    return wait;
  }

  /**
   * Told what an admitted operation cost.
   * @returns the headers by which an app that has used 80 % of its minute learns of it
   */
  settle(use: Use, units: number): Readonly<Record<string, string>> {
    const now = this.clock().getTime();
    let headers: Record<string, string> = {};
    for (const { each, window } of this.windowsOf(use)) {
      if (each.rule.measure === 'units') window.add(units, now);
      if (each.rule.name !== 'appMinute' || !each.enforced) continue;
      const allowance = this.allowanceOf(each);
      const used = window.used(now);
      if (used < allowance * 0.8) continue;
      headers = {
        'RateLimit-Limit': String(allowance),
        'RateLimit-Remaining': String(Math.max(0, allowance - used)),
        'RateLimit-Reset': String(window.secondsUntilBelow(used, now)),
      };
    }
    return headers;
  }

  private allowanceOf({ rule, allowance }: Standing): number {
    return allowance ?? rule.allowance(this.licences());
  }

  private windowsOf(use: Use): { each: Standing; window: SlidingWindow }[] {
    return [...this.standing.values()].flatMap((each) => {
      const scope = each.rule.scope(use)?.toLowerCase();
      if (scope === undefined) return [];
      let window = each.windows.get(scope);
      if (!window) each.windows.set(scope, (window = new SlidingWindow(each.rule.windowSeconds)));
      return [{ each, window }];
    });
  }
}
