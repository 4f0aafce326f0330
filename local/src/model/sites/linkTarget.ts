import { refuse } from '../../http/errors';
import { joinUrl } from '../../store/core';
import { itemByRef } from '../../store/items/items';
import { listByUrl } from '../../store/lists/lists';
import { webOfUrl } from '../../store/sites/sites';
import { viewsOf } from '../../store/lists/views';
import type { Context } from '../context';

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function isThere(path: string, context: Context): boolean {
  const { core } = context;
  const web = webOfUrl(core, path);
  if (web && web.url.toLowerCase() === path.toLowerCase()) return true;
  if (/\/_layouts\//i.test(path)) return true;
  const list = listByUrl(core, path);
  if (!list) return false;
  return (
    list.url.toLowerCase() === path.toLowerCase() ||
    itemByRef(core, list, path) !== undefined ||
    viewsOf(core, list.id).some((view) => view.url.toLowerCase() === path.toLowerCase())
  );
}

/**
 * What a navigation link may lead to: anything outside, and what is there inside.
 * @throws where a link inside leads to nothing
 */
export function checkLink(url: string, external: boolean, context: Context): { url: string; external: boolean } {
  const { origin } = context.core;
  const isElsewhere = /^[a-z][a-z0-9+.-]*:/i.test(url) && !url.toLowerCase().startsWith(`${origin.toLowerCase()}/`);
  if (external || isElsewhere || url === '' || url.startsWith('#')) return { url, external: external || isElsewhere };
  const plain = url.toLowerCase().startsWith(origin.toLowerCase()) ? url.slice(origin.length) : url;
  const path = joinUrl(decoded((plain.startsWith('/') ? plain : `${context.web.url}/${plain}`).replace(/[?#].*$/, '')));
  if (!isThere(path, context)) throw refuse.failed(-2147024894, `Cannot open "${url}": no such file or folder.`);
  return { url: plain, external: false };
}
