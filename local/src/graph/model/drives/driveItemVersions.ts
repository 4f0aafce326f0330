import { defineEntity } from '../../../model/define';
import { fileNode } from '../../../model/files/files';
import { mediaType } from '../../../model/files/mediaType';
import { nowhere, type EntityNode, type Node } from '../../../model/node';
import { ListColumns } from '../../../query/itemColumns';
import { readBlob } from '../../../store/files/blobs';
import type { ItemRow } from '../../../store/rows';
import { versionLabel, versionsOf } from '../../../store/items/versions';
import type { Asker } from '../../asker';
import { graphRefuse } from '../../errors';
import { callOn } from './callOn';
import { identityOf } from '../identities';
import { driveItemPath, type DriveItemValue } from '../values';
import { versionCollection } from '../versionCollection';

interface Version {
  readonly of: DriveItemValue & { readonly row: ItemRow };
  readonly version: number;
  readonly made: string;
  readonly madeBy: number;
  readonly size: number;
  readonly blob: number | null;
  readonly current: boolean;
}

const versionNode = defineEntity<Version, Asker>({
  contract: 'microsoft.graph.driveItemVersion',
  path: ({ of, version }) => `${driveItemPath(of)}/versions/${versionLabel(version)}`,
  properties: {
    id: ({ version }) => versionLabel(version),
    lastModifiedBy: ({ of, madeBy }) => identityOf(of.context, madeBy),
    lastModifiedDateTime: ({ made }) => made,
    size: ({ size }) => size,
  },
  navigation: {
    content: ({ of, blob, current }, _asker): Node => {
      // Source: driveitemversion-get-contents.md: the bytes of the current version are those of the file.
      if (current) throw graphRefuse.invalidRequest('You cannot get the content of the current version.');
      return { kind: 'stream', content: readBlob(of.context.core, blob), contentType: mediaType(of.row.FileLeafRef) };
    },
  },
  operations: {
    restoreVersion: {
      writes: true,
      run: ({ of, version, current }) => {
        if (current) throw graphRefuse.invalidRequest('The current version cannot be restored.');
        const versions = fileNode({ columns: new ListColumns(of.context.core, of.list), row: of.row }, of.context).navigate('Versions');
        callOn(versions, 'RestoreByLabel', { versionlabel: versionLabel(version) });
        return nowhere('restoreVersion');
      },
    },
  },
});

/** The versions of a file, the current one first. */
export function versionsOfFile(value: DriveItemValue, asker: Asker): Node {
  const { context, list, row } = value;
  if (row?.FSObjType !== 0) throw graphRefuse.invalidRequest('Folders have no versions.');
  context.require({ kind: 'item', list, itemId: row.ID }, 'viewVersions');
  const of = { ...value, row };
  const now: Version = {
    of,
    version: row._UIVersion,
    made: row.Modified,
    madeBy: row.Editor,
    size: Number(row.File_x0020_Size ?? 0),
    blob: row._blob,
    current: true,
  };
  const all = (): EntityNode[] => [
    versionNode(now, asker),
    ...versionsOf(context.core, row.UniqueId)
      .reverse()
      .map((each) =>
        versionNode({ of, version: each.version, made: each.made, madeBy: each.made_by, size: each.size ?? 0, blob: each.blob, current: false }, asker)
      ),
  ];
  return versionCollection('microsoft.graph.driveItemVersion', `${driveItemPath(value)}/versions`, all, asker);
}
