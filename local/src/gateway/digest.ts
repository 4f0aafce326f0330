import { createHmac, randomBytes } from 'node:crypto';
import type { Core } from '../store/core';

/** Seconds that a form digest holds. */
export const digestSeconds = 1800;

function secret(core: Core): string {
  const known = core.db.get<{ value: string }>("SELECT value FROM settings WHERE key = 'digest'")?.value;
  if (known) return known;
  const fresh = randomBytes(32).toString('hex');
  core.db.run("INSERT INTO settings(key, value) VALUES ('digest', ?)", fresh);
  return fresh;
}

const sign = (core: Core, person: string, time: string): string =>
  createHmac('sha512', secret(core)).update(`${person.toLowerCase()}|${time}`).digest('hex').toUpperCase();

/** A form digest as SharePoint writes it: `0x…,12 Oct 2022 08:30:09 -0000`. */
export function makeDigest(core: Core, person: string): string {
  const time = core
    .clock()
    .toUTCString()
    .replace(/^\w+, /, '')
    .replace('GMT', '-0000');
  return `0x${sign(core, person, time)},${time}`;
}

const form = /^0x([0-9A-F]{128}),(.+)$/;

/** True where the text has the form of a digest, whoever made it. */
export function isDigest(digest: string | null): boolean {
  return form.test(digest ?? '');
}

/** True where the digest was made here for this person in the last half hour. */
export function isGoodDigest(core: Core, person: string, digest: string | null): boolean {
  const match = form.exec(digest ?? '');
  if (!match || match[1] !== sign(core, person, match[2])) return false;
  const age = core.clock().getTime() - Date.parse(match[2].replace('-0000', 'GMT'));
  return age > -60_000 && age < digestSeconds * 1000;
}
