import type { Args } from '../args';
import type { Context } from '../context';
import { contextAt, pathOfUrl } from '../contextAt';
import { copyFile, copyFolder, type CopyOptions } from './copyFiles';
import type { OperationDef } from '../define';
import { fileItem, folderAt, folderSource } from './filesAndFolders';
import { moveFile, moveFolder, type MoveOptions, type Source } from './moveFiles';
import { nowhere, type Node } from '../node';

/** SP.MoveCopyUtil: moves and copies of files and folders, within a site and to another of the tenant. */

interface GivenOptions {
  readonly KeepBoth?: boolean;
  readonly ResetAuthorAndCreatedOnCopy?: boolean;
  readonly RetainEditorAndModifiedOnMove?: boolean;
  readonly ShouldBypassSharedLocks?: boolean;
}

const given = (args: Args): GivenOptions => args.object('options');

const moveOptions = (args: Args): MoveOptions => ({
  overwrite: args.flag('overwrite'),
  keepBoth: given(args).KeepBoth === true,
  retainEditor: given(args).RetainEditorAndModifiedOnMove === true,
  bypassLock: given(args).ShouldBypassSharedLocks === true,
});

const copyOptions = (args: Args): CopyOptions => ({
  overwrite: args.flag('overwrite'),
  keepBoth: given(args).KeepBoth === true,
  resetAuthor: given(args).ResetAuthorAndCreatedOnCopy === true,
});

interface Found {
  readonly source: Source;
  /** Whoever asks, where the source is. */
  readonly context: Context;
}

export function fileAt(url: string, asking: Context): Found {
  const context = contextAt(url, asking);
  const { columns, row } = fileItem(pathOfUrl(url, asking), context);
  return { source: { list: columns.list, row }, context };
}

export function folderSourceAt(url: string, asking: Context): Found {
  const context = contextAt(url, asking);
  return { source: folderSource(folderAt(pathOfUrl(url, asking), context)), context };
}

/** The same operation by address (`srcUrl`) and by path (`srcPath`). */
function both(
  name: string,
  rest: readonly string[],
  work: (from: string, to: string, args: Args, context: Context) => Node
): Record<string, OperationDef<null>> {
  const make = (src: string, dest: string): OperationDef<null> => ({
    parameters: [src, dest, ...rest],
    writes: true,
    run: (_none, args, context) => work(args.text(src), args.text(dest), args, context),
  });
  return { [`SP.MoveCopyUtil.${name}`]: make('srcUrl', 'destUrl'), [`SP.MoveCopyUtil.${name}ByPath`]: make('srcPath', 'destPath') };
}

export const moveCopyOperations: Readonly<Record<string, OperationDef<null>>> = {
  ...both('MoveFile', ['overwrite', 'options'], (from, to, args, asking) => {
    const { source, context } = fileAt(from, asking);
    moveFile(source, to, moveOptions(args), context);
    return nowhere('MoveFile');
  }),
  ...both('CopyFile', ['overwrite', 'options'], (from, to, args, asking) => {
    const { source, context } = fileAt(from, asking);
    copyFile(source, to, copyOptions(args), context);
    return nowhere('CopyFile');
  }),
  ...both('MoveFolder', ['options'], (from, to, args, asking) => {
    const { source, context } = folderSourceAt(from, asking);
    moveFolder(source, to, moveOptions(args), context);
    return nowhere('MoveFolder');
  }),
  ...both('CopyFolder', ['options'], (from, to, args, asking) => {
    const { source, context } = folderSourceAt(from, asking);
    return { kind: 'value', name: 'CopyFolder', type: 'Guid', value: copyFolder(source, to, copyOptions(args), context).uniqueId };
  }),
};
