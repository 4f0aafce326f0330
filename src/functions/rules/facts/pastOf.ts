import type { GatheredFacts, PastSite } from './types';

/** Changes that are remembered. */
const MOST = 60;

const names = (owners: PastSite['owners']): string =>
  owners
    .map(({ login }) => login.toLowerCase())
    .sort()
    .join('\n');

/** How a site was called and whose it was, with what it is now where that differs from the last that is known. */
export function pastOf(before: GatheredFacts | null, now: Pick<GatheredFacts, 'at' | 'site' | 'owners' | 'notRead'>): readonly PastSite[] {
  const known: readonly PastSite[] =
    before === null
      ? []
      : before.past !== undefined && before.past.length > 0
        ? before.past
        : [{ at: before.at, title: before.site.title, owners: before.owners }];
  const last = known.length > 0 ? known[known.length - 1] : null;
  // Owners that could not be read have not gone.
  const owners = last !== null && now.notRead.some(({ code }) => code === 'owners') ? last.owners : now.owners;
  const same = last !== null && last.title === now.site.title && names(last.owners) === names(owners);
  return same ? known : [...known, { at: now.at, title: now.site.title, owners }].slice(-MOST);
}
