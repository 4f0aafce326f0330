import { askAs, literal, type Ask } from './askTenant';
import type { LocalTenant } from '../index';

export interface Permissions {
  readonly High: string;
  readonly Low: string;
}

export interface TimeZoneFacts {
  readonly Id: number;
  readonly Description: string;
  readonly Information: { readonly Bias: number; readonly DaylightBias: number; readonly StandardBias: number };
}

export interface WebFacts {
  readonly Id: string;
  readonly Title: string;
  readonly Description: string;
  readonly Url: string;
  readonly ServerRelativeUrl: string;
  readonly Language: number;
  readonly WebTemplate?: string;
  readonly EffectiveBasePermissions: Permissions;
  readonly RegionalSettings?: { readonly LocaleId?: number; readonly Time24?: boolean; readonly TimeZone?: TimeZoneFacts };
}

export interface SiteFacts {
  readonly Id: string;
  readonly Url: string;
  readonly ServerRelativeUrl: string;
}

export interface UserFacts {
  readonly Id: number;
  readonly Title: string;
  readonly Email: string;
  readonly LoginName: string;
  readonly IsSiteAdmin: boolean;
}

export interface ListFacts {
  readonly Id: string;
  readonly Title: string;
  readonly BaseTemplate: number;
  readonly BaseType?: number;
  readonly ItemCount: number;
  readonly Description?: string;
  readonly LastItemModifiedDate?: string;
  readonly EffectiveBasePermissions?: Permissions;
  readonly DefaultViewUrl?: string;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

/** What every page of a web needs to know. */
export interface WebContext {
  readonly ask: Ask;
  readonly site: SiteFacts;
  readonly web: WebFacts;
  readonly user: UserFacts;
  /** The lists of the left navigation and of Site contents, by title. */
  readonly lists: readonly ListFacts[];
}

/**
 * Reads a web as the person sees it.
 *
 * @param webPath server-relative address of the web, '/' for the root
 * @returns null where there is no such web or the person may not open it
 */
export async function readWeb(tenant: LocalTenant, origin: string, person: string, webPath: string): Promise<WebContext | null> {
  const ask = askAs(tenant, origin, person);
  const api = `${webPath === '/' ? '' : encodePath(webPath)}/_api`;
  const webFields = 'Id,Title,Description,Url,ServerRelativeUrl,Language,WebTemplate,EffectiveBasePermissions';
  const web = await ask.get<WebFacts>(`${api}/web?$select=${webFields},RegionalSettings&$expand=RegionalSettings,RegionalSettings/TimeZone`);
  if (!web) {
    return null;
  }
  const [site, user, lists] = await Promise.all([
    ask.get<SiteFacts>(`${api}/site?$select=Id,Url,ServerRelativeUrl`),
    ask.get<UserFacts>(`${api}/web/currentuser`),
    ask.get<{ value: ListFacts[] }>(
      `${api}/web/lists?$filter=Hidden eq false&$select=Id,Title,BaseTemplate,BaseType,ItemCount,Description,` +
        'LastItemModifiedDate,RootFolder/ServerRelativeUrl&$expand=RootFolder&$orderby=Title'
    ),
  ]);
  return site && user ? { ask, site, web, user, lists: lists?.value ?? [] } : null;
}

/** One list by its folder's address, or null. */
export function readList(context: WebContext, folder: string): Promise<ListFacts | null> {
  return context.ask.get<ListFacts>(
    `${apiOf(context.web)}/web/GetList(@u)?@u=${literal(folder)}&$select=Id,Title,BaseTemplate,BaseType,ItemCount,` +
      'EffectiveBasePermissions,RootFolder/ServerRelativeUrl&$expand=RootFolder'
  );
}

/** The address of a web's REST, below the server's root. */
export function apiOf(web: Pick<WebFacts, 'ServerRelativeUrl'>): string {
  return `${web.ServerRelativeUrl === '/' ? '' : encodePath(web.ServerRelativeUrl)}/_api`;
}

/** Percent-encodes each part of a path. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
