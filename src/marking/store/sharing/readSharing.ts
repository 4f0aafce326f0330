import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/security/item';
import '@pnp/sp/security/list';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import { listOf, type BatchResult, type Door } from '../../../tenant';
import type { Access } from '../../rules';
import type { SharedThing } from './desk';
import { readPrincipal, type Principal } from './readAccess';

interface RawAssignment {
  readonly Member: Principal;
  readonly RoleDefinitionBindings: readonly { readonly RoleTypeKind: number; readonly Hidden?: boolean }[];
}

/** Somebody who may only pass through to something further down; the thing itself is not shared with them. */
const LIMITED_ACCESS = 1;

const FIELDS = [
  'PrincipalId',
  'Member/Id',
  'Member/LoginName',
  'Member/Title',
  'Member/PrincipalType',
  'RoleDefinitionBindings/RoleTypeKind',
  'RoleDefinitionBindings/Hidden',
];

/** The question who has what on a thing. It is one of SharePoint's dear ones: five units, and only for those who may see permissions. */
const assignmentsOf =
  ({ listId, itemId }: SharedThing) =>
  async (sp: SPFI): Promise<RawAssignment[]> => {
    const securable = listId === null ? sp.web : itemId === null ? listOf(sp, { id: listId }) : listOf(sp, { id: listId }).items.getById(itemId);
    return (await securable.roleAssignments.select(...FIELDS).expand('Member', 'RoleDefinitionBindings')()) as unknown as RawAssignment[];
  };

/** Who has a thing beyond the people of the site. */
export interface Sharing {
  readonly access: readonly Access[];
  /** Groups of the directory, which are not looked into. */
  readonly groups: readonly string[];
}

export interface SharingReader {
  /** Reads several things at once. A thing that cannot be read has the problem instead. */
  read(things: readonly SharedThing[]): Promise<BatchResult<Sharing>[]>;
  /** Questions that were asked, those after the members of groups among them. */
  readonly asked: number;
}

const sameAccess = (a: Access): string => `${a.kind} ${a.who.toLowerCase()}`;

/** Reads who has things; each of the site's groups is looked into once. */
export function createSharingReader(door: Door): SharingReader {
  const members = new Map<number, readonly Principal[]>();
  let asked = 0;

  const lookInto = async (ids: readonly number[]): Promise<void> => {
    const unknown = [...new Set(ids)].filter((id) => !members.has(id));
    asked += unknown.length;
    const answers = await door.askAll(
      unknown.map(
        (id) => async (sp: SPFI) => (await sp.web.siteGroups.getById(id).users.select('Id', 'LoginName', 'Title', 'PrincipalType')()) as unknown as Principal[]
      )
    );
    answers.forEach((answer, at) => {
      // A group that keeps its members to itself is one that cannot be looked into; it is gone where SharePoint knows none.
      if (answer.ok) members.set(unknown[at], answer.value);
      else if (answer.problem.code === 'notFound') members.set(unknown[at], []);
      else if (answer.problem.code !== 'noPermission') throw answer.problem;
    });
  };

  const sharingOf = (assignments: readonly RawAssignment[]): Sharing => {
    const access = new Map<string, Access>();
    const groups = new Set<string>();
    const note = (principal: Principal, through: Principal | null): void => {
      const meaning = readPrincipal(principal);
      if (meaning.kind === 'access') access.set(sameAccess(meaning.access), meaning.access);
      else if (meaning.kind === 'directoryGroup') groups.add(principal.Title || principal.LoginName);
      else if (meaning.kind === 'siteGroup' && through === null) {
        const inside = members.get(principal.Id);
        if (inside === undefined) groups.add(principal.Title);
        else inside.forEach((member) => note(member, principal));
      }
    };
    assignments.forEach(({ Member }) => note(Member, null));
    return { access: [...access.values()], groups: [...groups] };
  };

  return {
    get asked() {
      return asked;
    },
    async read(things) {
      asked += things.length;
      const answers = await door.askAll(things.map(assignmentsOf));
      const held = answers.map((answer) =>
        answer.ok
          ? answer.value.filter(({ RoleDefinitionBindings }) =>
              RoleDefinitionBindings.some((role) => role.RoleTypeKind !== LIMITED_ACCESS && role.Hidden !== true)
            )
          : []
      );
      await lookInto(
        held.flatMap((assignments) => assignments.filter(({ Member }) => readPrincipal(Member).kind === 'siteGroup').map(({ Member }) => Member.Id))
      );
      return answers.map((answer, at) => (answer.ok ? { ok: true as const, value: sharingOf(held[at]) } : answer));
    },
  };
}
