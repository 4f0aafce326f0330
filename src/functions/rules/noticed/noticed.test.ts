import * as fc from 'fast-check';
import { gatheredFacts, gatheredLibrary } from '../../../../testing/gathered';
import { withChange } from '../edits';
import { pastOf, type GatheredFacts, type KeyRecordStanding } from '../facts';
import type { FunctionMove } from '../moves';
import { EMPTY_PAGE, EMPTY_PARTS, type FunctionPage } from '../page';
import { proposeSeries } from '../suggest';
import { noticedSince } from './noticedSince';
import type { Noticed, ToNotice } from './types';

const BEA = { login: 'i:0#.f|membership|bea.clarke@rivers.example', name: 'Bea Clarke' };
const LIBRARY = gatheredLibrary();
const [SERIES] = proposeSeries(LIBRARY, { schedule: null, today: '2026-03-02' });
const RECORD = {
  ...EMPTY_PARTS.keyRecords,
  id: 'r1',
  name: 'Inspection 1.docx',
  location: '/sites/floods/Shared Documents/Inspection 1.docx',
  version: '1.0',
  hash: 'aa',
};
const PAGE: FunctionPage = { ...EMPTY_PAGE, functionId: 'floods', keyRecordSeries: [SERIES], keyRecords: [RECORD] };
const CONFIRMED = gatheredFacts();

const notice = (more: Partial<ToNotice>): readonly Noticed[] =>
  noticedSince({ page: PAGE, confirmed: CONFIRMED, now: CONFIRMED, keyRecords: new Map(), moves: [], dismissed: new Set(), ...more });
const later = (more: Partial<GatheredFacts>): GatheredFacts => {
  const now = gatheredFacts({ at: '2026-05-17T14:30:00Z', ...more });
  return { ...now, past: pastOf(CONFIRMED, now) };
};
const library = (more: Parameters<typeof gatheredLibrary>[0]): GatheredFacts => later({ libraries: [gatheredLibrary(more)] });
const MOVE: FunctionMove = {
  id: 'm1',
  kind: 'merge',
  from: [{ functionId: 'coasts', title: 'Coasts', siteUrl: '', body: '' }],
  to: [{ functionId: 'floods', title: 'Floods', siteUrl: '', body: '' }],
  date: '2026-04-01',
  authority: 'Order 2026/1',
  history: { coasts: { history: [{ ...EMPTY_PARTS.history, id: 'h1', date: '1990', event: 'Founded' }], legislation: [], keyRecordSeries: [] } },
  who: BEA,
  when: '2026-04-01T09:00:00Z',
  reason: '',
};
const standing = (now: KeyRecordStanding): Partial<ToNotice> => ({ keyRecords: new Map([['r1', now]]) });

const CASES: readonly (readonly [string, Partial<ToNotice>, readonly string[], readonly string[]])[] = [
  ['nothing has changed', {}, [], []],
  [
    'a library is new',
    { now: later({ libraries: [LIBRARY, gatheredLibrary({ id: 'b', title: 'Plans', url: '/sites/floods/Plans' })] }) },
    ['newLibrary'],
    ['keyRecordSeries/library-b'],
  ],
  ['a library is gone', { now: later({ libraries: [] }) }, ['goneLibrary'], [`keyRecordSeries/${SERIES.id}/accruals`]],
  ['a library could not be read', { now: later({ libraries: [], notRead: [{ what: LIBRARY.url, code: 'noPermission' }] }) }, [], []],
  ['a library has another name', { now: library({ title: 'Papers' }) }, ['renamedLibrary'], [`keyRecordSeries/${SERIES.id}/name`]],
  ['somebody is an owner', { now: later({ owners: [...CONFIRMED.owners, BEA] }) }, ['newOwner'], ['keyPosts/', 'siteEvents/owners-2026-05-17']],
  ['somebody is no owner any more', { now: later({ owners: [] }) }, ['goneOwner'], ['siteEvents/owners-2026-05-17']],
  ['owners could not be read', { now: later({ owners: [], notRead: [{ what: '', code: 'owners' }] }) }, [], []],
  ['the site has another name', { now: later({ site: { ...CONFIRMED.site, title: 'Rivers' } }) }, ['siteRenamed'], ['siteEvents/renamed-2026-05-17']],
  ['a class is in use that no series names', { now: library({ classes: { 'FOI-01': 12 } }) }, ['newClass'], ['keyRecordSeries/class-']],
  ['a library has grown', { now: library({ documents: 400 }) }, ['volumeChanged'], [`keyRecordSeries/${SERIES.id}/volume`]],
  ['a library has grown a little', { now: library({ documents: 130 }) }, [], []],
  ['a library that could not be read whole has shrunk', { now: library({ documents: 10, complete: false }) }, [], []],
  ['documents came from elsewhere', { now: library({ olderThanSite: 40 }) }, ['migratedIn'], ['siteEvents/migrated-']],
  [
    'a key record has other bytes',
    standing({ kind: 'changed', version: '2.0', hash: 'bb' }),
    ['keyRecordChanged'],
    ['keyRecords/r1/version', 'keyRecords/r1/hash'],
  ],
  ['a key record has another version, and nobody has read it', standing({ kind: 'changed', version: '2.0', hash: '' }), ['keyRecordChanged'], []],
  [
    'a key record was moved',
    standing({ kind: 'moved', name: RECORD.name, location: '/sites/other/Inspection 1.docx' }),
    ['keyRecordMoved'],
    ['keyRecords/r1/location'],
  ],
  ['a key record is gone', standing({ kind: 'gone', how: 'binned' }), ['keyRecordGone'], []],
  ['a key record could not be read', standing({ kind: 'notRead', code: 'noPermission' }), [], []],
  ['a key record is as it was', standing({ kind: 'same' }), [], []],
  ['another function has come here', { moves: [MOVE] }, ['moved'], ['predecessors/move-m1-0', 'history/m1-h1']],
  ['a function is nobody’s here', { moves: [{ ...MOVE, to: [] }] }, [], []],
];

it.each(CASES)('%s', (_, asked, kinds, paths) => {
  const found = notice(asked);
  expect(found.map(({ kind }) => kind)).toEqual(kinds);
  const suggested = found.flatMap(({ suggests }) => suggests.map(({ path }) => path));
  expect(suggested).toHaveLength(paths.length);
  paths.forEach((path, at) => expect(suggested[at].startsWith(path)).toBe(true));
});

it('tells of no channel where one of two counts could say nothing of them', () => {
  const channels = [{ name: 'General', kind: 'standard' as const, siteUrl: '' }];
  expect(notice({ now: later({ channels }) })).toEqual([]);
  expect(notice({ confirmed: gatheredFacts({ channels: [] }), now: later({ channels }) }).map(({ kind }) => kind)).toEqual(['newChannel']);
});

it('leaves a number to whoever wrote it', () => {
  const page = { ...PAGE, keyRecordSeries: [{ ...SERIES, volume: { documents: 100, bytes: null, metres: null } }] };
  expect(notice({ page, now: library({ documents: 400 }) })).toMatchObject([{ kind: 'volumeChanged', was: 100, now: 400, suggests: [] }]);
});

it('leaves a name that a person gave to a series', () => {
  const page = { ...PAGE, keyRecordSeries: [{ ...SERIES, name: 'Case files of the Tees' }] };
  expect(notice({ page, now: library({ title: 'Papers', url: '/sites/floods/Papers' }) })[0].suggests.map(({ path }) => path)).toEqual([
    `keyRecordSeries/${SERIES.id}/location`,
  ]);
});

it('tells a dismissed change no more, and the next of its kind again', () => {
  const grown = library({ documents: 400 });
  const dismissed = new Set(notice({ now: grown }).map(({ key }) => key));
  expect(notice({ now: grown, dismissed })).toEqual([]);
  expect(notice({ now: library({ documents: 410 }), dismissed })).toEqual([]);
  expect(notice({ now: library({ documents: 4000 }), dismissed }).map(({ kind }) => kind)).toEqual(['volumeChanged']);
});

it('dates a new owner from the count that first saw them, not from the last', () => {
  const first = later({ owners: [...CONFIRMED.owners, BEA] });
  const again = { ...gatheredFacts({ at: '2026-06-01T09:00:00Z', owners: first.owners }) };
  const now = { ...again, past: pastOf(first, again) };
  expect(notice({ now })).toMatchObject([{ kind: 'newOwner', since: '2026-05-17' }]);
});

it('has nothing more to say once everything it suggested was written, and never changes what was not said to change', () => {
  fc.assert(
    fc.property(fc.subarray(CASES.map(([, asked]) => asked)), (some) => {
      const asked = some.reduce<Partial<ToNotice>>((all, each) => ({ ...all, ...each }), {});
      const found = notice(asked);
      const changes = found.flatMap(({ suggests }) => suggests);
      const page = changes.reduce(withChange, PAGE);
      // Each part of the page that was there is there still.
      expect(page.keyRecordSeries.length).toBeGreaterThanOrEqual(PAGE.keyRecordSeries.length);
      expect(notice({ ...asked, page }).flatMap(({ suggests }) => suggests)).toEqual([]);
    }),
    { numRuns: 60 }
  );
});
