import { countsAsWritten, type StoredLine } from '../../../evidence';
import type { BatchResult, Door } from '../../../tenant';
import { findKimSite, keptKimSite, kimSiteFrom, type Keeping } from '../../../tenant/kimSite';
import { realClock, type Clock } from '../../../work';
import { foldPage, type FunctionPerson, type FunctionSettings, type PageLine } from '../../rules';
import { readGathered } from '../gather/readGathered';
import type { FactLine } from '../lines/factLines';
import { pageLines } from '../lines/pageLines';
import { countedRows } from '../page/readRows';
import { askFunctionSite, NEWEST_ROWS, type FunctionAnswers } from './askFunctionSite';
import type { FunctionSite, PageReading, RecordsKnown } from './functionSite';
import { siteZone } from './siteZone';

export interface FunctionSiteOptions {
  readonly door: Door;
  openDoor(webUrl: string): Door;
  readonly settings: FunctionSettings;
  readonly person: FunctionPerson;
  readonly manages: boolean;
  readonly edits: boolean;
  readonly storage: Keeping | null;
  /** What is known of the site's records, from whoever reads them. */
  records?(): Promise<RecordsKnown | null>;
  /** What a site's own log says was disposed of, likewise. */
  disposed?(door: Door, uniqueIds: readonly string[]): Promise<ReadonlySet<string>>;
  readonly clock?: Clock;
  readonly newId?: () => string;
  /** What the first request of the page has said already: it is not asked again until `afresh`. */
  readonly first?: FunctionAnswers;
}

const NONE: ReadonlySet<string> = new Set();

const value = <T>(answer: BatchResult<T>): T => {
  if (!answer.ok) throw answer.problem;
  return answer.value;
};

/** Opens a site to what has to do with its function page. */
export function openFunctionSite(options: FunctionSiteOptions): FunctionSite {
  const { door, settings } = options;
  const clock = options.clock ?? realClock;
  const finding = { door, storage: options.storage, now: clock.now };
  let first = options.first ?? null;
  let reading: Promise<PageReading> | null = null;
  let kimDoor: Promise<Door | null> | null = null;
  let records: Promise<RecordsKnown | null> | null = null;

  const openKim = (finds: Promise<string | null>): Promise<Door | null> => {
    const opening = finds.then((url) => (url === null ? null : options.openDoor(url)));
    opening.catch(() => {
      if (kimDoor === opening) kimDoor = null;
    });
    kimDoor = opening;
    return opening;
  };

  const read = async (): Promise<PageReading> => {
    const asksKim = kimDoor === null && keptKimSite(finding) === null;
    const answers = first ?? (await askFunctionSite(door, { kim: asksKim }));
    first = null;
    if (asksKim && answers.kim !== null) openKim(Promise.resolve(answers.kim).then((kim) => kimSiteFrom(kim, finding)));
    const newest: readonly StoredLine<PageLine>[] = value(answers.rows);
    const lines = newest.some(({ rowId }) => rowId > NEWEST_ROWS) ? await pageLines.readSince(door, 0) : newest;
    const rows = await countedRows(lines);
    const facts: readonly StoredLine<FactLine>[] = answers.facts.ok ? answers.facts.value : [];
    const counted = facts.length > 0 && (await countsAsWritten(facts[0])) ? facts[0] : null;
    return { rows, state: foldPage(rows, settings.functionId), gathered: counted === null ? null : readGathered(counted) };
  };

  const site: FunctionSite = {
    door,
    settings,
    person: options.person,
    manages: options.manages,
    edits: options.edits,
    clock,
    newId: options.newId ?? (() => globalThis.crypto.randomUUID()),
    kim: () => kimDoor ?? openKim(findKimSite(finding)),
    records() {
      records = records ?? options.records?.().catch(() => null) ?? Promise.resolve(null);
      return records;
    },
    doorTo: (webUrl) => (webUrl.toLowerCase() === door.webUrl.toLowerCase() ? door : options.openDoor(webUrl)),
    async disposed(where, uniqueIds) {
      return uniqueIds.length === 0 ? NONE : ((await options.disposed?.(where, uniqueIds).catch(() => NONE)) ?? NONE);
    },
    zone: () => siteZone(site),
    today: async () => (await site.zone())(new Date(clock.now()).toISOString()),
    reading(afresh) {
      if (reading === null || afresh === 'afresh') {
        const now = read();
        reading = now;
        now.catch(() => {
          if (reading === now) reading = null;
        });
      }
      return reading;
    },
  };
  return site;
}
