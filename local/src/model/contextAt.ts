import { refuse } from '../http/errors';
import { ensureUser } from '../store/people/people';
import { siteById, webOfUrl } from '../store/sites/sites';
import { Context } from './context';

/** A server-relative address, from one with or without the origin, or one below the web. */
export function pathOfUrl(url: string, context: Context): string {
  const bare = url.startsWith(context.core.origin) ? url.slice(context.core.origin.length) : url;
  const path = (bare.startsWith('/') ? bare : `${context.web.url}/${bare}`).replace(/\/+/g, '/');
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}

/** The same person in the web that an address lies in, in this site or another. @throws SharePoint's 404 where there is no such place */
export function contextAt(url: string, context: Context): Context {
  const { core } = context;
  const web = webOfUrl(core, pathOfUrl(url, context));
  const site = web && siteById(core, web.site_id);
  if (!web || !site) throw refuse.noFolder();
  if (site.id === context.site.id) return context.inWeb(web);
  const user = ensureUser(core, site.id, context.person.login);
  if (!user) throw refuse.accessDenied();
  return new Context(core, context.person, user, site, web, context.components, context.digest);
}
