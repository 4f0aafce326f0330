import { addCustomAction, actionScope } from './sites/customActions';
import { joinUrl, readGuid, type Core } from './core';
import { recordActivity } from './items/activities';
import { openDirectoryStore } from './people/directoryStore';
import { openLabelStore } from './labels/labelStore';
import { addListField, addWebField } from './lists/fields';
import { closeFile } from './files/fileLocks';
import { draftOf } from './lists/fieldXml';
import { seedCheckout, seedLock, seedRecycled, seedVersions } from './seeding/seedHistory';
import { SeedItems } from './seeding/seedItems';
import { createList, listById, listByTitle, listByUrl, listsOf } from './lists/lists';
import {
  addMember,
  addPrincipal,
  allPeople,
  ensureEveryone,
  ensurePerson,
  ensureUser,
  findPerson,
  principalById,
  principalType,
  removePerson,
} from './people/people';
import { retentionStore } from './labels/retentionStore';
import { setTenantSwitch } from './tenantSettings';
import { mapSearchProperty } from './sites/searchMappings';
import type { ListRow, PrincipalRow, WebRow } from './rows';
import { breakScope, grantLevel, type Securable } from './permissions/securables';
import { createSite, createWeb, rootWebOf, siteById, siteByUrl, webById } from './sites/sites';
import type { ListRef, PrincipalRef, SiteRef, TenantStore, WebRef } from './types';
import { removeStorageEntity, setStorageEntity, storageEntities } from './sites/storageEntities';
import { addView } from './lists/views';

const listRef = (row: ListRow): ListRef => ({ id: row.id, webId: row.web_id, siteId: row.site_id, title: row.title, url: row.url });
const webRef = (row: WebRow): WebRef => ({ id: row.id, siteId: row.site_id, url: row.url });
const principalRef = (row: PrincipalRow): PrincipalRef => ({ id: row.id, title: row.title });

/** The store's own door, for seeds and tests. */
export function openTenantStore(core: Core): TenantStore {
  const site = (id: string): SiteRef => {
    const row = siteById(core, id);
    if (!row) throw new Error('There is no such site.');
    return { id: row.id, url: row.url, rootWeb: webRef(rootWebOf(core, row.id)) };
  };
  const web = (ref: WebRef): WebRow => {
    const row = webById(core, ref.id);
    if (!row) throw new Error(`There is no web ${ref.url}.`);
    return row;
  };
  const list = (ref: ListRef): ListRow => {
    const row = listById(core, ref.id);
    if (!row) throw new Error(`There is no list ${ref.title}.`);
    return row;
  };
  const group = (ref: SiteRef, which: 'owners' | 'members' | 'visitors'): PrincipalRow =>
    principalById(core, ref.id, rootWebOf(core, ref.id)[which] ?? 0) as PrincipalRow;
  const user = (siteId: string, who: string): PrincipalRow => {
    const row = ensureUser(core, siteId, who) ?? core.db.get<PrincipalRow>('SELECT * FROM principals WHERE site_id = ? AND title = ?', siteId, who);
    if (!row) throw new Error(`${who} is not in the directory.`);
    return row;
  };
  const securable = (target: WebRef | ListRef | { list: ListRef; itemId: number }): Securable => {
    if ('itemId' in target) return { kind: 'item', list: list(target.list), itemId: target.itemId };
    return 'webId' in target ? { kind: 'list', list: list(target) } : { kind: 'web', web: web(target) };
  };
  const items = new SeedItems(core, list);
  const inOne = <T>(work: () => T): T => core.db.transaction(work);

  return {
    transaction: inOne,
    people: () => allPeople(core),
    person: (who) => findPerson(core, who),
    ensurePerson: (input) => ensurePerson(core, input),
    directory: openDirectoryStore(core),
    labels: openLabelStore(core),
    turnSwitch: (name, on) => setTenantSwitch(core, name, on),
    addActivity: (input) => {
      const person = findPerson(core, input.login);
      recordActivity(core, { ...input, login: person?.login ?? input.login });
    },
    removePerson: (who) => inOne(() => removePerson(core, who)),
    sites: () => core.db.all<{ id: string }>('SELECT id FROM sites ORDER BY url').map((row) => site(row.id)),
    site: (url) => {
      const row = siteByUrl(core, url);
      return row ? site(row.id) : null;
    },
    createSite: (input) => inOne(() => site(createSite(core, input).id)),
    createWeb: (input) =>
      inOne(() => {
        const parent = web(input.parent);
        return webRef(createWeb(core, parent, input, input.author ? user(parent.site_id, input.author).id : parent.author_id));
      }),
    setSiteAdmin: (ref, who, isAdmin = true) => {
      core.db.run('UPDATE principals SET is_admin = ? WHERE site_id = ? AND id = ?', isAdmin ? 1 : 0, ref.id, user(ref.id, who).id);
    },
    setHub: (ref, hub) => {
      core.db.run('UPDATE sites SET hub_site_id = ? WHERE id = ?', hub?.id ?? null, ref.id);
    },
    setWebProperty: (ref, key, value) => {
      const properties = JSON.parse(web(ref).properties) as Record<string, string>;
      core.db.run('UPDATE webs SET properties = ? WHERE id = ?', JSON.stringify({ ...properties, [key]: value }), ref.id);
    },
    setStorageEntity: (key, value, description = '', comment = '') => {
      if (value === null) removeStorageEntity(core, key);
      else setStorageEntity(core, key, value, description, comment);
    },
    storageEntities: () => storageEntities(core),
    associatedGroup: (ref, which) => principalRef(group(ref, which)),
    createGroup: (ref, input) =>
      inOne(() => {
        const owner = input.owner ? user(ref.id, input.owner).id : group(ref, 'owners').id;
        const row = addPrincipal(core, ref.id, {
          type: principalType.sharePointGroup,
          login: input.title,
          title: input.title,
          ownerId: owner,
          ...(input.description ? { description: input.description } : {}),
        });
        for (const member of input.members ?? []) addMember(core, ref.id, row.id, user(ref.id, member).id);
        return principalRef(row);
      }),
    addToGroup: (ref, target, people) =>
      inOne(() => {
        const groupId = typeof target === 'string' ? group(ref, target).id : target.id;
        for (const member of people) addMember(core, ref.id, groupId, user(ref.id, member).id);
      }),
    everyone: (ref) => principalRef(ensureEveryone(core, ref.id)),
    grant: (target, principal, level) =>
      inOne(() => {
        const thing = securable(target);
        const siteId = thing.kind === 'web' ? thing.web.site_id : thing.list.site_id;
        grantLevel(core, thing, typeof principal === 'string' ? user(siteId, principal).id : principal.id, level);
      }),
    breakInheritance: (target, copy) => inOne(() => breakScope(core, securable(target), copy)),
    lists: (ref) => listsOf(core, ref.id).map(listRef),
    list: (ref, key) => {
      const row = readGuid(key)
        ? listById(core, key)
        : key.startsWith('/')
          ? listByUrl(core, key)
          : (listByTitle(core, ref.id, key) ?? listByUrl(core, joinUrl(ref.url, key)));
      return row && row.web_id === ref.id ? listRef(row) : null;
    },
    createList: (ref, input) =>
      inOne(() => {
        const owner = web(ref);
        return listRef(createList(core, owner, input, input.author ? user(owner.site_id, input.author).id : owner.author_id));
      }),
    addField: (target, input) =>
      inOne(() => {
        const field = 'webId' in target ? addListField(core, list(target), draftOf(input)) : addWebField(core, target.id, draftOf(input));
        return { id: field.id, internalName: field.name };
      }),
    addView: (ref, input) => addView(core, list(ref), input).id,
    addCustomAction: (target, input) => {
      const scope = 'rootWeb' in target ? actionScope.site : 'webId' in target ? actionScope.list : actionScope.web;
      return addCustomAction(core, target.id, scope, input).id;
    },
    addItem: (ref, input) => items.addItems(ref, [input])[0],
    addItems: (ref, inputs) => items.addItems(ref, inputs),
    addFolder: (ref, input) => items.addFolder(ref, input),
    addFile: (ref, input) => items.addFiles(ref, [input])[0],
    addFiles: (ref, inputs) => items.addFiles(ref, inputs),
    addTree: (ref, inputs) => items.addTree(ref, inputs),
    setItem: (ref, itemId, values) => items.setItem(ref, itemId, values),
    addVersions: (ref, itemId, versions) => inOne(() => seedVersions(core, list(ref), itemId, versions)),
    checkOut: (ref, itemId, who) => inOne(() => seedCheckout(core, list(ref), itemId, who)),
    recycle: (ref, itemId, input) => inOne(() => seedRecycled(core, list(ref), itemId, input)),
    ...retentionStore(core, list, user),
    mapSearchProperty: (managed, column) => mapSearchProperty(core, managed, column),
    lockFile: (ref, itemId, person) => seedLock(core, list(ref), itemId, person),
    closeFile: (ref, itemId) => closeFile(core, list(ref), itemId),
  };
}
