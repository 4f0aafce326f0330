import type {
  PassedOverCode,
  PeriodProblemCode,
  PurviewWarning,
  PurviewWarningCode,
  RowProblemCode,
  ScheduleField,
  ScheduleProblemCode,
  TableProblemCode,
} from '../../retention/rules';

/** What is to be said of a row beside its period, whose problems `periodWords` words. */
export type RowOnlyCode = Exclude<RowProblemCode, PeriodProblemCode>;

/** What is said of a department's table on its way in, of a schedule, and of Purview's file plan on its way out. */
export interface ScheduleImportWords {
  /** What a column holds. */
  readonly field: Readonly<Record<ScheduleField, string>>;
  /** Each says what is wrong and what to do, as sentences. */
  readonly problem: Readonly<Record<RowOnlyCode, string>>;
  readonly passedOver: Readonly<Record<PassedOverCode, string>>;
  readonly table: Readonly<Record<TableProblemCode, (value: string) => string>>;
  /** Why a file cannot be read at all. */
  readonly unreadable: Readonly<Record<'oldExcel' | 'notATable' | 'damaged' | 'tooLarge', string>>;
  readonly schedule: Readonly<Record<ScheduleProblemCode, (value: string) => string>>;
  readonly purview: Readonly<Record<PurviewWarningCode, (values: PurviewWarning['values']) => string>>;
  /** "Row 14, Keep for" */
  where(row: number, column: string): string;
  /** "Row 14: Returns of legal proceedings" */
  row(row: number, title: string): string;
  readonly needsPerson: string;
  rowsRead(rows: number, needPerson: number): string;
}
