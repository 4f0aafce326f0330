import type { FaultRule } from '../local/src';
import {
  EMPTY_CLASS,
  type DisposalEntry,
  type Hold,
  type RecordClass,
  type RetentionSettings,
  type Schedule,
  type SeriesKey,
  type StandingPlan,
} from '../src/retention/rules';
import { decide } from '../src/retention/store/decisions/decide';
import { createDisposalDesk, type DisposalDesk } from '../src/retention/store/disposal';
import { readLog } from '../src/retention/store/disposal/disposalLines';
import { createHoldDesk } from '../src/retention/store/holds/createHoldDesk';
import type { RecordSite } from '../src/retention/store/site/recordSite';
import type { Send } from '../src/tenant';
import type { WorkReport } from '../src/work';
import { openTestKimSite, setKimProperty, type TestKimSite } from './kimSite';
import { preparedSites } from './preparedSite';
import { givePlaces } from './queue';
import { recordSiteOf } from './recordSite';
import { turnRetentionOn } from './retention';
import { keepSchedule } from './schedule';
import { MEMBER, OWNER, sendAs, type TestSite } from './site';

/** Disposal on a test site: a class that is destroyed six years after a document was last changed, and what came of it. */

export const MINUTES: RecordClass = {
  ...EMPTY_CLASS,
  code: 'MIN-1',
  title: 'Minutes of local groups',
  keepFor: '6 years',
  keepFrom: 'Last modified',
  action: 'destroy',
  authority: { text: 'Business decision 12', url: '' },
};

export const LIBRARY = '/sites/floods/Shared Documents';

/** The year in which documents of 2019 may go. */
export const SERIES: SeriesKey = { place: LIBRARY, recordClass: MINUTES.code, year: 2025 };

export interface TestDisposal {
  readonly site: TestSite;
  readonly kim: TestKimSite;
  records(person?: string, wrap?: (send: Send) => Send, settings?: Partial<RetentionSettings>): RecordSite;
  desk(person?: string, wrap?: (send: Send) => Send, settings?: Partial<RetentionSettings>): DisposalDesk;
  schedule(version: string, classes?: readonly RecordClass[]): Promise<void>;
  /** Decides that the series goes. */
  decide(person?: string, rule?: string): Promise<void>;
}

const scheduleOf = (version: string, classes: readonly RecordClass[] = [MINUTES]): Schedule => ({
  id: 'rivers',
  title: 'Rivers',
  version,
  year: 'calendar',
  publicRecords: false,
  workingClass: '',
  classes,
});

const openSite = preparedSites(async (site) => {
  const kim = await openTestKimSite(site);
  await kim.turnOn();
  setKimProperty(site, '/sites/kim');
  await turnRetentionOn(site);
  await keepSchedule(kim, scheduleOf('1'));
  const when = new Date(site.clock.now()).toISOString();
  await givePlaces(site, [{ documentId: site.library.id, recordClass: MINUTES.code, when }]);
});

/** A site with a class for its library and a schedule in force, and nothing held. */
export async function openTestDisposal(): Promise<TestDisposal> {
  const site = await openSite();
  const kim = await openTestKimSite(site);
  const records: TestDisposal['records'] = (person = MEMBER, wrap = undefined, settings = {}) => recordSiteOf(site, person, settings, wrap);
  return {
    site,
    kim,
    records,
    desk: (...args) => createDisposalDesk(records(...args)),
    schedule: (...args) => keepSchedule(kim, scheduleOf(...args)),
    async decide(person = MEMBER, rule = '1') {
      const { report } = decide(records(person), [{ kind: 'destroy', key: SERIES, until: '', documents: 1, rule, reason: 'Reviewed' }], () => undefined);
      if ((await report).state !== 'finished') throw new Error('Nothing was decided.');
    },
  };
}

/** So many documents that may go since 2025. */
export const addOld = (site: TestSite, count: number, name = 'Minutes'): readonly { id: number; uniqueId: string }[] =>
  site.addFiles(
    Array.from({ length: count }, (_, i) => ({
      name: `${name} ${String(i + 1).padStart(4, '0')}.docx`,
      created: '2018-11-05T14:03:27Z',
      modified: '2019-06-17T08:41:53Z',
    }))
  );

/** Plans all that was decided, and keeps the plan. */
export async function planAll(desk: DisposalDesk, series: readonly SeriesKey[] = [SERIES]): Promise<string> {
  const draft = await desk.plan(series);
  const { state } = await desk.save(draft).report;
  if (state !== 'finished') throw new Error('The plan was not kept.');
  return draft.plan.planId;
}

export async function runPlan(desk: DisposalDesk, planId: string): Promise<WorkReport> {
  return desk.run(planId, () => undefined).report;
}

export const planOf = async (desk: DisposalDesk, planId: string): Promise<StandingPlan> => {
  const found = (await desk.survey()).plans.find(({ plan }) => plan.planId === planId);
  if (found === undefined) throw new Error('There is no such plan.');
  return found;
};

/** Names of what lies in the library, by SharePoint's own store. */
export async function namesIn(site: TestSite): Promise<readonly string[]> {
  const url = `${site.webUrl}/_api/web/lists(guid'${site.library.id}')/items?$select=FileLeafRef&$top=5000&$orderby=Id`;
  const answer = await site.tenant.as(OWNER)(url, { headers: { Accept: 'application/json;odata=nometadata' } });
  return ((await answer.json()) as { value: { FileLeafRef: string }[] }).value.map(({ FileLeafRef }) => FileLeafRef);
}

/** Names of what lies in the recycle bin. */
export async function namesInBin(site: TestSite): Promise<readonly string[]> {
  const url = `${site.webUrl}/_api/site/recyclebin?$select=LeafName&$top=5000`;
  const answer = await site.tenant.as(OWNER)(url, { headers: { Accept: 'application/json;odata=nometadata' } });
  return ((await answer.json()) as { value: { LeafName: string }[] }).value.map(({ LeafName }) => LeafName);
}

/** The log's lines, in order, as name and outcome. */
export async function logOf(test: TestDisposal): Promise<readonly DisposalEntry[]> {
  return readLog(test.records(OWNER).door);
}

/** Of all requests a fifth go wrong, as in `takeOnStorm`; a request for a digest is left alone. */
export const disposalStorm = (seed: number): FaultRule[] => {
  const anything = /_api\/(?!contextinfo)/;
  return [
    { status: 429, retryAfter: 2, share: 0.08, insideBatch: false, match: anything, seed },
    { status: 503, share: 0.065, insideBatch: false, match: anything, seed: seed + 1 },
    { status: 500, share: 0.005, insideBatch: false, match: anything, seed: seed + 2 },
    { kind: 'drop', moment: 'after', share: 0.03, insideBatch: false, match: '$batch', seed: seed + 3 },
    { kind: 'drop', moment: 'midway', share: 0.02, insideBatch: false, match: '$batch', seed: seed + 4 },
    { status: 503, share: 0.05, insideBatch: true, seed: seed + 5 },
    { status: 429, retryAfter: 1, share: 0.05, insideBatch: true, seed: seed + 6 },
  ];
};

export interface DisposalJourney {
  /** How often it was begun or taken up again. */
  readonly rounds: number;
}

const TRIES = 50;
const ROUNDS = 200;

/** Asks again, as a person reloads a page. */
async function insist<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === TRIES) throw error;
    }
  }
}

/** Takes a plan up again and again, each time as after a closed tab, until it is done. */
export async function disposeOfAll(test: TestDisposal, planId: string, person = MEMBER, wrap?: (send: Send) => Send): Promise<DisposalJourney> {
  for (let rounds = 1; rounds < ROUNDS; rounds += 1) {
    // A new desk each time: nothing is remembered but what the site holds.
    const desk = test.desk(person, wrap);
    const { state } = await insist(() => planOf(desk, planId));
    if (state === 'done') return { rounds: rounds - 1 };
    await runPlan(desk, planId);
  }
  throw new Error('It was not done in all those rounds.');
}

export interface LoggedOnce {
  readonly sent: readonly string[];
  readonly notSent: readonly string[];
  readonly gone: readonly string[];
  /** Documents that have more than one line of how they ended, or none. */
  readonly notOnce: readonly string[];
}

/** Every document of the log by how it ended; each has one end. */
export async function endsOf(test: TestDisposal): Promise<LoggedOnce> {
  const log = await logOf(test);
  const ids = [...new Set(log.map(({ documentId }) => documentId))];
  const ended = log.filter(({ outcome }) => outcome === 'sent' || outcome === 'notSent' || outcome === 'gone');
  const names = (outcome: string): readonly string[] =>
    ended
      .filter((entry) => entry.outcome === outcome)
      .map(({ name }) => name)
      .sort();
  return {
    sent: names('sent'),
    notSent: names('notSent'),
    gone: names('gone'),
    notOnce: ids.filter((id) => ended.filter(({ documentId }) => documentId === id).length !== 1),
  };
}

const NOTHING = { functions: [], classes: [], sites: [], folders: [], words: [], items: [] };

/** A hold over whatever `scope` names, from today on. */
export const holdOver = (scope: Partial<Hold['scope']>, more: Partial<Hold> = {}): Hold => ({
  id: 'h-1',
  reason: 'inquiry',
  title: 'Winter floods inquiry',
  authority: 'Inquiries Act 2005, section 35',
  confidential: false,
  scope: { ...NOTHING, ...scope },
  from: '2026-03-01',
  reviewOn: '2027-03-01',
  lifted: '',
  backing: 'nothing',
  backedBy: '',
  contact: 'Records team',
  ...more,
});

export const declareHold = (test: TestDisposal, hold: Hold): Promise<void> => createHoldDesk(test.kim.records(OWNER)).declare(hold, 'The inquiry has asked');

/** Does something once, before the request that comes after so many batches. */
export const meanwhile =
  (batches: number, act: () => Promise<void> | void) =>
  (send: Send): Send => {
    let sent = 0;
    return async (url, init) => {
      if (url.includes('$batch')) {
        sent += 1;
        if (sent === batches) await act();
      }
      return send(url, init);
    };
  };

/** Sends one request as somebody, past our own code. */
export async function sendBy(test: TestDisposal, person: string, path: string, init: RequestInit = {}): Promise<Response> {
  const { site } = test;
  const answer = await sendAs(
    site.tenant,
    person,
    site.webUrl
  )(`${site.webUrl}/_api/${path}`, {
    method: 'POST',
    ...init,
    headers: { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json', ...init.headers },
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer;
}

export const file = (name: string): string => `web/getFileByServerRelativePath(decodedUrl='${LIBRARY}/${name}')`;
