import { recordListChange, type ChangeName } from '../changes/changes';
import { joinUrl, newGuid, readGuid, type Core } from '../core';
import type { ListRow, ViewRow } from '../rows';
import type { ViewInput } from '../types';
import { child, escapeXml, readXml } from '../xml';

export function viewsOf(core: Core, listId: string): ViewRow[] {
  return core.db.all<ViewRow>('SELECT * FROM views WHERE list_id = ? ORDER BY position', listId);
}

export function viewById(core: Core, listId: string, id: string): ViewRow | undefined {
  return viewsOf(core, listId).find((view) => view.id === readGuid(id));
}

export function viewFields(view: ViewRow): string[] {
  return JSON.parse(view.fields) as string[];
}

/** What happened to a view, told as its list's. */
function record(core: Core, view: Pick<ViewRow, 'id' | 'list_id'>, type: ChangeName): void {
  const list = core.db.get<ListRow>('SELECT * FROM lists WHERE id = ?', view.list_id);
  if (list) recordListChange(core, list, type, { object: 'view', uniqueId: view.id });
}

/** @param time when it was made; now where it is left out */
export function addView(core: Core, list: ListRow, input: ViewInput & { paged?: boolean; owner?: number | null }, time?: string): ViewRow {
  const id = newGuid();
  const folder = list.base_type === 1 ? joinUrl(list.url, 'Forms') : list.url;
  const base = input.title.replace(/[^A-Za-z0-9 ]/g, '').replace(/ /g, input.title === 'All Documents' || input.title === 'All Items' ? '' : '%20') || 'View';
  const taken = new Set(viewsOf(core, list.id).map((view) => view.url.toLowerCase()));
  let url = joinUrl(folder, `${base}.aspx`);
  for (let n = 1; taken.has(url.toLowerCase()); n += 1) url = joinUrl(folder, `${base}${n}.aspx`);
  if (input.isDefault) core.db.run('UPDATE views SET is_default = 0 WHERE list_id = ?', list.id);
  core.db.run(
    `INSERT INTO views(id, list_id, title, url, fields, query, row_limit, is_default, paged, personal, owner_id, formatter, position)
     VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)`,
    id,
    list.id,
    input.title,
    url,
    JSON.stringify(input.fields),
    input.query ?? '',
    input.rowLimit ?? 30,
    input.isDefault ? 1 : 0,
    input.paged === false ? 0 : 1,
    input.owner ? 1 : 0,
    input.owner ?? null,
    input.customFormatter ?? null,
    taken.size
  );
  recordListChange(core, list, 'add', { object: 'view', uniqueId: id }, time);
  return core.db.get<ViewRow>('SELECT * FROM views WHERE id = ?', id) as ViewRow;
}

export function setViewFields(core: Core, view: ViewRow, fields: readonly string[]): void {
  core.db.run('UPDATE views SET fields = ? WHERE id = ?', JSON.stringify(fields), view.id);
  record(core, view, 'update');
}

export function deleteView(core: Core, view: ViewRow): void {
  record(core, view, 'deleteObject');
  core.db.run('DELETE FROM views WHERE id = ?', view.id);
}

export function updateView(core: Core, view: ViewRow, change: Partial<ViewRow>): void {
  const next = { ...view, ...change };
  if (next.is_default === 1 && view.is_default === 0) core.db.run('UPDATE views SET is_default = 0 WHERE list_id = ?', view.list_id);
  core.db.run(
    'UPDATE views SET title = ?, query = ?, row_limit = ?, is_default = ?, hidden = ?, paged = ?, scope = ?, formatter = ?, fields = ? WHERE id = ?',
    next.title,
    next.query,
    next.row_limit,
    next.is_default,
    next.hidden,
    next.paged,
    next.scope,
    next.formatter,
    next.fields,
    view.id
  );
  record(core, view, 'update');
}

const scopeNames = ['', 'Recursive', 'RecursiveAll', 'FilesOnly'];

/** The view as XML, as ListViewXml and HtmlSchemaXml give it. */
export function viewXml(view: ViewRow): string {
  const scope = scopeNames[view.scope] ? ` Scope="${scopeNames[view.scope]}"` : '';
  const fields = viewFields(view)
    .map((name) => `<FieldRef Name="${escapeXml(name)}" />`)
    .join('');
  const formatter = view.formatter ? `<CustomFormatter>${escapeXml(view.formatter)}</CustomFormatter>` : '';
  return `<View Name="{${view.id.toUpperCase()}}"${view.is_default ? ' DefaultView="TRUE"' : ''} MobileView="TRUE" Type="HTML" DisplayName="${escapeXml(view.title)}" Url="${escapeXml(view.url)}" Level="1" BaseViewID="1" ContentTypeID="0x"${scope}><Query>${view.query}</Query><ViewFields>${fields}</ViewFields><RowLimit Paged="${view.paged ? 'TRUE' : 'FALSE'}">${view.row_limit}</RowLimit><JSLink>clienttemplates.js</JSLink>${formatter}</View>`;
}

/** What SetViewXml may change, read from a whole view. */
export function readViewXml(xml: string): Partial<ViewRow> | null {
  const view = readXml(xml)?.[0];
  if (!view || view.name !== 'View') return null;
  const query = /<Query>([\s\S]*?)<\/Query>/i.exec(xml)?.[1];
  const fields = child(view, 'ViewFields')?.children.map((field) => field.attributes.Name);
  const limit = child(view, 'RowLimit');
  const formatter = child(view, 'CustomFormatter')?.text;
  const scope = scopeNames.indexOf(view.attributes.Scope ?? '');
  return {
    ...(query === undefined ? {} : { query }),
    ...(fields ? { fields: JSON.stringify(fields) } : {}),
    ...(limit ? { row_limit: Number(limit.text), paged: limit.attributes.Paged?.toUpperCase() === 'TRUE' ? 1 : 0 } : {}),
    ...(formatter === undefined ? {} : { formatter }),
    scope: Math.max(0, scope),
  };
}
