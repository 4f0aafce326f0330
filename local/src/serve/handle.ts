import { ConnectionDropped } from '../gateway/faults';
import { readChoices, type Choices } from './choices';
import { localRoute } from './localRoutes';
import { contentsPage, controlPage, frontPage, messagePage, signInPage } from './pages/plainPages';
import { libraryPage } from './pages/libraryPage';
import { sitePage } from './pages/sitePage';
import { PATHS, type ServerContext } from './serverContext';
import { contentsAddress } from './shell';
import { fileRoute, isRest, tenantRoute } from './tenantRoute';
import { apiOf, readWeb, type WebContext } from './webContext';
import { literal } from './askTenant';

/** Answers every request to the server. What goes wrong becomes a page or a status; only a broken connection is thrown. */
export async function handle(server: ServerContext, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const path = decode(url.pathname);
  if (path === null) {
    return new Response('The address cannot be read.', { status: 400 });
  }
  const choices = readChoices(request);
  try {
    return await route(server, request, url, path, choices);
  } catch (error) {
    if (error instanceof ConnectionDropped || request.signal.aborted) throw error;
    return messagePage(server, choices, 'failed', error instanceof Error ? error.message : String(error));
  }
}

async function route(server: ServerContext, request: Request, url: URL, path: string, choices: Choices): Promise<Response> {
  const person = knownPerson(server, choices);
  if (isRest(path)) {
    return tenantRoute(server, request, path, person);
  }
  if (path.startsWith('/_local/') && !(path === PATHS.control && request.method === 'GET')) {
    return (await localRoute(server, request, path)) ?? messagePage(server, choices, 'notFound', path);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response('', { status: 405, headers: { Allow: 'GET, HEAD' } });
  }
  if (person === null) {
    return signInPage(server, choices, path === '/' ? '/' : url.pathname + url.search);
  }
  if (path === '/' || path === '/_layouts/15/sharepoint.aspx') {
    return frontPage(server, choices, person);
  }
  if (path === PATHS.control) {
    return controlPage(server, choices);
  }
  if (/\/_layouts\/15\/error\.aspx$/i.test(path)) {
    return messagePage(server, choices, 'failed', url.searchParams.get('ErrorDetails') ?? url.searchParams.get('ErrorText') ?? '');
  }
  return sitesRoute(server, request, url, path, choices, person);
}

async function sitesRoute(server: ServerContext, request: Request, url: URL, path: string, choices: Choices, person: string): Promise<Response> {
  const webPath = webOf(server, path);
  if (webPath === null) {
    return messagePage(server, choices, 'notFound', path);
  }
  const context = await readWeb(server.tenant, server.origin, person, webPath);
  if (!context) {
    return messagePage(server, choices, 'noAccess', path);
  }
  const inWeb = path.slice(webPath === '/' ? 0 : webPath.length).replace(/\/+$/, '');
  if (inWeb === '') {
    return Response.redirect(server.origin + (await homeOf(context)), 302);
  }
  if (/^\/_layouts\/15\/viewlsts\.aspx$/i.test(inWeb)) {
    return contentsPage(server, choices, context);
  }
  const answer = await sitePageOrList(server, choices, context, path, inWeb, url);
  if (answer) {
    return answer;
  }
  const file = /\.aspx$/i.test(inWeb) ? null : await fileRoute(server, request, person);
  return file?.ok ? file : messagePage(server, choices, 'notFound', path, context);
}

async function sitePageOrList(server: ServerContext, choices: Choices, context: WebContext, path: string, inWeb: string, url: URL): Promise<Response | null> {
  const list = /^(.+)\/Forms\/[^/]+\.aspx$/i.exec(path) ?? /^(.*\/Lists\/[^/]+)\/[^/]+\.aspx$/i.exec(path);
  if (list?.[1]) {
    return libraryPage(server, choices, context, list[1], url);
  }
  return /^\/SitePages\/.+\.aspx$/i.test(inWeb) ? sitePage(server, choices, context, path, url) : null;
}

/** A cookie may name someone who has left with a reset; they sign in again. */
function knownPerson(server: ServerContext, choices: Choices): string | null {
  return choices.person === null ? null : (server.tenant.store.person(choices.person)?.email ?? null);
}

/** The site that an address lies in: the longest that matches. */
function webOf(server: ServerContext, path: string): string | null {
  const lower = path.toLowerCase();
  const matching = server.tenant.store
    .sites()
    .map(({ url }) => url)
    .filter((url) => url === '/' || lower === url.toLowerCase() || lower.startsWith(`${url.toLowerCase()}/`));
  return matching.sort((a, b) => b.length - a.length)[0] ?? null;
}

async function homeOf(context: WebContext): Promise<string> {
  const base = context.web.ServerRelativeUrl === '/' ? '' : context.web.ServerRelativeUrl;
  const home = `${base}/SitePages/Home.aspx`;
  const file = await context.ask.get(`${apiOf(context.web)}/web/GetFileByServerRelativePath(decodedurl=@u)?@u=${literal(home)}&$select=Name`);
  return file ? encodeURI(home) : contentsAddress(base);
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
