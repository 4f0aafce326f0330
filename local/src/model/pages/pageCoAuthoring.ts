import { refuse } from '../../http/errors';
import { closeFile, lingeringMinutes, openFile, unlockFile } from '../../store/files/fileLocks';
import { endSession, joinSession, sharedLock } from '../../store/files/pageSessions';
import { tenantSwitch } from '../../store/tenantSettings';
import type { Args } from '../args';
import type { Context } from '../context';
import { savePage, type Page } from './pageWrites';

/**
 * Editing a page together. What a session leaves is a lock on the page: for minutes after, savepage and form updates
 * answer 423, to the same person too. These endpoints are not documented; how they behave was told by those who watched
 * SharePoint's own pages use them.
 */

/** What SharePoint says of a session (SP.Publishing.SitePageCoAuthState). */
interface CoAuthState {
  readonly Action: number;
  readonly AuthoringSchemaFeatureVersions: readonly never[];
  readonly HasReachedMinorVersionsLimit: boolean;
  readonly IsNewSession: boolean;
  readonly IsPartitionFlushed: boolean;
  readonly LockAction: number;
  readonly LockDuration: number;
  readonly OverwriteExistingVersion: boolean;
  readonly SharedLockId: string;
}

function mayCoAuthor(page: Page, context: Context): void {
  if (!tenantSwitch(context.core, 'pageCoAuthoring')) throw refuse.failed(-2147024846, 'Editing pages together is not turned on for this site.', 400);
  context.require({ kind: 'item', list: page.list, itemId: page.item.ID }, 'editListItems');
}

/** Begins or goes on: the page is locked while the session lasts, and a while after the last sign of life. */
function hold(page: Page, context: Context): CoAuthState {
  const { lockId, isNew } = joinSession(context.core, page.item.UniqueId);
  openFile(context.core, page.list, page.item.ID, context.user.id);
  closeFile(context.core, page.list, page.item.ID);
  return {
    Action: 0,
    AuthoringSchemaFeatureVersions: [],
    HasReachedMinorVersionsLimit: false,
    IsNewSession: isNew,
    IsPartitionFlushed: false,
    LockAction: 0,
    LockDuration: lingeringMinutes * 60,
    OverwriteExistingVersion: false,
    SharedLockId: lockId,
  };
}

export function startCoAuth(page: Page, context: Context): CoAuthState {
  mayCoAuthor(page, context);
  return hold(page, context);
}

/** Saves within the session, and keeps it alive. */
export function savePageCoAuth(page: Page, args: Args, context: Context): CoAuthState {
  mayCoAuthor(page, context);
  unlockFile(context.core, page.list, page.item.ID);
  savePage({ ...page, item: { ...page.item, _locked_by: null } }, args.body, context);
  return hold(page, context);
}

/** Leaves the session that has this lock: the page is free. */
export function discardCoAuth(page: Page, lockId: string, context: Context): void {
  mayCoAuthor(page, context);
  if (sharedLock(context.core, page.item.UniqueId) !== lockId.toLowerCase()) throw refuse.badArgument('The lock is not that of the page.');
  endSession(context.core, page.item.UniqueId);
  unlockFile(context.core, page.list, page.item.ID);
}
