import { defineEntity } from '../../../model/define';
import type { EntityNode, Node } from '../../../model/node';
import type { ItemRow } from '../../../store/rows';
import { rowOfVersion, versionLabel, versionsOf } from '../../../store/items/versions';
import type { Asker } from '../../asker';
import { fieldsNode } from './fieldValues';
import { identityOf } from '../identities';
import { listItemPath, type ListItemValue } from '../values';
import { versionCollection } from '../versionCollection';

interface Version {
  readonly of: ListItemValue;
  /** The item's row as it was then. */
  readonly row: ItemRow;
  readonly made: string;
  readonly madeBy: number;
}

const versionNode = defineEntity<Version, Asker>({
  contract: 'microsoft.graph.listItemVersion',
  path: ({ of, row }) => `${listItemPath(of)}/versions/${versionLabel(row._UIVersion)}`,
  properties: {
    id: ({ row }) => versionLabel(row._UIVersion),
    lastModifiedBy: ({ of, madeBy }) => identityOf(of.context, madeBy),
    lastModifiedDateTime: ({ made }) => made,
    publication: ({ row }) => ({ level: row._UIVersion % 512 === 0 ? 'published' : 'draft', versionId: versionLabel(row._UIVersion) }),
  },
  navigation: { fields: ({ of, row }, asker) => fieldsNode({ ...of, row }, asker) },
});

/** The versions of an item, the current one first. */
export function versionsOfItem(of: ListItemValue, asker: Asker): Node {
  const { context, list, row } = of;
  context.require({ kind: 'item', list, itemId: row.ID }, 'viewVersions');
  const all = (): EntityNode[] => [
    versionNode({ of, row, made: row.Modified, madeBy: row.Editor }, asker),
    ...versionsOf(context.core, row.UniqueId)
      .reverse()
      .map((each) => versionNode({ of, row: rowOfVersion(each), made: each.made, madeBy: each.made_by }, asker)),
  ];
  return versionCollection('microsoft.graph.listItemVersion', `${listItemPath(of)}/versions`, all, asker);
}
