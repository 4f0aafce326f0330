/** A value while an expression is worked out. Objects are people, lookups and links with their properties. */
export type FormatValue = string | number | boolean | Date | null | undefined | readonly FormatValue[] | { readonly [property: string]: FormatValue };

/** A value in a formatter: a constant, text that may be an expression or a token, or the operator form. */
export type Formatted = string | number | boolean | OperatorForm;

/** `{ "operator": "==", "operands": [ … ] }`, the form that SharePoint had before Excel-style expressions. */
export interface OperatorForm {
  readonly operator: string;
  readonly operands: readonly Formatted[];
}

/** One element of a column's format, version 2 of the schema. */
export interface FormatElement {
  readonly elmType?: string;
  readonly txtContent?: Formatted;
  readonly style?: Readonly<Record<string, Formatted>>;
  readonly attributes?: Readonly<Record<string, Formatted>>;
  readonly children?: readonly FormatElement[];
  readonly forEach?: string;
}

/** What an expression may look at. */
export interface FormatContext {
  /** Values by internal name, typed: see `rowValues`. */
  readonly row: Readonly<Record<string, FormatValue>>;
  /** Internal name of the column that is formatted. */
  readonly currentField: string;
  /** Names that `[!Field.DisplayName]` answers. */
  readonly displayNames?: Readonly<Record<string, string>>;
  /** E-mail address of the person who looks. */
  readonly me: string;
  readonly now: Date;
  /** Number of the web's language. */
  readonly lcid: number;
  /** For dates and numbers as text. */
  readonly locale: string;
  readonly timeZone?: string;
  readonly rowIndex?: number;
  readonly isSelected?: boolean;
  readonly webUrl?: string;
  /** Names that `forEach` has put in scope, innermost last. */
  readonly loops?: readonly Loop[];
}

/** One turn of a `forEach`. */
export interface Loop {
  readonly name: string;
  readonly value: FormatValue;
  readonly index: number;
}

/** An element worked out: safe to build with createElement as it stands. */
export interface DrawnElement {
  readonly tag: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly style: Readonly<Record<string, string>>;
  /** A Fluent icon to draw before the text. */
  readonly icon?: string;
  readonly children: readonly DrawnElement[];
}

/** A format that SharePoint would refuse: an unknown operator, a broken expression. */
export class FormatError extends Error {
  public constructor(message: string) {
    super(message);
    this.name = 'FormatError';
  }
}
