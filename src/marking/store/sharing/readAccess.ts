import type { Access } from '../../rules';

/** Somebody, or a group, as SharePoint's permissions name them. */
export interface Principal {
  readonly Id: number;
  readonly LoginName: string;
  readonly Title: string;
  /** 1 for a person, 4 for a group of the directory, 8 for one of the site. */
  readonly PrincipalType: number;
}

/** What a principal is: a way in that reaches beyond the site's people, a group to look into, one that cannot be, or neither. */
export type PrincipalMeaning =
  { readonly kind: 'access'; readonly access: Access } | { readonly kind: 'siteGroup' } | { readonly kind: 'directoryGroup' } | { readonly kind: 'person' };

const SITE_GROUP = 8;

/** SharePoint keeps a group behind each link, whose name says what kind it is: `SharingLinks.{item}.AnonymousView.{link}`. */
const LINK_GROUP = /^SharingLinks\.[0-9a-f-]+\.(Anonymous|Organization)[a-z]*\./i;
const EVERYONE_INSIDE = /\|spo-grid-all-users\//i;
const EVERYONE = /^c:0\(\.s\|true$/i;
const ANYONE = /urn(?::|%3a)spo(?::|%3a)anon/i;
const GUEST = /#ext#|urn(?::|%3a)spo(?::|%3a)guest/i;
/** A security group, or a Microsoft 365 group. */
const DIRECTORY_GROUP = /^c:0[a-z-]?\.[a-z]\|(?:tenant|federateddirectoryclaimprovider)\|/i;

const access = (kind: Access['kind'], who = ''): PrincipalMeaning => ({ kind: 'access', access: { kind, who } });

/** What a principal of a permission means for sharing. */
export function readPrincipal({ LoginName, Title, PrincipalType }: Principal): PrincipalMeaning {
  const link = LINK_GROUP.exec(LoginName) ?? LINK_GROUP.exec(Title);
  if (link !== null) return access(link[1].toLowerCase() === 'anonymous' ? 'anyoneLink' : 'organisationLink');
  if (EVERYONE_INSIDE.test(LoginName)) return access('everyoneInside', Title);
  if (EVERYONE.test(LoginName)) return access('everyone', Title);
  if (ANYONE.test(LoginName)) return access('anyoneLink');
  if (GUEST.test(LoginName)) return access('guest', Title === '' ? LoginName : Title);
  if (PrincipalType === SITE_GROUP) return { kind: 'siteGroup' };
  return { kind: DIRECTORY_GROUP.test(LoginName) ? 'directoryGroup' : 'person' };
}
