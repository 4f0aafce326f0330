/** What is said where confirmations are looked at and compared, and where the page is closed with its site. */
export interface FunctionSnapshotsWords {
  readonly heading: string;
  readonly lead: string;
  readonly none: string;
  readonly back: string;
  readonly list: string;
  readonly when: string;
  readonly who: string;
  readonly level: string;
  readonly signed: string;
  readonly verified: string;
  readonly notSigned: string;
  signedBy(name: string, when: string): string;
  readonly checking: string;
  readonly unaltered: string;
  readonly altered: string;
  readonly alteredMeans: string;
  readonly notAsWritten: string;

  readonly compareHeading: string;
  readonly from: string;
  readonly to: string;
  readonly today: string;
  confirmedOn(when: string, name: string): string;
  readonly compare: string;
  compared(count: number): string;
  readonly same: string;
  readonly sameChosen: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly nothing: string;
  readonly added: string;
  readonly gone: string;
  tableOf(section: string): string;

  readonly history: {
    readonly heading: string;
    readonly lead: string;
    readonly check: string;
    readonly checking: string;
    readonly failed: string;
    holds(page: number, facts: number): string;
    found(count: number): string;
    more(count: number): string;
    readonly lists: { readonly page: string; readonly facts: string };
    readonly finding: Readonly<Record<'changedRow' | 'missingRow' | 'notOwn', (row: number, list: string) => string>>;
  };

  // Closing
  readonly closeHeading: string;
  readonly closeLead: string;
  readonly closeMeans: readonly string[];
  readonly mayNotClose: string;
  readonly openHeading: string;
  readonly openNothing: string;
  readonly openItems: {
    never: string;
    changed(count: number): string;
    contests(count: number): string;
    undecided(count: number): string;
    due(count: number): string;
    noYear(count: number): string;
    successor: string;
    missing(count: number): string;
  };
  readonly holdsUnknown: string;
  readonly exportHeading: string;
  readonly exportLead: string;
  readonly export: string;
  readonly exporting: string;
  readonly exported: string;
  readonly exportFailed: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly exportFirst: string;
  readonly close: string;
  readonly closing: string;
  readonly closed: string;
  readonly closeFailed: string;
  readonly closeMayNot: string;
  closedBy(name: string, when: string): string;
  readonly closedReason: string;
  readonly reopenHeading: string;
  readonly reopenLead: string;
  readonly reopenReason: string;
  readonly reopen: string;
  readonly reopened: string;
  readonly reopenFailed: string;
  readonly mayNotReopen: string;
}
