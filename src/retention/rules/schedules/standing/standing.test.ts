import fc from 'fast-check';
import { changesOf, checkSchedule, classAt, compareSchedules, nextVersion, readSchedule, type ScheduleProblem } from '..';
import { riversSchedule } from '../../../../../testing/riversSchedule';
import { EMPTY_CLASS, type RecordClass, type Schedule } from '../../recordClass';

const classOf = (each: Partial<RecordClass>): RecordClass => ({
  ...EMPTY_CLASS,
  code: 'A',
  title: 'Class',
  keepFor: '6 years',
  keepFrom: 'Creation',
  action: 'destroy',
  ...each,
});
const scheduleOf = (classes: Partial<RecordClass>[], about: Partial<Schedule> = {}): Schedule => ({
  id: 'rivers',
  title: 'Rivers',
  version: '1',
  year: 'calendar',
  publicRecords: false,
  workingClass: '',
  classes: classes.map(classOf),
  ...about,
});
const said = (problems: readonly ScheduleProblem[]): string[] => problems.map(({ code, classCode, stops }) => `${classCode}:${code}${stops ? '!' : ''}`);

describe('the door for a schedule', () => {
  it('lets through what follows the form, and fills in what is not said', () => {
    const { schedule, problems } = readSchedule({
      id: 'rivers',
      title: 'Rivers',
      version: '1',
      classes: [{ code: 'A', title: 'Invoices', keepFor: '6 years', keepFrom: 'Creation' }],
    });
    expect(problems).toEqual([]);
    expect(schedule).toEqual(scheduleOf([{ title: 'Invoices', action: 'review' }]));
  });

  it('lets through the department of the tests', () => {
    const { schedule, problems } = readSchedule(JSON.parse(JSON.stringify(riversSchedule)));
    expect(schedule).toEqual(riversSchedule);
    expect(problems.filter(({ stops }) => stops)).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['no classes', { id: 'rivers', title: 'Rivers', version: '1' }],
    ['what nobody knows', { ...scheduleOf([{}]), colour: 'red' }],
    ['a class without a title', { ...scheduleOf([]), classes: [{ code: 'A', keepFor: '6 years' }] }],
    ['an action that there is none of', { ...scheduleOf([]), classes: [{ ...classOf({}), action: 'burn' }] }],
    ['a link that runs', { ...scheduleOf([]), classes: [{ ...classOf({}), authority: { text: '', url: 'javascript:alert(1)' } }] }],
    ['an id with a space', { ...scheduleOf([{}]), id: 'our schedule' }],
  ])('refuses %s', (_, json) => {
    const { schedule, problems } = readSchedule(json);
    expect(schedule).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ code, stops }) => code === 'schema' && stops)).toBe(true);
  });

  it('throws at nobody', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => readSchedule(json).schedule === null));
    fc.assert(fc.property(fc.jsonValue(), (json) => readSchedule({ ...scheduleOf([{}]), classes: [json] }).problems.length > 0));
  });
});

describe('a schedule', () => {
  it.each<[string, Partial<RecordClass>[], Partial<Schedule>, string[]]>([
    ['with no classes', [], {}, [':noClasses!']],
    ['with one code twice', [{}, { title: 'Other' }], {}, ['A:codeTwice!', 'A:codeTwice!']],
    ['superseded by what is not there', [{ supersededBy: 'Z' }], {}, ['A:supersededByUnknown!']],
    ['superseded by itself', [{ supersededBy: 'A' }], {}, ['A:supersededByItself!']],
    ['superseded in a ring', [{ supersededBy: 'B' }, { code: 'B', title: 'b', supersededBy: 'A' }], {}, ['A:supersededRing!', 'B:supersededRing!']],
    ['with a day that does not exist', [{ validFrom: '2026-02-30' }], {}, ['A:noSuchDay!']],
    ['with an end before its beginning', [{ validFrom: '2026-04-01', validTo: '2026-03-31' }], {}, ['A:datesOutOfOrder!']],
    ['with a working class that is not there', [{}], { workingClass: 'W' }, [':workingClassUnknown']],
    ['with a link that no page may have', [{ authority: { text: 'Act', url: 'http://a:b@example.org/' } }], {}, ['A:linkUnsafe!']],
    ['with a period for a person', [{ keepFor: 'Current' }], {}, ['A:periodNeedsPerson']],
    [
      'that keeps for ever where the Public Records Act applies',
      [{ keepFor: 'Permanent', action: 'keep' }],
      { publicRecords: true },
      ['A:keptForEverPublicRecord'],
    ],
    ['that keeps for ever where it does not', [{ keepFor: 'Permanent', action: 'keep' }], {}, []],
    ['that destroys what is permanent', [{ keepFor: 'Permanent' }], {}, ['A:destroyedYetPermanent']],
    ['with a label that Purview does not take', [{ label: 'Claims & payments' }], {}, ['A:labelUnfit']],
    ['with one label for two classes', [{ label: 'Six years' }, { code: 'B', title: 'b', label: 'six years' }], {}, ['A:labelTwice', 'B:labelTwice']],
    ['that transfers to no series', [{ action: 'transfer' }], { publicRecords: true }, ['A:transferWithoutSeries']],
  ])('%s is told so', (_, classes, about, expected) => expect(said(checkSchedule(scheduleOf(classes, about)))).toEqual(expected));
});

describe('a class on a day', () => {
  const schedule = scheduleOf([
    { supersededBy: 'B', validTo: '2026-03-31' },
    { code: 'B', validFrom: '2026-04-01' },
    { code: 'C', validTo: '2026-03-31' },
    { code: 'D', supersededBy: 'B' },
    { code: 'E', supersededBy: 'F' },
    { code: 'F', supersededBy: 'E' },
  ]);
  it.each([
    ['A', '2026-03-31', 'A', 'own'],
    ['A', '2026-04-01', 'B', 'superseded'],
    ['B', '2026-03-31', undefined, 'notYet'],
    ['C', '2026-03-31', 'C', 'own'],
    ['C', '2026-04-01', undefined, 'ended'],
    ['D', '2026-03-31', 'D', 'own'],
    ['D', '2026-04-01', 'B', 'superseded'],
    ['E', '2026-04-01', undefined, 'ring'],
    ['Z', '2026-04-01', undefined, 'unknown'],
  ])('%s on %s is %s: %s', (code, day, expected, why) => {
    const found = classAt(schedule, code, day);
    expect([found.recordClass?.code, found.why]).toEqual([expected, why]);
  });
});

describe('a new version', () => {
  it('is told by class what it does', () => {
    const before = scheduleOf([{ code: 'same' }, { code: 'renamed' }, { code: 'longer' }, { code: 'gone' }, { code: 'replaced' }]);
    const after = scheduleOf([
      { code: 'same' },
      { code: 'renamed', title: 'Other' },
      { code: 'longer', keepFor: '7 years' },
      { code: 'replaced', supersededBy: 'new' },
      { code: 'new' },
    ]);
    expect(compareSchedules(before, after).classes.map(({ code, kind, changes, redates }) => [code, kind, changes, redates])).toEqual([
      ['renamed', 'changed', ['title'], false],
      ['longer', 'changed', ['keepFor'], true],
      ['replaced', 'retired', ['supersededBy'], true],
      ['new', 'added', [], true],
      ['gone', 'retired', [], true],
    ]);
  });

  it('of the year for all re-dates the classes that follow it', () => {
    const { whole, classes } = compareSchedules(
      scheduleOf([{}, { code: 'B', year: 'tax' }]),
      scheduleOf([{}, { code: 'B', year: 'tax' }], { year: 'financial' })
    );
    expect([whole, classes.map(({ code, redates }) => [code, redates])]).toEqual([['year'], [['A', true]]]);
  });

  it('of the same is nothing', () => expect(compareSchedules(riversSchedule, riversSchedule)).toEqual({ whole: [], classes: [] }));
  it('of a class compares every field', () =>
    expect(changesOf(classOf({}), classOf({ authority: { text: '', url: 'https://example.org/' } }))).toEqual(['authority']));

  it.each([
    ['1', '2'],
    ['2026.3', '2026.4'],
    ['v9', 'v10'],
    ['2026-09', '2026-10'],
    ['99999999999999999999', '100000000000000000000'],
    ['draft', 'draft.1'],
    ['', '1'],
  ])('after %s is %s', (version, next) => expect(nextVersion(version)).toBe(next));
});
