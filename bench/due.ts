// Until when a million documents are kept: rows as SharePoint gives them, each with its class, its day in the site's
// zone and its date reckoned, on one core; then the same under another schedule. Run: npm run bench:due
import { dueReckoner, readPeriod, zoneOf, type Due, type PeriodSetting, type TriggerDates, type TriggerKind } from '../src/retention/rules';
import { bar, median } from './bars';

const ITEMS = Number(process.argv.find((arg) => arg.startsWith('--items='))?.slice(8) ?? 1_000_000);
const ROUNDS = 7;
const WANTED = 500_000;

/** What a row says, as the store reads it. */
interface Row {
  readonly created: string;
  readonly modified: string;
  readonly recordClass: string;
}

interface Clause {
  readonly keepFor: string;
  readonly keepFrom: string;
  readonly setting?: PeriodSetting;
}

/** A schedule of the kind that councils publish: lengths, ends of years, ages, events, and what a person must decide. */
const SCHEDULE: readonly Clause[] = [
  { keepFor: 'Six years', keepFrom: 'Creation' },
  { keepFor: 'Current year plus 6', keepFrom: 'Creation' },
  { keepFor: '7 years', keepFrom: 'End of financial year' },
  { keepFor: '3 years', keepFrom: 'Last action' },
  { keepFor: '6 years', keepFrom: 'Cessation of contract' },
  { keepFor: 'Until child is 18 plus a further three years', keepFrom: 'Creation' },
  { keepFor: '6 years after closure or until 25th birthday, whichever is later', keepFrom: '' },
  { keepFor: 'Until succeeded', keepFrom: 'Creation' },
  { keepFor: '30 calendar days', keepFrom: 'Date of creation' },
  { keepFor: 'Permanent', keepFrom: 'Creation' },
  { keepFor: 'Until no longer relevant or useful', keepFrom: 'Creation' },
  { keepFor: '18 months', keepFrom: 'Creation' },
];

/** The same classes a year later: the department has changed its mind about two of them, and its year ends in March. */
const CHANGED: readonly Clause[] = SCHEDULE.map((clause, at) => ({
  ...clause,
  keepFor: at === 0 ? 'Eight years' : at === 11 ? '2 years' : clause.keepFor,
  setting: { year: 'financial', yearSaidBy: 'schedule' },
}));

const codes = SCHEDULE.map((_, at) => `RC-${String(at + 1).padStart(3, '0')}`);

/** Dates of cases and people, which are few beside documents: every class has them, as a folder's or a case's dates stand for all in it. */
const CASE: TriggerDates = { closed: '2021-02-28', birth: '2008-02-29', trigger: '2020-07-15' };

/** Rows from a fixed seed, over twenty years and at every hour. */
function rows(): readonly Row[] {
  let state = 20_260_517;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return Math.floor((state / 0x8000_0000) * below);
  };
  const begin = Date.UTC(2006, 0, 1) / 1000;
  const text = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
  return Array.from({ length: ITEMS }, () => {
    const created = begin + next(20 * 365 * 86_400);
    // Frozen, so that whatever wrote to a row would throw.
    return Object.freeze({ created: text(created), modified: text(created + next(86_400 * 400)), recordClass: codes[next(codes.length)] });
  });
}

type Judge = (dates: TriggerDates) => Due;

/** The classes of a schedule by their codes: their words are read once, however many documents there are. */
const classesOf = (schedule: readonly Clause[]): ReadonlyMap<string, Judge> =>
  new Map(schedule.map(({ keepFor, keepFrom, setting = {} }, at) => [codes[at], dueReckoner(readPeriod(keepFor, keepFrom, setting), setting)]));

interface Counted {
  readonly dated: number;
  readonly forEver: number;
  readonly waiting: number;
  /** So that no work can be left out as having no effect. */
  readonly sum: number;
}

function reckon(items: readonly Row[], classes: ReadonlyMap<string, Judge>, zone: (instant: string) => string): Counted {
  let [dated, forEver, waiting, sum] = [0, 0, 0, 0];
  for (const row of items) {
    const judge = classes.get(row.recordClass);
    if (judge === undefined) continue;
    const dates: Partial<Record<TriggerKind, string>> = { ...CASE, created: zone(row.created), modified: zone(row.modified) };
    const due = judge(dates);
    if (due.keepUntil !== null) dated++;
    else if (due.permanent) forEver++;
    else waiting++;
    sum += due.keepUntil === null ? due.needs.length : due.keepUntil.charCodeAt(3) + (due.disposeFrom?.length ?? 0);
  }
  return { dated, forEver, waiting, sum };
}

/** The baseline: the same rows, their class found and their dates looked at, and nothing reckoned. */
function readOnly(items: readonly Row[], classes: ReadonlyMap<string, Judge>): number {
  let sum = 0;
  for (const row of items) {
    if (classes.get(row.recordClass) === undefined) continue;
    const dates: Partial<Record<TriggerKind, string>> = { ...CASE, created: row.created, modified: row.modified };
    sum += (dates.created?.charCodeAt(3) ?? 0) + (dates.modified?.length ?? 0);
  }
  return sum;
}

function timed<T>(work: () => T): { readonly seconds: number; readonly answer: T } {
  const began = process.cpuUsage();
  const answer = work();
  const { user, system } = process.cpuUsage(began);
  return { seconds: (user + system) / 1e6, answer };
}

function main(): void {
  const items = rows();
  const zone = zoneOf('Europe/London');
  const before = classesOf(SCHEDULE);
  const after = classesOf(CHANGED);
  const speeds: number[] = [];
  const changedSpeeds: number[] = [];
  const ratios: number[] = [];
  let [first, second]: (Counted | null)[] = [null, null];
  for (let round = 0; round < ROUNDS; round++) {
    const baseline = timed(() => readOnly(items, before));
    const one = timed(() => reckon(items, before, zone));
    const other = timed(() => reckon(items, after, zone));
    speeds.push(ITEMS / one.seconds);
    changedSpeeds.push(ITEMS / other.seconds);
    ratios.push(one.seconds / baseline.seconds);
    [first, second] = [one.answer, other.answer];
  }
  const bars = [
    bar('due dates, with class and zone', median(speeds), 'at least', WANTED, 'items a second'),
    bar('the same under the changed schedule', median(changedSpeeds), 'at least', WANTED, 'items a second'),
  ];
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ items: ITEMS, speeds, changedSpeeds, ratios, first, second })}\n`);
  else {
    process.stdout.write(`${ITEMS.toLocaleString('en-GB')} documents, ${SCHEDULE.length} classes, ${ROUNDS} rounds; processor time of one core\n`);
    for (const { line } of bars) process.stdout.write(`${line}\n`);
    process.stdout.write(`${median(ratios).toFixed(1)} × the same rows read and nothing reckoned\n`);
    process.stdout.write(`dated ${first?.dated}, for ever ${first?.forEver}, waiting for a date or a person ${first?.waiting}\n`);
    process.stdout.write('a schedule that changes re-dates by rule: no row was written, and every date is another look at the same rows\n');
  }
  if (first?.sum === second?.sum) throw new Error('The changed schedule gave the same dates.');
  if (!bars.every(({ met }) => met)) process.exitCode = 1;
}

main();
