import type { Core } from '../core';
import { listSettings, listsOf } from '../lists/lists';
import type { ListRow, WebRow } from '../rows';

/** Links of a web's quick launch and top navigation. A web whose links nobody has touched shows its libraries. */
export const navigationTables = `
CREATE TABLE navigation_nodes (
  web_id TEXT NOT NULL REFERENCES webs(id) ON DELETE CASCADE, id INTEGER NOT NULL, bar TEXT NOT NULL, parent INTEGER NOT NULL,
  title TEXT NOT NULL, url TEXT NOT NULL, external INTEGER NOT NULL, visible INTEGER NOT NULL, list_id TEXT, position INTEGER NOT NULL,
  PRIMARY KEY (web_id, id));
CREATE TABLE navigation_touched (web_id TEXT NOT NULL REFERENCES webs(id) ON DELETE CASCADE, bar TEXT NOT NULL, PRIMARY KEY (web_id, bar));
`;

export type Bar = 'quickLaunch' | 'topNavigationBar';

/** SharePoint's own numbers of the roots of the two bars, and of the link to the front page. */
export const barRoot: Readonly<Record<Bar, number>> = { quickLaunch: 1025, topNavigationBar: 1002 };
const homeNode = 1031;
const firstOwnNode = 2000;

export interface LinkRow {
  readonly web_id: string;
  readonly id: number;
  readonly bar: Bar;
  /** The node above; the bar's root where it is at the top. */
  readonly parent: number;
  readonly title: string;
  readonly url: string;
  readonly external: number;
  readonly visible: number;
  readonly list_id: string | null;
  readonly position: number;
}

const isShown = (list: ListRow): boolean => list.hidden === 0 && (list.template === 101 || list.template === 119 || listSettings(list).onQuickLaunch);

/** The links that SharePoint gives a web by itself. */
function givenLinks(core: Core, web: WebRow, bar: Bar): LinkRow[] {
  if (bar === 'topNavigationBar') return [];
  const at = { web_id: web.id, bar, parent: barRoot[bar], external: 0, visible: 1 };
  const lists = listsOf(core, web.id).filter(isShown);
  return [
    { ...at, id: homeNode, title: 'Home', url: web.url, list_id: null, position: 0 },
    ...lists.map((list, index) => ({ ...at, id: firstOwnNode + list.seq, title: list.title, url: list.url, list_id: list.id, position: index + 1 })),
  ];
}

const isTouched = (core: Core, web: WebRow, bar: Bar): boolean =>
  core.db.get('SELECT 1 FROM navigation_touched WHERE web_id = ? AND bar = ?', web.id, bar) !== undefined;

/** All links of a bar at every depth, in order. Those to lists that are gone are gone too. */
export function linkRows(core: Core, web: WebRow, bar: Bar): LinkRow[] {
  if (!isTouched(core, web, bar)) return givenLinks(core, web, bar);
  const there = new Set(listsOf(core, web.id).map((list) => list.id));
  return core.db
    .all<LinkRow & Record<string, never>>('SELECT * FROM navigation_nodes WHERE web_id = ? AND bar = ? ORDER BY parent, position', web.id, bar)
    .filter((row) => row.list_id === null || there.has(row.list_id));
}

function insert(core: Core, row: LinkRow): void {
  core.db.run(
    'INSERT INTO navigation_nodes(web_id, id, bar, parent, title, url, external, visible, list_id, position) VALUES (?,?,?,?,?,?,?,?,?,?)',
    row.web_id,
    row.id,
    row.bar,
    row.parent,
    row.title,
    row.url,
    row.external,
    row.visible,
    row.list_id,
    row.position
  );
}

/** From now on the bar's links are those that people made of it. */
function touch(core: Core, web: WebRow, bar: Bar): void {
  if (isTouched(core, web, bar)) return;
  for (const row of givenLinks(core, web, bar)) insert(core, row);
  core.db.run('INSERT INTO navigation_touched(web_id, bar) VALUES (?,?)', web.id, bar);
}

export interface LinkInput {
  readonly title: string;
  readonly url: string;
  readonly external: boolean;
  readonly visible: boolean;
  /** Puts it after all others; else before them. */
  readonly last: boolean;
}

export function addLink(core: Core, web: WebRow, bar: Bar, parent: number, input: LinkInput): LinkRow {
  touch(core, web, bar);
  const { id } = core.db.get<{ id: number }>('SELECT max(id) + 1 AS id FROM navigation_nodes WHERE web_id = ?', web.id) ?? { id: null };
  const lists = core.db.get<{ seq: number }>('SELECT ifnull(max(seq), 0) AS seq FROM lists')?.seq ?? 0;
  const { low, high } = core.db.get<{ low: number | null; high: number | null }>(
    'SELECT min(position) AS low, max(position) AS high FROM navigation_nodes WHERE web_id = ? AND bar = ? AND parent = ?',
    web.id,
    bar,
    parent
  ) ?? { low: null, high: null };
  const row: LinkRow = {
    web_id: web.id,
    id: Math.max(id ?? 0, firstOwnNode + lists + 1),
    bar,
    parent,
    title: input.title,
    url: input.url,
    external: input.external ? 1 : 0,
    visible: input.visible ? 1 : 0,
    list_id: listsOf(core, web.id).find((list) => list.url.toLowerCase() === input.url.toLowerCase())?.id ?? null,
    position: input.last ? (high ?? 0) + 1 : (low ?? 0) - 1,
  };
  insert(core, row);
  return row;
}

export function updateLink(core: Core, web: WebRow, row: LinkRow, change: Partial<Pick<LinkRow, 'title' | 'url' | 'visible' | 'external'>>): void {
  touch(core, web, row.bar);
  const next = { ...row, ...change };
  core.db.run(
    'UPDATE navigation_nodes SET title = ?, url = ?, visible = ?, external = ? WHERE web_id = ? AND id = ?',
    next.title,
    next.url,
    next.visible,
    next.external,
    web.id,
    row.id
  );
}

/** Removes a link and all below it. */
export function removeLink(core: Core, web: WebRow, row: LinkRow): void {
  touch(core, web, row.bar);
  for (const child of linkRows(core, web, row.bar).filter((each) => each.parent === row.id)) removeLink(core, web, child);
  core.db.run('DELETE FROM navigation_nodes WHERE web_id = ? AND id = ?', web.id, row.id);
}

/** @param previous the link to come after; null puts it first */
export function moveLink(core: Core, web: WebRow, row: LinkRow, previous: LinkRow | null): void {
  touch(core, web, row.bar);
  const others = linkRows(core, web, row.bar).filter((each) => each.parent === row.parent && each.id !== row.id);
  const at = previous === null ? 0 : others.findIndex((each) => each.id === previous.id) + 1;
  const order = [...others.slice(0, at), row, ...others.slice(at)];
  order.forEach((each, index) => core.db.run('UPDATE navigation_nodes SET position = ? WHERE web_id = ? AND id = ?', index, web.id, each.id));
}
