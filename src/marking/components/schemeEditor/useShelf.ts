import * as React from 'react';
import type { Shelf } from '../../store/schemes/schemeDesk';
import { useSchemeEditor } from './surroundings';

export type ShelfView = { readonly kind: 'reading' } | { readonly kind: 'failed'; readonly error: unknown } | { readonly kind: 'read'; readonly shelf: Shelf };

/** What the department keeps, and a way to read it again. */
export function useShelf(): { readonly view: ShelfView; readonly read: () => void } {
  const { desk } = useSchemeEditor();
  const [view, setView] = React.useState<ShelfView>({ kind: 'reading' });
  const asked = React.useRef(0);
  const read = React.useCallback(() => {
    const own = (asked.current += 1);
    const show = (next: ShelfView): void => {
      if (asked.current === own) setView(next);
    };
    show({ kind: 'reading' });
    desk.read().then(
      (shelf) => show({ kind: 'read', shelf }),
      (error: unknown) => show({ kind: 'failed', error })
    );
  }, [desk]);
  React.useEffect(() => {
    read();
    return () => {
      asked.current += 1;
    };
  }, [read]);
  return { view, read };
}
