import * as React from 'react';
import type { TransferCheck, TransferFileProblem } from '../../../rules';

/** A list that somebody chose, and what was found in it. */
export type TransferFile =
  | { readonly kind: 'none' | 'reading' }
  | { readonly kind: 'unreadable'; readonly code: 'notReadable' | 'tooLarge' }
  | { readonly kind: 'checked'; readonly name: string; readonly check: TransferCheck; readonly problems: readonly TransferFileProblem[] };

const bytesOf = (file: File): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'));
    reader.readAsArrayBuffer(file);
  });

const isWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

async function read(file: File, today: string): Promise<TransferFile> {
  const { isUtf8, readTableFile, TableUnreadable } = await import(/* webpackChunkName: "tables" */ '../../../../tables');
  const { checkTransfer } = await import(/* webpackChunkName: "transfer-rules" */ '../../../rules/transfer');
  try {
    const bytes = await bytesOf(file);
    const [sheet] = await readTableFile(bytes);
    const check = checkTransfer(sheet?.rows ?? [], today);
    const ofFile: readonly TransferFileProblem[] = isWorkbook(bytes) ? [{ code: 'notCsv', value: '' }] : isUtf8(bytes) ? [] : [{ code: 'notUtf8', value: '' }];
    return { kind: 'checked', name: file.name, check, problems: [...ofFile, ...check.problems] };
  } catch (error) {
    return { kind: 'unreadable', code: error instanceof TableUnreadable && error.code === 'tooLarge' ? 'tooLarge' : 'notReadable' };
  }
}

/**
 * The list that somebody chose, read and checked in the browser: nothing is sent.
 * @param today YYYY-MM-DD
 */
export function useTransferFile(today: string): { readonly file: TransferFile; choose(file: File): void } {
  const [state, setState] = React.useState<TransferFile>({ kind: 'none' });
  const asked = React.useRef(0);
  React.useEffect(
    () => () => {
      asked.current += 1;
    },
    []
  );
  const choose = (file: File): void => {
    const own = (asked.current += 1);
    const show = (next: TransferFile): void => {
      if (asked.current === own) setState(next);
    };
    show({ kind: 'reading' });
    read(file, today).then(show, () => show({ kind: 'unreadable', code: 'notReadable' }));
  };
  return { file: state, choose };
}
