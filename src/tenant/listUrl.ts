import type { ListName } from './names';
import type { ListRef } from './rows';

/** A list of ours on a site, by its address, so that a renamed list is still found. */
export function siteList(webUrl: string, list: ListName): ListRef {
  const path = decodeURIComponent(new URL(webUrl).pathname).replace(/\/$/, '');
  return { url: `${path}/${list.url}` };
}
