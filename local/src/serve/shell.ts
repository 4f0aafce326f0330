import type { PersonCard, ShellData } from '../host/pageData';
import { mayDo, PEOPLE } from '../seed';
import type { Choices } from './choices';
import { PATHS, type ServerContext } from './serverContext';
import type { ListFacts, WebContext } from './webContext';

const LIBRARY = 101;
const SITE_PAGES = 119;

/** What stands around a page. */
export function shellOf(context: ServerContext, choices: Choices, web?: WebContext): ShellData {
  const people: PersonCard[] = context.tenant.store
    .people()
    .filter(({ login }) => context.tenant.store.directory.person(login)?.accountEnabled)
    .sort((a, b) => placeOf(a.email) - placeOf(b.email))
    .map(({ email, title, jobTitle }) => ({ email, name: title, job: jobTitle, may: mayDo(email) }));
  const shell = {
    department: context.department,
    people,
    person: people.find(({ email }) => email === choices.person) ?? null,
    theme: choices.theme,
    language: choices.language,
    navigation: [],
  };
  return web ? { ...shell, site: siteOf(web), navigation: navigationOf(web, choices) } : shell;
}

/** The seed's people stand in its order, anyone else after them. */
function placeOf(email: string): number {
  const place = PEOPLE.findIndex((person) => person.email === email);
  return place < 0 ? PEOPLE.length : place;
}

function siteOf({ web }: WebContext): ShellData['site'] {
  return { title: web.Title, url: web.ServerRelativeUrl, description: web.Description };
}

function navigationOf(context: WebContext, { language }: Choices): ShellData['navigation'] {
  const words = language === 'cy-gb' ? { home: 'Hafan', contents: 'Cynnwys y safle' } : { home: 'Home', contents: 'Site contents' };
  const base = context.web.ServerRelativeUrl === '/' ? '' : context.web.ServerRelativeUrl;
  return [
    { title: words.home, url: base || '/' },
    ...context.lists
      .filter(({ BaseTemplate, RootFolder }) => BaseTemplate === LIBRARY && !RootFolder.ServerRelativeUrl.endsWith('/SiteAssets'))
      .map((list) => ({ title: list.Title, url: listAddress(list) })),
    { title: words.contents, url: contentsAddress(base) },
  ];
}

/** Where a list opens. */
export function listAddress(list: ListFacts): string {
  const folder = encodeURI(list.RootFolder.ServerRelativeUrl);
  return list.BaseTemplate === LIBRARY || list.BaseTemplate === SITE_PAGES ? `${folder}/Forms/AllItems.aspx` : `${folder}/AllItems.aspx`;
}

export function contentsAddress(webPath: string): string {
  return `${encodeURI(webPath)}/_layouts/15/viewlsts.aspx`;
}

/** Address of a script of the host. */
export function hostScript(context: ServerContext, name: string): string {
  return `${PATHS.host}${context.bundle.hash}/${name}`;
}
