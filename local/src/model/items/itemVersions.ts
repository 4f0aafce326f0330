import { refuse } from '../../http/errors';
import { columnOf } from '../../store/lists/columns';
import type { FieldRow, ItemRow } from '../../store/rows';
import { unpackMany } from '../../store/seeding/seedValues';
import { versionById, versionLabel, versionsOf, rowOfVersion, type VersionRow } from '../../store/items/versions';
import type { Context } from '../context';
import { defineCollection, defineEntity } from '../define';
import { asSecurable } from './disposeItem';
import { fieldCollection } from '../lists/fieldCollection';
import { fileVersionNode } from '../files/fileVersions';
import type { Item } from './items';
import { bagName } from './itemText';
import { restValue } from './itemValues';
import { nowhere, type EntityNode, type Node, type PropertyView } from '../node';
import { personNode } from '../people/personNode';
import { deleteVersion, recycleVersion } from './recycleVersion';
import { restoreVersion } from './restoreVersion';

/** One state of an item: an earlier version, or its row as it stands. */
interface ItemVersion {
  readonly item: Item;
  readonly row: ItemRow;
  /** Null for the current version. */
  readonly kept: VersionRow | null;
  readonly path: string;
  readonly filePath: string;
}

interface PointedTo {
  readonly LookupId: number;
  readonly LookupValue: string;
  readonly Email?: string;
}

const person = (id: number, context: Context): PointedTo => {
  const row = context.principal(id);
  return { LookupId: id, LookupValue: row?.title ?? '', Email: row?.email ?? '' };
};

/** A column of a version: people and lookups as objects, the rest as the item itself gives it. */
function valueOf(field: FieldRow, kept: string | number | null, context: Context): unknown {
  if (kept === null) return null;
  switch (columnOf(field).kind) {
    case 'user':
      return person(Number(kept), context);
    case 'userMulti':
      return unpackMany(String(kept)).map((id) => person(Number(id), context));
    case 'lookup':
      return { LookupId: Number(kept), LookupValue: String(kept) };
    case 'lookupMulti':
      return unpackMany(String(kept)).map((id) => ({ LookupId: Number(id), LookupValue: id }));
    default:
      return restValue(field, kept);
  }
}

const typeOf = (field: FieldRow): string => {
  const { kind } = columnOf(field);
  const types: Readonly<Record<string, string>> = {
    user: 'SP.FieldUserValue',
    userMulti: 'Collection(SP.FieldUserValue)',
    lookup: 'SP.FieldLookupValue',
    lookupMulti: 'Collection(SP.FieldLookupValue)',
    boolean: 'Boolean',
    date: 'DateTime',
    number: 'Double',
    integer: 'Int32',
    multiChoice: 'Collection(String)',
    url: 'SP.FieldUrlValue',
  };
  return types[kind] ?? 'String';
};

/** Every column that a version keeps, by its name as property bags write it. */
function openProperties(version: ItemVersion, context: Context): { all: () => PropertyView[]; one: (name: string) => PropertyView | null } {
  const { columns } = version.item;
  const view = (field: FieldRow): PropertyView | null => {
    const stored = /^"([^"]+)"$/.exec(columnOf(field).sql)?.[1];
    if (field.name === '_UIVersionString') return { name: bagName(field.name), type: 'String', read: () => versionLabel(version.row._UIVersion) };
    if (stored === undefined || ['Created', 'SelectTitle', 'SelectFilename'].includes(field.name)) return null;
    return { name: bagName(field.name), type: typeOf(field), read: () => valueOf(field, version.row[stored] ?? null, context) };
  };
  const all = (): PropertyView[] => [...columns.fields.values()].map(view).filter((each): each is PropertyView => each !== null);
  return { all, one: (name) => all().find((each) => each.name.toLowerCase() === name.toLowerCase()) ?? null };
}

const node = defineEntity<ItemVersion>({
  contract: 'SP.ListItemVersion',
  path: ({ path, row }) => `${path}/Versions(${row._UIVersion})`,
  properties: {
    Created: ({ row }) => row.Modified,
    IsCurrentVersion: ({ kept }) => kept === null,
    VersionId: ({ row }) => row._UIVersion,
    VersionLabel: ({ row }) => versionLabel(row._UIVersion),
  },
  open: openProperties,
  navigation: {
    CreatedBy: ({ row }, context) => personNode(row._writer ?? row.Editor, 'CreatedBy', context),
    Fields: ({ item, path }, context) => fieldCollection({ kind: 'list', list: item.columns.list }, `${path}/Fields`, context),
    FileVersion: ({ item, kept, filePath }, context) =>
      kept !== null && item.columns.list.base_type === 1 ? fileVersionNode(item, kept, filePath, context) : nowhere('FileVersion'),
  },
  operations: {
    DeleteObject: {
      writes: true,
      run: (version, _args, context) => {
        remove(version, context);
        return nowhere('DeleteObject');
      },
    },
    Recycle: {
      writes: true,
      run: ({ item, kept }, _args, context) => {
        recycleVersion(item, earlier(kept), context);
        return nowhere('Recycle');
      },
    },
  },
  remove,
});

/** The current version is the item: it goes with the item only. */
function earlier(kept: VersionRow | null): VersionRow {
  if (!kept) throw refuse.failed(-2147467259, 'You cannot delete the current version of an item.', 400);
  return kept;
}

function remove({ item, kept }: ItemVersion, context: Context): void {
  deleteVersion(item, earlier(kept), context);
}

/** A version of an item by its number. @throws 404 where there is none */
export function itemVersion(item: Item, id: number, path: string, filePath: string, context: Context): EntityNode {
  context.require(asSecurable(item), 'viewVersions');
  if (id === item.row._UIVersion) return node({ item, row: item.row, kept: null, path, filePath }, context);
  const kept = versionById(context.core, item.row.UniqueId, id);
  if (!kept) throw refuse.noItem();
  return node({ item, row: rowOfVersion(kept), kept, path, filePath }, context);
}

/** `…/items(1)/versions`: the current one first, back to the oldest. */
export function itemVersions(item: Item, path: string, filePath: string, context: Context): Node {
  context.require(asSecurable(item), 'viewVersions');
  const kept = (): VersionRow[] => versionsOf(context.core, item.row.UniqueId).reverse();
  const byId = (id: number): EntityNode => itemVersion(item, id, path, filePath, context);
  return defineCollection(
    {
      contract: 'SP.ListItemVersion',
      path: `${path}/Versions`,
      all: () => [byId(item.row._UIVersion), ...kept().map((each) => byId(each.version))],
      key: (args) => byId(args.naming(['versionId']).number('versionId')),
      operations: {
        GetById: { parameters: ['versionId'], run: (args) => byId(args.number('versionId')) },
        DeleteAll: {
          writes: true,
          run: () => {
            for (const each of kept()) deleteVersion(item, each, context);
            return nowhere('DeleteAll');
          },
        },
        RecycleAll: {
          writes: true,
          run: () => {
            for (const each of kept()) recycleVersion(item, each, context);
            return nowhere('RecycleAll');
          },
        },
        RestoreByID: {
          parameters: ['versionId'],
          writes: true,
          run: (args) => {
            const version = versionById(context.core, item.row.UniqueId, args.number('versionId'));
            if (!version) throw refuse.noItem();
            restoreVersion(item, version, context);
            return nowhere('RestoreByID');
          },
        },
      },
    },
    context
  );
}
