import type { Meter, MeterSnapshot } from './types';

const window = 5 * 60_000;

interface Account {
  requests: number;
  operations: number;
  units: number;
  peak: number;
  throttled: number;
  readonly recent: number[];
  from: number;
}

const newAccount = (): Account => ({ requests: 0, operations: 0, units: 0, peak: 0, throttled: 0, recent: [], from: 0 });

/** Counts what each person uses, with the five-minute window of the user limit. */
export class UseMeter implements Meter {
  enforce = false;
  limit = 3000;
  private readonly accounts = new Map<string, Account>();

  constructor(private readonly clock: () => Date) {}

  /** An HTTP request reached the tenant. */
  request(person: string): void {
    this.account(person).requests += 1;
  }

  /**
   * One operation, inside a $batch or not.
   * @returns seconds to wait where the person is over the limit and it is enforced, else null
   */
  operation(person: string): number | null {
    const account = this.account(person);
    const now = this.clock().getTime();
    while (account.from < account.recent.length && account.recent[account.from] <= now - window) account.from += 1;
    if (account.from > 10_000) {
      account.recent.splice(0, account.from);
      account.from = 0;
    }
    const used = account.recent.length - account.from;
    if (this.enforce && used >= this.limit) {
      account.throttled += 1;
      return Math.max(1, Math.ceil((account.recent[account.from] + window - now) / 1000));
    }
    account.operations += 1;
    account.recent.push(now);
    account.peak = Math.max(account.peak, used + 1);
    return null;
  }

  units(person: string, units: number): void {
    this.account(person).units += units;
  }

  reset(): void {
    this.accounts.clear();
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
