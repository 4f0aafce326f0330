/** What stands around the views of the marking desk. */
export interface DeskWords {
  readonly title: string;
  readonly reading: string;
  readonly tabs: Readonly<Record<'overview' | 'challenges' | 'due' | 'libraries' | 'takeOn', string>>;
  /** The button that holds the tabs for which there is no room. */
  readonly moreTabs: string;
  /** Marking is not on in this site. */
  readonly notOn: string;
}
