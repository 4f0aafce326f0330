import { createHmac, randomBytes } from 'node:crypto';
import type { Core } from '../store/core';

/** Seconds that a form digest holds. */
export const digestSeconds = 1800;

/** What the tenant signs with; made on first use. */
export function secret(core: Core): string {
  const known = core.db.get<{ value: string }>("SELECT value FROM settings WHERE key = 'digest'")?.value;
  if (known) return known;
  const fresh = randomBytes(32).toString('hex');
  core.db.run("INSERT INTO settings(key, value) VALUES ('digest', ?)", fresh);
  return fresh;
}

const sign = (core: Core, person: string, siteId: string, time: string, generation: number): string =>
  createHmac('sha512', secret(core)).update([person.toLowerCase(), siteId, time, generation].join('|')).digest('hex').toUpperCase();

/** How often a person's digests were made to expire before their time. */
function generationOf(core: Core, person: string): number {
  return Number(core.db.get<{ value: string }>('SELECT value FROM settings WHERE key = ?', `digests of ${person.toLowerCase()}`)?.value ?? 0);
}

/** Makes all digests that a person holds expire now. */
export function expireDigests(core: Core, person: string): void {
  core.db.run('INSERT OR REPLACE INTO settings(key, value) VALUES (?, ?)', `digests of ${person.toLowerCase()}`, String(generationOf(core, person) + 1));
}

/** A form digest as SharePoint writes it, good for one person on one site: `0x…,12 Oct 2022 08:30:09 -0000`. */
export function makeDigest(core: Core, person: string, siteId: string): string {
  const time = core
    .clock()
    .toUTCString()
    .replace(/^\w+, /, '')
    .replace('GMT', '-0000');
  return `0x${sign(core, person, siteId, time, generationOf(core, person))},${time}`;
}

const form = /^0x([0-9A-F]{128}),(.+)$/;

/** True where the text has the form of a digest, whoever made it, and was not made to expire for this person. */
export function isDigest(core: Core, person: string, siteId: string, digest: string | null): boolean {
  const match = form.exec(digest ?? '');
  if (!match) return false;
  const earlier = Array.from({ length: generationOf(core, person) }, (_, generation) => generation);
  return !earlier.some((generation) => match[1] === sign(core, person, siteId, match[2], generation));
}

/** True where the digest was made here for this person on this site in the last half hour, and not made to expire since. */
export function isGoodDigest(core: Core, person: string, siteId: string, digest: string | null): boolean {
  const match = form.exec(digest ?? '');
  if (!match || match[1] !== sign(core, person, siteId, match[2], generationOf(core, person))) return false;
  const age = core.clock().getTime() - Date.parse(match[2].replace('-0000', 'GMT'));
  return age > -60_000 && age < digestSeconds * 1000;
}
