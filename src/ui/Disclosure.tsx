import * as React from 'react';
import { useOwnId } from './useOwnId';
import { Drawing } from './icons';
import { useLooks } from './useLooks';

export interface DisclosureProps {
  /** What the button says. */
  readonly summary: string;
  /** What it is about, for a screen reader, where `summary` alone would be heard many times over. */
  readonly about?: string;
  /** Opens it by itself when this becomes true; it never closes by itself. */
  readonly opensWhen?: boolean;
  /** In a row that wraps: the button stands in it, and what it opens takes a line of its own. */
  readonly inRow?: boolean;
  readonly children: React.ReactNode;
}

/** A button that opens text under itself. Nothing is drawn inside until it is open. */
export function Disclosure({ summary, about, opensWhen = false, inRow = false, children }: DisclosureProps): JSX.Element {
  const look = useLooks();
  const id = useOwnId('mun-more');
  const [open, setOpen] = React.useState(opensWhen);
  React.useEffect(() => {
    if (opensWhen) setOpen(true);
  }, [opensWhen]);
  return (
    <div style={inRow ? { display: 'contents' } : undefined}>
      <button type="button" className={look.plainButton} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        <span className={look.chevron}>
          <Drawing name="ChevronRight" />
        </span>
        {summary}
        {about && <span className={look.hidden}>({about})</span>}
      </button>
      {open && (
        <div id={id} style={inRow ? { flexBasis: '100%' } : undefined}>
          {children}
        </div>
      )}
    </div>
  );
}
