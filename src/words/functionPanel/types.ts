/** What stands around the panel that adds to a function page. */
export interface FunctionPanelWords {
  readonly title: string;
  readonly close: string;
  readonly opening: string;
  readonly notLoaded: string;
}
