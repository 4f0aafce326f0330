import type { EntityNode, PropertyView } from '../../model/node';
import type { DirectoryObject } from '../../store/people/directoryGroups';
import type { Asker } from '../asker';
import { groupNode } from '../model/directory/groups';
import { userNode } from '../model/directory/users';

/** A user or group in a collection of directory objects: it says which it is. */
export function objectNode(object: DirectoryObject, asker: Asker): EntityNode {
  const node = object.kind === 'user' ? userNode(object, asker) : groupNode(object, asker);
  const type: PropertyView = { name: '@odata.type', type: 'String', read: () => `#${node.contract}` };
  return { ...node, annotations: () => [type, ...(node.annotations?.() ?? [])] };
}
