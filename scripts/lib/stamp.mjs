import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

function filesIn(place) {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [place];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)));
}

/** A hash of what stands in these files and folders. */
export function hashOf(places, { without = () => false } = {}) {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesIn)) {
    if (!without(file)) hash.update(file).update('\0').update(readFileSync(path.join(root, file))).update('\0');
  }
  return hash.digest('hex');
}

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Does work again only where what it rests on has changed since it was last done, or what it made is gone. */
export async function whereStale(stampFile, output, hash, work) {
  const file = path.join(root, stampFile);
  if (existsSync(path.join(root, output)) && read(file) === hash()) return false;
  await work();
  writeFileSync(file, hash());
  return true;
}
