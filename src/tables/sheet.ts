/** One table of a file. */
export interface Sheet {
  /** What the workbook calls it; empty for CSV. */
  readonly name: string;
  /** The cells, from the first row of the file, which is row 1. */
  readonly rows: readonly (readonly string[])[];
}

/** `oldExcel`: the form before 2007, or a workbook with a password, which look the same from outside. */
export type TableUnreadableCode = 'oldExcel' | 'notATable' | 'damaged' | 'tooLarge';

/** Why a file cannot be read as a table. */
export class TableUnreadable extends Error {
  public constructor(
    public readonly code: TableUnreadableCode,
    cause?: unknown
  ) {
    super(`The file cannot be read as a table: ${code}${cause instanceof Error ? ` (${cause.message})` : ''}`);
    this.name = 'TableUnreadable';
  }
}
