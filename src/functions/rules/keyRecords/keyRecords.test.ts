import { riversSchedule } from '../../../../testing/riversSchedule';
import { withChange } from '../edits';
import { EMPTY_PAGE, EMPTY_PARTS, type KeyRecord } from '../page';
import { addingRecord, addingSeries, alreadyThere, isWatched, removingRecord, seriesFromClass, standingOf, type FoundRecord } from '.';

const ID = '11111111-2222-4333-8444-555555555555';
const record = (more: Partial<KeyRecord> = {}): KeyRecord => ({
  ...EMPTY_PARTS.keyRecords,
  id: ID,
  name: 'Plan.docx',
  location: '/sites/floods/Docs/Plan.docx',
  version: '3.0',
  hash: 'aa',
  ...more,
});
const there = (more: object = {}): FoundRecord => ({
  kind: 'there',
  name: 'Plan.docx',
  location: '/sites/floods/Docs/Plan.docx',
  version: '3.0',
  hash: '',
  ...more,
});

describe('a key record stands', () => {
  const moved = { name: 'Plan.docx', location: '/sites/floods/Old/Plan.docx' };
  const renamed = { name: 'The plan.docx', location: '/sites/floods/Docs/The plan.docx' };
  it.each([
    ['as it was', there(), { kind: 'same' }],
    ['the same in an address of other capitals', there({ location: '/Sites/Floods/docs/Plan.docx' }), { kind: 'same' }],
    ['changed in another version', there({ version: '4.0' }), { kind: 'changed', version: '4.0', hash: '' }],
    ['the same in another version of the same bytes', there({ version: '4.0', hash: 'aa' }), { kind: 'same' }],
    ['changed in the same version of other bytes', there({ hash: 'bb' }), { kind: 'changed', version: '3.0', hash: 'bb' }],
    ['renamed', there(renamed), { kind: 'renamed', ...renamed }],
    ['moved', there(moved), { kind: 'moved', ...moved }],
    ['moved and changed', there({ ...moved, version: '4.0' }), { kind: 'moved', ...moved, changed: { version: '4.0', hash: '' } }],
    ['gone', { kind: 'gone', how: 'binned' } as const, { kind: 'gone', how: 'binned' }],
    ['not read', { kind: 'notRead', code: 'noPermission' } as const, { kind: 'notRead', code: 'noPermission' }],
  ])('%s', (_, now, standing) => expect(standingOf(record(), now)).toEqual(standing));
  it('same where nobody said which version it was', () => expect(standingOf(record({ version: '' }), there({ version: '4.0' }))).toEqual({ kind: 'same' }));
  it('same whatever the version of a folder', () => expect(standingOf(record({ kind: 'folder' }), there({ version: '2.0' }))).toEqual({ kind: 'same' }));
});

it.each([
  ['document', true],
  ['folder', true],
  ['library', true],
  ['paper', false],
  ['otherSystem', false],
] as const)('a %s can be watched: %s', (kind, watched) => expect(isWatched({ kind })).toBe(watched));

it('is added once, and taken off as it stands', () => {
  const page = withChange(EMPTY_PAGE, addingRecord(record()));
  expect(page.keyRecords).toEqual([record()]);
  expect(alreadyThere(page, [record({ id: ID.toUpperCase() }), record({ id: 'other' })])).toMatchObject({
    known: [{ id: ID.toUpperCase() }],
    fresh: [{ id: 'other' }],
  });
  const change = removingRecord(page, ID);
  expect(change).toMatchObject({ path: `keyRecords/${ID}`, was: { name: 'Plan.docx' }, value: null });
  expect(withChange(page, change ?? { path: '', value: null }).keyRecords).toEqual([]);
  expect(removingRecord(EMPTY_PAGE, ID)).toBeNull();
});

it('belongs to a series that is made of its class', () => {
  const ministers = riversSchedule.classes.filter(({ code }) => code === 'MIN-01')[0];
  const series = seriesFromClass(ministers, { id: 's1', location: '/sites/floods/Docs', libraryId: 'l1' });
  expect(series).toMatchObject({
    name: 'Ministerial submissions',
    scheduleRef: 'MIN-01',
    trigger: 'Date of submission',
    disposalAction: 'transfer',
    tnaSeries: 'RVC 1',
    where: 'sharePoint',
  });
  expect(withChange(EMPTY_PAGE, addingSeries(series)).keyRecordSeries).toEqual([series]);
});
