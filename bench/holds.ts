import { performance } from 'node:perf_hooks';
import { createHoldTest, sealHold, type HeldInput, type Hold } from '../src/retention/rules';

/*
 * What it costs to test documents against the department's holds: a page of 5,000 documents, and 200,000. The baseline
 * is the same documents with one open hold on a site, in the same run.
 */

const PAGE = 5000;
const MANY = 200_000;
const WORDS = ['Flood', 'Defence', 'Minutes', 'Budget', 'Inspection', 'Report', 'Annex', 'Draft', 'Letter', 'Survey', 'Gauge', 'Culvert'];

let made = 0;
const salt = (): string => (made += 1).toString(16).padStart(8, '0').padEnd(64, '7');
const hex = (value: number): string => value.toString(16).padStart(8, '0');

function document(at: number): HeldInput {
  const name = `${WORDS[at % 12]} ${WORDS[(at * 7 + 3) % 12]} ${2000 + (at % 27)} ${at}.docx`;
  const folder = `/sites/floods/Shared Documents/Area ${at % 40}/Case ${at % 997}`;
  return {
    uniqueId: `${hex(at)}-0000-4000-8000-000000000000`,
    name,
    serverRelativeUrl: `${folder}/${name}`,
    site: '/sites/floods',
    recordClass: `FLD-${at % 20}`,
    businessFunction: 'Flood defence',
  };
}

const hold = (id: string, confidential: boolean, at: number): Hold => ({
  id,
  reason: 'inquiry',
  title: id,
  authority: 'x',
  confidential,
  scope: {
    functions: [],
    classes: [`FLD-${at}`],
    sites: [],
    folders: [`/sites/floods/Shared Documents/Area ${at}`],
    words: ['dredging works', 'culvert collapse report'],
    items: [`${hex(at)}-0000-4000-8000-000000000000`],
  },
  from: '2026-01-01',
  reviewOn: '',
  lifted: '',
  backing: 'nothing',
  backedBy: '',
  contact: 'x',
});

const SETTING = { now: '2026-11-20T12:00:00Z', today: '2026-11-20', classes: [] };
const ten = Array.from({ length: 10 }, (_, at) => at);
const SALT = salt();
const open = ten.map((at) => hold(`open ${at}`, false, at));
const sealed = ten.map((at) => sealHold(hold(`sealed ${at}`, true, at), SALT, salt));

const CASES: readonly [string, () => ReturnType<typeof createHoldTest>][] = [
  [
    'one open hold on a site',
    () => createHoldTest([{ ...open[0], scope: { ...open[0].scope, classes: [], folders: [], words: [], items: [], sites: ['/sites/coasts'] } }], [], SETTING),
  ],
  ['ten open holds', () => createHoldTest(open, [], SETTING)],
  ['ten confidential holds', () => createHoldTest([], sealed, SETTING)],
  ['ten of each', () => createHoldTest(open, sealed, SETTING)],
];

function measure(make: () => ReturnType<typeof createHoldTest>, documents: readonly HeldInput[]): { readonly ms: number; readonly held: number } {
  const started = performance.now();
  const test = make();
  let held = 0;
  for (const each of documents) if (test(each).length > 0) held += 1;
  return { ms: performance.now() - started, held };
}

for (const count of [PAGE, MANY]) {
  const documents = Array.from({ length: count }, (_, at) => document(at));
  const base = CASES[0][1];
  measure(base, documents.slice(0, PAGE));
  const baseline = measure(base, documents).ms;
  process.stdout.write(`${count.toLocaleString('en-GB')} documents\n`);
  for (const [name, make] of CASES) {
    const { ms, held } = measure(make, documents);
    process.stdout.write(`  ${name}: ${ms.toFixed(0)} ms, ${(ms / baseline).toFixed(1)} x the baseline, ${held.toLocaleString('en-GB')} held\n`);
  }
}
