import { refuse } from '../../http/errors';
import { refuseIfHeld, updateItem } from '../../store/items/items';
import { listSettings } from '../../store/lists/lists';
import { keepVersion, nextMajor, versionsOf } from '../../store/items/versions';
import type { Context } from '../context';
import { asSecurable } from '../items/disposeItem';
import type { Item } from '../items/items';

/** SharePoint's numbers of where content approval stands (SP.ModerationInformation). */
export const moderationStatus = { approved: 0, denied: 1, pending: 2, draft: 3 } as const;

function mayWrite(item: Item, context: Context): void {
  context.require(asSecurable(item), 'editListItems');
  refuseIfHeld(context.core, item.columns.list, item.row, context.user.id);
}

function setVersion(item: Item, version: number, comment: string, status: number, context: Context): void {
  const { list } = item.columns;
  if (version !== item.row._UIVersion) keepVersion(context.core, list, item.row);
  updateItem(context.core, list, item.row, {
    values: { _UIVersion: version, _CheckinComment: comment === '' ? null : comment, _ModerationStatus: status },
    version: 'same',
    by: context.user.id,
  });
}

/** Makes a draft a major version, or, where approval is asked for, hands it in for that. */
export function publishFile(item: Item, comment: string, context: Context): void {
  mayWrite(item, context);
  const { minorVersions, moderation } = listSettings(item.columns.list);
  if (!minorVersions && !moderation) throw refuse.failed(-2147467259, 'The file cannot be published: the library keeps no drafts.', 400);
  if (item.row.CheckoutUser !== null) throw refuse.checkedOut(context.core.origin + item.row.FileRef, context.principal(item.row.CheckoutUser)?.login ?? '');
  if (moderation) setVersion(item, item.row._UIVersion, comment, moderationStatus.pending, context);
  else if (item.row._UIVersion % 512 !== 0) setVersion(item, nextMajor(item.row._UIVersion), comment, moderationStatus.approved, context);
}

/** Takes a published version back to a draft: 1.0 becomes the next draft before it. */
export function unpublishFile(item: Item, comment: string, context: Context): void {
  mayWrite(item, context);
  const { minorVersions, moderation } = listSettings(item.columns.list);
  const { _UIVersion: version } = item.row;
  if (!minorVersions || version % 512 !== 0 || version < 512) throw refuse.failed(-2147467259, 'The file is not published.', 400);
  const drafts = versionsOf(context.core, item.row.UniqueId).filter((each) => each.version > version - 512 && each.version < version);
  const { list } = item.columns;
  updateItem(context.core, list, item.row, {
    values: {
      _UIVersion: (drafts[drafts.length - 1]?.version ?? version - 512) + 1,
      _CheckinComment: comment === '' ? null : comment,
      _ModerationStatus: moderation ? moderationStatus.draft : moderationStatus.approved,
    },
    version: 'same',
    by: context.user.id,
  });
}

function decide(item: Item, status: number, comment: string, context: Context): void {
  context.require(asSecurable(item), 'approveItems');
  const { moderation, minorVersions } = listSettings(item.columns.list);
  if (!moderation) throw refuse.failed(-2147467259, 'Content approval is not required in this library.', 400);
  const publishes = status === moderationStatus.approved && minorVersions && item.row._UIVersion % 512 !== 0;
  if (publishes) keepVersion(context.core, item.columns.list, item.row);
  updateItem(context.core, item.columns.list, item.row, {
    values: {
      _ModerationStatus: status,
      _ModerationComments: comment === '' ? null : comment,
      ...(publishes ? { _UIVersion: nextMajor(item.row._UIVersion) } : {}),
    },
    version: 'none',
    log: 'update',
  });
}

/** Lets everyone see what waits for approval. Who wrote it, and when, stays. */
export const approveFile = (item: Item, comment: string, context: Context): void => decide(item, moderationStatus.approved, comment, context);
export const denyFile = (item: Item, comment: string, context: Context): void => decide(item, moderationStatus.denied, comment, context);
