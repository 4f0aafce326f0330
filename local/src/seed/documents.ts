import type { FileInput } from '../index';
import { bytesFor } from './fileBytes';
import type { Random } from './random';
import type { Labeller } from './sensitivityLabels';
import type { SeedLibrary, SeedSite } from './sites';
import { CARELESS, type Topic } from './topics';

/** The seed's last day: nothing is younger. */
export const LAST_DAY = new Date('2026-10-30T17:00:00Z');

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/**
 * The documents of a library, one after the other, so that a million need no more memory than one.
 *
 * @param root server-relative address of the library
 * @param label which sensitivity label a document has, if any
 */
export function* documentsOf(
  random: Random,
  site: SeedSite,
  library: SeedLibrary,
  root: string,
  count: number,
  label: Labeller = () => null
): Generator<FileInput> {
  const taken = new Map<string, number>();
  const authors = [...site.owners, ...site.members];
  const folders = ['', ...library.folders];
  for (let done = 0; done < count; done += 1) {
    const created = createdIn(random, site);
    const topic = random.chance(site.careless) ? CARELESS : random.pick(library.topics);
    const folder = random.pick(folders);
    const name = unused(taken, folder, nameOf(random, topic, created));
    const author = random.pick(authors);
    const editor = random.chance(0.6) ? author : random.pick(authors);
    const values = label(site, name, created);
    yield {
      name,
      content: bytesFor(name),
      size: sizeOf(random, name),
      folder: folder === '' ? root : `${root}/${folder}`,
      author,
      editor,
      created,
      modified: modifiedAfter(random, created),
      version: `${random.whole(1, 6)}.0`,
      ...(values ? { values } : {}),
      ...(random.chance(site.checkedOut) ? { checkedOutTo: editor } : {}),
    };
  }
}

/** A working hour of a day in the site's years; later years have more. */
function createdIn(random: Random, { years: [first, last] }: SeedSite): Date {
  const from = Date.UTC(first, 0, 1);
  const to = Math.min(Date.UTC(last + 1, 0, 1), LAST_DAY.getTime() - DAY);
  const day = from + Math.sqrt(random.next()) * (to - from);
  return new Date(Math.floor(day / DAY) * DAY + (8 * 60 + random.whole(0, 540)) * MINUTE);
}

/** Most documents are finished within weeks; a few are touched years later. */
function modifiedAfter(random: Random, created: Date): Date {
  const days = random.chance(0.85) ? random.whole(0, 40) : random.whole(40, 900);
  const modified = created.getTime() + days * DAY + random.whole(0, 300) * MINUTE;
  const lately = LAST_DAY.getTime() - random.whole(0, 6000) * MINUTE;
  return new Date(modified <= LAST_DAY.getTime() ? modified : Math.max(created.getTime(), lately));
}

function nameOf(random: Random, topic: Topic, on: Date): string {
  const year = on.getUTCFullYear();
  const startsIn = on.getUTCMonth() < 3 ? year - 1 : year;
  const words: Readonly<Record<string, string>> = {
    s: random.pick(topic.subjects),
    d: on.toISOString().slice(0, 10),
    y: String(year),
    fy: `${startsIn}-${String((startsIn + 1) % 100).padStart(2, '0')}`,
  };
  return random.pick(topic.kinds).replace(/\{(\w+)\}/g, (_, key: string) => words[key] ?? String(random.whole(1, 9)));
}

/** A name of which there is none in the folder yet. `taken` holds each name with the number of its next copy. */
function unused(taken: Map<string, number>, folder: string, name: string): string {
  const dot = name.lastIndexOf('.');
  const key = `${folder}/${name}`.toLowerCase();
  let candidate = name;
  let copy = taken.get(key) ?? 2;
  for (; taken.has(`${folder}/${candidate}`.toLowerCase()); copy += 1) {
    candidate = `${name.slice(0, dot)} (${copy})${name.slice(dot)}`;
  }
  taken.set(key, copy);
  if (candidate !== name) {
    taken.set(`${folder}/${candidate}`.toLowerCase(), 2);
  }
  return candidate;
}

const TYPICAL_KB: Readonly<Record<string, number>> = { docx: 90, xlsx: 160, pdf: 700, eml: 60, csv: 40, txt: 3 };

/** Bytes: around what is typical of its kind, at times twenty times that. */
function sizeOf(random: Random, name: string): number {
  const typical = TYPICAL_KB[name.slice(name.lastIndexOf('.') + 1)] ?? 50;
  return Math.round(typical * 1024 * (0.3 + random.next() * (random.chance(0.05) ? 20 : 1.5)));
}
