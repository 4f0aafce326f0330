import { SPQueryable, type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/sites';

/** What SharePoint's own endpoint says of a file's label: whether it is locked, and whether it lets the file be deleted. */
export interface SpokenLabel {
  readonly name: string;
  readonly locked: boolean | null;
  readonly deleteAllowed: boolean | null;
  readonly regulatory: boolean | null;
}

export interface SiteIds {
  readonly site: string;
  readonly web: string;
}

/** The two questions that say which ids the site has: the endpoint knows it by them. */
export const askSiteIds: readonly ((sp: SPFI) => Promise<string>)[] = [
  async (sp) => (await sp.site.select('Id')()).Id,
  async (sp) => (await sp.web.select('Id')()).Id,
];

interface RawLabel {
  readonly name?: string;
  readonly retentionSettings?: { readonly isRecordLocked?: boolean; readonly isDeleteAllowed?: boolean; readonly behaviorDuringRetentionPeriod?: string };
}

const flag = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);

/** The question what a label does to one file. It asks no consent: SharePoint answers the signed-in person. */
export const askSpokenLabel =
  (webUrl: string, ids: SiteIds, listId: string, itemId: number) =>
  async (sp: SPFI): Promise<SpokenLabel> => {
    const { hostname } = new URL(webUrl);
    const address = `${webUrl}/_api/v2.0/sites/${hostname},${ids.site},${ids.web}/lists/${listId}/items/${itemId}/driveItem/retentionLabel`;
    const label = await SPQueryable([sp.web, address])<RawLabel>();
    const { isRecordLocked, isDeleteAllowed, behaviorDuringRetentionPeriod: behaviour } = label.retentionSettings ?? {};
    return {
      name: label.name ?? '',
      locked: flag(isRecordLocked),
      deleteAllowed: flag(isDeleteAllowed),
      regulatory: behaviour === undefined ? null : behaviour === 'retainAsRegulatoryRecord',
    };
  };
