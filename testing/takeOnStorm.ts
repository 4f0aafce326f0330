import type { FaultRule } from '../local/src';
import type { TakeOnMapping } from '../src/marking/rules';
import { appliedRows, type StoredRow } from '../src/marking/store/history/historyRow';
import { createTakeOnDesk, type TakeOnDesk } from '../src/marking/store/takeOn';
import type { Send } from '../src/tenant';
import { columnsOf, historyOf, type DocumentColumns } from './marking';
import { OWNER, type TestSite } from './site';
import { accessTo, OLD_COLUMN } from './takeOn';

/** Taking on a whole library in bad weather, as a person would who begins again whenever it breaks off. */

// A request for a digest is left alone: a page has one already.
const anything = /_api\/(?!contextinfo)/;

/** Of all requests 20 in 100 go wrong: busy, unavailable, broken, or done without an answer; and 10 in 100 of the parts of those that pass. */
export const storm = (seed: number): FaultRule[] => [
  { status: 429, retryAfter: 2, share: 0.08, insideBatch: false, match: anything, seed },
  { status: 503, share: 0.065, insideBatch: false, match: anything, seed: seed + 1 },
  { status: 500, share: 0.005, insideBatch: false, match: anything, seed: seed + 2 },
  { kind: 'drop', moment: 'after', share: 0.03, insideBatch: false, match: '$batch', seed: seed + 3 },
  { kind: 'drop', moment: 'midway', share: 0.02, insideBatch: false, match: '$batch', seed: seed + 4 },
  { status: 503, share: 0.05, insideBatch: true, seed: seed + 5 },
  { status: 429, retryAfter: 1, share: 0.05, insideBatch: true, seed: seed + 6 },
];

/** Values of an old column in turn, and what each stands for. */
export const VALUES: readonly [value: string, line: string | null][] = [
  ['OFFICIAL', 'OFFICIAL'],
  ['OFFICIAL SENSITIVE', 'OFFICIAL-SENSITIVE'],
  ['OFFICIAL-SENSITIVE [COMMERCIAL]', 'OFFICIAL-SENSITIVE - COMMERCIAL'],
  ['OFFICIAL', 'OFFICIAL'],
  ['OFFICIAL-SENSITIVE [PERSONAL]', 'OFFICIAL-SENSITIVE - PERSONAL DATA'],
];

const MAPPING: TakeOnMapping = {
  sources: [{ source: 'column', name: OLD_COLUMN.name, values: Object.fromEntries(VALUES) }],
  originator: 'author',
};

/** More often than weather breaks a run off. */
const ROUNDS = 400;

export interface Journey {
  /** How often it was begun or taken up again. */
  readonly rounds: number;
  readonly requests: number;
}

/** Asks again, as a person reloads a page. */
async function insist<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 50) throw error;
    }
  }
}

const counted = (): { wrap: (send: Send) => Send; sent: () => number } => {
  let sent = 0;
  return {
    wrap: (send) => async (url, init) => {
      sent += 1;
      return send(url, init);
    },
    sent: () => sent,
  };
};

async function untilDone(site: TestSite, next: (desk: TakeOnDesk) => Promise<boolean>): Promise<Journey> {
  const requests = counted();
  const library = site.library.id;
  for (let rounds = 1; rounds < ROUNDS; rounds += 1) {
    // A new desk each time, as after a closed tab: nothing is remembered but what the site holds.
    const desk = createTakeOnDesk(await accessTo(site, OWNER, { wrap: requests.wrap }));
    const { unfinished } = await insist(() => desk.earlier(library));
    if (unfinished !== null) await desk.resume(library, unfinished, () => undefined).report;
    else if (!(await next(desk))) return { rounds, requests: requests.sent() };
  }
  throw new Error('It was not done in all those rounds.');
}

/** Takes on everything, until a plan has nothing left to do. */
export const takeOnAll = (site: TestSite): Promise<Journey> =>
  untilDone(site, async (desk) => {
    const plan = await insist(() => desk.plan(site.library.id, MAPPING, []));
    if (plan.outcomes.takeOn === 0) return false;
    await desk.apply(plan, '', () => undefined).report;
    return true;
  });

/** Undoes everything that was taken on. */
export const undoAll = (site: TestSite): Promise<Journey> =>
  untilDone(site, async (desk) => {
    const { undoable } = await insist(() => desk.earlier(site.library.id));
    if (undoable.length === 0) return false;
    await desk.undo(site.library.id, undoable, () => undefined).report;
    return true;
  });

/** The library's documents, page by page, without the version, which a system update may raise. */
export async function documentsOf(site: TestSite): Promise<Omit<DocumentColumns, 'OData__UIVersionString'>[]> {
  return (await columnsOf(site)).map(({ OData__UIVersionString: _, ...rest }) => rest);
}

export const held = async (site: TestSite): Promise<StoredRow[]> => appliedRows(await historyOf(site));
