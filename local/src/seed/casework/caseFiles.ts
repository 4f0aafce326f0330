import type { FileInput, TreeFolder } from '../../index';
import { LAST_DAY } from '../documents';
import { bytesFor } from '../fileBytes';
import type { Random } from '../random';
import { busyDays } from './calendar';
import { around, early, fewOrMany, guid } from './chance';
import { marking, retention } from './labels';
import { atWorkIn, type Officer } from './officers';
import { OpenCases, type Case } from './openCases';
import { CONSULTEES, KINDS, PARTS, type Kind } from './words';

export const FIRST_YEAR = 2012;
const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** What is the same for all documents of a load. */
interface Load {
  readonly random: Random;
  /** Server-relative address of the library. */
  readonly root: string;
  readonly officers: readonly Officer[];
}

/** Where a document goes, and what it will be. */
interface Place {
  readonly of: Case;
  readonly kind: Kind;
  readonly folder: string;
}

/**
 * The documents of a library of casework and their folders, in the order in which people made them, so that a million
 * need no more memory than the cases open on one day.
 */
export function* caseFiles(load: Load, documents: number): Generator<FileInput | TreeFolder> {
  const { random, root, officers } = load;
  const cases = new OpenCases(random);
  const years = new Set<string>();
  for (const { midnight, documents: today } of busyDays(FIRST_YEAR, new Date(LAST_DAY.getTime() - DAY), documents)) {
    const day = new Date(midnight);
    const staff = atWorkIn(officers, day.getUTCFullYear());
    const minutes = Array.from({ length: today }, () => 8 * 60 + Math.floor(600 * ((random.next() + random.next()) / 2))).sort((a, b) => a - b);
    for (const minute of minutes) {
      const created = new Date(midnight + minute * MINUTE + random.whole(0, 59) * 1000);
      const of = cases.next(day);
      const kind = random.weighted(KINDS);
      const year = `${root}/${of.team.name}/${of.year}`;
      const author = authorOf(random, staff, of);
      if (!years.has(year)) {
        years.add(year);
        yield folderEntry(random, `${root}/${of.team.name}`, of.year, created, author);
      }
      const top = `${year}/${of.folder}`;
      yield* newFolder(random, of, year, of.folder, created, author);
      const folder = of.parted ? `${top}/${PARTS[kind.type]}` : top;
      if (of.parted) yield* newFolder(random, of, top, PARTS[kind.type], created, author);
      yield documentEntry(load, { of, kind, folder }, created, author, staff);
    }
  }
}

function authorOf(random: Random, staff: readonly Officer[], of: Case): Officer {
  // Around the desk where the case lies; the first of those near it write most.
  const found = staff[(Math.floor(of.desk * staff.length) + early(random, staff.length, 4)) % staff.length];
  if (!found) throw new Error('Nobody was at work.');
  return found;
}

function folderEntry(random: Random, folder: string, folderName: string, created: Date, { email }: Officer): TreeFolder {
  return { folderName, folder, created, author: email, uniqueId: guid(random), guid: guid(random) };
}

function* newFolder(random: Random, of: Case, above: string, name: string, created: Date, author: Officer): Generator<TreeFolder> {
  const key = `${above}/${name}`;
  if (of.taken.has(key)) return;
  of.taken.set(key, 1);
  yield folderEntry(random, above, name, created, author);
}

function documentEntry({ random }: Load, place: Place, created: Date, author: Officer, staff: readonly Officer[]): FileInput {
  const { of, kind, folder } = place;
  const name = unused(of.taken, folder, fill(random, kind.name, of, created));
  const editor = random.chance(0.72) ? author : authorOf(random, staff, of);
  const alone = of.team.restricted !== true && random.chance(0.00006);
  const recent = created.getUTCFullYear() >= LAST_DAY.getUTCFullYear() - 2;
  return {
    name,
    folder,
    content: bytesFor(name),
    sharedContent: true,
    size: Math.max(900, Math.round(around(random, kind.kilobytes) * 1024)),
    author: author.email,
    editor: editor.email,
    created,
    modified: modifiedAfter(random, created),
    version: /\.(docx|xlsx)$/.test(name) ? `${fewOrMany(random, 1, 1.1, 60)}.0` : '1.0',
    uniqueId: guid(random),
    guid: guid(random),
    values: {
      CaseReference: of.reference,
      DocumentType: random.chance(0.9) ? kind.type : null,
      ProtectiveMarking: marking(random, created, of.team.restricted === true),
      ...retention(random, created),
    },
    ...(random.chance(recent ? 0.006 : 0.0002) ? { checkedOutTo: editor.email } : {}),
    ...(alone ? { onlyFor: [author.email] } : {}),
  };
}

/** Half are finished within the hour, most within weeks; a few are touched years later. */
function modifiedAfter(random: Random, created: Date): Date {
  const days = random.chance(0.5) ? 0 : random.chance(0.9) ? random.whole(1, 40) : random.whole(40, 900);
  const modified = created.getTime() + days * DAY + random.whole(0, 50) * MINUTE;
  return new Date(modified <= LAST_DAY.getTime() ? modified : created.getTime());
}

function fill(random: Random, name: string, of: Case, on: Date): string {
  return name.replace(/\{(\w)\}/g, (_, key: string) => {
    switch (key) {
      case 'r':
        return of.reference;
      case 's':
        return of.subject;
      case 'c':
        return random.pick(CONSULTEES);
      case 'd':
        return on.toISOString().slice(0, 10);
      case 'l':
        return 'ABCDE'.charAt(early(random, 5));
      default:
        return String(random.whole(1, 9));
    }
  });
}

/** A name of which there is none in the folder yet. */
function unused(taken: Map<string, number>, folder: string, name: string): string {
  const dot = name.lastIndexOf('.');
  const key = `${folder}/${name}`.toLowerCase();
  let candidate = name;
  let copy = taken.get(key) ?? 1;
  for (; taken.has(`${folder}/${candidate}`.toLowerCase());) {
    copy += 1;
    candidate = `${name.slice(0, dot)} (${copy})${name.slice(dot)}`;
  }
  taken.set(key, copy);
  if (candidate !== name) taken.set(`${folder}/${candidate}`.toLowerCase(), 1);
  return candidate;
}
