import { refuse } from '../../http/errors';
import { joinUrl, nowIso, splitUrl } from '../../store/core';
import { insertItem, itemByRef } from '../../store/items/items';
import { listsOf } from '../../store/lists/lists';
import { effectiveScope } from '../../store/permissions/securables';
import type { Args } from '../args';
import type { Context } from '../context';
import { defineCollection } from '../define';
import { children, folderAt, folderByUrl, folderNode, folderPath, readable, rootFolder, urlOf, type Folder } from './filesAndFolders';
import { mayBeName } from './names';
import type { EntityNode, Node } from '../node';
import { freeLeaf } from './places';

/** Makes a folder in another; one that is there already is given back. */
export function addFolder(parent: Folder, name: string, context: Context, ensureUnique = false): EntityNode {
  const { list } = parent;
  if (!list) throw refuse.notSupported('folders outside lists');
  const asked = name.startsWith('/') || name.startsWith('http') ? readable(name, context) : joinUrl(urlOf(parent), name);
  const { dir } = splitUrl(asked);
  context.require(parent.item ? { kind: 'item', list, itemId: parent.item.ID } : { kind: 'list', list }, 'addListItems');
  const wanted = mayBeName(splitUrl(asked).leaf, dir);
  const leaf = ensureUnique ? freeLeaf(list, dir, wanted, true, context) : wanted;
  const url = joinUrl(dir, leaf);
  const known = itemByRef(context.core, list, url);
  if (known) return folderNode({ list, item: known }, context);
  const now = nowIso(context.core);
  insertItem(context.core, list, {
    fsObjType: 1,
    leaf,
    dir,
    author: context.user.id,
    editor: context.user.id,
    created: now,
    modified: now,
    values: {},
    scope: effectiveScope(context.core, list, dir),
  });
  return folderNode({ list, item: itemByRef(context.core, list, url) ?? null }, context);
}

/** `…/folders` of a folder; of a web, the root folders of its lists. */
export function subfolders(folder: Folder, context: Context): Node {
  const webLists = (): EntityNode[] =>
    listsOf(context.core, context.web.id)
      .filter((list) => splitUrl(list.url).dir === urlOf(folder))
      .filter((list) => context.can({ kind: 'list', list }, 'viewListItems'))
      .map((list) => rootFolder(list, context));
  const byName = (name: string): EntityNode => folderByUrl(joinUrl(urlOf(folder), name), context);
  const add = (args: Args, name: string): EntityNode => addFolder(folder, args.text(name), context, args.flag('EnsureUniqueFileName'));
  return defineCollection(
    {
      contract: 'SP.Folder',
      path: `${folderPath(folder)}/Folders`,
      all: () => (folder.list ? children(folder, 'folders', context).map(({ row }) => folderNode({ list: folder.list, item: row }, context)) : webLists()),
      key: (args) => byName(args.naming(['url']).text('url')),
      add: (body) => addFolder(folder, String(body.ServerRelativeUrl ?? body.Name ?? ''), context),
      operations: {
        Add: { parameters: ['url'], writes: true, run: (args) => add(args, 'url') },
        AddUsingPath: { parameters: ['DecodedUrl', 'EnsureUniqueFileName', 'Overwrite'], writes: true, run: (args) => add(args, 'DecodedUrl') },
        AddWithOverwrite: { parameters: ['url', 'overwrite'], writes: true, run: (args) => add(args, 'url') },
        GetByPath: { parameters: ['DecodedUrl'], run: (args) => byName(args.text('DecodedUrl')) },
        GetByUrl: { parameters: ['url'], run: (args) => byName(args.text('url')) },
      },
    },
    context
  );
}

/** `_api/web/folders`: POST adds below the library that the address names. */
export function folderCollection(webUrl: string, context: Context): Node {
  const root: Folder = { list: null, item: null, url: webUrl };
  const add = (given: string): EntityNode => {
    const url = readable(given, context);
    return addFolder(folderAt(splitUrl(url).dir, context), url, context);
  };
  return defineCollection(
    {
      contract: 'SP.Folder',
      path: 'Web/Folders',
      all: () => {
        const node = subfolders(root, context);
        return node.kind === 'collection' ? node.all() : [];
      },
      key: (args) => folderByUrl(readable(args.naming(['url']).text('url'), context), context),
      add: (body) => add(String(body.ServerRelativeUrl ?? '')),
      operations: {
        Add: { parameters: ['url'], writes: true, run: (args) => add(args.text('url')) },
        AddUsingPath: { parameters: ['DecodedUrl', 'EnsureUniqueFileName', 'Overwrite'], writes: true, run: (args) => add(args.text('DecodedUrl')) },
        GetByUrl: { parameters: ['url'], run: (args) => folderByUrl(readable(args.text('url'), context), context) },
        GetByPath: { parameters: ['DecodedUrl'], run: (args) => folderByUrl(readable(args.text('DecodedUrl'), context), context) },
      },
    },
    context
  );
}
