import { refuse } from '../../http/errors';
import { checkinType, checkInItem, checkOutItem, rememberNew, undoCheckOutItem } from '../../store/files/checkouts';
import { sitePageType } from '../../store/lists/contentTypes';
import { newGuid, nowIso } from '../../store/core';
import type { SqlValue } from '../../store/database';
import { insertBlob } from '../../store/files/blobs';
import { insertItem, itemById, itemByRef, refuseIfHeld, updateItem } from '../../store/items/items';
import { markUnnamed, takeUnnamed } from '../../store/files/pageSessions';
import { ensureUser } from '../../store/people/people';
import type { ItemRow, ListRow } from '../../store/rows';
import { effectiveScope } from '../../store/permissions/securables';
import { packMany } from '../../store/seeding/seedValues';
import { versionOfWrite } from '../../store/items/versions';
import type { Context } from '../context';
import { mayBeName } from '../files/names';
import type { Body } from '../node';
import { freeLeaf } from '../files/places';

/** A page of a Site Pages library. */
export interface Page {
  readonly list: ListRow;
  readonly item: ItemRow;
}

/** SharePoint's numbers of whether a page is news. */
export const promotedState = { notPromoted: 0, promoteOnPublish: 1, promoted: 2 } as const;

/** What a page without content keeps: its settings alone. */
const emptyCanvas = '[{"controlType":0,"pageSettingsSlice":{"isDefaultDescription":true,"isDefaultThumbnail":true}}]';

export function freshPage(page: Page, context: Context): Page {
  return { list: page.list, item: itemById(context.core, page.list, page.item.ID) ?? page.item };
}

function mayEdit(page: Page, context: Context): void {
  context.require({ kind: 'item', list: page.list, itemId: page.item.ID }, 'editListItems');
  refuseIfHeld(context.core, page.list, page.item, context.user.id);
}

/** A new page: a draft, checked out to whoever makes it, under a name that its first save replaces. */
export function createPage(list: ListRow, body: Body, context: Context): Page {
  const { core } = context;
  context.require({ kind: 'list', list }, 'addListItems');
  const given = typeof body.Name === 'string' && body.Name !== '' ? mayBeName(body.Name, list.url) : null;
  const now = nowIso(core);
  const made = insertItem(core, list, {
    fsObjType: 0,
    leaf: given ?? `${newGuid().replace(/-/g, '').slice(0, 16)}.aspx`,
    dir: list.url,
    author: context.user.id,
    editor: context.user.id,
    created: now,
    modified: now,
    values: {
      CanvasContent1: emptyCanvas,
      LayoutWebpartsContent: '[]',
      PageLayoutType: String(body.PageLayoutType ?? 'Article'),
      PromotedState: Number(body.PromotedState ?? promotedState.notPromoted),
      Title: typeof body.Title === 'string' ? body.Title : null,
      _writer: context.user.id,
    },
    blob: insertBlob(core, new Uint8Array()),
    size: 0,
    uiVersion: 1,
    checkedOutTo: context.user.id,
    scope: effectiveScope(core, list, list.url),
    contentTypeId: sitePageType,
  });
  rememberNew(core, made.uniqueId);
  if (given === null) markUnnamed(core, made.uniqueId);
  return { list, item: itemById(core, list, made.id) as ItemRow };
}

/** Checks a page out to whoever asks; once more does nothing. */
export function checkOutPage(page: Page, context: Context): void {
  mayEdit(page, context);
  if (page.item.CheckoutUser === null) checkOutItem(context.core, page.list, page.item, context.user.id);
}

/** What a save may say of a page, and the column that keeps it. */
const saved: Readonly<Record<string, string>> = {
  CanvasContent1: 'CanvasContent1',
  LayoutWebpartsContent: 'LayoutWebpartsContent',
  Title: 'Title',
  Description: 'Description',
  TopicHeader: '_TopicHeader',
};

/** An image's address as a link column keeps it. */
const link = (url: string): string => `${url}, ${url}`;

function valuesOf(body: Body, context: Context): Record<string, SqlValue> {
  const values: Record<string, SqlValue> = {};
  for (const [name, column] of Object.entries(saved)) {
    const value = body[name];
    if (value !== undefined) values[column] = value === null ? null : String(value);
  }
  if (typeof values.Description === 'string' && values.Description.length > 255)
    throw refuse.badArgument('The description of a page may have at most 255 characters.');
  if (typeof body.BannerImageUrl === 'string') values.BannerImageUrl = body.BannerImageUrl === '' ? null : link(body.BannerImageUrl);
  if (Array.isArray(body.AuthorByline)) {
    const people = body.AuthorByline.map((who) => ensureUser(context.core, context.site.id, String(who))?.id).filter((id) => id !== undefined);
    values._AuthorByline = packMany(people);
  }
  return values;
}

/** A file's name from a title: what may not be in one is left out, spaces become hyphens. */
const leafOf = (title: string): string =>
  `${
    title
      .replace(/["*:<>?/\\|#%]/g, '')
      .trim()
      .replace(/\s+/g, '-')
      .slice(0, 128) || 'Page'
  }.aspx`;

/** Saves a page's content and properties. The first save of a new page names its file by the title. */
export function savePage(page: Page, body: Body, context: Context): void {
  mayEdit(page, context);
  const { core } = context;
  const { list, item } = page;
  const values = valuesOf(body, context);
  if (typeof values.Title === 'string' && takeUnnamed(core, item.UniqueId)) {
    values.FileLeafRef = freeLeaf(list, item.FileDirRef, leafOf(values.Title), false, context);
  }
  updateItem(core, list, item, {
    values: { ...values, Modified: nowIso(core), Editor: context.user.id },
    version: versionOfWrite(list, item),
    by: context.user.id,
  });
}

function checkIn(page: Page, how: number, values: Record<string, SqlValue>, context: Context): void {
  const fresh = freshPage(page, context);
  const stamps = { Modified: nowIso(context.core), Editor: context.user.id };
  checkInItem(context.core, page.list, fresh.item, how, { ...stamps, ...values }, context.user.id);
}

/** Saves and gives the page back as a draft. */
export function savePageAsDraft(page: Page, body: Body, context: Context): void {
  savePage(page, body, context);
  if (freshPage(page, context).item.CheckoutUser !== null) checkIn(page, checkinType.minor, {}, context);
}

/** Makes the page a major version that everyone sees; a page that waits for it becomes news. */
export function publishPage(page: Page, context: Context): void {
  mayEdit(page, context);
  const { item } = page;
  const news: Record<string, SqlValue> = Number(item.PromotedState ?? 0) === promotedState.promoteOnPublish ? { PromotedState: promotedState.promoted } : {};
  if (item.CheckoutUser === null && item._UIVersion % 512 === 0) return;
  checkIn(page, checkinType.major, { ...news, FirstPublishedDate: item.FirstPublishedDate ?? nowIso(context.core) }, context);
}

/** Throws away what was done since the checkout. @returns false where the page was new, and is gone */
export function discardPage(page: Page, context: Context): boolean {
  mayEdit(page, context);
  if (page.item.CheckoutUser !== null) undoCheckOutItem(context.core, page.list, page.item);
  return itemById(context.core, page.list, page.item.ID) !== undefined;
}

/** Makes a published page news, or takes that back. */
export function promotePage(page: Page, state: number, context: Context): void {
  mayEdit(page, context);
  updateItem(context.core, page.list, page.item, {
    values: { PromotedState: state, Modified: nowIso(context.core), Editor: context.user.id },
    version: 'same',
    by: context.user.id,
  });
}

/** A copy beside the page: a draft of whoever copies, with the same content. */
export function copyPage(page: Page, context: Context): Page {
  const { list, item } = page;
  const copy = createPage(list, { Name: freeLeaf(list, item.FileDirRef, item.FileLeafRef, false, context) }, context);
  const names = ['CanvasContent1', 'LayoutWebpartsContent', 'Title', 'Description', '_TopicHeader', 'BannerImageUrl', '_AuthorByline', 'PageLayoutType'];
  updateItem(context.core, list, copy.item, {
    values: Object.fromEntries(names.map((name) => [name, item[name] ?? null])),
    version: 'same',
    by: context.user.id,
  });
  return { list, item: itemByRef(context.core, list, copy.item.FileRef) ?? copy.item };
}
