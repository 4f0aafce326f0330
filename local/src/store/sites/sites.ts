import { recordWebChange } from '../changes/changes';
import { addBaseContentTypes } from '../lists/contentTypes';
import { joinUrl, newGuid, nowIso, type Core } from '../core';
import { addGroupMember, createDirectoryGroup, type DirectoryGroup } from '../people/directoryGroups';
import { directoryPersonByLogin } from '../people/directoryPeople';
import { membersClaim, ownersClaim } from '../people/groupClaims';
import { isoOf } from '../../locale/instants';
import { createList } from '../lists/lists';
import { builtInRoles } from '../permissions/masks';
import { addMember, addPrincipal, addSystemAccount, ensureUser, principalType } from '../people/people';
import type { SiteRow, WebRow } from '../rows';
import { assignRole, newScope } from '../permissions/scopes';
import type { SiteInput, WebInput } from '../types';
import { addBaseFields } from '../lists/fields';

export function siteById(core: Core, id: string): SiteRow | undefined {
  return core.db.get<SiteRow>('SELECT * FROM sites WHERE id = ?', id);
}

export function siteByUrl(core: Core, url: string): SiteRow | undefined {
  return core.db.get<SiteRow>('SELECT * FROM sites WHERE url = ?', joinUrl(url));
}

export function webById(core: Core, id: string): WebRow | undefined {
  return core.db.get<WebRow>('SELECT * FROM webs WHERE id = ?', id);
}

export function rootWebOf(core: Core, siteId: string): WebRow {
  return core.db.get<WebRow>('SELECT * FROM webs WHERE site_id = ? AND parent_id IS NULL', siteId) as WebRow;
}

/** The web that an address lies in: the one with the longest address that it begins with. */
export function webOfUrl(core: Core, path: string): WebRow | undefined {
  for (let url = joinUrl(path); ; url = url.slice(0, url.lastIndexOf('/'))) {
    const web = core.db.get<WebRow>('SELECT * FROM webs WHERE url = ?', url === '' ? '/' : url);
    if (web || url === '' || url === '/') return web;
  }
}

interface WebFacts {
  id: string;
  siteId: string;
  parentId: string | null;
  scopeId: number;
  unique: boolean;
  author: number;
  input: Omit<SiteInput, 'owner'>;
}

function insertWeb(core: Core, facts: WebFacts): WebRow {
  const { input } = facts;
  const created = input.created === undefined ? nowIso(core) : isoOf(new Date(input.created));
  const language = input.language ?? 1033;
  core.db.run(
    `INSERT INTO webs(id, site_id, parent_id, url, title, description, language, locale_id, time_zone, time24, created, modified, scope_id, is_unique, template, welcome_page, author_id)
     VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)`,
    facts.id,
    facts.siteId,
    facts.parentId,
    joinUrl(input.url),
    input.title,
    input.description ?? '',
    language,
    input.localeId ?? language,
    input.timeZone ?? 2,
    (input.time24 ?? (input.localeId ?? language) !== 1033) ? 1 : 0,
    created,
    created,
    facts.scopeId,
    facts.unique ? 1 : 0,
    input.template ?? 'STS#3',
    input.libraries === false ? '' : 'SitePages/Home.aspx',
    facts.author
  );
  const web = webById(core, facts.id) as WebRow;
  recordWebChange(core, web, 'add', undefined, created);
  return web;
}

function addLibraries(core: Core, web: WebRow, author: number, created: SiteInput['created']): void {
  const since = created === undefined ? {} : { created };
  createList(core, web, { title: 'Documents', path: 'Shared Documents', template: 101, ...since }, author);
  createList(core, web, { title: 'Site Pages', path: 'SitePages', template: 119, ...since }, author);
  createList(core, web, { title: 'Site Assets', path: 'SiteAssets', template: 101, ...since }, author);
}

/** The Microsoft 365 group that a team site belongs to: named as the site's address ends. */
function groupBehind(core: Core, input: SiteInput, url: string, created: string): DirectoryGroup {
  const mailNickname = url.slice(url.lastIndexOf('/') + 1);
  return createDirectoryGroup(core, { displayName: input.title, description: input.description ?? '', mailNickname, unified: true, created });
}

/** Owners and members of the group own and edit the site: its own groups hold the group's two claims. */
function letGroupIn(core: Core, siteId: string, group: DirectoryGroup, owners: number, members: number, owner: string): void {
  const person = directoryPersonByLogin(core, owner);
  for (const role of ['owner', 'member'] as const) if (person) addGroupMember(core, group.id, person, role);
  for (const [claim, to] of [
    [ownersClaim(group.id), owners],
    [membersClaim(group.id), members],
  ] as const) {
    const principal = ensureUser(core, siteId, claim);
    if (principal) addMember(core, siteId, to, principal.id);
  }
}

/** Makes a site collection: its root web, levels, three groups, and the libraries that a team site has. */
export function createSite(core: Core, input: SiteInput): SiteRow {
  const id = newGuid();
  const url = joinUrl(input.url);
  const created = input.created === undefined ? nowIso(core) : isoOf(new Date(input.created));
  const template = input.template ?? 'STS#3';
  const group = template.startsWith('GROUP') ? groupBehind(core, input, url, created) : null;
  core.db.run('INSERT INTO sites(id, url, hub_site_id, group_id, created) VALUES (?,?,?,?,?)', id, url, input.hubSiteId ?? null, group?.id ?? null, created);
  for (const role of builtInRoles) {
    core.db.run(
      'INSERT INTO role_definitions(site_id, id, name, description, kind, hidden, ord, high, low) VALUES (?,?,?,?,?,?,?,?,?)',
      id,
      role.id,
      role.name,
      role.description,
      role.kind,
      role.hidden ? 1 : 0,
      role.order,
      role.high,
      role.low
    );
  }
  addSystemAccount(core, id);
  const scopeId = newScope(core, id, null);
  const groups = (['Owners', 'Visitors', 'Members'] as const).map((kind) =>
    addPrincipal(core, id, { type: principalType.sharePointGroup, login: `${input.title} ${kind}`, title: `${input.title} ${kind}` })
  );
  const [owners, visitors, members] = groups;
  assignRole(core, scopeId, owners.id, builtInRoles[0].id);
  assignRole(core, scopeId, members.id, builtInRoles[2].id);
  assignRole(core, scopeId, visitors.id, builtInRoles[4].id);
  core.db.run('UPDATE principals SET owner_id = ? WHERE site_id = ? AND type = 8', owners.id, id);
  const owner = ensureUser(core, id, input.owner);
  if (!owner) throw new Error(`${input.owner} is not in the directory.`);
  core.db.run('UPDATE principals SET is_admin = 1 WHERE site_id = ? AND id = ?', id, owner.id);
  core.db.run('UPDATE sites SET owner_id = ? WHERE id = ?', owner.id, id);
  addMember(core, id, owners.id, owner.id);
  if (group) letGroupIn(core, id, group, owners.id, members.id, owner.login);
  const web = insertWeb(core, { id: newGuid(), siteId: id, parentId: null, scopeId, unique: true, author: owner.id, input });
  core.db.run('UPDATE webs SET owners = ?, members = ?, visitors = ? WHERE id = ?', owners.id, members.id, visitors.id, web.id);
  addBaseFields(core, web.id, true);
  addBaseContentTypes(core, web.id);
  if (input.libraries !== false) addLibraries(core, web, owner.id, input.created);
  return siteById(core, id) as SiteRow;
}

/** Makes a web below another; it uses the permissions of its parent. */
export function createWeb(core: Core, parent: WebRow, input: Omit<WebInput, 'parent'>, author: number): WebRow {
  const web = insertWeb(core, { id: newGuid(), siteId: parent.site_id, parentId: parent.id, scopeId: parent.scope_id, unique: false, author, input });
  core.db.run('UPDATE webs SET owners = ?, members = ?, visitors = ? WHERE id = ?', parent.owners, parent.members, parent.visitors, web.id);
  if (input.libraries !== false) addLibraries(core, web, author, input.created);
  return webById(core, web.id) as WebRow;
}
