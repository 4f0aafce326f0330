import * as React from 'react';
import type { Sheet, TableUnreadableCode } from '../../../../../tables';

export type TableFile =
  | { readonly kind: 'none' | 'reading' }
  | { readonly kind: 'unreadable'; readonly code: TableUnreadableCode }
  | { readonly kind: 'read'; readonly name: string; readonly sheets: readonly Sheet[] };

/** So much is read of a file; nobody's schedule is longer. */
const LARGEST = 60 * 1024 * 1024;

const bytesOf = (file: File): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'));
    reader.readAsArrayBuffer(file);
  });

/** The file that somebody chose, read in the browser. What reads tables is loaded with the first. */
export function useTableFile(): { readonly file: TableFile; choose(file: File): void } {
  const [state, setState] = React.useState<TableFile>({ kind: 'none' });
  const asked = React.useRef(0);
  React.useEffect(
    () => () => {
      asked.current += 1;
    },
    []
  );
  const choose = (file: File): void => {
    const own = (asked.current += 1);
    const show = (next: TableFile): void => {
      if (asked.current === own) setState(next);
    };
    const read = async (): Promise<TableFile> => {
      const { readTableFile, TableUnreadable } = await import(/* webpackChunkName: "tables" */ '../../../../../tables');
      if (file.size > LARGEST) return { kind: 'unreadable', code: 'tooLarge' };
      try {
        return { kind: 'read', name: file.name, sheets: await readTableFile(await bytesOf(file)) };
      } catch (error) {
        return { kind: 'unreadable', code: error instanceof TableUnreadable ? error.code : 'damaged' };
      }
    };
    show({ kind: 'reading' });
    read().then(show, () => show({ kind: 'unreadable', code: 'damaged' }));
  };
  return { file: state, choose };
}
