import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import { RECORD_COLUMNS } from '../../../tenant';
import type { RecordLibrary } from './recordSite';

const DOCUMENT_LIBRARY = 101;

interface RawLibrary {
  Id: string;
  Title: string;
  ItemCount: number;
  RootFolder: { ServerRelativeUrl: string };
  Fields?: readonly { InternalName: string }[];
}

/** The question that reads a site's libraries with their columns, for one request with others. */
export async function askLibraries(sp: SPFI): Promise<RawLibrary[]> {
  return (await sp.web.lists
    .select('Id', 'Title', 'ItemCount', 'RootFolder/ServerRelativeUrl', 'Fields/InternalName')
    .expand('RootFolder', 'Fields')
    .filter(`BaseTemplate eq ${DOCUMENT_LIBRARY} and Hidden eq false`)()) as unknown as RawLibrary[];
}

/** The libraries in which retention is on, by title: those that have its column. */
export function readLibraries(raw: readonly RawLibrary[]): readonly RecordLibrary[] {
  return raw
    .filter(({ Fields }) => (Fields ?? []).some(({ InternalName }) => InternalName === RECORD_COLUMNS.recordClass.internalName))
    .map(({ Id, Title, ItemCount, RootFolder }) => ({ id: Id.toLowerCase(), title: Title, url: RootFolder.ServerRelativeUrl, itemCount: ItemCount }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}
