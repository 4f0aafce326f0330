/** What the marking panel says. Markings themselves are never translated: they are the scheme's own words. */
export interface PanelWords {
  /** The panel's title: one document by name, several by number. */
  titleOne(name: string): string;
  titleMany(documents: number): string;
  titleSelection(rows: number): string;
  readonly close: string;
  readonly reading: string;

  readonly nowUnmarked: string;
  nowMarked(line: string): string;
  /** How several documents are marked now: groups by line, most first; an empty line is no marking. */
  nowMany(groups: readonly { readonly line: string; readonly count: number }[]): string;
  foldersHold(folders: number, documents: number): string;
  includeFolders(documents: number): string;
  readonly foldersAllMarked: string;
  readonly foldersEmpty: string;
  someUnread(count: number): string;

  unfinished(planned: number, left: number, date: string): string;
  readonly unfinishedUndo: string;
  /** Work of another kind, which was begun elsewhere. */
  unfinishedOther(planned: number, left: number, date: string): string;
  readonly goOnWithRest: string;
  readonly leaveRest: string;
  undoLast(documents: number, ago: string): string;
  ago(seconds: number): string;

  readonly recent: string;
  readonly build: string;
  readonly classification: string;
  readonly noMarking: string;
  readonly noMarkingHint: string;
  readonly slots: Readonly<Record<'prefix' | 'handling' | 'descriptors' | 'codewords' | 'caveats' | 'releasability', string>>;
  readonly more: string;
  /** Said when another classification has taken a value off; the reason follows. */
  takenOff(value: string): string;
  /** Why a value may not be chosen: it needs one of these. */
  onlyWith(needed: readonly string[]): string;
  /** Why a value may not be chosen: it contradicts this one. */
  notBeside(other: string): string;
  readonly chooseToGoOn: string;
  readonly meaning: string;

  /** The label of a name, with one that would do. */
  name(example: string): string;
  readonly otherName: string;
  readonly add: string;
  nameNotAllowed(name: string): string;

  readonly instructions: string;
  readonly instructionsHint: string;
  /** Any marking may end: when, and what it becomes. */
  readonly ends: string;
  readonly endsHint: string;
  readonly endOfEmbargo: string;
  readonly endOfMarking: string;
  readonly endTime: string;
  readonly endEvent: string;
  readonly endWhen: string;
  readonly endPast: string;
  readonly endWhat: string;
  readonly endBecomes: string;
  readonly endLikely: string;
  endBecomesHint(example: string): string;

  readonly typeInstead: string;
  readonly typedLine: string;
  readonly typedHint: string;
  readonly useLine: string;
  typedReads(line: string): string;

  readonly willRead: string;
  readonly chooseFirst: string;
  readonly willBeEmpty: string;
  stopAbove(line: string, ceiling: string): string;
  callWhom(whom: string): string;
  readonly securityTeam: string;
  /** What will become of the documents: `total` are chosen, and of `many` of them the same is to be said. */
  readonly whatItNeeds: string;
  willBeMarked(many: number, total: number): string;
  willBeUnmarked(many: number, total: number): string;
  staysSame(many: number, total: number): string;
  /** Only the originator may; empty where it is not known who that is. */
  notYours(many: number, total: number, originator: string): string;
  received(many: number, total: number, body: string): string;
  historical(many: number, total: number): string;
  onTheCopy(value: string): string;
  aboveHere(many: number, total: number, place: string, ceiling: string): string;
  told(many: number, originator: string): string;
  endsTaken(many: number, total: number): string;
  readonly whichDocuments: string;
  /** What the place of the documents proposes. */
  proposedBy(place: string): string;
  alsoProposed(many: number, total: number, place: string): string;
  challenge(many: number): string;
  makeCopy(many: number): string;
  readonly somethingWrong: string;
  readonly whatToDo: string;
  readonly backToMarking: string;
  readonly opening: string;
  readonly notLoaded: string;
  readonly asides: Readonly<Record<'compromise' | 'challenge' | 'release', (documents: number) => string>>;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonNeeded: string;
  readonly reasonNeededHint: string;
  mark(documents: number): string;
  readonly markSelected: string;
  unmark(documents: number): string;
  readonly cancel: string;
  readonly cannotYetChoose: string;
  readonly cannotYetReading: string;
  readonly cannotYetReason: string;
  readonly nothingToMark: string;

  readonly marking: string;
  readonly undoing: string;
  marked(settled: number, total: number): string;
  undone(settled: number, total: number): string;
  readonly doneNone: string;
  doneAll(documents: number, line: string): string;
  doneUnmarked(documents: number): string;
  doneOther(documents: number): string;
  doneUndo(documents: number): string;
  alreadySo(documents: number): string;
  notDone(documents: number): string;
  leftOver(documents: number): string;
  readonly stoppedByProblem: string;
  /** Originators are told of what others did to their documents. */
  readonly telling: string;
  originatorsTold(documents: number): string;
  notTold(documents: number): string;
  readonly undo: string;
  readonly closeDone: string;
  readonly notMarkedTable: string;

  readonly tabMark: string;
  readonly tabHistory: string;
  readonly historyOf: string;
  readonly historyEmpty: string;
  readonly historyDisagrees: string;
  readonly historyBroken: string;
  readonly historyFailed: string;
  readonly when: string;
  readonly who: string;
  readonly change: string;
  readonly whyChanged: string;
  readonly none: string;
  changedTo(before: string, after: string): string;
  readonly kinds: Readonly<Record<'marked' | 'undone' | 'notApplied' | 'takenOn' | 'lapsed' | 'handedOver' | 'proposed' | 'released', string>>;
  instruction(text: string): string;
  endsAt(when: string, becomes: string): string;
  endsWith(event: string, becomes: string): string;
  /** Where a marking came from: what stood there, to the letter. */
  readonly origins: Readonly<Record<'column' | 'property' | 'label' | 'container' | 'copyOf', (name: string, value: string) => string>>;
  clearance(name: string, by: string, date: string, reference: string): string;
  readonly onChallenge: string;

  readonly cannotOpen: string;
  readonly tryAgain: string;
}
