import type { PeriodProblemCode, PeriodReading } from '../../periods';
import type { RecordClass } from '../../recordClass';

/** What a column of a department's table may hold. `keepForUnit` is the unit of bare figures; `notes` joins the description. */
export type ScheduleField =
  | 'code'
  | 'title'
  | 'description'
  | 'businessFunction'
  | 'activity'
  | 'keepFor'
  | 'keepForUnit'
  | 'keepFrom'
  | 'action'
  | 'authority'
  | 'authorityLink'
  | 'owner'
  | 'usualMarking'
  | 'vital'
  | 'series'
  | 'label'
  | 'year'
  | 'secondPerson'
  | 'version'
  | 'supersededBy'
  | 'validFrom'
  | 'validTo'
  | 'notes';

export type LengthUnit = 'days' | 'weeks' | 'months' | 'years';

/** How a table is read: which row has the headings, and what each column holds. */
export interface TableMapping {
  /** The row of the headings, counted from 1; 0 where the table has none. */
  readonly headingRow: number;
  /** What each column holds, from the left; empty for one that is passed over. */
  readonly columns: readonly (ScheduleField | '')[];
  /** Whether an empty function or activity is that of the row above it, as where cells were merged. */
  readonly carryDown: boolean;
  /** The unit of bare figures, where the heading of the period says it: "Retention (Years)". */
  readonly unit: LengthUnit | '';
}

/** What is to be said of one cell. What is in `NOTICES` is said and stands in nobody's way; everything else needs a person. */
export type RowProblemCode =
  | PeriodProblemCode
  | 'titleMissing'
  | 'titleLong'
  | 'titleTwice'
  | 'titleTwiceDiffers'
  | 'codeTwice'
  | 'codeUnfit'
  | 'actionUnread'
  | 'actionAgainstPeriod'
  | 'yesNoUnread'
  | 'dayUnread'
  | 'datesOutOfOrder'
  | 'yearUnread'
  | 'unitUnread'
  | 'linkRefused'
  | 'lawNotYet'
  | 'supersededByUnknown'
  | 'supersededByItself'
  | 'supersededRing'
  | 'periodIsDate'
  | 'spreadsheetError'
  | 'lettersLost'
  | 'cellsBeyond'
  | 'anotherPeriod'
  | 'headingOrUnfinished'
  | 'daysForYears'
  | 'durationUnread'
  | 'durationIncomplete';

export const NOTICES: ReadonlySet<RowProblemCode> = new Set<RowProblemCode>(['titleTwice', 'titleLong', 'daysForYears']);

/** What is to be said of one cell of a row. */
export interface RowProblem {
  /** The heading of its column as the file has it; empty where the column is none of the file's. */
  readonly column: string;
  /** Counted from 1; 0 where the file has no such column. */
  readonly columnNumber: number;
  readonly field: ScheduleField | '';
  readonly code: RowProblemCode;
  /** What stands in the cell, cut to 200 characters. */
  readonly value: string;
}

/** One row of a table, read. */
export interface ReadRow {
  /** As the file counts it: its first row is 1, headings or not. */
  readonly row: number;
  readonly title: string;
  /** The class as it would be kept: what could not be read stands in its description. */
  readonly recordClass: RecordClass;
  readonly reading: PeriodReading;
  readonly needsPerson: boolean;
  readonly problems: readonly RowProblem[];
}

/** Why a row is no class. */
export type PassedOverCode = 'blank' | 'aboveHeadings' | 'headings' | 'headingsAgain' | 'functionHeading';

export type TableProblemCode = 'noRows' | 'noTitleColumn' | 'noPeriodColumn' | 'tooManyRows' | 'fieldTwice';

/** A table, read as a schedule. */
export interface ScheduleReading {
  readonly mapping: TableMapping;
  /** The headings as the file has them; empty texts where it has none. */
  readonly headings: readonly string[];
  readonly rows: readonly ReadRow[];
  readonly passedOver: readonly { readonly row: number; readonly why: PassedOverCode }[];
  /** What is to be said of the whole. */
  readonly problems: readonly { readonly code: TableProblemCode; readonly value: string }[];
  /** Whether it is Microsoft Purview's file plan. */
  readonly purview: boolean;
}
