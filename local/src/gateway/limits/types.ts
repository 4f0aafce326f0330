/** What SharePoint Online limits, each by its own measure. */
export type LimitName = 'person' | 'appMinute' | 'appDay' | 'tenant' | 'sharing' | 'search';

/** A limit as it stands. */
export interface Limit {
  readonly name: LimitName;
  /** Operations, or resource units: 1 single read or download, 2 list read or write, 5 permission operation. */
  readonly measure: 'operations' | 'units';
  readonly windowSeconds: number;
  /** How much goes into a window. */
  readonly allowance: number;
  /** false: it is counted, but nobody is turned away. */
  readonly enforced: boolean;
}

/** The limits of a tenant; all are off until turned on. */
export interface Limits {
  list(): readonly Limit[];
  /** @throws RangeError where the allowance is no whole number above 0 */
  set(name: LimitName, change: { readonly enforced?: boolean; readonly allowance?: number }): void;
  /** Forgets what has been used; what is enforced stays so. */
  reset(): void;
}

/** An operation as limits see it. Those inside a $batch count one by one. */
export interface Use {
  /** E-mail address. */
  readonly person: string;
  /** The app in whose name it is asked; null where a page asks as its reader. */
  readonly app: string | null;
  /** Path and query. */
  readonly address: string;
}
