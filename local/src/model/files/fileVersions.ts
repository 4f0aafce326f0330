import { refuse } from '../../http/errors';
import { readBlob } from '../../store/files/blobs';
import { versionById, versionLabel, versionOfLabel, versionsOf, type VersionRow } from '../../store/items/versions';
import type { Args } from '../args';
import type { Context } from '../context';
import { defineCollection, defineEntity } from '../define';
import { asSecurable } from '../items/disposeItem';
import type { Item } from '../items/items';
import { mediaType } from './mediaType';
import { nowhere, type Node, type StreamNode } from '../node';
import { personNode } from '../people/personNode';
import { deleteVersion, recycleVersion } from '../items/recycleVersion';
import { restoreVersion } from '../items/restoreVersion';

interface FileVersion {
  readonly item: Item;
  readonly version: VersionRow;
  /** The file's own path in the API. */
  readonly file: string;
}

/** Below the web, as SharePoint serves old versions: `_vti_history/512/Shared Documents/a.docx`. */
const historyUrl = ({ item, version }: FileVersion, context: Context): string =>
  `_vti_history/${version.version}/${item.row.FileRef.slice(context.web.url === '/' ? 1 : context.web.url.length + 1)}`;

const bytes = ({ item, version }: FileVersion, context: Context): StreamNode => ({
  kind: 'stream',
  content: readBlob(context.core, version.blob),
  contentType: mediaType(item.row.FileLeafRef),
});

const remove = ({ item, version }: FileVersion, context: Context): void => deleteVersion(item, version, context);

const node = defineEntity<FileVersion>({
  contract: 'SP.FileVersion',
  path: ({ version, file }) => `${file}/Versions(${version.version})`,
  properties: {
    CheckInComment: ({ version }) => version.comment ?? '',
    Created: ({ version }) => version.made,
    ID: ({ version }) => version.version,
    IsCurrentVersion: () => false,
    Length: ({ version }) => version.size ?? 0,
    Size: ({ version }) => version.size ?? 0,
    Url: historyUrl,
    VersionLabel: ({ version }) => versionLabel(version.version),
  },
  onRequest: { ExpirationDate: () => null, SnapshotDate: () => null },
  navigation: {
    CreatedBy: ({ version }, context) => personNode(version.made_by, 'CreatedBy', context),
    $value: bytes,
  },
  operations: {
    OpenBinaryStream: { run: (each, _args, context) => bytes(each, context) },
    DeleteObject: {
      writes: true,
      run: (each, _args, context) => {
        remove(each, context);
        return nowhere('DeleteObject');
      },
    },
  },
  remove,
});

/** An earlier version of a file, as its own resource. */
export function fileVersionNode(item: Item, version: VersionRow, file: string, context: Context): Node {
  return node({ item, version, file }, context);
}

/** Old bytes by the address below `_vti_history`. @throws 404 where there is no such version */
export function bytesOfVersion(item: Item, id: number, context: Context): StreamNode {
  context.require(asSecurable(item), 'viewVersions');
  return bytes({ item, version: find(item, id, context), file: '' }, context);
}

function find(item: Item, id: number | null, context: Context): VersionRow {
  const version = id === null ? undefined : versionById(context.core, item.row.UniqueId, id);
  if (!version) throw refuse.failed(-2130575338, 'The specified version does not exist.', 404);
  return version;
}

/** `…/versions` of a file: what came before the current one, oldest first. */
export function fileVersions(item: Item, file: string, context: Context): Node {
  context.require(asSecurable(item), 'viewVersions');
  const byId = (args: Args, name: string): VersionRow => find(item, args.number(name), context);
  const byLabel = (args: Args): VersionRow => find(item, versionOfLabel(args.text('versionlabel')), context);
  const one = (version: VersionRow): FileVersion => ({ item, version, file });
  const deleting = (name: string, version: VersionRow): Node => {
    remove(one(version), context);
    return nowhere(name);
  };
  const recycling = (name: string, version: VersionRow): Node => {
    recycleVersion(item, version, context);
    return nowhere(name);
  };
  return defineCollection(
    {
      contract: 'SP.FileVersion',
      path: `${file}/Versions`,
      all: () => versionsOf(context.core, item.row.UniqueId).map((version) => node(one(version), context)),
      key: (args) => node(one(find(item, args.naming(['versionid']).number('versionid'), context)), context),
      operations: {
        GetById: { parameters: ['versionid'], run: (args) => node(one(byId(args, 'versionid')), context) },
        DeleteAll: {
          writes: true,
          run: () => {
            for (const version of versionsOf(context.core, item.row.UniqueId)) remove(one(version), context);
            return nowhere('DeleteAll');
          },
        },
        DeleteByID: { parameters: ['vid'], writes: true, run: (args) => deleting('DeleteByID', byId(args, 'vid')) },
        DeleteByLabel: { parameters: ['versionlabel'], writes: true, run: (args) => deleting('DeleteByLabel', byLabel(args)) },
        RecycleByID: { parameters: ['vid'], writes: true, run: (args) => recycling('RecycleByID', byId(args, 'vid')) },
        RecycleByLabel: { parameters: ['versionlabel'], writes: true, run: (args) => recycling('RecycleByLabel', byLabel(args)) },
        RestoreByLabel: {
          parameters: ['versionlabel'],
          writes: true,
          run: (args) => {
            restoreVersion(item, byLabel(args), context);
            return nowhere('RestoreByLabel');
          },
        },
      },
    },
    context
  );
}
