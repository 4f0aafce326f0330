import type { Proposal, TakeOnOutcome, TakeOnSource } from '../../marking/rules';

/** What is said when markings that a library already holds are taken on. */
export interface TakeOnWords {
  readonly reading: string;
  readonly failed: string;
  readonly tryAgain: string;
  /** @param keeperTitle what the department calls those who look after a site's information; may be empty */
  notForYou(keeperTitle: string): string;
  readonly noLibraries: string;

  readonly heading: string;
  readonly lead: string;
  readonly library: string;
  items(count: number): string;
  readonly find: string;
  readonly findFirst: string;
  findingHeading(library: string): string;
  readRows(read: number, of: number): string;

  unfinished(planned: number, left: number, date: string): string;
  readonly unfinishedUndo: string;
  readonly goOn: string;
  readonly leave: string;
  undoable(documents: number, date: string): string;
  readonly undo: string;

  foundHeading(library: string): string;
  foundNone(documents: number): string;
  readDocuments(documents: number, folders: number, itemCount: number): string;
  readonly otherLibrary: string;
  /** A source as a heading. */
  source(source: TakeOnSource['source'], title: string): string;
  product(name: string): string;
  holds(documents: number): string;
  sampled(looked: number, of: number): string;
  allRead(documents: number, requests: number): string;
  readonly tooMany: string;
  use(source: string): string;
  readonly useSuggestions: string;
  showMore(count: number): string;
  readonly value: string;
  readonly documents: string;
  readonly standsFor: string;
  /** The name of the field, heard with its value. */
  standsForValue(value: string): string;
  readonly choose: string;
  readonly noMarking: string;
  useLine(line: string): string;
  /** Why a value has no line of itself; `message` is the scheme's verdict. */
  why(proposal: Proposal, message: string): string;
  readsAs(line: string): string;
  aboveCeiling(ceiling: string): string;
  stillOpen(values: number): string;

  readonly originator: string;
  readonly originatorHint: string;
  readonly byAuthor: string;
  byAuthorHint(otherwise: string): string;
  byOne(name: string): string;
  readonly reason: string;
  readonly reasonHint: string;

  readonly plan: string;
  readonly planFirst: string;
  readonly planning: string;
  planHeading(documents: number): string;
  readonly nothingWritten: string;
  readonly linesCaption: string;
  readonly where: string;
  readonly line: string;
  readonly outcomesCaption: string;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<TakeOnOutcome, string>>;
  readonly notTakenSummary: string;
  readonly document: string;
  readonly now: string;
  readonly would: string;
  readonly none: string;
  callWhom(documents: number, whom: string): string;
  readonly securityTeam: string;
  takeOn(documents: number): string;
  readonly back: string;
  readonly download: string;
  readonly fileName: string;
  readonly notSaved: string;
  readonly address: string;
  /** Heads the column of who would answer for each. */
  readonly answers: string;

  readonly taking: string;
  readonly undoing: string;
  taken(settled: number, total: number): string;
  undone(settled: number, total: number): string;
  done(documents: number): string;
  doneUndo(documents: number): string;
  readonly doneNone: string;
  same(documents: number): string;
  notDone(documents: number): string;
  readonly notDoneCaption: string;
  left(documents: number): string;
  readonly stopped: string;
  readonly again: string;
}
