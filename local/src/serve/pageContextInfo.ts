import { tenantId } from '../store/tenantId';
import { randomUUID } from 'node:crypto';
import type { Choices } from './choices';
import { cultureName, uiCulture } from './cultures';
import type { ListFacts, TimeZoneFacts, WebContext } from './webContext';

/** Stops the token fetch that the runtime makes of Microsoft's sign-in service when it starts. */
const NO_TOKEN_FETCH = '2bf3e1ce-55da-4552-bc41-e3d072202d3c';

/** What a page adds to the facts of its web. */
export interface PagePlace {
  readonly requestPath: string;
  readonly list?: ListFacts;
  readonly viewId?: string;
  readonly pageItemId?: number;
}

/**
 * `_spPageContextInfo`: the facts that SharePoint's server writes into every page and from which the runtime makes its
 * PageContext. Names are SharePoint's.
 */
export function pageContextInfo(context: WebContext, choices: Choices, origin: string, place: PagePlace): Record<string, unknown> {
  const { site, web, user } = context;
  const culture = cultureName(web.RegionalSettings?.LocaleId ?? web.Language);
  const zone = web.RegionalSettings?.TimeZone;
  return {
    webServerRelativeUrl: web.ServerRelativeUrl,
    webAbsoluteUrl: origin + (web.ServerRelativeUrl === '/' ? '' : web.ServerRelativeUrl),
    webId: braced(web.Id),
    webTitle: web.Title,
    webDescription: web.Description,
    webLogoUrl: '',
    webTemplate: web.WebTemplate ?? 'STS',
    webLanguage: web.Language,
    webLanguageName: cultureName(web.Language),
    currentLanguage: web.Language,
    webPermMasks: mask(web.EffectiveBasePermissions),
    webTimeZoneData: timeZone(zone),
    webTime24: web.RegionalSettings?.Time24 ?? true,
    webFirstDayOfWeek: 1,
    isAppWeb: false,
    siteAbsoluteUrl: origin + (site.ServerRelativeUrl === '/' ? '' : site.ServerRelativeUrl),
    siteServerRelativeUrl: site.ServerRelativeUrl,
    siteId: braced(site.Id),
    siteClassification: '',
    portalUrl: `${origin}/`,
    tenantAppVersion: '0',
    serverRequestPath: place.requestPath,
    serverRedirectedUrl: null,
    layoutsUrl: '_layouts/15',
    ...listFacts(place),
    pageItemId: place.pageItemId ?? -1,
    userId: user.Id,
    userDisplayName: user.Title,
    userEmail: user.Email,
    userLoginName: user.Email,
    systemUserKey: user.LoginName,
    userPrincipalName: user.Email,
    isSiteAdmin: user.IsSiteAdmin,
    isSiteOwner: user.IsSiteAdmin,
    isAnonymousGuestUser: false,
    isAnonymousUser: false,
    isExternalGuestUser: false,
    isEmailAuthenticationGuestUser: false,
    preferUserTimeZone: false,
    currentCultureName: culture,
    currentCultureLCID: web.RegionalSettings?.LocaleId ?? web.Language,
    currentUICultureName: uiCulture(choices.language),
    cultureIsRTL: false,
    CorrelationId: randomUUID(),
    serverTime: new Date().toISOString(),
    formDigestValue: '',
    formDigestTimeoutSeconds: 0,
    sitePagesEnabled: true,
    sitePagesFeatureVersion: 10,
    isNoScriptEnabled: true,
    RecycleBinItemCount: 0,
    hasManageWebPermissions: (Number(web.EffectiveBasePermissions.Low) & 0x40000000) !== 0,
    env: 'prod',
    env2: 'prod',
    cloudType: 'prod',
    farmLabel: 'local',
    aadTenantId: tenantId,
    aadInstanceUrl: origin,
    aadUserId: randomUUID(),
    aadSessionId: randomUUID(),
    msGraphEndpointUrl: origin,
    spfx3rdPartyServicePrincipalId: '00000000-0000-0000-0000-000000000000',
    thirdPartyReplyUrisUpdated: true,
    featureInfo: {},
    // A Proxy-free empty set: no flight is on, and one kill switch.
    ExpFeatures: [],
    killSwitches: { [NO_TOKEN_FETCH]: true },
    ECSClientFeatures: {},
  };
}

function listFacts({ list, viewId }: PagePlace): Record<string, unknown> {
  return list
    ? {
        listId: braced(list.Id),
        listUrl: list.RootFolder.ServerRelativeUrl,
        listTitle: list.Title,
        listBaseTemplate: list.BaseTemplate,
        listPermsMask: list.EffectiveBasePermissions ? mask(list.EffectiveBasePermissions) : undefined,
        listItemCount: list.ItemCount,
        viewId: viewId ? braced(viewId) : '',
      }
    : {};
}

/** SharePoint writes ids in braces here; PageContext takes both. */
function braced(id: string): string {
  return `{${id.replace(/[{}]/g, '')}}`;
}

function mask(permissions: { High: string; Low: string }): { High: number; Low: number } {
  return { High: Number(permissions.High), Low: Number(permissions.Low) };
}

function timeZone(zone: TimeZoneFacts | undefined): unknown {
  return zone
    ? {
        Id: zone.Id,
        Description: zone.Description,
        Bias: zone.Information.Bias,
        DaylightBias: zone.Information.DaylightBias,
        StandardBias: zone.Information.StandardBias,
        DaylightDate: { Year: 0, Month: 3, DayOfWeek: 0, Day: 5, Hour: 1, Minute: 0, Second: 0, Milliseconds: 0 },
        StandardDate: { Year: 0, Month: 10, DayOfWeek: 0, Day: 5, Hour: 2, Minute: 0, Second: 0, Milliseconds: 0 },
      }
    : undefined;
}
