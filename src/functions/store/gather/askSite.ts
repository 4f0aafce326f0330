import type { SPFI } from '@pnp/sp';
import '@pnp/sp/fields';
import '@pnp/sp/lists';
import '@pnp/sp/regional-settings';
import '@pnp/sp/sites';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/webs';
import type { BatchResult, Door } from '../../../tenant';
import { zoneName } from '../../../tenant/siteZones';
import { OWN_FIELDS } from '../../facts';
import type { GatheredFacts } from '../../rules';

/** A library to be counted, as it stood before anything was. */
export interface AskedLibrary {
  readonly id: string;
  readonly title: string;
  /** From the root of the tenant. */
  readonly url: string;
  readonly created: string;
  /** As SharePoint counts: folders too, and what one may not see. */
  readonly items: number;
  /** Where its record of changes stood. */
  readonly token: string;
  /** Those of the fields of ours that it has. */
  readonly fields: readonly string[];
}

/** What one request says of a site. */
export interface AskedSite extends Pick<GatheredFacts, 'site' | 'owners' | 'notRead'> {
  readonly libraries: readonly AskedLibrary[];
}

interface RawLibrary {
  readonly Id: string;
  readonly Title: string;
  readonly Created: string;
  readonly ItemCount: number;
  readonly CurrentChangeToken: { readonly StringValue: string };
  readonly RootFolder: { readonly ServerRelativeUrl: string };
  readonly Fields?: readonly { readonly InternalName: string }[];
}
interface RawOwner {
  readonly LoginName: string;
  readonly Title: string;
  readonly PrincipalType: number;
}

const DOCUMENT_LIBRARY = 101;
const PERSON = 1;
/** Libraries that belong to the site itself and hold no documents of staff. */
const OF_THE_SITE = /\/(SiteAssets|Style Library|FormServerTemplates|SitePages|Site Pages)$/i;

const QUESTIONS: readonly ((sp: SPFI) => Promise<unknown>)[] = [
  async (sp) => sp.web.select('Title', 'Created')(),
  async (sp) => sp.site.select('Id')(),
  async (sp) => (await sp.web.regionalSettings.timeZone.select('Id')()).Id,
  async (sp) =>
    sp.web.lists
      .select('Id', 'Title', 'Created', 'ItemCount', 'CurrentChangeToken', 'RootFolder/ServerRelativeUrl', 'Fields/InternalName')
      .expand('RootFolder', 'Fields')
      .filter(`BaseTemplate eq ${DOCUMENT_LIBRARY} and Hidden eq false`)(),
  async (sp) => sp.web.associatedOwnerGroup.users.select('LoginName', 'Title', 'PrincipalType')(),
];

const need = <T>(answer: BatchResult<unknown>): T => {
  if (!answer.ok) throw answer.problem;
  return answer.value as T;
};

const libraryFrom = ({ Id, Title, Created, ItemCount, CurrentChangeToken, RootFolder, Fields }: RawLibrary): AskedLibrary => ({
  id: Id.toLowerCase(),
  title: Title,
  url: RootFolder.ServerRelativeUrl,
  created: Created,
  items: ItemCount,
  token: CurrentChangeToken.StringValue,
  fields: OWN_FIELDS.filter((field) => (Fields ?? []).some(({ InternalName }) => InternalName === field)),
});

/**
 * Asks a site who it is and what it has, in one request.
 * @throws TenantProblem where its title, its zone or its libraries could not be read; without its owners it goes on and says so
 */
export async function askSite(door: Door): Promise<AskedSite> {
  const answers = await door.askAll<unknown>(QUESTIONS);
  const web = need<{ Title: string; Created: string }>(answers[0]);
  const { Id } = need<{ Id: string }>(answers[1]);
  const zone = need<number>(answers[2]);
  const libraries = need<RawLibrary[]>(answers[3])
    .filter(({ RootFolder }) => !OF_THE_SITE.test(RootFolder.ServerRelativeUrl))
    .map(libraryFrom)
    .sort((a, b) => (a.title < b.title ? -1 : 1));
  const group = answers[4];
  const owners = group.ok ? (group.value as RawOwner[]) : [];
  return {
    site: { id: Id.toLowerCase(), url: door.webUrl, title: web.Title, created: web.Created, timeZone: zoneName(zone) },
    owners: owners
      .filter(({ PrincipalType }) => PrincipalType === PERSON)
      .map(({ LoginName, Title }) => ({ login: LoginName, name: Title }))
      .sort((a, b) => (a.login < b.login ? -1 : 1)),
    libraries,
    notRead: [
      ...(group.ok ? [] : [{ what: '', code: 'owners' }]),
      // Of a group of the directory SharePoint says that it is there, and not who is in it.
      ...owners.filter(({ PrincipalType }) => PrincipalType !== PERSON).map(({ Title }) => ({ what: Title, code: 'groupMembers' })),
    ],
  };
}

/** How many rows a library has now, and where its record of changes stands. */
export const askLibrary =
  (id: string) =>
  async (sp: SPFI): Promise<Pick<AskedLibrary, 'items' | 'token'>> => {
    const raw = (await sp.web.lists.getById(id).select('ItemCount', 'CurrentChangeToken')()) as unknown as Pick<RawLibrary, 'ItemCount' | 'CurrentChangeToken'>;
    return { items: raw.ItemCount, token: raw.CurrentChangeToken.StringValue };
  };
