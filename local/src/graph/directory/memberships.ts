import type { OperationDef } from '../../model/define';
import type { EntityNode, Node } from '../../model/node';
import { directoryGroup, groupsOf, groupsOwnedBy, type DirectoryObject } from '../../store/people/directoryGroups';
import type { Asker } from '../asker';
import { objectNode } from './kinds';
import { directoryCollection } from './page';
import { directoryRefuse } from './refusals';

/** Most groups that one call may check. */
const mostChecked = 20;

/** `memberOf` and `transitiveMemberOf` of a user or group, with casts to groups. */
export function membershipsOf(object: DirectoryObject, name: 'memberOf' | 'transitiveMemberOf', asker: Asker): Node {
  return objects(`${object.kind}s/${object.id}/${name}`, () => groupsOf(asker.core, object, name === 'transitiveMemberOf'), asker);
}

export function ownedBy(login: string, path: string, asker: Asker): Node {
  return objects(path, () => groupsOwnedBy(asker.core, login), asker);
}

/** A collection of users and groups, which may be asked for as one of the two: `…/microsoft.graph.user`. */
export function objects(
  path: string,
  all: () => readonly DirectoryObject[],
  asker: Asker,
  bind: (object: DirectoryObject) => EntityNode = (each) => objectNode(each, asker)
): Node {
  const cast = (kind: DirectoryObject['kind']) => ({
    run: (): Node =>
      directoryCollection(
        {
          contract: `microsoft.graph.${kind}`,
          path,
          all: () =>
            all()
              .filter((each) => each.kind === kind)
              .map(bind),
        },
        asker
      ),
  });
  return directoryCollection(
    {
      contract: 'microsoft.graph.directoryObject',
      path,
      all: () => all().map(bind),
      key: (args) => {
        const id = args.naming(['id']).text('id');
        const found = all().find((each) => each.id === id.toLowerCase());
        if (!found) throw directoryRefuse.missing(id);
        return bind(found);
      },
      operations: { user: cast('user'), group: cast('group') },
    },
    asker
  );
}

const ids = (values: readonly string[]): Node => ({ kind: 'values', name: 'value', type: 'Edm.String', values });

/** What every directory object can be asked about its groups. All of it follows groups in groups. */
export const membershipOperations: Readonly<Record<string, OperationDef<DirectoryObject, Asker>>> = {
  getMemberGroups: {
    parameters: ['securityEnabledOnly'],
    writes: true,
    units: 1,
    run: (object, args, asker) => memberGroups(object, args.flag('securityEnabledOnly'), asker),
  },
  getMemberObjects: {
    parameters: ['securityEnabledOnly'],
    writes: true,
    units: 1,
    run: (object, args, asker) => memberGroups(object, args.flag('securityEnabledOnly'), asker),
  },
  checkMemberGroups: {
    parameters: ['groupIds'],
    writes: true,
    units: 1,
    run: (object, args, asker) => checkGroups(object, args.list('groupIds').map(String), asker),
  },
  checkMemberObjects: { parameters: ['ids'], writes: true, units: 1, run: (object, args, asker) => checkGroups(object, args.list('ids').map(String), asker) },
};

/** Microsoft 365 groups of this tenant are not enabled for security. */
function memberGroups(object: DirectoryObject, securityOnly: boolean, asker: Asker): Node {
  const groups = groupsOf(asker.core, object, true).filter((group) => !securityOnly || !group.unified);
  return ids(groups.map(({ id }) => id));
}

function checkGroups(object: DirectoryObject, asked: readonly string[], asker: Asker): Node {
  if (asked.length > mostChecked) throw directoryRefuse.bad(`The number of group ids exceeds the maximum of ${mostChecked}.`);
  const member = new Set(groupsOf(asker.core, object, true).map(({ id }) => id));
  return ids(asked.map((id) => directoryGroup(asker.core, id)?.id ?? '').filter((id) => member.has(id)));
}
