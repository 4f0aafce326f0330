import { refuse } from '../../http/errors';
import { recordChange } from '../../store/changes/changes';
import { directoryPersonByLogin } from '../../store/people/directoryPeople';
import { addPrincipal, principalType } from '../../store/people/people';
import { addUser, deleteGroup, principalSettings, removeUser, setMembership, sitePrincipals } from '../../store/people/principals';
import type { PrincipalRow } from '../../store/rows';
import type { Args } from '../args';
import type { Context } from '../context';
import { defineCollection } from '../define';
import { checkDescription, checkTitle } from './groups';
import { nowhere, type EntityNode, type Node } from '../node';
import { principalNode } from './principals';

type Test = (row: PrincipalRow) => boolean;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const byId =
  (args: Args): Test =>
  (row) =>
    row.id === args.number('id');
const byLogin =
  (args: Args): Test =>
  (row) =>
    same(row.login, args.text('loginName'));

/** `_api/web/siteusers`: those whom the site knows. */
export function siteUsers(context: Context): Node {
  const { core, site } = context;
  context.require({ kind: 'web', web: context.web }, 'browseUserInfo');
  const users = (): PrincipalRow[] => sitePrincipals(core, site.id, false);
  const pick = (test: Test): PrincipalRow => {
    const row = users().find(test);
    if (!row) throw refuse.noPrincipal('User');
    return row;
  };
  const show = (test: Test): EntityNode => principalNode(pick(test), context);
  const take = (name: string, test: Test): Node => {
    context.require({ kind: 'web', web: context.web }, 'managePermissions');
    removeUser(core, pick(test));
    return nowhere(name);
  };
  return defineCollection(
    {
      contract: 'SP.User',
      path: 'Web/SiteUsers',
      all: () => users().map((row) => principalNode(row, context)),
      key: (args) => {
        const key = args.naming(['id']).raw('id');
        return show((row) => row.id === Number(key) || same(row.login, String(key)));
      },
      add: (body) => {
        context.require({ kind: 'web', web: context.web }, 'managePermissions');
        return ensured(String(body.LoginName ?? ''), context);
      },
      operations: {
        GetById: { parameters: ['id'], run: (args) => show(byId(args)) },
        GetByEmail: { parameters: ['emailAddress'], run: (args) => show((row) => row.email !== '' && same(row.email, args.text('emailAddress'))) },
        GetByLoginName: { parameters: ['loginName'], run: (args) => show(byLogin(args)) },
        GetByObjectId: {
          parameters: ['objectId'],
          run: (args) => {
            const objectId = args.guid('objectId');
            return show((row) => directoryPersonByLogin(core, row.login)?.id === objectId);
          },
        },
        RemoveById: { parameters: ['id'], writes: true, units: 5, run: (args) => take('RemoveById', byId(args)) },
        RemoveByLoginName: { parameters: ['loginName'], writes: true, units: 5, run: (args) => take('RemoveByLoginName', byLogin(args)) },
      },
    },
    context
  );
}

function createGroup(title: string, description: string, context: Context): PrincipalRow {
  const { core, site } = context;
  checkDescription(description);
  checkTitle(title, 0, context);
  const made = addPrincipal(core, site.id, { type: principalType.sharePointGroup, login: title, title, description, ownerId: context.user.id });
  recordChange(core, { siteId: site.id, object: 'group', type: 'add', detail: { principal: made.id, title } });
  setMembership(core, made, context.user.id, true);
  return made;
}

/** `_api/web/sitegroups`. */
export function siteGroups(context: Context): Node {
  const { core, site } = context;
  const groups = (): PrincipalRow[] => sitePrincipals(core, site.id, true);
  const pick = (test: Test): PrincipalRow => {
    const found = groups().find(test);
    if (!found) throw refuse.noPrincipal('Group');
    return found;
  };
  const show = (test: Test): EntityNode => principalNode(pick(test), context);
  const remove = (name: string, test: Test): Node => {
    context.require({ kind: 'web', web: context.web }, 'managePermissions');
    deleteGroup(core, pick(test));
    return nowhere(name);
  };
  return defineCollection(
    {
      contract: 'SP.Group',
      path: 'Web/SiteGroups',
      units: 2,
      all: () => groups().map((row) => principalNode(row, context)),
      key: (args) => show(byId(args.naming(['id']))),
      add: (body) => {
        context.require({ kind: 'web', web: context.web }, 'createGroups');
        return principalNode(createGroup(String(body.Title ?? ''), typeof body.Description === 'string' ? body.Description : '', context), context);
      },
      operations: {
        GetById: { parameters: ['id'], run: (args) => show(byId(args)) },
        GetByName: { parameters: ['name'], run: (args) => show((row) => same(row.title, args.text('name'))) },
        RemoveById: { parameters: ['id'], writes: true, units: 5, run: (args) => remove('RemoveById', byId(args)) },
        RemoveByLoginName: { parameters: ['loginName'], writes: true, units: 5, run: (args) => remove('RemoveByLoginName', byLogin(args)) },
      },
    },
    context
  );
}

function ensured(login: string, context: Context): EntityNode {
  const row = addUser(context.core, context.site.id, login);
  if (!row) throw refuse.failed(-2146232832, `The specified user ${login} could not be found.`, 404);
  return principalNode(row, context);
}

/** A person by login name, given a principal where the directory knows them. */
export function ensureUserNode(login: string, context: Context): Node {
  context.require({ kind: 'web', web: context.web }, 'browseUserInfo');
  return ensured(login, context);
}

/** `GetUserById`: a user of the site by number, unless they were removed. */
export function userById(id: number, context: Context): Node {
  const row = context.principal(id);
  if (!row || row.type === principalType.sharePointGroup || principalSettings(row).removed) throw refuse.noPrincipal('User');
  return principalNode(row, context);
}
