/** How the text of a cell becomes a value. */
export type FieldKind = 'text' | 'texts' | 'integers' | 'integer' | 'boolean';

/** A field that the archive knows. */
export interface ArchiveField {
  /** `closure_start_date` */
  readonly key: string;
  /** Its column in a file of metadata: `closure start date`; empty where it has none. */
  readonly header: string;
  /** The internal name of its column in SharePoint; empty where it has none. */
  readonly sharePointTag: string;
  /** Whether a file of metadata may have the column. */
  readonly expected: boolean;
  /** Whether it comes from the file itself, so that nobody may change it. */
  readonly protected: boolean;
  readonly kind: FieldKind;
}

export type SchemaType = 'string' | 'null' | 'array' | 'boolean' | 'integer' | 'object';

/** JSON Schema, as far as the archive uses it, with its own two keywords. */
export interface ArchiveSchema {
  readonly type?: SchemaType | readonly SchemaType[];
  readonly enum?: readonly string[];
  readonly const?: string | boolean;
  readonly format?: 'date' | 'uuid';
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly items?: ArchiveSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly contains?: ArchiveSchema;
  readonly properties?: Readonly<Record<string, ArchiveSchema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly ArchiveSchema[];
  readonly not?: ArchiveSchema;
  readonly if?: ArchiveSchema;
  readonly then?: ArchiveSchema;
  /** The day must not lie in the future. */
  readonly daBeforeToday?: true;
  /** Closure must begin with the record, or at the end of its year. */
  readonly matchEndDateOrDateLastModified?: true;
}

/** A value out of a cell. */
export type CellValue = string | number | boolean | null | readonly (string | number)[];

/** A row as the archive sees it: a value for every column that the row has, by the field's key. */
export type TransferRecord = Readonly<Record<string, CellValue>>;

/** What is wrong with a row, by the schema's keyword, or by the archive's own further rules. */
export type TransferErrorCode =
  | 'type'
  | 'enum'
  | 'const'
  | 'format'
  | 'minLength'
  | 'maxLength'
  | 'minimum'
  | 'maximum'
  | 'pattern'
  | 'minItems'
  | 'maxItems'
  | 'contains'
  | 'required'
  | 'not'
  | 'daBeforeToday'
  | 'matchEndDateOrDateLastModified'
  | 'closureCodeAndPeriodMismatch'
  | 'exemptionDateAndClosureStartDateSame'
  | 'exemptionDateBefore2000';

export interface TransferError {
  /** The field's key. */
  readonly field: string;
  readonly code: TransferErrorCode;
}

/** The archive's verdict on a row. */
export interface RowVerdict {
  /** As the file counts it: its first row, the headings, is 1. */
  readonly row: number;
  readonly valid: boolean;
  readonly errors: readonly TransferError[];
}
