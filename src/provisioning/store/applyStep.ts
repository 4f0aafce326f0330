import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import type { IFields } from '@pnp/sp/fields';
import { TenantProblem, type Door } from '../../tenant';
import { addressOf, listAssignments, levelNames, type Blueprint, type Inventory, type SetupStep, type WantedColumn, type WantedLevel } from '../rules';
import { fieldXml } from './fieldXml';

/** Where a step is made. What earlier steps of the same run made is read from SharePoint, not remembered. */
export interface Site {
  readonly door: Door;
  readonly blueprint: Blueprint;
  /** The site as it was before the run. */
  readonly before: Inventory;
}

/** Keeps the internal name as it is given. */
const INTERNAL_NAME_HINT = 8;
const GENERIC_LIST = 100;
const REGISTRATION_LIST = 1;

async function addColumn(door: Door, fields: (sp: SPFI) => IFields, column: WantedColumn): Promise<void> {
  const made = await door.tell(async (sp) => fields(sp).createFieldAsXml({ SchemaXml: fieldXml(column), Options: INTERNAL_NAME_HINT }));
  // SharePoint may cut or change a name; a column of another name would be written to by nobody.
  const name = (made as unknown as { InternalName: string }).InternalName;
  if (name !== column.internalName) throw new TenantProblem('refused', `SharePoint named the column ${name} instead of ${column.internalName}.`);
}

function listAt(site: Site, where: string): (sp: SPFI) => IList {
  const library = site.before.libraries.find((candidate) => candidate.title === where);
  if (library !== undefined) return (sp) => sp.web.lists.getById(library.id);
  const root = decodeURIComponent(new URL(site.door.webUrl).pathname).replace(/\/$/, '');
  return (sp) => sp.web.getList(`${root}/${where}`);
}

async function updateColumn(site: Site, step: SetupStep, change: { Indexed: true } | { CustomFormatter: string }): Promise<void> {
  const list = listAt(site, step.where);
  await site.door.ask(async (sp) =>
    list(sp)
      .fields.getByInternalNameOrTitle(step.name)
      .update(change as never)
  );
}

function wantedColumn(blueprint: Blueprint, step: SetupStep): WantedColumn {
  const columns = blueprint.lists.find((list) => list.url === step.where)?.columns ?? blueprint.columns;
  const column = columns.find((candidate) => candidate.internalName === step.name);
  if (column === undefined) throw new RangeError(`No column ${step.name} is wanted in ${step.where}`);
  return column;
}

async function addList(site: Site, step: SetupStep): Promise<void> {
  const wanted = site.blueprint.lists.find((list) => list.url === step.where);
  if (wanted === undefined) throw new RangeError(`No list is wanted at ${step.where}`);
  const there = site.before.lists.find((list) => list.url === wanted.url);
  if (there !== undefined) {
    await site.door.ask(async (sp) => sp.web.lists.getById(there.id).update({ Title: wanted.title }));
    return;
  }
  const address = addressOf(wanted);
  const made = await site.door.tell(async (sp) =>
    sp.web.lists.add(address, '', GENERIC_LIST, false, { OnQuickLaunch: false, EnableAttachments: false, NoCrawl: true })
  );
  await site.door.ask(async (sp) => sp.web.lists.getById((made as unknown as { Id: string }).Id).update({ Title: wanted.title }));
}

async function addLevel(site: Site, wanted: WantedLevel): Promise<void> {
  const there = site.before.levels.find((level) => level.name === wanted.name);
  const permissions = { High: String(wanted.high), Low: String(wanted.low) };
  if (there !== undefined) {
    await site.door.tell(async (sp) => sp.web.roleDefinitions.getById(there.id).update({ BasePermissions: permissions } as never));
    return;
  }
  await site.door.tell(async (sp) => sp.web.roleDefinitions.add(wanted.name, wanted.description, 200, permissions as never));
}

/** Gives a list of evidence its own permissions: everyone's right on the site, less the right to change a row. */
async function setPermissions(site: Site, step: SetupStep): Promise<void> {
  const { door } = site;
  const list = listAt(site, step.where);
  const levels = (await door.ask(async (sp) => sp.web.roleDefinitions.select('Id', 'Name')())) as { Id: number; Name: string }[];
  const names = levelNames(site.blueprint, site.before);
  const idOf = (name: string): number => {
    const level = levels.find((candidate) => candidate.Name === name);
    if (level === undefined) throw new TenantProblem('notFound', `The site has no permission level "${name}".`);
    return level.Id;
  };
  const rights = site.blueprint.lists.find((candidate) => candidate.url === step.where)?.rights ?? 'kept';
  const wanted = listAssignments(rights, site.before).map((a) => ({ principalId: a.principalId, levelId: idOf(names[a.right]) }));
  await door.tell(async (sp) => list(sp).breakRoleInheritance(false, true));
  for (const { principalId, levelId } of wanted) await door.tell(async (sp) => list(sp).roleAssignments.add(principalId, levelId));
  // Whoever breaks inheritance is given full control by SharePoint; and a repair takes away what was added since.
  const now = (await door.ask(async (sp) => list(sp).roleAssignments.expand('RoleDefinitionBindings')())) as unknown as {
    PrincipalId: number;
    RoleDefinitionBindings: { Id: number; Name: string }[];
  }[];
  const levelOf = new Map(wanted.map((a) => [a.principalId, a.levelId]));
  for (const assignment of now) {
    for (const level of assignment.RoleDefinitionBindings) {
      if (level.Id !== levelOf.get(assignment.PrincipalId)) await door.tell(async (sp) => list(sp).roleAssignments.remove(assignment.PrincipalId, level.Id));
    }
  }
}

/** Commands belong to document libraries, a banner to every page. */
const PLACE_OF = {
  commands: { Location: 'ClientSideExtension.ListViewCommandSet.CommandBar', RegistrationType: REGISTRATION_LIST, RegistrationId: '101' },
  banner: { Location: 'ClientSideExtension.ApplicationCustomizer' },
} as const;

async function setAction(site: Site, name: string): Promise<void> {
  const action = site.blueprint.actions.find((candidate) => candidate.name === name);
  if (action === undefined) throw new RangeError(`No ${name} is wanted on this site`);
  const [there, ...more] = (
    (await site.door.ask(async (sp) => sp.web.userCustomActions.select('Id', 'Name')())) as { Id: string; Name: string | null }[]
  ).filter((candidate) => candidate.Name === action.name);
  const values = {
    Name: action.name,
    Title: action.title,
    ...PLACE_OF[action.kind],
    ClientSideComponentId: action.componentId,
    ClientSideComponentProperties: action.properties,
  };
  if (there === undefined) await site.door.tell(async (sp) => sp.web.userCustomActions.add(values as never));
  else await site.door.ask(async (sp) => sp.web.userCustomActions.getById(there.Id).update(values as never));
  // Two of the same would be two commands; the second can come from a request whose answer was lost.
  for (const extra of more) await site.door.tell(async (sp) => sp.web.userCustomActions.getById(extra.Id).delete());
}

/**
 * Makes one thing that a site should have. Throws a `TenantProblem` where SharePoint refuses.
 */
export async function applyStep(site: Site, step: SetupStep): Promise<void> {
  const { door, blueprint } = site;
  switch (step.what) {
    case 'siteColumn':
      if (step.state === 'missing') return addColumn(door, (sp) => sp.web.fields, wantedColumn(blueprint, step));
      throw new TenantProblem('refused', `Another column is called ${step.name} (${step.found ?? ''}).`);
    case 'column':
      if (step.state === 'missing') return addColumn(door, (sp) => listAt(site, step.where)(sp).fields, wantedColumn(blueprint, step));
      throw new TenantProblem('refused', `Another column is called ${step.name} (${step.found ?? ''}).`);
    case 'index':
      return updateColumn(site, step, { Indexed: true });
    case 'formatting':
      return updateColumn(site, step, { CustomFormatter: blueprint.formatting[step.name] });
    case 'list':
      return addList(site, step);
    case 'permissionLevel':
      return addLevel(site, step.name === blueprint.levels.keep.name ? blueprint.levels.keep : blueprint.levels.addAndView);
    case 'permissions':
      return setPermissions(site, step);
    case 'view':
      await door.tell(async (sp) => listAt(site, step.where)(sp).defaultView.fields.add(step.name));
      return undefined;
    case 'customAction':
    case 'settings':
      return setAction(site, step.name);
    case 'libraryClass':
      throw new RangeError('A library’s class is no part of a blueprint');
  }
}
