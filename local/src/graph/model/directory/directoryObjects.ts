import type { EntityNode, Node } from '../../../model/node';
import { directoryGroups, type DirectoryObject } from '../../../store/people/directoryGroups';
import { directoryPeople } from '../../../store/people/directoryPeople';
import type { Asker } from '../../asker';
import { directoryObject } from '../../directory/groupPeople';
import { objectNode } from '../../directory/kinds';
import { directoryCollection } from '../../directory/page';
import { directoryRefuse } from '../../directory/refusals';

/** How many ids one call may name. Source: microsoft-graph-docs-contrib, api-reference/v1.0/api/directoryobject-getbyids.md. */
const mostIds = 1000;

/** `/directoryObjects`: by id, or several by `getByIds`. */
export function directoryObjectsRoot(asker: Asker): Node {
  return directoryCollection(
    {
      contract: 'microsoft.graph.directoryObject',
      path: 'directoryObjects',
      all: () => everything(asker).map((each) => objectNode(each, asker)),
      key: (args) => objectNode(directoryObject(args.naming(['id']).text('id'), asker), asker),
      operations: {
        getByIds: {
          parameters: ['ids', 'types'],
          writes: true,
          units: 2,
          run: (args) => byIds(args.list('ids').map(String), args.list('types').map(String), asker),
        },
      },
    },
    asker
  );
}

const everything = (asker: Asker): DirectoryObject[] => [...directoryPeople(asker.core), ...directoryGroups(asker.core)];

function byIds(ids: readonly string[], types: readonly string[], asker: Asker): Node {
  if (ids.length > mostIds) throw directoryRefuse.bad(`Up to ${mostIds} ids may be named at once.`);
  const kinds = new Set(types.map((type) => type.toLowerCase()));
  const asked = new Set(ids.map((id) => id.toLowerCase()));
  const wanted = ({ id, kind }: DirectoryObject): boolean => asked.has(id) && (kinds.size === 0 || kinds.has(kind) || kinds.has('directoryobject'));
  const all = (): EntityNode[] =>
    everything(asker)
      .filter(wanted)
      .map((each) => objectNode(each, asker));
  return directoryCollection({ contract: 'microsoft.graph.directoryObject', path: 'directoryObjects', all }, asker);
}
