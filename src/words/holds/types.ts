import type { HoldBacking, HoldProblemCode, HoldReason, HoldScope, HoldsProblemCode } from '../../retention/rules';

/** What is said of holds. Titles, words and names that people have chosen are never translated. */
export interface HoldsWords {
  readonly reading: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly lead: string;
  readonly readOnly: string;
  readonly none: string;
  /** So many half-written holds were completed by this visit. */
  completed(count: number): string;
  readonly inForce: string;
  lifted(count: number): string;
  readonly reasons: Readonly<Record<HoldReason, string>>;
  readonly confidential: string;
  /** In place of a title, for whoever may not know. */
  readonly unknownTitle: string;
  readonly askTeam: string;
  readonly detailsMissing: string;

  /** Everything that a scope holds, a sentence each. */
  scope(scope: HoldScope): readonly string[];
  readonly scopeNothing: string;
  since(day: string): string;
  from(day: string): string;
  liftedOn(day: string): string;
  until(day: string): string;
  authority(text: string): string;
  contact(text: string): string;
  reviewOn(day: string): string;
  reviewDue(day: string): string;
  backed(backing: Exclude<HoldBacking, 'nothing'>, name: string): string;
  readonly unbacked: string;
  unbackedCount(count: number): string;
  reach(sites: readonly string[], anywhere: boolean): string;

  readonly history: string;
  readonly kinds: Readonly<Record<'declared' | 'changed' | 'lifted' | 'begun' | 'setAside' | 'settled', string>>;
  readonly what: string;
  readonly when: string;
  readonly who: string;
  readonly why: string;

  readonly declareNew: string;
  readonly change: string;
  readonly lift: string;
  readonly cancel: string;

  readonly declareHeading: string;
  changeHeading(title: string): string;
  readonly fields: Readonly<
    Record<
      | 'reason'
      | 'title'
      | 'authority'
      | 'contact'
      | 'from'
      | 'reviewOn'
      | 'backing'
      | 'backedBy'
      | 'note'
      | 'places'
      | 'classes'
      | 'functions'
      | 'words'
      | 'items',
      string
    >
  >;
  readonly hints: Readonly<Record<'authority' | 'contact' | 'reviewOn' | 'backedBy' | 'note' | 'places' | 'classes' | 'functions' | 'words' | 'items', string>>;
  readonly backings: Readonly<Record<HoldBacking, string>>;
  readonly beConfidential: string;
  readonly confidentialHint: string;
  readonly everything: string;
  readonly everythingHint: string;
  readonly whatHeld: string;
  readonly more: string;
  readonly preview: string;
  readonly previewConfidential: string;
  readonly previewUnbacked: string;
  declare(day: string): string;
  readonly saveChange: string;
  problem(code: HoldProblemCode, value: string): string;
  readonly declaring: string;
  readonly declared: string;
  readonly changed: string;
  readonly wasLifted: string;
  readonly notDone: string;
  readonly refusals: Readonly<Record<'notKeeper' | 'notWhole' | 'changedSince' | 'cannotOpen', string>>;

  liftHeading(title: string): string;
  readonly liftLead: string;
  readonly liftOn: string;
  readonly liftReason: string;
  readonly liftReasonMissing: string;
  readonly liftDayMissing: string;
  liftButton(day: string): string;

  readonly troubleHeading: string;
  readonly troubleLead: string;
  trouble(code: HoldsProblemCode, row: number): string;
  readonly troubleAsk: string;
  readonly settleLead: string;
  readonly settleReason: string;
  readonly settleReasonMissing: string;
  readonly settle: string;
  begunBy(who: string, when: string): string;
  readonly setAside: string;

  readonly siteLead: string;
  readonly siteUnknown: string;
  readonly siteNone: string;
  readonly look: string;
  readonly lookAgain: string;
  readonly looking: string;
  /** So many documents read, of so many rows that the libraries count. */
  looked(documents: number, rows: number): string;
  readonly stop: string;
  readonly stopped: string;
  held(held: number, documents: number): string;
  readonly byHold: string;
  readonly hold: string;
  readonly documents: string;
  readonly library: string;
  readonly byLibrary: string;
  readonly sample: string;
  readonly document: string;
  readonly backing: string;
  readonly isBacked: string;
  readonly notBacked: string;
  readonly notTold: string;
  unseen(libraries: number, all: number): string;
  /** Rows that a library counts, and that were not read. */
  unexplained(rows: number): string;
  confidentialAsk(contact: string): string;
}
