import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/views';
import '@pnp/sp/security';
import '@pnp/sp/user-custom-actions';
import '@pnp/sp/folders';
import { type Door } from '../../tenant';
import type { Blueprint, FoundAction, FoundAssignment, FoundColumn, FoundLibrary, FoundList, Inventory } from '../rules';

interface RawField {
  Id: string;
  InternalName: string;
  TypeAsString: string;
  Indexed?: boolean;
  CustomFormatter?: string | null;
}
interface RawLevel {
  Id: number;
  Name: string;
  BasePermissions: { High: string | number; Low: string | number };
  RoleTypeKind?: number;
}
interface RawAssignment {
  PrincipalId: number;
  Member?: { Title?: string };
  RoleDefinitionBindings: RawLevel[];
}
interface RawList {
  Id: string;
  Title: string;
  ItemCount: number;
  BaseTemplate: number;
  Hidden: boolean;
  HasUniqueRoleAssignments?: boolean;
  RootFolder: { ServerRelativeUrl: string };
}

const FIELD = ['Id', 'InternalName', 'TypeAsString', 'Indexed', 'CustomFormatter'];
const DOCUMENT_LIBRARY = 101;
/** Libraries that belong to the site itself and hold no documents of staff. */
const OF_THE_SITE = /\/(SiteAssets|Style Library|FormServerTemplates|SitePages|Site Pages)$/i;

const toColumn = (field: RawField): FoundColumn => ({
  internalName: field.InternalName,
  id: field.Id,
  type: field.TypeAsString,
  indexed: field.Indexed === true,
  formatting: field.CustomFormatter ?? '',
});
const toLevel = (level: RawLevel): FoundAssignment['levels'][number] => ({
  id: level.Id,
  name: level.Name,
  high: Number(level.BasePermissions.High),
  low: Number(level.BasePermissions.Low),
});
const toAssignment = (raw: RawAssignment): FoundAssignment => ({
  principalId: raw.PrincipalId,
  principalName: raw.Member?.Title ?? '',
  levels: raw.RoleDefinitionBindings.map(toLevel),
});

const ours = (field: RawField): boolean => field.InternalName.startsWith('Mun');

type Securable = { roleAssignments: SPFI['web']['roleAssignments'] };
const assignmentsOf = async (of: Securable): Promise<FoundAssignment[]> =>
  ((await of.roleAssignments.expand('Member', 'RoleDefinitionBindings')()) as unknown as RawAssignment[]).map(toAssignment);

async function readShown(door: Door, listId: string): Promise<readonly string[]> {
  const fields = await door.ask(async (sp) => sp.web.lists.getById(listId).defaultView.fields());
  const items = (fields as unknown as { Items?: string[] | { results: string[] } }).Items ?? [];
  return Array.isArray(items) ? items : items.results;
}

async function readList(door: Door, raw: RawList, url: string): Promise<FoundList> {
  const columns = await door.ask(async (sp) => (await sp.web.lists.getById(raw.Id).fields.select(...FIELD)()) as unknown as RawField[]);
  const assignments = raw.HasUniqueRoleAssignments === true ? await door.ask(async (sp) => assignmentsOf(sp.web.lists.getById(raw.Id))) : [];
  return {
    id: raw.Id,
    url,
    title: raw.Title,
    columns: columns.filter(ours).map(toColumn),
    viewFields: await readShown(door, raw.Id),
    ownPermissions: raw.HasUniqueRoleAssignments === true,
    assignments,
  };
}

async function readLibrary(door: Door, raw: RawList): Promise<FoundLibrary> {
  const columns = await door.ask(async (sp) => (await sp.web.lists.getById(raw.Id).fields.select(...FIELD)()) as unknown as RawField[]);
  return {
    id: raw.Id,
    title: raw.Title,
    url: raw.RootFolder.ServerRelativeUrl,
    itemCount: raw.ItemCount,
    columns: columns.filter(ours).map(toColumn),
    viewFields: await readShown(door, raw.Id),
  };
}

/** Reads what a site has of all that a blueprint may want. Nothing is written. */
export async function readSite(door: Door, blueprint: Blueprint): Promise<Inventory> {
  const root = decodeURIComponent(new URL(door.webUrl).pathname).replace(/\/$/, '');
  const lists = await door.ask(
    async (sp) =>
      (await sp.web.lists
        .select('Id', 'Title', 'ItemCount', 'BaseTemplate', 'Hidden', 'HasUniqueRoleAssignments', 'RootFolder/ServerRelativeUrl')
        .expand('RootFolder')()) as unknown as RawList[]
  );
  const wanted = new Map(blueprint.lists.map((list) => [`${root}/${list.url}`.toLowerCase(), list.url]));
  const isWanted = (raw: RawList): boolean => wanted.has(raw.RootFolder.ServerRelativeUrl.toLowerCase());
  const isLibrary = (raw: RawList): boolean => raw.BaseTemplate === DOCUMENT_LIBRARY && !raw.Hidden && !OF_THE_SITE.test(raw.RootFolder.ServerRelativeUrl);

  const found: FoundList[] = [];
  for (const raw of lists.filter(isWanted)) found.push(await readList(door, raw, wanted.get(raw.RootFolder.ServerRelativeUrl.toLowerCase()) as string));
  const libraries: FoundLibrary[] = [];
  for (const raw of lists.filter(isLibrary)) libraries.push(await readLibrary(door, raw));

  return {
    columns: (await door.ask(async (sp) => (await sp.web.fields.select(...FIELD)()) as unknown as RawField[])).filter(ours).map(toColumn),
    lists: found,
    levels: ((await door.ask(async (sp) => sp.web.roleDefinitions())) as unknown as RawLevel[]).map((level) => ({
      ...toLevel(level),
      kind: level.RoleTypeKind ?? 0,
    })),
    assignments: await door.ask(async (sp) => assignmentsOf(sp.web)),
    libraries,
    actions: ((await door.ask(async (sp) => sp.web.userCustomActions())) as unknown as RawAction[]).map(toAction),
  };
}

interface RawAction {
  Id: string;
  Name: string | null;
  ClientSideComponentId: string;
  ClientSideComponentProperties: string | null;
}
const toAction = (raw: RawAction): FoundAction => ({
  id: raw.Id,
  name: raw.Name ?? '',
  componentId: raw.ClientSideComponentId,
  properties: raw.ClientSideComponentProperties ?? '',
});
