import type { LibraryData, PageData, ViewData } from '../../host/pageData';
import { literal } from '../askTenant';
import { readApplicationCustomizers } from '../applicationCustomizers';
import type { Choices } from '../choices';
import { readCommandSets } from '../commandSets';
import { zoneName } from '../cultures';
import { page } from '../page';
import { pageContextInfo } from '../pageContextInfo';
import { runtimeData } from '../runtimeData';
import type { ServerContext } from '../serverContext';
import { hostScript, shellOf } from '../shell';
import { apiOf, readList, type ListFacts, type WebContext } from '../webContext';

const ADD_LIST_ITEMS = 0x2;
const DOCUMENT_LIBRARY = 1;

interface ViewFacts {
  readonly Id: string;
  readonly Title: string;
  readonly ServerRelativeUrl: string;
  readonly DefaultView: boolean;
  readonly Hidden: boolean;
}

/**
 * A list or library as SharePoint shows it, with the runtime and the command sets of its custom actions.
 *
 * @param folder server-relative address of the list's root folder
 * @returns null where there is no such list for this person
 */
export async function libraryPage(server: ServerContext, choices: Choices, context: WebContext, folder: string, url: URL): Promise<Response | null> {
  const list = await readList(context, folder);
  if (!list) {
    return null;
  }
  const [views, commandSets, customizers] = await Promise.all([readViews(context, list), readCommandSets(context, list), readApplicationCustomizers(context)]);
  const view = chosenView(views, url);
  const library: LibraryData = {
    webUrl: context.web.ServerRelativeUrl,
    webApi: apiOf(context.web),
    list: {
      id: list.Id,
      title: list.Title,
      url: list.RootFolder.ServerRelativeUrl,
      isLibrary: list.BaseType === DOCUMENT_LIBRARY,
      mayAdd: (Number(list.EffectiveBasePermissions?.Low ?? 0) & ADD_LIST_ITEMS) !== 0,
    },
    views: views.map(({ Id, Title, ServerRelativeUrl }): ViewData => ({ id: Id, title: Title, url: encodeURI(ServerRelativeUrl) })),
    viewId: view?.Id ?? '',
    folder: folderWithin(list, url.searchParams.get('RootFolder') ?? url.searchParams.get('id')),
    commandSets,
    person: { email: context.user.Email, name: context.user.Title },
    lcid: context.web.RegionalSettings?.LocaleId ?? context.web.Language,
    timeZone: zoneName(context.web.RegionalSettings?.TimeZone?.Id),
  };
  const pageContext = pageContextInfo(context, choices, server.origin, {
    requestPath: url.pathname,
    list,
    ...(view ? { viewId: view.Id } : {}),
  });
  const wanted = new Set(commandSets.map(({ componentId }) => componentId));
  const data: PageData = {
    kind: 'library',
    shell: shellOf(server, choices, context),
    library,
    runtime: runtimeData(server, pageContext, customizers, ({ id }) => wanted.has(id.toLowerCase())),
  };
  return page({
    title: `${list.Title} – ${context.web.Title}`,
    choices,
    data: { ...data },
    scripts: [...data.runtime.starters, hostScript(server, 'boot.js')],
  });
}

async function readViews(context: WebContext, list: ListFacts): Promise<ViewFacts[]> {
  const answer = await context.ask.get<{ value: ViewFacts[] }>(
    `${apiOf(context.web)}/web/GetList(@u)/views?@u=${literal(list.RootFolder.ServerRelativeUrl)}` + '&$select=Id,Title,ServerRelativeUrl,DefaultView,Hidden'
  );
  return (answer?.value ?? []).filter(({ Hidden }) => !Hidden);
}

/** By `viewid`, else by the page's own address, else the list's default. */
function chosenView(views: readonly ViewFacts[], url: URL): ViewFacts | undefined {
  const id = url.searchParams.get('viewid')?.replace(/[{}]/g, '').toLowerCase();
  const path = decodeURIComponent(url.pathname).toLowerCase();
  return (
    views.find((view) => view.Id.toLowerCase() === id) ??
    views.find((view) => view.ServerRelativeUrl.toLowerCase() === path) ??
    views.find((view) => view.DefaultView) ??
    views[0]
  );
}

/** A folder that an address names, if it lies in the list; else the list's root. */
function folderWithin(list: ListFacts, asked: string | null): string {
  const root = list.RootFolder.ServerRelativeUrl;
  return asked && asked.toLowerCase().startsWith(`${root.toLowerCase()}/`) ? asked : root;
}
