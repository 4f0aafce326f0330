import type { MoveProblemCode, SuccessionKind } from '../../functions/rules';

/** What the KIM site says of functions that became other functions. */
export interface FunctionMovesWords {
  readonly heading: string;
  readonly lead: string;
  readonly reading: string;
  readonly notRead: string;
  readonly tryAgain: string;
  readonly none: string;
  readonly table: string;
  readonly columns: Readonly<Record<'date' | 'kind' | 'from' | 'to' | 'authority' | 'handedOn' | 'by', string>>;
  readonly kinds: Readonly<Record<SuccessionKind, string>>;
  readonly kindHints: Readonly<Record<SuccessionKind, string>>;
  day(date: string): string;
  /** What goes with it: how many events, laws and series; null where the page could not be read. */
  handedOn(title: string, counts: { readonly events: number; readonly laws: number; readonly series: number } | null): string;
  readonly keepersOnly: string;
  readonly declare: string;
  readonly formHeading: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  end(at: number): string;
  readonly otherBody: string;
  readonly title: string;
  readonly body: string;
  readonly addFrom: string;
  readonly addTo: string;
  remove(at: number): string;
  readonly date: string;
  readonly authority: string;
  readonly authorityHint: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly declareIt: string;
  readonly cancel: string;
  readonly working: string;
  readonly declared: string;
  notHandedOn(titles: string): string;
  readonly problems: string;
  problem(code: MoveProblemCode, title: string): string;
  readonly failed: string;
  withdraw(names: string): string;
  readonly withdrawIt: string;
  readonly withdrawHeading: string;
  readonly withdrawLead: string;
  readonly withdrawn: string;
  readonly withdrawnHeading: string;
  withdrawnLine(names: string, who: string, reason: string): string;
}
