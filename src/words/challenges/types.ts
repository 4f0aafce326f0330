/** How a challenge stands. */
export type ChallengeStateWord = 'open' | 'asked' | 'accepted' | 'declined' | 'withdrawn' | 'seen';

export type RemarkKind = 'passed' | 'asked' | 'answered' | 'accepted' | 'declined' | 'withdrawn' | 'seen';

/** What is said about challenges, notices and originators. Markings themselves are never translated. */
export interface ChallengeWords {
  readonly reading: string;
  readonly readAgain: string;
  readonly cannotRead: string;
  /** The site was set up before there were challenges. */
  readonly notSetUp: string;
  setAside(rows: number): string;
  readonly nothing: string;
  readonly nothingHint: string;

  // Raising one
  readonly formIntro: string;
  goesTo(name: string, documents: number): string;
  goesToSource(body: string, documents: number): string;
  ownDocuments(documents: number): string;
  historicalDocuments(documents: number): string;
  readonly nobodyToAsk: string;
  readonly proposed: string;
  readonly proposedHint: string;
  proposedReads(line: string): string;
  aboveCeiling(line: string, ceiling: string): string;
  readonly why: string;
  readonly whyHint: string;
  readonly whyMissing: string;
  raise(documents: number): string;
  readonly raising: string;
  raised(settled: number, total: number): string;
  raisedDone(documents: number, due: string): string;
  readonly raisedHow: string;
  raisedSame(documents: number): string;
  notRaised(documents: number): string;
  readonly sendThem: string;
  letterLabel(body: string): string;
  /** A text for another body, which somebody copies into a message of their own. */
  letter(values: {
    readonly body: string;
    readonly documents: readonly { readonly name: string; readonly line: string }[];
    readonly line: string;
    readonly reason: string;
    readonly person: string;
  }): string;
  readonly copy: string;
  readonly copied: string;
  readonly done: string;
  readonly cancel: string;

  // What waits
  toAnswer(challenges: number): string;
  readonly toAnswerCaption: string;
  readonly document: string;
  readonly asks: string;
  readonly reason: string;
  readonly answerBy: string;
  /** `from` is what it was marked; empty for nothing. */
  asksFor(before: string, after: string): string;
  nowMarked(line: string): string;
  readonly documentGone: string;
  byOn(name: string, date: string): string;
  late(days: number): string;
  inDays(days: number): string;
  chooseAll(challenges: number): string;
  chosen(challenges: number): string;
  readonly noneChosen: string;
  accept(documents: number): string;
  decline(challenges: number): string;
  ask(challenges: number): string;
  readonly markInstead: string;
  readonly markInsteadHint: string;
  readonly markNeeded: string;
  readonly declineWhy: string;
  readonly askWhat: string;
  readonly wordsMissing: string;
  readonly back: string;
  readonly working: string;
  worked(settled: number, total: number): string;
  doneWith(kind: RemarkKind, challenges: number): string;
  readonly doneNone: string;
  alreadySo(challenges: number): string;
  notDone(challenges: number): string;
  readonly notDoneTable: string;
  leftOver(challenges: number): string;
  readonly stopped: string;
  halfAccepted(documents: number): string;
  noteAccepted(documents: number): string;

  notices(count: number): string;
  readonly noticesIntro: string;
  readonly noticesCaption: string;
  readonly change: string;
  changed(before: string, after: string): string;
  seen(count: number): string;

  mine(challenges: number): string;
  readonly mineCaption: string;
  readonly state: string;
  readonly states: Readonly<Record<ChallengeStateWord, string>>;
  readonly sentToBody: string;
  to(name: string): string;
  remark(kind: RemarkKind, name: string, date: string): string;
  answer(name: string): string;
  readonly answerText: string;
  readonly sendAnswer: string;
  withdraw(name: string): string;
  readonly withdrawShort: string;
  readonly theyChanged: string;
  readonly theyDeclined: string;
  moreNotShown(count: number): string;

  overdue(challenges: number): string;
  overdueIntro(days: number): string;
  readonly overdueCaption: string;
  readonly waitsFor: string;

  // Originators and posts
  readonly originators: string;
  readonly originatorsIntro: string;
  readonly posts: string;
  readonly postsIntro: string;
  readonly postsCaption: string;
  readonly postsNone: string;
  readonly post: string;
  readonly holders: string;
  readonly nobody: string;
  readonly addPost: string;
  readonly postTitle: string;
  readonly postHolders: string;
  readonly postHoldersHint: string;
  savePost(title: string): string;
  readonly postMissing: string;
  unknownPeople(accounts: readonly string[]): string;
  postSaved(title: string): string;
  readonly onlyOwners: string;
  readonly look: string;
  readonly looking: string;
  looked(rows: number): string;
  someNotRead(libraries: readonly string[]): string;
  readonly originatorsNone: string;
  readonly originatorsCaption: string;
  readonly originator: string;
  readonly documentsHeading: string;
  readonly standing: string;
  readonly standings: Readonly<Record<'known' | 'left' | 'unknown' | 'post' | 'postEmpty' | 'notKnownName', string>>;
  readonly leftFirst: string;
  handOverTo(name: string): string;
  readonly handOverShort: string;
  readonly handOverHeading: string;
  handOverFrom(name: string, documents: number): string;
  readonly toPost: string;
  readonly toPerson: string;
  readonly account: string;
  readonly accountHint: string;
  accountUnknown(account: string): string;
  handOver(documents: number): string;
  readonly handing: string;
  handed(settled: number, total: number): string;
  handedDone(documents: number, name: string): string;
  handedChallenges(challenges: number): string;
  readonly undoHandOver: string;
  undoneHandOver(documents: number): string;
}
