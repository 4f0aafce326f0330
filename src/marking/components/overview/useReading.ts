import * as React from 'react';
import type { OverviewDesk, Overview, ScanProgress } from '../../store/coverage';
import type { MarkedLibrary } from '../../store/site/siteAccess';

/** Items up to which the libraries are read without being asked: it takes a second or two. */
export const SMALL_SITE = 5000;

export type Reading =
  | { readonly kind: 'opening' }
  | { readonly kind: 'ready'; readonly libraries: readonly MarkedLibrary[] }
  | { readonly kind: 'reading'; readonly progress: ScanProgress | null }
  | { readonly kind: 'read'; readonly overview: Overview }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Reads the libraries: at once where they are small, else when the person says so. What was begun ends with the view. */
export function useReading(desk: OverviewDesk): { reading: Reading; read: () => void; stop: () => void } {
  const [reading, setReading] = React.useState<Reading>({ kind: 'opening' });
  const abort = React.useRef<AbortController | null>(null);
  const alive = React.useRef(true);

  const read = React.useCallback(() => {
    const control = new AbortController();
    abort.current = control;
    const tell = (next: Reading): void => {
      if (alive.current && abort.current === control) setReading(next);
    };
    tell({ kind: 'reading', progress: null });
    desk
      .scan((progress) => tell({ kind: 'reading', progress }), control.signal)
      .then(
        (overview) => tell({ kind: 'read', overview }),
        (error: unknown) => tell({ kind: 'failed', error })
      );
  }, [desk]);

  React.useEffect(() => {
    alive.current = true;
    desk.libraries().then(
      (libraries) => {
        if (!alive.current) return;
        const items = libraries.reduce((sum, { itemCount }) => sum + itemCount, 0);
        if (libraries.length > 0 && items < SMALL_SITE) read();
        else setReading({ kind: 'ready', libraries });
      },
      (error: unknown) => alive.current && setReading({ kind: 'failed', error })
    );
    return () => {
      alive.current = false;
      abort.current?.abort();
    };
  }, [desk, read]);

  return { reading, read, stop: () => abort.current?.abort() };
}
