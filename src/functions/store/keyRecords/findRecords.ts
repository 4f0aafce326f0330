import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import { guidOf, IN_LIMIT, isIn, readPage, textOf, viewXml } from '../../../tenant';
import type { FoundRecord, KeyRecord } from '../../rules';

/** What a question has found, by UniqueId in lower case. */
export type Found = ReadonlyMap<string, FoundRecord>;
type Question = (sp: SPFI) => Promise<Found>;

const FIELDS = ['ID', 'UniqueId', 'FileLeafRef', 'FileRef', '_UIVersionString'];
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a record names something that SharePoint can be asked for: ids become part of an address. */
export const isAskable = ({ id }: Pick<KeyRecord, 'id'>): boolean => GUID.test(id);

const inParts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

function rowsOf(listId: string, itemIds: readonly number[]): Question {
  const view = viewXml({ fields: FIELDS, rows: IN_LIMIT, recursive: true, orderBy: [{ field: 'ID' }], where: isIn('ID', 'Counter', itemIds) });
  return async (sp) => {
    const { rows } = await readPage({ id: listId }, view)(sp);
    return new Map(
      rows.map((row) => [
        guidOf(row, 'UniqueId'),
        { kind: 'there', name: textOf(row, 'FileLeafRef'), location: textOf(row, 'FileRef'), version: textOf(row, '_UIVersionString'), hash: '' },
      ])
    );
  };
}

/** The questions that find documents and folders by their numbers in the libraries where they were: as few as there are libraries. */
export function findByNumber(records: readonly KeyRecord[]): readonly Question[] {
  const numbered = records.filter(({ listId, itemId }) => GUID.test(listId) && itemId !== null);
  const lists = [...new Set(numbered.map(({ listId }) => listId.toLowerCase()))];
  return lists.flatMap((listId) => {
    const ids = numbered.flatMap((record) => (record.listId.toLowerCase() === listId && record.itemId !== null ? [record.itemId] : []));
    return inParts([...new Set(ids)], IN_LIMIT).map((part) => rowsOf(listId, part));
  });
}

/** Finds one document or folder by its UniqueId, wherever on the site it lies; or a library by its id. */
export function findById({ id, kind }: Pick<KeyRecord, 'id' | 'kind'>): Question {
  const key = id.toLowerCase();
  return async (sp) => {
    if (kind === 'library') {
      const { Title, RootFolder } = (await sp.web.lists.getById(id).select('Title', 'RootFolder/ServerRelativeUrl').expand('RootFolder')()) as unknown as {
        Title: string;
        RootFolder: { ServerRelativeUrl: string };
      };
      return new Map([[key, { kind: 'there', name: Title, location: RootFolder.ServerRelativeUrl, version: '', hash: '' }]]);
    }
    if (kind === 'folder') {
      const { Name, ServerRelativeUrl } = await sp.web.getFolderById(id).select('Name', 'ServerRelativeUrl')();
      return new Map([[key, { kind: 'there', name: Name, location: ServerRelativeUrl, version: '', hash: '' }]]);
    }
    const { Name, ServerRelativeUrl, UIVersionLabel } = await sp.web.getFileById(id).select('Name', 'ServerRelativeUrl', 'UIVersionLabel')();
    return new Map([[key, { kind: 'there', name: Name, location: ServerRelativeUrl, version: UIVersionLabel, hash: '' }]]);
  };
}
