/** What is said where a function page is kept. */
export interface FunctionKeepingWords {
  readonly reading: string;
  readonly notLoaded: string;
  readonly heading: string;
  readonly lead: string;
  readonly mayNot: string;
  readonly closed: string;
  readonly back: string;

  // Sections and parts
  readonly write: string;
  readonly done: string;
  /** What a section says in a line. */
  sectionLine(said: number, of: number): string;
  partsLine(count: number): string;
  readonly noParts: string;
  change(part: string): string;
  remove(part: string): string;
  readonly changeShort: string;
  readonly removeShort: string;
  removed(part: string): string;
  readonly putBack: string;
  readonly cancelAdding: string;
  readonly dayHint: string;
  readonly notADay: string;
  readonly yearHint: string;
  readonly notAYear: string;
  readonly linkHint: string;
  readonly notALink: string;
  readonly linesHint: string;
  readonly from: string;
  readonly to: string;
  readonly howManyDocuments: string;
  readonly metresOfShelf: string;
  readonly notANumber: string;
  readonly fixedHint: string;
  readonly classHint: string;

  // What is known
  /** `Gathered: 1,204 documents` */
  gathered(value: string): string;
  fromSettings(value: string): string;
  fromSchedule(value: string): string;
  readonly useThis: string;
  /** What the button does, for whoever hears it among others. */
  useFor(field: string): string;
  suggestedParts(count: number): string;

  // Saving
  notSaved(count: number): string;
  save(count: number): string;
  readonly saving: string;
  readonly saved: string;
  readonly saveFailed: string;
  /** Why nothing was written. */
  readonly refused: { readonly closed: string; readonly notYours: string; readonly altered: string };
  tooLong(fields: readonly string[]): string;
  readonly discard: string;
  readonly whatIsSaved: string;
  readonly takesAway: string;
  readonly adds: string;
  readonly correctFirst: string;
  readonly reason: string;
  keptHeading(when: string): string;
  kept(count: number): string;
  readonly takeUp: string;
  readonly throwAway: string;

  // Conflicts
  readonly conflictHeading: string;
  conflictLead(count: number): string;
  readonly yours: string;
  theirs(name: string, when: string): string;
  readonly theirsUnknown: string;
  readonly itWas: string;
  readonly keepYours: string;
  readonly keepTheirs: string;
  readonly writeThird: string;
  readonly third: string;
  readonly emptyValue: string;
  readonly goneValue: string;
  readonly nothingLost: string;
  chosen(chosen: number, of: number): string;
  readonly settle: string;
  readonly stopSettling: string;

  // Contests
  contestHeading(count: number): string;
  readonly contestLead: string;
  readonly settleContest: string;
  readonly contestSettled: string;
  stands(name: string, when: string): string;
  other(name: string, when: string): string;
  readonly keepStanding: string;
  readonly keepOther: string;
  readonly settleFailed: string;

  /** What did not arrive whole, and what arrived after the page was closed: none of it counts until somebody says so. */
  readonly left: {
    heading(count: number): string;
    readonly lead: string;
    unfinished(name: string, when: string, landed: number, of: number): string;
    late(name: string, when: string): string;
    readonly use: string;
    useOf(name: string): string;
    readonly used: string;
    readonly dismiss: string;
    dismissOf(name: string): string;
    readonly dismissed: string;
    readonly notYours: string;
    readonly failed: string;
    readonly whenOpen: string;
  };

  /** The department's list of functions, to choose from. */
  readonly list: {
    readonly open: string;
    readonly reading: string;
    readonly failed: string;
    readonly noKimSite: string;
    readonly none: string;
    readonly which: string;
    chosen(path: string, code: string): string;
    above(title: string): string;
    readonly useAbove: string;
    readonly useAboveFor: string;
  };

  // The first time
  readonly startHeading: string;
  readonly startLead: string;
  readonly start: string;
  readonly startByHand: string;
  readonly gathering: string;
  gatheringFar(settled: number, total: number): string;
  readonly gatherFailed: string;
  readonly knownHeading: string;
  knownLead(count: number): string;
  readonly knownNothing: string;
  readonly alsoNoted: string;
  readonly because: { readonly gathered: string; readonly settings: string; readonly schedule: string };
  use(count: number): string;
  readonly useNone: string;
  readonly askHeading: string;
  askLead(count: number): string;
  readonly ask: {
    readonly title: string;
    readonly type: string;
    readonly purpose: string;
    readonly purposeHint: string;
    readonly legislation: string;
    readonly legislationHint: string;
    readonly startDate: string;
    readonly startDateHint: string;
    readonly keyPosts: string;
    readonly keyPostsHint: string;
    readonly somebodyElse: string;
    readonly keyRecordSeries: string;
    readonly keyRecordSeriesHint: string;
  };
  readonly preview: string;
  readonly previewHeading: string;
  previewLevel(level: string): string;
  readonly previewNone: string;
  previewNeeds(level: string): string;
  readonly previewSays: string;
  readonly confirm: string;
  readonly onlySave: string;
  readonly mayNotConfirm: string;
  readonly confirmMeans: string;
  readonly confirming: string;
  readonly confirmFailed: string;
  readonly doneHeading: string;
  doneLine(level: string): string;
  readonly doneNone: string;
  readonly savedNotConfirmed: string;
  readonly seePage: string;
  readonly keepWriting: string;
  readonly previous: string;
  readonly notPublished: string;
  /** What a level asks for, by the path that is missing. */
  readonly needs: {
    readonly type: string;
    readonly title: string;
    readonly functionId: string;
    readonly purpose: string;
    readonly legislation: string;
    readonly startDate: string;
    readonly keyPosts: string;
    readonly keyRecordSeries: string;
    readonly history: string;
    readonly lastReviewed: string;
    seriesField(field: string, count: number): string;
  };
}
