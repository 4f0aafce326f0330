import { scanList, WINDOW, type Reducer } from '../../../scan';
import type { BatchResult, Door } from '../../../tenant';
import type { Windows } from '../../facts';
import { askChanges, type LibraryChanges } from './askChanges';
import { askLibrary, type AskedLibrary } from './askSite';

/** What is known of a library from the last time that it was counted. */
export interface KnownLibrary {
  /** Where its record of changes stood. */
  readonly token: string;
  /** What the count rests on beside the rows: another one makes it another count. */
  readonly basis: string;
  /** Rows that SharePoint counts and does not show to whoever counted. */
  readonly hidden: number;
  /** Who counted. */
  readonly by: string;
  readonly windows: Windows;
}

/** Why a library was read from end to end. */
export type WholeBecause =
  /** It never was before. */
  | 'first'
  /** The record of changes no longer reaches back so far, or was not told. */
  | 'expired'
  /** Its classes, its columns or its address are others. */
  | 'basis'
  /** A folder came or went, and what lies in it need not be told of. */
  | 'folders'
  /** Who may read what has changed, or somebody counts who may read other things. */
  | 'rights'
  /** What was read does not come to what SharePoint counts. */
  | 'doubt';

export interface CountedLibrary {
  readonly known: KnownLibrary;
  /** Null where only what had changed was read. */
  readonly whole: WholeBecause | null;
  /** Windows that were read. */
  readonly read: number;
}

export interface CountingLibrary {
  readonly door: Door;
  readonly library: AskedLibrary;
  readonly known: KnownLibrary | null;
  /** What its record of changes says, where it was asked with that of others. */
  readonly changes: BatchResult<LibraryChanges> | null;
  readonly reducer: Reducer<Windows>;
  readonly basis: string;
  /** Whether classes depend on folders. */
  readonly byFolder: boolean;
  readonly login: string;
  readonly signal?: AbortSignal;
  onRows(rows: number): void;
}

/** Thrown where the person has stopped it. */
export class Stopped extends Error {}

const ROUNDS = 3;
/** Past so many pages of changes it is quicker to read all. */
const MOST_PAGES = 10;

const windowOf = (item: number): number => Math.floor((item - 1) / WINDOW) * WINDOW;

const rowsIn = (windows: Windows): number => {
  let rows = 0;
  windows.forEach((each) => (rows += each.rows));
  return rows;
};

/** What stands, and whether anything was read for it. */
type Followed = { readonly kind: 'followed'; readonly windows: Windows; readonly read: number } | { readonly kind: 'whole'; readonly because: WholeBecause };

const whole = (because: WholeBecause): Followed => ({ kind: 'whole', because });

/**
 * Counts a library. Where it was counted before, only those windows are read again in which something changed, came or
 * went; what that comes to is held against SharePoint's own count, and where they differ, or anything is in doubt, the
 * library is read from end to end.
 * @throws TenantProblem where it could not be read, Stopped where the person has stopped it
 */
export async function countLibrary(options: CountingLibrary): Promise<CountedLibrary> {
  const { door, library, known, reducer, signal, login, basis } = options;
  let asked: Pick<AskedLibrary, 'items' | 'token'> = library;

  const scan = async (windows?: readonly number[]): Promise<Windows> => {
    const { facts, complete } = await scanList(door, { id: library.id }, [reducer] as const, {
      ...(signal !== undefined ? { signal } : {}),
      ...(windows !== undefined ? { windows } : {}),
      onPage: (rows) => options.onRows(rows),
    });
    if (!complete) throw new Stopped();
    return facts[0];
  };

  const follow = async (windows: Windows, since: string, first: BatchResult<LibraryChanges> | null): Promise<Followed> => {
    const touched = new Set<number>();
    let answer = first ?? (await door.askAll([askChanges(library.id, since)]))[0];
    for (let page = 1; ; page += 1) {
      if (!answer.ok) {
        if (answer.problem.passing) throw answer.problem;
        return whole('expired');
      }
      const { items, folderWent, folderMoved, rights, next } = answer.value;
      if (rights) return whole('rights');
      if (folderWent || (folderMoved && options.byFolder)) return whole('folders');
      items.forEach((item) => touched.add(windowOf(item)));
      if (next === null) break;
      if (page === MOST_PAGES) return whole('expired');
      if (signal?.aborted === true) throw new Stopped();
      [answer] = await door.askAll([askChanges(library.id, next)]);
    }
    if (touched.size === 0) return { kind: 'followed', windows, read: 0 };
    const again = await scan([...touched].sort((a, b) => a - b));
    return { kind: 'followed', windows: new Map([...windows, ...again]), read: again.size };
  };

  const unfit = known === null ? 'first' : known.basis !== basis ? 'basis' : known.hidden > 0 && known.by !== login ? 'rights' : null;
  let because: WholeBecause | null = unfit;
  let windows: Windows = new Map();
  let read = 0;

  const readWhole = async (why: WholeBecause): Promise<void> => {
    because = why;
    windows = await scan();
    read += windows.size;
  };

  if (known !== null && unfit === null) {
    const followed = await follow(known.windows, known.token, options.changes);
    if (followed.kind === 'whole') await readWhole(followed.because);
    else ({ windows, read } = followed);
  } else await readWhole(unfit ?? 'first');

  // Somebody may have worked while it was counted: what they did is read after.
  let doubt = false;
  for (let round = 0; ; round += 1) {
    const expected = because === null ? (known?.hidden ?? 0) : 0;
    doubt = asked.items - rowsIn(windows) !== expected;
    if (!doubt || round === ROUNDS) break;
    const before = asked.token;
    asked = await door.ask(askLibrary(library.id));
    const followed = await follow(windows, before, null);
    if (followed.kind === 'whole') await readWhole(followed.because);
    else if (followed.read > 0) {
      windows = followed.windows;
      read += followed.read;
    } else if (asked.items - rowsIn(windows) === expected) continue;
    else if (because === null) await readWhole('doubt');
    else break;
  }
  if (doubt && because === null) await readWhole('doubt');

  const hidden = Math.max(0, asked.items - rowsIn(windows));
  return { known: { token: asked.token, basis, hidden, by: login, windows }, whole: because, read };
}
