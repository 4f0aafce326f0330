/** What stands around the views of this web part. */
export interface RecordsDeskWords {
  readonly title: string;
  readonly reading: string;
  readonly tabs: Readonly<Record<'queue' | 'classes' | 'holds' | 'disposal' | 'labels' | 'covers', string>>;
  /** The button that holds the tabs for which there is no room. */
  readonly moreTabs: string;
  readonly notLoaded: string;
  /** Said where there is nothing to show: retention is not on, or this is no site for it. */
  readonly notOn: string;
}
