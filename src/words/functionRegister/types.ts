import type { DetailLevel, RollUpStanding } from '../../functions/rules';

export type RegisterGroup = 'none' | 'unit' | 'department' | 'level';
export type RegisterOrder = 'name' | 'confirmed' | 'series' | 'keyRecords';
export type RegisterShown = 'all' | RollUpStanding;

/** What is said of the functions of every site, and of what sites have told. */
export interface FunctionRegisterWords {
  readonly reading: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly notSetUp: string;
  readonly none: string;
  /** Rows in another's name, or changed. */
  passedOver(count: number): string;

  readonly lead: string;
  cover(counts: Readonly<Record<RollUpStanding, number>> & { readonly sites: number }): string;
  readonly claim: string;
  readonly find: string;
  readonly findHint: string;
  readonly group: string;
  readonly groups: Readonly<Record<RegisterGroup, string>>;
  readonly order: string;
  readonly orders: Readonly<Record<RegisterOrder, string>>;
  readonly show: string;
  readonly shown: Readonly<Record<RegisterShown, string>>;
  found(count: number, of: number): string;
  readonly noUnit: string;
  readonly save: string;
  readonly fileName: string;

  readonly caption: string;
  readonly columns: Readonly<
    Record<
      | 'function'
      | 'unit'
      | 'department'
      | 'site'
      | 'level'
      | 'confirmed'
      | 'review'
      | 'standing'
      | 'series'
      | 'keyRecords'
      | 'from'
      | 'to'
      | 'toldBy'
      | 'toldOn'
      | 'functionId',
      string
    >
  >;
  readonly untitled: string;
  readonly levels: Readonly<Record<DetailLevel | '', string>>;
  readonly standings: Readonly<Record<RollUpStanding, string>>;
  confirmedOn(day: string): string;
  overdueSince(day: string): string;
  told(who: string, day: string): string;
}
