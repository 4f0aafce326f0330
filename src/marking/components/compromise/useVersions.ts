import * as React from 'react';
import type { DocumentState } from '../../store/desk';

/** Versions by the document's number in its library. */
export type Versions = ReadonlyMap<number, string>;

/** Reads the documents' versions once; null until they are there, and empty where they could not be read. */
export function useVersions(read: (documents: readonly DocumentState[]) => Promise<Versions>, documents: readonly DocumentState[]): Versions | null {
  const [versions, setVersions] = React.useState<Versions | null>(null);
  React.useEffect(() => {
    let wanted = true;
    read(documents).then(
      (found) => wanted && setVersions(found),
      () => wanted && setVersions(new Map())
    );
    return () => {
      wanted = false;
    };
  }, [read, documents]);
  return versions;
}
