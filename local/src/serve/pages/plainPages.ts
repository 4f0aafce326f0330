import type { ControlData, ListCard, PageData, SiteCard } from '../../host/pageData';
import { askAs } from '../askTenant';
import type { Choices } from '../choices';
import { defaultGrants } from '../defaultGrants';
import { page } from '../page';
import type { ServerContext } from '../serverContext';
import { hostScript, listAddress, shellOf } from '../shell';
import { encodePath, type ListFacts, type WebContext } from '../webContext';

const LIBRARY = 101;
const SITE_PAGES = 119;

type Plain = Exclude<PageData, { runtime: unknown }>;

function plainPage(server: ServerContext, choices: Choices, title: string, data: Plain, status = 200): Response {
  return page({ title, choices, data: { ...data }, scripts: [hostScript(server, 'plain.js')], status });
}

/** Asks who the visitor is. */
export function signInPage(server: ServerContext, choices: Choices, returnTo: string): Response {
  return plainPage(server, choices, `Sign in – ${server.department}`, {
    kind: 'signIn',
    shell: shellOf(server, choices),
    returnTo,
  });
}

/** The department's front page: the sites that the person may open. */
export async function frontPage(server: ServerContext, choices: Choices, person: string): Promise<Response> {
  const ask = askAs(server.tenant, server.origin, person);
  const sites = await Promise.all(
    server.tenant.store
      .sites()
      .filter(({ url }) => url !== '/')
      .map(async ({ url }): Promise<SiteCard | null> => {
        const web = await ask.get<{ Title: string; Description: string }>(`${encodePath(url)}/_api/web?$select=Title,Description`);
        return web ? { title: web.Title, description: web.Description, url } : null;
      })
  );
  return plainPage(server, choices, server.department, {
    kind: 'front',
    shell: shellOf(server, choices),
    sites: sites.filter((site): site is SiteCard => site !== null),
  });
}

/** Site contents: every list and library. */
export function contentsPage(server: ServerContext, choices: Choices, context: WebContext): Response {
  return plainPage(server, choices, `Site contents – ${context.web.Title}`, {
    kind: 'contents',
    shell: shellOf(server, choices, context),
    lists: context.lists.map(listCard),
  });
}

function listCard(list: ListFacts): ListCard {
  const kind = list.BaseTemplate === LIBRARY ? 'library' : list.BaseTemplate === SITE_PAGES ? 'pages' : 'list';
  return { title: list.Title, url: listAddress(list), kind, items: list.ItemCount, modified: list.LastItemModifiedDate ?? '' };
}

/** Person, theme, language, packages, permissions and faults on one page. */
export function controlPage(server: ServerContext, choices: Choices): Response {
  const control: ControlData = {
    packages: server.catalogue.packages().map(({ file, solution }) => ({
      file,
      title: solution.title,
      version: solution.version,
      components: solution.components.map(({ alias, componentType }) => `${alias} (${componentType})`),
      permissions: solution.permissionRequests.map(({ resource, scope }) => `${resource}: ${scope}`),
    })),
    refused: server.catalogue.refused(),
    faults: server.tenant.faults.list().map((fault) => ({ ...fault, match: fault.match === undefined ? '' : String(fault.match) })),
    journal: server.tenant.faults.journal().slice(-20).reverse(),
    grants: grantSwitches(server),
    limits: server.tenant.limits.list(),
  };
  return plainPage(server, choices, `This tenant – ${server.department}`, {
    kind: 'control',
    shell: shellOf(server, choices),
    control,
  });
}

const MESSAGE_STATUS = { notFound: 404, noAccess: 403, failed: 500 } as const;
const MESSAGE_TITLE = { notFound: 'Page not found', noAccess: 'You cannot open this site', failed: 'Something went wrong' };

/** A designed answer where there is nothing to show. */
export function messagePage(server: ServerContext, choices: Choices, message: keyof typeof MESSAGE_STATUS, details = '', context?: WebContext): Response {
  return plainPage(
    server,
    choices,
    `${MESSAGE_TITLE[message]} – ${server.department}`,
    { kind: 'message', shell: shellOf(server, choices, context), message, details },
    MESSAGE_STATUS[message]
  );
}

/** Every Graph permission that can be turned on or off here: those of the second package, those asked for, those granted. */
function grantSwitches({ catalogue, tenant }: ServerContext): ControlData['grants'] {
  const asked = catalogue.packages().flatMap(({ solution }) => solution.permissionRequests.map(({ scope }) => scope));
  const scopes = [...new Set([...defaultGrants, ...asked, ...tenant.grants])].sort();
  return scopes.map((scope) => ({ scope, granted: tenant.grants.has(scope) }));
}
