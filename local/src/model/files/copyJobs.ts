import { refuse, SharePointError } from '../../http/errors';
import { addCopyJob, copyJobLogs } from '../../store/files/copyJobs';
import { nowIso, readGuid } from '../../store/core';
import { itemByRef } from '../../store/items/items';
import { listByUrl } from '../../store/lists/lists';
import type { SiteRow } from '../../store/rows';
import type { Args } from '../args';
import type { Context } from '../context';
import { contextAt, pathOfUrl } from '../contextAt';
import { copyFile, copyFolder } from './copyFiles';
import type { OperationDef } from '../define';
import { fileETag } from '../items/disposeItem';
import { fileItem, folderAt, folderSource } from './filesAndFolders';
import { moveFile, moveFolder, type Source } from './moveFiles';
import type { Node } from '../node';
import { splitUrl } from '../../store/core';
import { ListColumns } from '../../query/itemColumns';

/** SharePoint's numbers of what a job does where the name is taken (SPMigrationNameConflictBehavior). */
const nameConflict = { fail: 0, replace: 1, keepBoth: 2 } as const;

/** 0: the job is done. */
const jobDone = 0;

interface Options {
  readonly IsMoveMode?: boolean;
  readonly MoveButKeepSource?: boolean;
  readonly NameConflictBehavior?: number;
  readonly BypassSharedLock?: boolean;
  readonly ClientEtags?: readonly string[] | null;
  readonly CustomizedItemName?: readonly string[] | null;
}

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly options: Options;
  readonly etag: string | undefined;
}

function sourceAt(url: string, asking: Context): { source: Source; context: Context } {
  const context = contextAt(url, asking);
  const path = pathOfUrl(url, asking);
  const list = listByUrl(context.core, path);
  const isFolder = list !== undefined && itemByRef(context.core, list, path)?.FSObjType === 1;
  if (isFolder) return { source: folderSource(folderAt(path, context)), context };
  const { columns, row } = fileItem(path, context);
  return { source: { list: columns.list, row }, context };
}

/** Does one job, and says what it reports. What goes wrong is in the report: the request itself succeeds. */
function work({ from, to, options, etag }: Asked, asking: Context): object[] {
  const about = (Event: string, more: object = {}): object => ({ Event, Time: nowIso(asking.core), ...more });
  const { source, context } = sourceAt(from, asking);
  const current = fileETag({ columns: new ListColumns(context.core, source.list), row: source.row });
  const url = `${pathOfUrl(to, asking)}/${splitUrl(source.row.FileRef).leaf}`;
  const conflict = { overwrite: options.NameConflictBehavior === nameConflict.replace, keepBoth: options.NameConflictBehavior === nameConflict.keepBoth };
  const isFolder = source.row.FSObjType === 1;
  try {
    if (etag !== undefined && etag !== current) throw refuse.badETag(etag, current);
    return context.core.db.transaction(() => {
      if (options.IsMoveMode === true && options.MoveButKeepSource !== true) {
        (isFolder ? moveFolder : moveFile)(source, url, { ...conflict, retainEditor: true, bypassLock: options.BypassSharedLock === true }, context);
      } else (isFolder ? copyFolder : copyFile)(source, url, { ...conflict, wholeHistory: options.MoveButKeepSource === true }, context);
      return [
        about('JobStart'),
        about('JobFinishedObjectInfo', { SourceObjectFullUrl: asking.core.origin + source.row.FileRef, TargetServerUrl: asking.core.origin }),
        about('JobEnd', { TotalErrors: '0' }),
      ];
    });
  } catch (error) {
    if (!(error instanceof SharePointError)) throw error;
    return [about('JobStart'), about('JobError', { ErrorCode: error.code, Message: error.message }), about('JobEnd', { TotalErrors: '1' })];
  }
}

function createJobs(site: SiteRow, args: Args, context: Context): Node {
  const options = args.object('options') as Options;
  const to = args.text('destinationUri');
  if (options.CustomizedItemName && options.CustomizedItemName.length > 0) throw refuse.notSupported('CustomizedItemName of a copy job');
  const jobs = args.list('exportObjectUris').map((uri, index) => {
    const from = decodeURI(String(uri));
    const { source } = sourceAt(from, context);
    const logs = work({ from, to: decodeURI(to), options, etag: options.ClientEtags?.[index] }, context);
    return { EncryptionKey: '', JobId: addCopyJob(context.core, site.id, logs), JobQueueUri: '', SourceListItemUniqueIds: [source.row.UniqueId] };
  });
  return { kind: 'values', name: 'CreateCopyJobs', type: 'SP.CopyMigrationInfo', values: jobs };
}

/** What a site can be asked of asynchronous copies and moves. They are done at once here; clients still ask how far they are. */
export const copyJobOperations: Readonly<Record<string, OperationDef<SiteRow>>> = {
  CreateCopyJobs: { parameters: ['exportObjectUris', 'destinationUri', 'options'], writes: true, run: createJobs },
  GetCopyJobProgress: {
    parameters: ['copyJobInfo'],
    writes: true,
    run: (site, args, context) => {
      const id = readGuid(String((args.object('copyJobInfo') as { JobId?: unknown }).JobId ?? '')) ?? '';
      // A job that nobody knows, or knows any more, has nothing to report.
      const logs = copyJobLogs(context.core, site.id, id) ?? [];
      return { kind: 'value', name: 'GetCopyJobProgress', type: 'SP.CopyJobProgress', value: { JobState: jobDone, Logs: logs } };
    },
  },
};
