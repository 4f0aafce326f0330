/** How something is called. */
export interface Example {
  /** Where it is called, where that is not the owner's address. */
  readonly at?: string;
  /** Its arguments by name, where the usual ones will not do. */
  readonly with?: Readonly<Record<string, unknown>>;
  /** Arguments that are left out. */
  readonly without?: readonly string[];
  /** Posts that come before it. */
  readonly after?: readonly string[];
}
