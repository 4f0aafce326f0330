import type { SelectedRow } from '../../store/desk';

/** What the command set hands to the panel when somebody presses the button. */
export interface MarkPanelOpening<Context> {
  readonly context: Context;
  /** The rows that were selected at that moment. */
  readonly rows: readonly SelectedRow[];
  /** What the site's custom action carries: the marking settings, as JSON text or values. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Called once, after the panel has gone; `changed` says whether anything was written. */
  readonly onClosed: (changed: boolean) => void;
  /** Shows the library's rows anew. */
  readonly refresh: () => void;
}
