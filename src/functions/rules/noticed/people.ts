import type { GatheredFacts, PastSite } from '../facts';
import { EMPTY_PARTS, type FunctionPage } from '../page';
import { dayAt, ownersEvent, renamedEvent } from '../siteHistory';
import { postId } from '../suggest/suggestPage';
import { adding, changeTo, keyOf } from './telling';
import type { Noticed, ToNotice } from './types';

type Asked = Pick<ToNotice, 'page' | 'confirmed'> & { readonly now: GatheredFacts };
type Owners = PastSite['owners'];

const lower = (text: string): string => text.toLowerCase();
const has = (owners: Owners, login: string): boolean => owners.some((each) => lower(each.login) === lower(login));
const unread = ({ notRead }: GatheredFacts): boolean => notRead.some(({ code }) => code === 'owners');

/** Owners that were known: those of the confirmation, or those whom the page names. Null where nothing is known of them. */
function knownOwners({ page, confirmed }: Asked): Owners | null {
  if (confirmed !== null) return unread(confirmed) ? null : confirmed.owners;
  const named = page.keyPosts.filter(({ role, login, to }) => role === 'owner' && login !== '' && to === '');
  return named.length === 0 ? null : named.map(({ login, name }) => ({ login, name }));
}

/** How it was when something was last otherwise, and on which day it was first seen to be as it is. */
function turning(
  now: GatheredFacts,
  isSo: (past: PastSite) => boolean
): { readonly since: string; readonly before: PastSite | null; readonly after: PastSite } {
  const past = now.past ?? [];
  const last: PastSite = { at: now.at, title: now.site.title, owners: now.owners };
  let at = past.length;
  while (at > 0 && isSo(past[at - 1])) at -= 1;
  const after = past[at] ?? last;
  return { since: dayAt(now, after.at), before: at > 0 ? past[at - 1] : null, after };
}

const openPosts = (page: FunctionPage, login: string): FunctionPage['keyPosts'] =>
  page.keyPosts.filter((post) => lower(post.login) === lower(login) && post.to === '');

export function noticeOwners(asked: Asked): readonly Noticed[] {
  const { page, now } = asked;
  const known = knownOwners(asked);
  if (known === null || unread(now)) return [];
  const came = now.owners
    .filter(({ login }) => !has(known, login))
    .map(({ login, name }): Noticed => {
      const { since, before, after } = turning(now, ({ owners }) => has(owners, login));
      const post = { ...EMPTY_PARTS.keyPosts, id: postId(login), name: name || login, login, role: 'owner', from: since };
      const suggests = [
        ...(openPosts(page, login).length > 0 ? [] : [adding(page, 'keyPosts', post)]),
        adding(page, 'siteEvents', ownersEvent(since, before?.owners ?? known, after.owners)),
      ];
      return { kind: 'newOwner', key: keyOf('newOwner', lower(login), since), login, name, since, suggests };
    });
  const went = known
    .filter(({ login }) => !has(now.owners, login))
    .map(({ login, name }): Noticed => {
      const { since, before, after } = turning(now, ({ owners }) => !has(owners, login));
      const suggests = [
        ...openPosts(page, login)
          .filter(({ role }) => role === 'owner')
          .map(({ id }) => changeTo(page, `keyPosts/${id}/to`, since)),
        adding(page, 'siteEvents', ownersEvent(since, before?.owners ?? known, after.owners)),
      ];
      return { kind: 'goneOwner', key: keyOf('goneOwner', lower(login), since), login, name, since, suggests };
    });
  return [...came, ...went];
}

export function noticeName({ page, confirmed, now }: Asked): readonly Noticed[] {
  if (confirmed === null || confirmed.site.title === now.site.title) return [];
  const [from, to] = [confirmed.site.title, now.site.title];
  const { since } = turning(now, ({ title }) => title === to);
  return [{ kind: 'siteRenamed', key: keyOf('siteRenamed', from, to), from, to, suggests: [adding(page, 'siteEvents', renamedEvent(since, from, to))] }];
}

/** Channels that came or went, where both counts could say. */
export function noticeChannels({ confirmed, now }: Asked): readonly Noticed[] {
  const [was, is] = [confirmed?.channels ?? null, now.channels];
  if (was === null || is === null) return [];
  const key = ({ name, kind }: { readonly name: string; readonly kind: string }): string => `${kind}\n${name}`;
  const [before, after] = [new Set(was.map(key)), new Set(is.map(key))];
  return [
    ...is
      .filter((each) => !before.has(key(each)))
      .map((channel): Noticed => ({ kind: 'newChannel', key: keyOf('newChannel', key(channel)), channel, suggests: [] })),
    ...was
      .filter((each) => !after.has(key(each)))
      .map((channel): Noticed => ({ kind: 'goneChannel', key: keyOf('goneChannel', key(channel)), channel, suggests: [] })),
  ];
}
