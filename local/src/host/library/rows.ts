import type { LibraryData } from '../pageData';
import { literal, type RestClient } from './restClient';

/** A row as RenderListDataAsStream gives it. */
export type Row = Readonly<Record<string, unknown>>;

export interface RowsPage {
  readonly rows: readonly Row[];
  /** The query of the next page, or null after the last. */
  readonly next: string | null;
}

interface StreamAnswer {
  readonly Row?: readonly Row[];
  readonly NextHref?: string;
  readonly ListData?: { readonly Row?: readonly Row[]; readonly NextHref?: string };
}

const LIST_DATA = 2;

/** What to read of the list. */
export interface RowsQuery {
  readonly folder: string;
  /** The view as XML, as the list gives it. */
  readonly viewXml: string;
  readonly sort: Sort | null;
}

/** A header that was pressed. */
export interface Sort {
  readonly field: string;
  readonly descending: boolean;
}

/** Reads one page of rows as SharePoint's own page does. */
export async function readRows(rest: RestClient, library: LibraryData, query: RowsQuery, next: string | null): Promise<RowsPage> {
  const answer = await rest.post<StreamAnswer>(`${library.webApi}/web/GetList(@u)/RenderListDataAsStream?@u=${literal(library.list.url)}`, {
    parameters: {
      RenderOptions: LIST_DATA,
      AddRequiredFields: true,
      FolderServerRelativeUrl: query.folder,
      ViewXml: query.viewXml,
      ...(query.sort ? { OverrideViewXml: orderXml(query.sort) } : {}),
      ...(next === null ? {} : { Paging: next.replace(/^\?/, '') }),
    },
  });
  const data = answer.ListData ?? answer;
  return { rows: data.Row ?? [], next: data.NextHref ?? null };
}

function orderXml({ field, descending }: Sort): string {
  const name = field.replace(/[^\w]/g, '');
  return `<View><Query><OrderBy><FieldRef Name="${name}" Ascending="${descending ? 'FALSE' : 'TRUE'}" /></OrderBy></Query></View>`;
}

export function idOf(row: Row): string {
  return String(row['ID'] ?? '');
}

/** An item of a list that is no library has a file name of SharePoint's own making: `12_.000`. */
export function isListItem(row: Row): boolean {
  return /^\d+_\.000$/.test(String(row['FileLeafRef'] ?? ''));
}

export function nameOf(row: Row): string {
  return String((isListItem(row) ? row['Title'] : (row['FileLeafRef'] ?? row['Title'])) ?? '');
}

export function isFolder(row: Row): boolean {
  return String(row['FSObjType'] ?? '0') === '1';
}
