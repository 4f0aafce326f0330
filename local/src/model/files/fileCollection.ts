import { sitePageType } from '../../store/lists/contentTypes';
import { joinUrl } from '../../store/core';
import { itemByRef } from '../../store/items/items';
import type { Args } from '../args';
import type { Context } from '../context';
import { defineCollection } from '../define';
import { fileNode } from './files';
import { fileByUrl } from './filesAndFolders';
import type { Item } from '../items/items';
import type { EntityNode, Node } from '../node';
import { uploadFile, type Holder, type UploadOptions } from './uploadFile';

/** SharePoint's numbers of what a new page is made of (SP.TemplateFileType). */
const clientSidePage = 3;

/** What a new page of each kind has in it: nothing yet. */
const emptyPage = new Uint8Array();

/** `…/files` of a folder: read, and uploaded to. */
export function fileCollection(holder: Holder, all: () => Item[], folder: string, context: Context): Node {
  const byName = (name: string): EntityNode => fileByUrl(joinUrl(folder, name), context);
  const add = (name: string, content: Uint8Array, options: UploadOptions): EntityNode =>
    fileNode(uploadFile(holder, folder, name, content, options, context), context);
  const addBytes = (args: Args, name: string): EntityNode =>
    add(args.text(name), args.bytes, { overwrite: args.flag('Overwrite'), ensureUnique: args.flag('EnsureUniqueFileName') });
  const addStub = (args: Args, name: string): EntityNode =>
    add(args.text(name), emptyPage, { overwrite: args.flag('Overwrite'), ensureUnique: args.flag('EnsureUniqueFileName') });
  const getOrAdd = (args: Args, name: string): EntityNode => {
    const known = holder.list && itemByRef(context.core, holder.list, joinUrl(folder, args.text(name)));
    return known ? byName(args.text(name)) : addStub(args, name);
  };
  const options = ['AutoCheckoutOnInvalidData', 'EnsureUniqueFileName', 'Overwrite', 'XorHash'];
  return defineCollection(
    {
      contract: 'SP.File',
      path: `Web/GetFolderByServerRelativePath(decodedurl='${folder.replace(/'/g, "''")}')/Files`,
      all: () => all().map((item) => fileNode(item, context)),
      key: (args) => byName(args.naming(['url']).text('url')),
      operations: {
        Add: { parameters: ['url', 'overwrite'], writes: true, run: (args) => addBytes(args, 'url') },
        AddUsingPath: { parameters: ['DecodedUrl', ...options], writes: true, run: (args) => addBytes(args, 'DecodedUrl') },
        AddStub: { parameters: ['urlOfFile'], writes: true, run: (args) => addStub(args, 'urlOfFile') },
        AddStubUsingPath: { parameters: ['DecodedUrl', ...options], writes: true, run: (args) => addStub(args, 'DecodedUrl') },
        GetByUrlOrAddStub: { parameters: ['urlOfFile'], writes: true, run: (args) => getOrAdd(args, 'urlOfFile') },
        GetByPathOrAddStub: { parameters: ['DecodedUrl'], writes: true, run: (args) => getOrAdd(args, 'DecodedUrl') },
        AddTemplateFile: {
          parameters: ['urlOfFile', 'templateFileType'],
          writes: true,
          run: (args) => {
            const isPage = args.number('templateFileType') === clientSidePage;
            return add(args.text('urlOfFile'), emptyPage, isPage ? { contentTypeId: sitePageType } : {});
          },
        },
        GetByUrl: { parameters: ['url'], run: (args) => byName(args.text('url')) },
      },
    },
    context
  );
}
