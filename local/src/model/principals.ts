import { refuse } from '../http/errors';
import { addMember, addPrincipal, ensureUser, membersOf, principalByLogin, principalType } from '../store/people';
import type { PrincipalRow } from '../store/rows';
import type { Context } from './context';
import { defineCollection, defineEntity } from './define';
import { nowhere, type EntityNode, type Node } from './node';

/** Users and groups of a site. */

const aadIdOf = (row: PrincipalRow): string => `${row.site_id.slice(0, 8)}-0000-4000-8000-${String(row.id).padStart(12, '0')}`;

/** What users and groups both say of themselves. */
const ofEveryPrincipal = {
  Id: (row: PrincipalRow) => row.id,
  IsHiddenInUI: () => false,
  LoginName: (row: PrincipalRow) => row.login,
  Title: (row: PrincipalRow) => row.title,
  PrincipalType: (row: PrincipalRow) => row.type,
};

const user = defineEntity<PrincipalRow>({
  contract: 'SP.User',
  path: (row) => `Web/GetUserById(${row.id})`,
  properties: {
    ...ofEveryPrincipal,
    Email: (row) => row.email,
    Expiration: () => '',
    IsEmailAuthenticationGuestUser: () => false,
    IsShareByEmailGuestUser: () => false,
    IsSiteAdmin: (row) => row.is_admin === 1,
    UserId: (row) =>
      row.type === principalType.user ? { NameId: aadIdOf(row).replace(/-/g, '').slice(0, 16), NameIdIssuer: 'urn:federation:microsoftonline' } : null,
    UserPrincipalName: (row) => (row.type === principalType.user ? row.email : null),
  },
  navigation: {
    Groups: (row, context) =>
      principalCollection(
        `Web/GetUserById(${row.id})/Groups`,
        'SP.Group',
        () =>
          context.core.db.all<PrincipalRow>(
            'SELECT p.* FROM group_members m JOIN principals p ON p.site_id = m.site_id AND p.id = m.group_id WHERE m.site_id = ? AND m.member_id = ? ORDER BY p.id',
            row.site_id,
            row.id
          ),
        context
      ),
  },
  update: (row, body, context) => {
    context.require({ kind: 'web', web: context.web }, 'managePermissions');
    if ('IsSiteAdmin' in body)
      context.core.db.run('UPDATE principals SET is_admin = ? WHERE site_id = ? AND id = ?', body.IsSiteAdmin === true ? 1 : 0, row.site_id, row.id);
    if (typeof body.Title === 'string') context.core.db.run('UPDATE principals SET title = ? WHERE site_id = ? AND id = ?', body.Title, row.site_id, row.id);
  },
});

interface GroupSettings {
  readonly allowMembersEdit?: boolean;
  readonly onlyMembersView?: boolean;
}

const settingsOf = (row: PrincipalRow): GroupSettings => JSON.parse(row.settings) as GroupSettings;

function canManage(row: PrincipalRow, context: Context): boolean {
  if (context.can({ kind: 'web', web: context.web }, 'managePermissions') || row.owner_id === context.user.id) return true;
  const owners = membersOf(context.core, row.site_id, row.owner_id ?? 0).map((member) => member.id);
  return owners.includes(context.user.id) || (settingsOf(row).allowMembersEdit === true && isMember(row, context));
}

const isMember = (row: PrincipalRow, context: Context): boolean => membersOf(context.core, row.site_id, row.id).some((member) => member.id === context.user.id);

const group = defineEntity<PrincipalRow>({
  contract: 'SP.Group',
  path: (row) => `Web/SiteGroups/GetById(${row.id})`,
  properties: {
    ...ofEveryPrincipal,
    AllowMembersEditMembership: (row) => settingsOf(row).allowMembersEdit ?? false,
    AllowRequestToJoinLeave: () => false,
    AutoAcceptRequestToJoinLeave: () => false,
    Description: (row) => row.description,
    OnlyAllowMembersViewMembership: (row) => settingsOf(row).onlyMembersView ?? false,
    OwnerTitle: (row, context) => context.principal(row.owner_id)?.title ?? '',
    RequestToJoinLeaveEmailSetting: () => null,
  },
  onRequest: {
    CanCurrentUserEditMembership: canManage,
    CanCurrentUserManageGroup: canManage,
    CanCurrentUserViewMembership: (row, context) => settingsOf(row).onlyMembersView !== true || isMember(row, context) || canManage(row, context),
    ContainsCurrentUser: isMember,
  },
  navigation: {
    Owner: (row, context) => {
      const owner = context.principal(row.owner_id);
      return owner ? principalNode(owner, context) : nowhere('Owner');
    },
    Users: (row, context) => groupUsers(row, context),
  },
  update: (row, body, context) => {
    if (!canManage(row, context)) throw refuse.accessDenied();
    const description = typeof body.Description === 'string' ? body.Description : row.description;
    checkDescription(description);
    const settings: GroupSettings = {
      allowMembersEdit: typeof body.AllowMembersEditMembership === 'boolean' ? body.AllowMembersEditMembership : (settingsOf(row).allowMembersEdit ?? false),
      onlyMembersView:
        typeof body.OnlyAllowMembersViewMembership === 'boolean' ? body.OnlyAllowMembersViewMembership : (settingsOf(row).onlyMembersView ?? false),
    };
    context.core.db.run(
      'UPDATE principals SET title = ?, description = ?, settings = ? WHERE site_id = ? AND id = ?',
      typeof body.Title === 'string' ? body.Title : row.title,
      description,
      JSON.stringify(settings),
      row.site_id,
      row.id
    );
  },
});

/** A description past 512 characters is refused, as SharePoint refuses it. */
function checkDescription(description: string | null): void {
  if (description !== null && description.length > 512) throw refuse.failed(-2146232832, 'The group description cannot be longer than 512 characters.');
}

function groupUsers(row: PrincipalRow, context: Context): Node {
  const { core } = context;
  const path = `Web/SiteGroups/GetById(${row.id})/Users`;
  const removeMember = (id: number): Node => {
    if (!canManage(row, context)) throw refuse.accessDenied();
    core.db.run('DELETE FROM group_members WHERE site_id = ? AND group_id = ? AND member_id = ?', row.site_id, row.id, id);
    return nowhere('RemoveById');
  };
  const found = (member: PrincipalRow | undefined): EntityNode => {
    if (!member) throw refuse.noPrincipal('User');
    return principalNode(member, context);
  };
  return defineCollection(
    {
      contract: 'SP.User',
      path,
      all: () => membersOf(core, row.site_id, row.id).map((member) => principalNode(member, context)),
      key: (args) => found(membersOf(core, row.site_id, row.id).find((member) => member.id === args.naming(['id']).number('id'))),
      add: (body) => {
        if (!canManage(row, context)) throw refuse.accessDenied();
        const member = ensureUser(core, row.site_id, String(body.LoginName ?? ''));
        if (!member) throw refuse.noPrincipal('The user');
        addMember(core, row.site_id, row.id, member.id);
        return principalNode(member, context);
      },
      operations: {
        GetById: { parameters: ['id'], run: (args) => found(membersOf(core, row.site_id, row.id).find((member) => member.id === args.number('id'))) },
        GetByEmail: {
          parameters: ['email'],
          run: (args) => found(membersOf(core, row.site_id, row.id).find((member) => member.email.toLowerCase() === args.text('email').toLowerCase())),
        },
        GetByLoginName: {
          parameters: ['loginName'],
          run: (args) => found(membersOf(core, row.site_id, row.id).find((member) => member.login.toLowerCase() === args.text('loginName').toLowerCase())),
        },
        RemoveById: { parameters: ['id'], writes: true, units: 5, run: (args) => removeMember(args.number('id')) },
        RemoveByLoginName: {
          parameters: ['loginName'],
          writes: true,
          units: 5,
          run: (args) => removeMember(principalByLogin(core, row.site_id, args.text('loginName'))?.id ?? 0),
        },
      },
    },
    context
  );
}

export function principalNode(row: PrincipalRow, context: Context): EntityNode {
  return row.type === principalType.sharePointGroup ? group(row, context) : user(row, context);
}

function principalCollection(path: string, contract: string, rows: () => PrincipalRow[], context: Context): Node {
  return defineCollection({ contract, path, all: () => rows().map((row) => principalNode(row, context)) }, context);
}

const wherePrincipals = (context: Context, where: string): PrincipalRow[] =>
  context.core.db.all<PrincipalRow>(`SELECT * FROM principals WHERE site_id = ? AND ${where} ORDER BY id`, context.site.id);

function one(rows: PrincipalRow[], context: Context, what: string): EntityNode {
  if (rows.length === 0) throw refuse.noPrincipal(what);
  return principalNode(rows[0], context);
}

/** `_api/web/siteusers`. */
export function siteUsers(context: Context): Node {
  context.require({ kind: 'web', web: context.web }, 'browseUserInfo');
  const users = (): PrincipalRow[] => wherePrincipals(context, 'type <> 8');
  const pick = (test: (row: PrincipalRow) => boolean): EntityNode => one(users().filter(test), context, 'User');
  return defineCollection(
    {
      contract: 'SP.User',
      path: 'Web/SiteUsers',
      all: () => users().map((row) => principalNode(row, context)),
      key: (args) =>
        pick((row) => row.id === Number(args.naming(['id']).raw('id')) || row.login.toLowerCase() === String(args.naming(['id']).raw('id')).toLowerCase()),
      operations: {
        GetById: { parameters: ['id'], run: (args) => pick((row) => row.id === args.number('id')) },
        GetByEmail: { parameters: ['email'], run: (args) => pick((row) => row.email.toLowerCase() === args.text('email').toLowerCase()) },
        GetByLoginName: { parameters: ['loginName'], run: (args) => pick((row) => row.login.toLowerCase() === args.text('loginName').toLowerCase()) },
      },
    },
    context
  );
}

/** `_api/web/sitegroups`. */
export function siteGroups(context: Context): Node {
  const groups = (): PrincipalRow[] => wherePrincipals(context, 'type = 8');
  const pick = (test: (row: PrincipalRow) => boolean): EntityNode => {
    const found = groups().find(test);
    if (!found) throw refuse.noPrincipal('Group');
    return principalNode(found, context);
  };
  const manage = (): void => context.require({ kind: 'web', web: context.web }, 'createGroups');
  const removeGroup = (row: PrincipalRow | undefined): Node => {
    context.require({ kind: 'web', web: context.web }, 'managePermissions');
    if (!row) throw refuse.noPrincipal('Group');
    context.core.db.run('DELETE FROM principals WHERE site_id = ? AND id = ?', row.site_id, row.id);
    context.core.db.run('DELETE FROM role_assignments WHERE principal_id = ? AND scope_id IN (SELECT id FROM scopes WHERE site_id = ?)', row.id, row.site_id);
    return nowhere('RemoveById');
  };
  return defineCollection(
    {
      contract: 'SP.Group',
      path: 'Web/SiteGroups',
      all: () => groups().map((row) => principalNode(row, context)),
      key: (args) => pick((row) => row.id === args.naming(['id']).number('id')),
      add: (body) => {
        manage();
        const title = String(body.Title ?? '');
        const description = typeof body.Description === 'string' ? body.Description : '';
        checkDescription(description);
        if (title === '' || groups().some((row) => row.title.toLowerCase() === title.toLowerCase()))
          throw refuse.failed(-2130575293, 'The specified name is already in use.');
        const made = addPrincipal(context.core, context.site.id, {
          type: principalType.sharePointGroup,
          login: title,
          title,
          description,
          ownerId: context.user.id,
        });
        addMember(context.core, context.site.id, made.id, context.user.id);
        return principalNode(made, context);
      },
      operations: {
        GetById: { parameters: ['id'], run: (args) => pick((row) => row.id === args.number('id')) },
        GetByName: { parameters: ['name'], run: (args) => pick((row) => row.title.toLowerCase() === args.text('name').toLowerCase()) },
        RemoveById: { parameters: ['id'], writes: true, units: 5, run: (args) => removeGroup(groups().find((row) => row.id === args.number('id'))) },
        RemoveByLoginName: {
          parameters: ['loginName'],
          writes: true,
          units: 5,
          run: (args) => removeGroup(groups().find((row) => row.login.toLowerCase() === args.text('loginName').toLowerCase())),
        },
      },
    },
    context
  );
}

/** A person by login name, given a principal where the directory knows them. */
export function ensureUserNode(login: string, context: Context): Node {
  context.require({ kind: 'web', web: context.web }, 'browseUserInfo');
  const row = ensureUser(context.core, context.site.id, login);
  if (!row) throw refuse.failed(-2146232832, `The specified user ${login} could not be found.`, 404);
  return principalNode(row, context);
}
