/** What is said while a department's table is brought in as a schedule; what each row says is in `scheduleImport`. */
export interface ScheduleBringingWords {
  readonly heading: string;
  readonly lead: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly chooseAnother: string;
  readonly readingFile: string;
  readonly unreadable: string;
  readonly sheet: string;
  sheetName(name: string, rows: number): string;

  readonly columnsHeading: string;
  readonly columnsLead: string;
  readonly headingRow: string;
  readonly headingRowHint: string;
  readonly column: string;
  readonly holds: string;
  readonly firstRows: string;
  readonly passedOver: string;
  unnamed(number: number): string;
  holdsOf(column: string): string;
  readonly unit: string;
  readonly units: Readonly<Record<'' | 'days' | 'weeks' | 'months' | 'years', string>>;
  readonly carryDown: string;
  readonly carryDownHint: string;

  readonly rowsHeading: string;
  read(rows: number, needPerson: number, passedOver: number): string;
  readonly show: string;
  readonly filters: Readonly<Record<'all' | 'needsPerson' | 'problems' | 'read' | 'passedOver', string>>;
  readonly row: string;
  readonly title: string;
  readonly asWritten: string;
  readonly reading: string;
  readonly toLookAt: string;
  readonly nothing: string;
  more(left: number): string;
  readonly why: string;
  where(column: string, says: string): string;

  readonly keepHeading: string;
  readonly id: string;
  readonly idHint: string;
  readonly idForm: string;
  readonly name: string;
  readonly version: string;
  readonly year: string;
  readonly publicRecords: string;
  readonly publicRecordsHint: string;
  readonly workingClass: string;
  readonly workingClassHint: string;
  readonly noWorkingClass: string;
  stops(problems: number): string;
  readonly compareHeading: string;
  compares(added: number, changed: number, retired: number): string;
  readonly comparesNothing: string;
  readonly compareTable: string;
  readonly compareKinds: Readonly<Record<'added' | 'changed' | 'retired', string>>;
  readonly compareWhat: string;
  readonly gone: string;
  readonly keepGone: string;
  readonly keepGoneHint: string;
  readonly saveDraft: string;
  putInForce(classes: number): string;
  needPersonKept(classes: number): string;
  readonly needs: string;
  readonly leave: string;
}
