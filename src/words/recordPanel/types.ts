/** What stands around the views of the panel for records. */
export interface RecordPanelWords {
  readonly titles: Readonly<Record<'class' | 'keep' | 'why', string>>;
  readonly close: string;
  readonly opening: string;
  readonly notLoaded: string;
}
