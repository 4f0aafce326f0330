import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Core } from '../store/core';
import { findPerson } from '../store/people/people';
import type { Person } from '../store/types';
import { secret } from './digest';

/** Minutes that an address which needs no sign-in is good for. Graph's documentation calls them short-lived. */
const minutes = 60;

const sign = (core: Core, text: string): Buffer => createHmac('sha256', secret(core)).update(text).digest();

/**
 * A ticket for one address: whoever has it acts there as the person, without signing in. SharePoint calls it `tempauth`.
 * @param address the path that it is good for
 * @param until instant; an hour from now where it is left out
 */
export function makeTicket(core: Core, login: string, address: string, until?: string): string {
  const expires = until ?? new Date(core.clock().getTime() + minutes * 60_000).toISOString();
  const said = Buffer.from(JSON.stringify({ login, address: address.toLowerCase(), expires })).toString('base64url');
  return `v1.${said}.${sign(core, said).toString('base64url')}`;
}

/** Whom an address with a ticket lets in; null where it has none, or one that is not good here or no longer. */
export function personOfTicket(core: Core, url: URL): Person | null {
  const [version, said, signed] = (url.searchParams.get('tempauth') ?? '').split('.');
  if (version !== 'v1' || !said || !signed) return null;
  const given = Buffer.from(signed, 'base64url');
  const made = sign(core, said);
  if (given.length !== made.length || !timingSafeEqual(given, made)) return null;
  const { login, address, expires } = JSON.parse(Buffer.from(said, 'base64url').toString()) as Record<'login' | 'address' | 'expires', string>;
  const here = decodeURIComponent(url.pathname).toLowerCase();
  return here === address && Date.parse(expires) > core.clock().getTime() ? findPerson(core, login) : null;
}
