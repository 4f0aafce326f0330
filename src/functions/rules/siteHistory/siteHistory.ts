import { zoneOf } from '../../../retention/rules';
import type { GatheredFacts, PastSite } from '../facts';
import { EMPTY_PARTS, type SiteEvent } from '../page';

/** The day of a moment where the site is; its own first ten letters where the zone is not known. */
export const dayAt = ({ site }: Pick<GatheredFacts, 'site'>, moment: string): string => zoneOf(site.timeZone || 'Europe/London')(moment) || moment.slice(0, 10);

export const namesOf = (owners: PastSite['owners']): string => owners.map(({ name, login }) => name || login).join(', ');

const event = (id: string, more: Partial<SiteEvent>): SiteEvent => ({ ...EMPTY_PARTS.siteEvents, ...more, id });

const same = (a: PastSite, b: PastSite): boolean => {
  const logins = ({ owners }: PastSite): string =>
    owners
      .map(({ login }) => login.toLowerCase())
      .sort()
      .join('\n');
  return logins(a) === logins(b);
};

/** The event of a site's having other owners. Its id says when, so that however often it is found it is one. */
export const ownersEvent = (date: string, from: PastSite['owners'], to: PastSite['owners']): SiteEvent =>
  event(`owners-${date}`, { kind: 'owners', date, from: namesOf(from), to: namesOf(to) });

export const renamedEvent = (date: string, from: string, to: string): SiteEvent => event(`renamed-${date}`, { kind: 'renamed', date, from, to });

/** That it was made, and everything that counts have seen of its names and its owners since, each with the day on which it was first seen so. */
export function siteHistory(facts: GatheredFacts): readonly SiteEvent[] {
  const past = facts.past ?? [];
  const since = past.slice(1).flatMap((now, at): SiteEvent[] => {
    const before = past[at];
    const date = dayAt(facts, now.at);
    return [
      ...(before.title === now.title ? [] : [renamedEvent(date, before.title, now.title)]),
      ...(same(before, now) ? [] : [ownersEvent(date, before.owners, now.owners)]),
    ];
  });
  const { created } = facts.site;
  return [...(created === '' ? [] : [event('created', { kind: 'created', date: dayAt(facts, created) })]), ...since];
}

/** That documents came from somewhere else: when and from where nobody but a person knows. */
export const migratedEvent = (library: { readonly id: string; readonly title: string }): SiteEvent =>
  event(`migrated-${library.id}`, { kind: 'migratedIn', to: library.title });
