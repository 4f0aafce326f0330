import { refuse } from '../../http/errors';
import { recordWebChange } from '../../store/changes/changes';
import type { WebRow } from '../../store/rows';
import type { Context } from '../context';
import type { Body } from '../node';

type Setting = boolean | number | string | null;

/** Settings of a web that are only kept and given back, each as a new site has it. */
const given: Readonly<Record<string, Setting>> = {
  AllowRssFeeds: true,
  AlternateCssUrl: '',
  EnableMinimalDownload: false,
  FooterEmphasis: 0,
  FooterEnabled: false,
  FooterLayout: 0,
  HeaderEmphasis: 0,
  HeaderLayout: 0,
  HideTitleInHeader: false,
  HorizontalQuickLaunch: false,
  IsMultilingual: false,
  IsRevertHomepageLinkHidden: false,
  LogoAlignment: 0,
  MegaMenuEnabled: false,
  NavAudienceTargetingEnabled: false,
  ObjectCacheEnabled: false,
  OverwriteTranslationsOnChange: false,
  QuickLaunchEnabled: true,
  SearchScope: 0,
  SyndicationEnabled: true,
  TenantAdminMembersCanShare: 0,
  TreeViewEnabled: false,
  UIVersion: 15,
  UIVersionConfigurationEnabled: false,
};

const onRequest: Readonly<Record<string, Setting>> = {
  CommentsOnSitePagesDisabled: false,
  ContainsConfidentialInfo: false,
  DisableFlows: false,
  DisableRecommendedItems: false,
  ExcludeFromOfflineClient: false,
  MembersCanShare: false,
  NotificationsInSharePointEnabled: true,
  PreviewFeaturesEnabled: true,
  PrimaryColor: null,
  RequestAccessEmail: '',
  SaveSiteAsTemplateEnabled: false,
  SearchBoxInNavBar: 0,
  SearchBoxPlaceholderText: null,
  SiteLogoDescription: null,
  UseAccessRequestDefault: false,
};

const all = { ...given, ...onRequest };
const kept = (web: WebRow): Readonly<Record<string, Setting>> => JSON.parse(web.settings) as Record<string, Setting>;

const gettersOf = (defaults: Readonly<Record<string, Setting>>): Readonly<Record<string, (web: WebRow) => Setting>> =>
  Object.fromEntries(Object.keys(defaults).map((name) => [name, (web: WebRow): Setting => kept(web)[name] ?? defaults[name]]));

export const webSettings = gettersOf(given);
export const webSettingsOnRequest = gettersOf(onRequest);

/** Changes what REST may change of a web. */
export function changeWeb(web: WebRow, body: Body, context: Context): void {
  const { core } = context;
  context.require({ kind: 'web', web }, 'manageWeb');
  let settings = kept(web);
  let properties = JSON.parse(web.properties) as Record<string, unknown>;
  for (const [name, value] of Object.entries(body)) {
    if (Object.hasOwn(all, name)) {
      if (all[name] !== null && typeof value !== typeof all[name]) throw refuse.badQuery(`Cannot convert the value of the property '${name}'.`);
      settings = { ...settings, [name]: value as Setting };
    } else if (name === 'NoCrawl') properties = { ...properties, NoCrawl: value === true ? 'true' : 'false' };
    else if (!['Title', 'Description', 'SiteLogoUrl', 'WelcomePage'].includes(name)) throw refuse.notSupported(`changing Web.${name}`);
  }
  if (body.Title === '') throw refuse.badArgument('A web needs a Title.');
  core.db.run(
    'UPDATE webs SET title = ?, description = ?, logo = ?, welcome_page = ?, settings = ?, properties = ? WHERE id = ?',
    String(body.Title ?? web.title),
    String(body.Description ?? web.description),
    (body.SiteLogoUrl as string | undefined) ?? web.logo,
    String(body.WelcomePage ?? web.welcome_page),
    JSON.stringify(settings),
    JSON.stringify(properties),
    web.id
  );
  recordWebChange(core, web, 'update');
}
