import { gatheredFacts, gatheredLibrary } from '../../../../testing/gathered';
import { riversSchedule } from '../../../../testing/riversSchedule';
import { withChange } from '../edits';
import { EMPTY_PAGE, EMPTY_PARTS } from '../page';
import { suggestPage } from './suggestPage';
import type { ToSuggest } from './types';

const AMINA = { login: 'i:0#.f|membership|amina.rahman@rivers.example', name: 'Amina Rahman' };
const FOI = {
  ...riversSchedule.classes[0],
  code: 'FOI-01',
  title: 'Requests for information',
  keepFrom: 'Closure',
  action: 'transfer' as const,
  vital: true,
  validFrom: '',
  validTo: '',
};
const HR = { ...FOI, code: 'HR-01', title: 'Staff files', action: 'destroy' as const, vital: false };
const schedule = { ...riversSchedule, publicRecords: true, classes: [FOI, HR] };
const asked: ToSuggest = {
  page: EMPTY_PAGE,
  facts: gatheredFacts(),
  schedule: null,
  settings: { functionId: 'floods', keepers: [AMINA], heads: [], keeperTitle: 'Local Information Manager', headTitle: '' },
  today: '2026-03-02',
};
const suggested = (more: Partial<ToSuggest> = {}): ReadonlyMap<string, unknown> =>
  new Map(suggestPage({ ...asked, ...more }).map(({ path, value }) => [path, value]));

it('fills what a page that nobody kept can be filled with', () => {
  const found = suggested();
  expect(Object.fromEntries([...found].filter(([path]) => !path.includes('/')))).toEqual({
    functionId: 'floods',
    title: 'Flood defence',
    startDate: '2020-01-06',
    siteUrl: 'https://tenant.local/sites/floods',
    siteId: '22222222-0000-4000-8000-000000000002',
    usualMarking: 'OFFICIAL',
    maintainer: 'Local Information Manager',
  });
  expect([...found.values()].filter((each) => (each as { role?: string }).role !== undefined)).toMatchObject([
    { name: 'Amina Rahman', role: 'maintainer', post: 'Local Information Manager' },
    { name: 'Olwen Price', role: 'owner', post: '' },
  ]);
  expect(found.get('siteEvents/created')).toMatchObject({ kind: 'created', date: '2020-01-06' });
  expect(found.get('keyRecordSeries/library-11111111-0000-4000-8000-000000000001')).toMatchObject({
    name: 'Documents',
    where: 'sharePoint',
    coveringDates: { from: '2020-01-07', to: '2026-02-27' },
    volume: { documents: 120, bytes: 9_000_000, metres: null },
    formats: ['docx', 'pdf'],
    accruals: true,
    yearDue: '',
  });
});

it('takes class, trigger, action and year due from the schedule', () => {
  const held = { documents: 60, bytes: 1, from: '2001-02-03', to: '2007-05-06', formats: { docx: 60 } };
  const library = gatheredLibrary({ classes: { 'FOI-01': 60, 'HR-01': 60 }, byClass: { 'FOI-01': held, 'HR-01': held } });
  const series = suggestPage({ ...asked, schedule, facts: gatheredFacts({ libraries: [library] }) }).filter(({ path }) => path.startsWith('keyRecordSeries/'));
  expect(series).toMatchObject([
    {
      because: 'schedule',
      value: {
        name: 'Requests for information',
        scheduleRef: 'FOI-01',
        trigger: 'Closure',
        disposalAction: 'transfer',
        yearDue: '2027',
        accruals: false,
        flags: ['vital'],
      },
    },
    // What is destroyed is never due at the archive.
    { value: { name: 'Staff files', scheduleRef: 'HR-01', disposalAction: 'destroy', yearDue: '', flags: [] } },
  ]);
});

it('suggests nothing where a person has said something', () => {
  const page = {
    ...EMPTY_PAGE,
    title: 'Ours',
    startDate: '1996',
    keyPosts: [{ ...EMPTY_PARTS.keyPosts, id: 'a', login: AMINA.login.toUpperCase(), post: 'Clerk' }],
    siteEvents: [{ ...EMPTY_PARTS.siteEvents, id: 'b', kind: 'created' as const, date: '1996' }],
    keyRecordSeries: [{ ...EMPTY_PARTS.keyRecordSeries, id: 'c', libraryId: gatheredLibrary().id.toUpperCase() }],
  };
  const paths = [...suggested({ page }).keys()];
  expect(paths.filter((path) => path === 'title' || path === 'startDate' || /^(siteEvents|keyRecordSeries)/.test(path))).toEqual([]);
  expect(paths.filter((path) => path.startsWith('keyPosts'))).toHaveLength(1);
});

it('has nothing more to suggest once all of it was taken', () => {
  const page = suggestPage({ ...asked, schedule }).reduce(withChange, EMPTY_PAGE);
  expect(page.keyRecordSeries).toHaveLength(1);
  expect(page.keyPosts).toHaveLength(2);
  expect(suggestPage({ ...asked, schedule, page })).toEqual([]);
});

it('offers a new site its empty library, and a grown one only what holds something', () => {
  const empty = gatheredLibrary({ id: 'e', documents: 0, from: '', to: '', formats: {} });
  const series = (libraries: readonly ReturnType<typeof gatheredLibrary>[]): string[] =>
    [...suggested({ facts: gatheredFacts({ libraries }) }).keys()].filter((path) => path.startsWith('keyRecordSeries'));
  expect(series([empty])).toEqual(['keyRecordSeries/library-e']);
  expect(series([empty, gatheredLibrary()])).toEqual(['keyRecordSeries/library-11111111-0000-4000-8000-000000000001']);
});

it('suggests nothing of a site that was never counted but what the department set up', () => {
  expect(suggestPage({ ...asked, facts: null }).every(({ because }) => because === 'settings')).toBe(true);
});
