import type { QueuedSeries } from '../../../rules';
import type { QueueSnapshot } from '../../../store/queue/queueDesk';

/** A class as people know it: its title and its code. */
export function classNameOf({ key }: Pick<QueuedSeries, 'key'>, { ruleOf }: Pick<QueueSnapshot, 'ruleOf'>): string {
  const title = ruleOf(key.recordClass)?.recordClass.title ?? '';
  return title === '' ? key.recordClass : `${title} (${key.recordClass})`;
}

/** Where a series lies, from its library on: the site is known. */
export function placeNameOf({ key }: Pick<QueuedSeries, 'key'>, { libraries }: Pick<QueueSnapshot, 'libraries'>): string {
  const place = key.place.toLowerCase();
  const found = libraries.find(({ library }) => place === library.url.toLowerCase() || place.startsWith(`${library.url.toLowerCase()}/`));
  return found === undefined ? key.place : `${found.library.title}${key.place.slice(found.library.url.length).replace(/\//g, ' › ')}`;
}
