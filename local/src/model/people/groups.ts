import { refuse } from '../../http/errors';
import { recordChange } from '../../store/changes/changes';
import { membersOf, principalByLogin, principalType } from '../../store/people/people';
import { addUser, principalSettings, setMembership, setPrincipalSettings, type PrincipalSettings } from '../../store/people/principals';
import type { PrincipalRow } from '../../store/rows';
import type { Args } from '../args';
import type { Context } from '../context';
import { defineCollection, defineEntity } from '../define';
import { nowhere, type Body, type EntityNode, type Node } from '../node';
import { principalNode } from './principals';
import { ofEveryPrincipal } from './users';

/** A site's groups and who is in them. */

const isMember = (row: PrincipalRow, context: Context): boolean => membersOf(context.core, row.site_id, row.id).some((member) => member.id === context.user.id);

function canManage(row: PrincipalRow, context: Context): boolean {
  if (context.can({ kind: 'web', web: context.web }, 'managePermissions') || row.owner_id === context.user.id) return true;
  return membersOf(context.core, row.site_id, row.owner_id ?? 0).some((member) => member.id === context.user.id);
}

const canEdit = (row: PrincipalRow, context: Context): boolean =>
  canManage(row, context) || (principalSettings(row).allowMembersEdit === true && isMember(row, context));

const canView = (row: PrincipalRow, context: Context): boolean =>
  principalSettings(row).onlyMembersView !== true || isMember(row, context) || canManage(row, context);

/** Settings that REST may change, by name, and how each is kept. */
const switches: Readonly<Record<string, keyof PrincipalSettings>> = {
  AllowMembersEditMembership: 'allowMembersEdit',
  OnlyAllowMembersViewMembership: 'onlyMembersView',
  AllowRequestToJoinLeave: 'allowRequests',
  AutoAcceptRequestToJoinLeave: 'acceptRequests',
};

export const groupNode = defineEntity<PrincipalRow>({
  contract: 'SP.Group',
  path: (row) => `Web/SiteGroups/GetById(${row.id})`,
  properties: {
    ...ofEveryPrincipal,
    AllowMembersEditMembership: (row) => principalSettings(row).allowMembersEdit ?? false,
    AllowRequestToJoinLeave: (row) => principalSettings(row).allowRequests ?? false,
    AutoAcceptRequestToJoinLeave: (row) => principalSettings(row).acceptRequests ?? false,
    Description: (row) => row.description,
    OnlyAllowMembersViewMembership: (row) => principalSettings(row).onlyMembersView ?? false,
    OwnerTitle: (row, context) => context.principal(row.owner_id)?.title ?? '',
    RequestToJoinLeaveEmailSetting: (row) => principalSettings(row).requestsTo ?? null,
  },
  onRequest: {
    CanCurrentUserEditMembership: canEdit,
    CanCurrentUserManageGroup: canManage,
    CanCurrentUserViewMembership: canView,
    ContainsCurrentUser: isMember,
  },
  navigation: {
    Owner: (row, context) => {
      const owner = context.principal(row.owner_id);
      return owner ? principalNode(owner, context) : nowhere('Owner');
    },
    Users: (row, context) => groupUsers(row, context),
  },
  operations: {
    SetUserAsOwner: {
      parameters: ['ownerId'],
      writes: true,
      run: (row, args, context) => {
        requireManage(row, context);
        const owner = context.principal(args.number('ownerId'));
        if (!owner || owner.type === principalType.sharePointGroup) throw refuse.noPrincipal('User');
        context.core.db.run('UPDATE principals SET owner_id = ? WHERE site_id = ? AND id = ?', owner.id, row.site_id, row.id);
        return nowhere('SetUserAsOwner');
      },
    },
  },
  update: change,
});

function requireManage(row: PrincipalRow, context: Context): void {
  if (!canManage(row, context)) throw refuse.accessDenied();
}

function change(row: PrincipalRow, body: Body, context: Context): void {
  requireManage(row, context);
  const { core } = context;
  let settings = principalSettings(row);
  for (const [name, value] of Object.entries(body)) {
    if (name in switches) settings = { ...settings, [switches[name]]: value === true };
    else if (name === 'RequestToJoinLeaveEmailSetting') settings = { ...settings, requestsTo: String(value ?? '') };
    else if (!['Title', 'Description', 'Id', 'LoginName', 'PrincipalType', 'IsHiddenInUI', 'OwnerTitle'].includes(name))
      throw refuse.notSupported(`changing Group.${name}`);
  }
  const description = typeof body.Description === 'string' ? body.Description : row.description;
  checkDescription(description);
  const title = typeof body.Title === 'string' ? body.Title : row.title;
  checkTitle(title, row.id, context);
  // A group's login is its name.
  core.db.run('UPDATE principals SET title = ?, login = ?, description = ? WHERE site_id = ? AND id = ?', title, title, description, row.site_id, row.id);
  setPrincipalSettings(core, row, settings);
  recordChange(core, { siteId: row.site_id, object: 'group', type: 'update', detail: { principal: row.id, title } });
}

/** A description past 512 characters is refused, as SharePoint refuses it. */
export function checkDescription(description: string | null): void {
  if (description !== null && description.length > 512) throw refuse.failed(-2146232832, 'The group description cannot be longer than 512 characters.');
}

/** @param id the group's own number; 0 for a new one */
export function checkTitle(title: string, id: number, context: Context): void {
  const other = principalByLogin(context.core, context.site.id, title);
  if (title === '' || (other !== undefined && other.id !== id))
    throw refuse.failed(-2130575293, 'The specified name is already in use.\n\nPlease try again with a new name.');
}

function groupUsers(row: PrincipalRow, context: Context): Node {
  const { core } = context;
  if (!canView(row, context)) throw refuse.accessDenied();
  const members = (): PrincipalRow[] => membersOf(core, row.site_id, row.id);
  const pick = (test: (member: PrincipalRow) => boolean): PrincipalRow => {
    const member = members().find(test);
    if (!member) throw refuse.noPrincipal('User');
    return member;
  };
  const show = (test: (member: PrincipalRow) => boolean): EntityNode => principalNode(pick(test), context);
  const editable = (): void => {
    if (!canEdit(row, context)) throw refuse.accessDenied();
  };
  const take = (name: string, test: (member: PrincipalRow) => boolean): Node => {
    editable();
    setMembership(core, row, pick(test).id, false);
    return nowhere(name);
  };
  const add = (member: PrincipalRow | null | undefined): EntityNode => {
    editable();
    if (!member || member.type === principalType.sharePointGroup) throw refuse.noPrincipal('The user');
    setMembership(core, row, member.id, true);
    return principalNode(member, context);
  };
  const sameLogin =
    (args: Args, name: string) =>
    (member: PrincipalRow): boolean =>
      member.login.toLowerCase() === args.text(name).toLowerCase();
  return defineCollection(
    {
      contract: 'SP.User',
      path: `Web/SiteGroups/GetById(${row.id})/Users`,
      units: 5,
      all: () => members().map((member) => principalNode(member, context)),
      key: (args) => {
        const key = args.naming(['id']).raw('id');
        return show((member) => member.id === Number(key) || member.login.toLowerCase() === String(key).toLowerCase());
      },
      add: (body) => add(addUser(core, row.site_id, String(body.LoginName ?? ''))),
      operations: {
        AddUserById: { parameters: ['id'], writes: true, units: 5, run: (args) => add(context.principal(args.number('id'))) },
        GetById: { parameters: ['id'], run: (args) => show((member) => member.id === args.number('id')) },
        GetByEmail: { parameters: ['emailAddress'], run: (args) => show((member) => member.email.toLowerCase() === args.text('emailAddress').toLowerCase()) },
        GetByLoginName: { parameters: ['loginName'], run: (args) => show(sameLogin(args, 'loginName')) },
        RemoveById: { parameters: ['id'], writes: true, units: 5, run: (args) => take('RemoveById', (member) => member.id === args.number('id')) },
        RemoveByLoginName: { parameters: ['loginName'], writes: true, units: 5, run: (args) => take('RemoveByLoginName', sameLogin(args, 'loginName')) },
      },
    },
    context
  );
}
