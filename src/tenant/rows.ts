import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import type { IList } from '@pnp/sp/lists';
import type { RawRow } from './names/row';

export interface RowPage {
  readonly rows: readonly RawRow[];
  /** What to give back for the next page; null after the last. */
  readonly next: string | null;
}

/** A list by its id or by its address from the root of the tenant. */
export type ListRef = { readonly id: string } | { readonly url: string };

const GUID = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

/**
 * The list itself, for PnPjs.
 * @throws RangeError for an id that is none: it becomes part of an address.
 */
export function listOf(sp: SPFI, list: ListRef): IList {
  if ('id' in list && !GUID.test(list.id)) throw new RangeError(`"${list.id}" is not the id of a list`);
  return 'id' in list ? sp.web.lists.getById(list.id) : sp.web.getList(list.url);
}

const LIST_DATA = 2;

/** One page of rows of a view. Dates come raw, in UTC. */
export function readPage(list: ListRef, viewXml: string, where: { readonly folder?: string; readonly paging?: string } = {}): (sp: SPFI) => Promise<RowPage> {
  return async (sp) => {
    const answer = (await listOf(sp, list).renderListDataAsStream({
      ViewXml: viewXml,
      RenderOptions: LIST_DATA,
      DatesInUtc: true,
      ...(where.folder !== undefined ? { FolderServerRelativeUrl: where.folder } : {}),
      ...(where.paging !== undefined ? { Paging: where.paging } : {}),
    })) as { Row?: RawRow[]; NextHref?: string };
    return { rows: answer.Row ?? [], next: answer.NextHref !== undefined && answer.NextHref !== '' ? answer.NextHref.replace(/^\?/, '') : null };
  };
}
