import type { FileFault, NameFault, NamePlace, TransferFileCode, TransferReason } from '../../functions/rules';

/** Why the archive does not take files of some formats, as its data calls it. */
export type FormatReason =
  | 'Zip'
  | 'Executable'
  | 'PasswordProtected'
  | 'OperatingSystemMac'
  | 'NonRecord'
  | 'Shortcut'
  | 'SystemFile'
  | 'Backup'
  | 'LicenseContainsRegistrationInformation';

/** What is said of a list of records for transfer. */
export interface TransferCheckWords {
  readonly lead: string;
  /** That it prepares, and does not send. */
  readonly prepares: string;
  readonly choose: string;
  readonly chooseAnother: string;
  readonly chooseHint: string;
  readonly reading: string;
  /** The file is none that can be read. */
  readonly notReadable: string;
  readonly tooLarge: string;

  /** "62 of 90 rows are ready." */
  ready(ready: number, all: number): string;
  readonly allReady: string;
  readonly result: string;
  /** Stands above what concerns the file as a whole. */
  readonly fileHeading: string;
  readonly fileProblem: Readonly<Record<TransferFileCode, (value: string) => string>>;

  readonly rowsHeading: string;
  readonly rowHeading: string;
  readonly nameHeading: string;
  readonly whatHeading: string;
  readonly columnHeading: string;
  readonly kindHeading: string;
  readonly error: string;
  readonly warning: string;
  /** A column and what to do with it. */
  reason(reason: TransferReason, column: string, limit: number): string;
  moreRows(count: number): string;
  row(row: number): string;

  readonly warningsHeading: string;
  readonly warningsLead: string;
  readonly noWarnings: string;
  readonly fault: Readonly<Record<FileFault | NameFault, string>>;
  /** Why, in a sentence; empty for what is not known. */
  formatReason(reason: string): string;
  readonly place: Readonly<Record<NamePlace, string>>;
  /** How many rows a warning is about. */
  rows(count: number): string;

  readonly namesHeading: string;
  readonly namesLead: string;
  readonly noNames: string;
  files(count: number): string;
  moreNames(count: number): string;

  /** Saves what is wrong. */
  readonly save: string;
  readonly saveName: string;
}
