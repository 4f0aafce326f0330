import type { SelectedRow } from '../../store/site/recordSite';

/** What the panel is asked for. */
export type RecordAsk = 'class' | 'keep' | 'why';

/** What the command set hands to the panel when somebody presses one of its commands. */
export interface RecordPanelOpening<Context> {
  readonly context: Context;
  readonly ask: RecordAsk;
  readonly rows: readonly SelectedRow[];
  /** What the site's custom action carries: the settings. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Called once, after the panel has gone; `changed` says whether anything was written. */
  readonly onClosed: (changed: boolean) => void;
  /** Shows the library's rows anew. */
  readonly refresh: () => void;
}
