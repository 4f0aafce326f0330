import { refuse } from '../http/errors';
import { ListColumns } from '../query/itemColumns';
import { joinUrl, nowIso } from '../store/core';
import { insertBlob, insertItem, itemByRef } from '../store/items';
import type { ItemRow, ListRow } from '../store/rows';
import { effectiveScope } from '../store/securables';
import type { Context } from './context';
import { defineCollection } from './define';
import { fileNode } from './files';
import { fileByUrl } from './filesAndFolders';
import { withDefaults, type Item } from './items';
import type { EntityNode, Node } from './node';
import { writeContent } from './writeContent';

interface Holder {
  readonly list: ListRow | null;
  readonly item: ItemRow | null;
}

function upload(holder: Holder, folder: string, name: string, content: Uint8Array, overwrite: boolean, context: Context): EntityNode {
  const { list } = holder;
  const { core } = context;
  if (!list || list.base_type !== 1) throw refuse.notSupported('files outside libraries');
  context.require(holder.item ? { kind: 'item', list, itemId: holder.item.ID } : { kind: 'list', list }, 'addListItems');
  const leaf = name.slice(name.lastIndexOf('/') + 1);
  if (leaf === '' || /["*:<>?\\|]/.test(leaf))
    throw refuse.failed(-2130575245, `The file or folder name "${leaf}" contains characters that are not permitted.  Please use a different name.`, 400);
  const url = joinUrl(folder, leaf);
  const columns = new ListColumns(core, list);
  const known = itemByRef(core, list, url);
  if (known && !overwrite)
    throw refuse.failed(
      -2130575257,
      `A file with the name ${url.slice(1)} already exists. It was last modified by ${context.principal(known.Editor)?.login ?? ''} on ${known.Modified}.`,
      400
    );
  if (known) writeContent({ columns, row: known }, content, context);
  else {
    const now = nowIso(core);
    insertItem(core, list, {
      fsObjType: 0,
      leaf,
      dir: folder,
      author: context.user.id,
      editor: context.user.id,
      created: now,
      modified: now,
      values: withDefaults(columns, {}),
      blob: insertBlob(core, content),
      size: content.byteLength,
      scope: effectiveScope(core, list, folder),
    });
  }
  return fileByUrl(url, context);
}

/** `…/files` of a folder: read, and uploaded to. */
export function fileCollection(holder: Holder, all: () => Item[], folder: string, context: Context): Node {
  const byName = (name: string): EntityNode => fileByUrl(joinUrl(folder, name), context);
  return defineCollection(
    {
      contract: 'SP.File',
      path: `Web/GetFolderByServerRelativePath(decodedurl='${folder.replace(/'/g, "''")}')/Files`,
      all: () => all().map((item) => fileNode(item, context)),
      key: (args) => byName(args.naming(['url']).text('url')),
      operations: {
        Add: {
          parameters: ['url', 'overwrite'],
          writes: true,
          run: (args) => upload(holder, folder, args.text('url'), args.bytes, args.flag('overwrite'), context),
        },
        AddUsingPath: {
          parameters: ['DecodedUrl', 'Overwrite'],
          writes: true,
          run: (args) => upload(holder, folder, args.text('DecodedUrl'), args.bytes, args.flag('Overwrite'), context),
        },
        GetByUrl: { parameters: ['url'], run: (args) => byName(args.text('url')) },
      },
    },
    context
  );
}
