import type { DisposalAction, PlaceKind, SuggestionReason, TriggerKind } from '../../retention/rules';

/** What is said of the class of documents and places. Classes' own titles and codes are never translated. */
export interface RecordClassWords {
  readonly reading: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly notLoaded: string;
  readonly noSchedule: Readonly<Record<'noKimSite' | 'noSchedule' | 'unreadable', string>>;
  /** Selected, and not there any more. */
  gone(documents: number): string;

  /** A class by its title and code; one that the schedule does not have, by its code alone. */
  named(title: string, code: string): string;
  unknownClass(code: string): string;

  readonly nowHeading: string;
  readonly none: string;
  readonly becauseOf: Readonly<Record<PlaceKind, (place: string) => string>>;
  /** Who said so, and on which day. */
  saidBy(who: string, date: string): string;
  forReason(reason: string): string;
  /** The document's own class, as somebody said it. */
  readonly ownSaid: string;
  readonly ownUnsaid: string;
  ownOtherwise(code: string): string;
  readonly manyNow: string;
  readonly documents: string;
  readonly theClass: string;
  readonly from: string;
  readonly fromDocument: string;
  readonly fromNobody: string;
  everythingIn(folder: string): string;

  readonly chooseHeading: string;
  readonly suggestionsHeading: string;
  readonly suggestionsHint: string;
  readonly because: Readonly<Record<SuggestionReason, (because: string) => string>>;
  readonly workingCopy: string;
  readonly workingCopies: string;
  readonly workingHint: string;
  asNow(title: string): string;
  readonly likePlace: string;
  likePlaceHint(title: string): string;
  readonly search: string;
  readonly searchHint: string;
  found(classes: number): string;
  foundMore(classes: number): string;
  readonly noneFound: string;

  readonly cardHeading: string;
  readonly howLong: string;
  readonly scheduleSays: string;
  readonly then: string;
  readonly action: Readonly<Record<DisposalAction, string>>;
  readonly authority: string;
  readonly noAuthority: string;
  readonly isFor: string;
  readonly businessFunction: string;
  readonly owner: string;
  readonly secondPerson: string;
  readonly vital: string;

  readonly datesHeading: string;
  readonly datesHint: string;
  readonly date: Readonly<Record<TriggerKind, string>>;
  readonly dateInvalid: string;
  readonly asCase: string;
  readonly asCaseHint: string;
  readonly reason: string;
  readonly reasonHint: string;
  reasonNeeded(title: string): string;

  readonly chooseFirst: string;
  readonly giveReason: string;
  setDocuments(documents: number): string;
  setFolders(folders: number): string;
  setBoth(documents: number, folders: number): string;
  likePlaceButton(documents: number): string;
  saveDates(items: number): string;
  readonly datesFirst: string;
  readonly cancel: string;
  readonly running: string;
  settled(settled: number, total: number): string;
  readonly undoing: string;

  done(documents: number, title: string): string;
  doneFolders(folders: number, title: string): string;
  same(documents: number): string;
  notDone(documents: number): string;
  notReached(documents: number): string;
  readonly brokeOff: string;
  readonly nothingDone: string;
  doneDates(items: number): string;
  readonly takenBack: string;
  readonly undo: string;
  readonly close: string;
  readonly goOn: string;
  earlier(documents: number, date: string): string;
  readonly goOnWith: string;
  readonly leaveIt: string;

  readonly tab: RecordClassTabWords;
}

/** What is said on the tab of a site's classes. */
export interface RecordClassTabWords {
  readonly lead: string;
  without(libraries: number): string;
  giveDefault(libraries: number, title: string): string;
  readonly noDefault: string;
  readonly table: string;
  readonly place: string;
  readonly theClass: string;
  readonly dates: string;
  readonly change: string;
  changeOf(place: string): string;
  readonly kind: Readonly<Record<PlaceKind, string>>;
  readonly noClass: string;
  inherits(title: string): string;
  dateOf(kind: TriggerKind, date: string): string;
  readonly noPlaces: string;
  readonly howFolders: string;

  editHeading(place: string): string;
  readonly noneOption: string;
  readonly classField: string;
  readonly closedHint: string;
  readonly clear: string;
  save(place: string): string;
  saved(place: string): string;
  given(libraries: number): string;
  readonly notSaved: string;
  readonly byRule: string;

  readonly emailHeading: string;
  readonly emailLead: string;
  readonly emailFind: string;
  readonly emailFinding: string;
  emailNone(emails: number): string;
  emailFound(without: number, emails: number): string;
  emailRead(emails: number): string;
  readonly emailReading: string;
  emailDone(emails: number): string;
  emailNotRead(emails: number): string;
  readonly unreadable: string;
}
