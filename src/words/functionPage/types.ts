/** What a function page says around what people wrote on it. */
export interface FunctionPageWords {
  /** The heading where the function has no name yet. */
  readonly untitled: string;
  readonly reading: string;
  readonly failed: string;
  readonly notLoaded: string;
  /** Said where the site keeps no function page. */
  readonly notOn: string;
  readonly empty: string;
  readonly purpose: string;
}
