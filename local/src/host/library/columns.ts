import { parseFormat, type FormatElement } from '../formatting';
import type { LibraryData } from '../pageData';
import { literal, type RestClient } from './restClient';

/** A column of the view. */
export interface Column {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly format: FormatElement | null;
}

interface FieldFacts {
  readonly Id: string;
  readonly InternalName: string;
  readonly Title: string;
  readonly TypeAsString: string;
  readonly CustomFormatter?: string | null;
}

/** Columns that only draw the name: they become the one column Name. */
const NAMES = new Set(['LinkFilename', 'LinkFilenameNoMenu', 'FileLeafRef', 'LinkTitle', 'LinkTitleNoMenu']);

/** Columns that SharePoint draws as pictures and the host leaves to the name's icon. */
const PICTURES = new Set(['DocIcon', 'Edit', 'SelectTitle']);

export function isNameColumn(name: string): boolean {
  return NAMES.has(name);
}

/** A view: its columns in order, with their formats, and its XML, which rows are read by. */
export interface View {
  readonly columns: readonly Column[];
  readonly xml: string;
}

interface ViewFacts {
  readonly ListViewXml?: string;
  readonly ViewFields?: { readonly Items?: readonly string[] };
}

export async function readView(rest: RestClient, library: LibraryData, viewId: string): Promise<View> {
  const list = `${library.webApi}/web/GetList(@u)`;
  const which = `@u=${literal(library.list.url)}`;
  const [fields, view] = await Promise.all([
    rest.get<{ value: FieldFacts[] }>(`${list}/fields?${which}&$select=Id,InternalName,Title,TypeAsString,CustomFormatter`),
    rest.get<ViewFacts>(`${list}/views(guid'${encodeURIComponent(viewId)}')?${which}&$select=ListViewXml,ViewFields&$expand=ViewFields`),
  ]);
  const byName = new Map(fields.value.map((field) => [field.InternalName, field]));
  const columns = (view.ViewFields?.Items ?? []).flatMap((name): Column[] => {
    const field = byName.get(name);
    return field && !PICTURES.has(name)
      ? [{ id: field.Id, name, title: field.Title, type: field.TypeAsString, format: parseFormat(field.CustomFormatter) }]
      : [];
  });
  return { columns, xml: view.ListViewXml ?? '' };
}

/** What rows are sorted by when this column's header is pressed. */
export function sortField(name: string): string {
  return isNameColumn(name) ? 'FileLeafRef' : name;
}

/** Numbers are read from the right. */
export function isNumber(type: string): boolean {
  return type === 'Number' || type === 'Integer' || type === 'Currency' || type === 'Counter';
}
