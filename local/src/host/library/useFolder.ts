import * as React from 'react';
import type { LibraryData } from '../pageData';
import { folderAddress, folderOfAddress } from './addresses';

/** The open folder, kept in the page's address so that Back leads where one came from. */
export function useFolder(library: LibraryData): [string, (folder: string) => void] {
  const [folder, setFolder] = React.useState(library.folder);
  React.useEffect(() => {
    const back = (): void => setFolder(folderOfAddress(library));
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, [library]);
  const open = React.useCallback(
    (next: string) => {
      window.history.pushState(null, '', folderAddress(next, library.viewId));
      setFolder(next);
    },
    [library]
  );
  return [folder, open];
}
