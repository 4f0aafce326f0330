import * as React from 'react';
import type { LibraryData } from '../pageData';
import { say } from '../words';
import type { RestClient } from './restClient';
import { createFolder, uploadFile } from './upload';

export interface LibraryActions {
  readonly message: { readonly good: boolean; readonly text: string } | null;
  readonly askingFolder: boolean;
  upload(files: readonly File[]): Promise<void>;
  askFolder(): void;
  makeFolder(name: string): Promise<void>;
  dismissFolder(): void;
  dismiss(): void;
}

/** What one does to a library itself: add documents and folders, and hear how it went. */
export function useLibraryActions(rest: RestClient, library: LibraryData, folder: string, refresh: () => Promise<void>): LibraryActions {
  const [message, setMessage] = React.useState<LibraryActions['message']>(null);
  const [askingFolder, setAskingFolder] = React.useState(false);
  return {
    message,
    askingFolder,
    async upload(files) {
      for (const file of files) {
        try {
          await uploadFile(rest, library.webApi, folder, file);
          setMessage({ good: true, text: say('uploaded', file.name) });
        } catch (error) {
          setMessage({ good: false, text: say('notUploaded', file.name, textOf(error)) });
          break;
        }
      }
      await refresh();
    },
    askFolder: () => setAskingFolder(true),
    async makeFolder(name) {
      setAskingFolder(false);
      try {
        await createFolder(rest, library.webApi, folder, name);
        await refresh();
      } catch (error) {
        setMessage({ good: false, text: say('notCreated', textOf(error)) });
      }
    },
    dismissFolder: () => setAskingFolder(false),
    dismiss: () => setMessage(null),
  };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
