import { body } from '@pnp/queryable';
import { spPost, SPQueryable, type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';

/** SharePoint's own calls for retention labels, made as the signed-in person: they need no consent to Graph. */

type Question<T> = (sp: SPFI) => Promise<T>;

const PROXY = 'SP.CompliancePolicy.SPPolicyStoreProxy';
/** As the bulk call is documented. */
const UNDERSCORED = 'SP_CompliancePolicy_SPPolicyStoreProxy';

/** SharePoint labels no more items than this in one call. */
export const BULK_LIMIT = 25;

const post =
  <T>(webUrl: string, call: string, payload: object): Question<T> =>
  async (sp) =>
    spPost<T>(SPQueryable([sp.web, `${webUrl}/_api/${call}`]), body(payload));

const get =
  <T>(webUrl: string, call: string): Question<T> =>
  async (sp) =>
    SPQueryable([sp.web, `${webUrl}/_api/${call}`])<T>();

/** A label as SharePoint describes it; as much of it as is used. */
export interface RawTag {
  readonly TagName?: string | null;
  readonly TagDuration?: number | null;
  readonly TagRetentionBasedOn?: string | null;
  readonly AutoDelete?: boolean | null;
  readonly BlockDelete?: boolean | null;
  readonly BlockEdit?: boolean | null;
  readonly SuperLock?: boolean | null;
  readonly UnlockedAsDefault?: boolean | null;
  readonly IsEventTag?: boolean | null;
  readonly HasRetentionAction?: boolean | null;
  readonly ReviewerEmail?: string | null;
  readonly MultiStageReviewerEmail?: string | null;
  readonly Notes?: string | null;
}

/** The labels that are published to a site. */
export const askTags = (webUrl: string): Question<RawTag[]> =>
  get(webUrl, `${PROXY}.GetAvailableTagsForSite(siteUrl=@a1)?@a1='${encodeURIComponent(webUrl.replace(/'/g, "''"))}'`);

/** Whether this tenant lets people delete what a label keeps, and no record. */
export const askKeptMayBeDeleted = (webUrl: string): Question<boolean> => get(webUrl, `${PROXY}.GetAllowFilesWithKeepLabelToBeDeletedSPO`);

const listAddress = (webUrl: string, libraryUrl: string): string => `${new URL(webUrl).origin}${encodeURI(libraryUrl).replace(/#/g, '%23')}`;

/** The label that new documents of a library get; null where none. */
export const askListTag =
  (webUrl: string, libraryUrl: string): Question<RawTag | null> =>
  async (sp) => {
    const tag = await post<RawTag & { 'odata.null'?: boolean }>(webUrl, `${UNDERSCORED}_GetListComplianceTag`, { listUrl: listAddress(webUrl, libraryUrl) })(
      sp
    );
    return typeof tag?.TagName === 'string' && tag.TagName !== '' ? tag : null;
  };

/** Sets the label that new documents of a library get; empty takes it off. What is there already keeps what it has. */
export const setListTag = (webUrl: string, libraryUrl: string, label: string): Question<unknown> =>
  post(webUrl, `${UNDERSCORED}_SetListComplianceTag`, {
    listUrl: listAddress(webUrl, libraryUrl),
    complianceTagValue: label,
    blockDelete: false,
    blockEdit: false,
    syncToItems: false,
  });

/**
 * Puts a label on items, or takes it off (empty); Modified and Modified By stay.
 * @param itemIds at most 25
 * @returns the ids of those that SharePoint did not label
 */
export const setTagOnItems =
  (webUrl: string, libraryUrl: string, label: string, itemIds: readonly number[]): Question<readonly number[]> =>
  async (sp) => {
    if (itemIds.length > BULK_LIMIT) throw new RangeError(`SharePoint labels at most ${BULK_LIMIT} items in one call, not ${itemIds.length}`);
    const answer = await post<unknown>(webUrl, `${UNDERSCORED}_SetComplianceTagOnBulkItems`, {
      listUrl: listAddress(webUrl, libraryUrl),
      complianceTagValue: label,
      itemIds,
    })(sp);
    return Array.isArray(answer) ? answer.map(Number) : [];
  };

/** Locks a record, or opens it to editing. */
export const setRecordLock = (webUrl: string, libraryUrl: string, itemId: number, locked: boolean): Question<unknown> =>
  post(webUrl, `${PROXY}.${locked ? 'Lock' : 'Unlock'}RecordItem()`, { listUrl: listAddress(webUrl, libraryUrl), itemId });
