import type { LimitBoard } from './limits';
import type { Meter, MeterSnapshot } from './types';

interface Account {
  requests: number;
  operations: number;
  units: number;
  peak: number;
  throttled: number;
}

const newAccount = (): Account => ({ requests: 0, operations: 0, units: 0, peak: 0, throttled: 0 });

/** Counts what each person uses, with the five-minute window of the limit by person. */
export class UseMeter implements Meter {
  private readonly accounts = new Map<string, Account>();

  constructor(private readonly limits: LimitBoard) {}

  get enforce(): boolean {
    return this.limits.one('person').enforced;
  }

  set enforce(enforced: boolean) {
    this.limits.set('person', { enforced });
  }

  get limit(): number {
    return this.limits.one('person').allowance;
  }

  set limit(allowance: number) {
    this.limits.set('person', { allowance });
  }

  /** An HTTP request reached the tenant. */
  request(person: string): void {
    this.account(person).requests += 1;
  }

  /** One operation, inside a $batch or not, that limits let pass or turned away. */
  operation(person: string, turnedAway: boolean): void {
    const account = this.account(person);
    if (turnedAway) account.throttled += 1;
    else {
      account.operations += 1;
      account.peak = Math.max(account.peak, this.limits.used('person', person));
    }
  }

  units(person: string, units: number): void {
    this.account(person).units += units;
  }

  reset(): void {
    this.accounts.clear();
    this.limits.reset();
  }

  snapshot(person?: string): MeterSnapshot {
    const chosen = person === undefined ? [...this.accounts.values()] : [this.accounts.get(person.toLowerCase()) ?? newAccount()];
    const sum = (pick: (account: Account) => number): number => chosen.reduce((total, account) => total + pick(account), 0);
    return {
      requests: sum((account) => account.requests),
      operations: sum((account) => account.operations),
      resourceUnits: sum((account) => account.units),
      peakOperations: Math.max(0, ...chosen.map((account) => account.peak)),
      throttled: sum((account) => account.throttled),
    };
  }

  private account(person: string): Account {
    const key = person.toLowerCase();
    let account = this.accounts.get(key);
    if (!account) this.accounts.set(key, (account = newAccount()));
    return account;
  }
}
