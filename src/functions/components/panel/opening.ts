import type { SelectedRow } from '../../store/site/functionSite';

/** What the command set hands to the panel. */
export interface FunctionPanelOpening<Context> {
  readonly context: Context;
  /** What is selected; nothing where the library itself is meant. */
  readonly rows: readonly SelectedRow[];
  /** What the site's custom action carries: the settings. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Called once, after the panel has gone; `changed` says whether anything was written. */
  readonly onClosed: (changed: boolean) => void;
}
