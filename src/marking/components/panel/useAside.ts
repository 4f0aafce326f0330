import * as React from 'react';
import type { Aside } from './asides';

/**
 * Holds what stands in place of the form, and gives the focus back to what opened it.
 * @param footer where the focus goes when what opened it was drawn anew
 */
export function useAside(
  onWritten: () => void,
  footer: React.RefObject<HTMLElement>
): {
  aside: Aside | null;
  /** Whether something was written there. */
  asideChanged: boolean;
  openAside: (aside: Aside) => void;
  leaveAside: (written: boolean) => void;
} {
  const [aside, setAside] = React.useState<Aside | null>(null);
  const [asideChanged, setAsideChanged] = React.useState(false);
  const opener = React.useRef<Element | null>(null);
  const openAside = React.useCallback((wanted: Aside) => {
    opener.current = document.activeElement;
    setAside(wanted);
  }, []);
  React.useEffect(() => {
    if (aside !== null || !(opener.current instanceof HTMLElement)) return;
    // The form was only out of sight; the footer was taken away.
    if (opener.current.isConnected) opener.current.focus();
    else footer.current?.querySelector('button')?.focus();
  }, [aside, footer]);
  const leaveAside = (written: boolean): void => {
    setAside(null);
    if (!written) return;
    setAsideChanged(true);
    onWritten();
  };
  return { aside, asideChanged, openAside, leaveAside };
}
