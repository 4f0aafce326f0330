/** The shape of a JSON value: `string`, `number|null`, members by name, or what all elements of an array have. */
export type Shape = string | readonly Shape[] | Members;

export interface Members {
  readonly [name: string]: Shape;
}

export const isMembers = (shape: Shape): shape is Members => typeof shape === 'object' && !Array.isArray(shape);

export interface RecordedPart {
  readonly status: number;
  /** null where the answer was empty. */
  readonly shape: Shape | null;
}

/** What SharePoint answered once, as scripts/drawContracts.ts draws it: its shape, and nothing of whoever was recorded. */
export interface Recording {
  readonly status: number;
  readonly shape?: Shape | null;
  /** Of a $batch. */
  readonly parts?: readonly RecordedPart[];
  /** Columns by internal name: `Text 2`, `Lookup 7`. */
  readonly columns?: Readonly<Record<string, string>>;
}
