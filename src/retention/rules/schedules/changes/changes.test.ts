import fc from 'fast-check';
import { EMPTY_CLASS, type RecordClass, type Schedule } from '../../recordClass';
import { agreesAlone, applyChanges, areaWaitsFor, CHANGE_STEPS, foldChange, foldChanges, mayStep, nextStep, nextYear, yearlyDue } from '.';
import type { AreaAgreement, ChangeRow, ChangeStep, ClassChange, ScheduleChange } from './types';

const PROPOSER = 'bea@rivers.example';
const HEAD = 'harri@rivers.example';
const OFFICER = 'olwen@rivers.example';

const foi: RecordClass = { ...EMPTY_CLASS, code: 'FOI-01', title: 'Requests', businessFunction: 'Information rights', keepFor: '3 years', version: '1' };
const hr: RecordClass = { ...EMPTY_CLASS, code: 'HR-01', title: 'Staff files', businessFunction: 'People', keepFor: '6 years', version: '1' };
const schedule: Schedule = { id: 'rivers', title: 'Rivers', version: '1', year: 'calendar', publicRecords: true, workingClass: '', classes: [foi, hr] };
const longer: ClassChange = { kind: 'change', before: foi, after: { ...foi, keepFor: '6 years' }, on: '1' };

let rowId = 0;
const row = (step: ChangeStep, login: string, more: Partial<ChangeRow> = {}): ChangeRow => ({
  rowId: (rowId += 1),
  step,
  changeId: 'c1',
  scheduleId: 'rivers',
  code: 'FOI-01',
  area: 'Information rights',
  change: step === 'proposed' ? longer : null,
  version: step === 'putInForce' ? '2' : '',
  who: { login, name: login },
  when: '2026-03-02T09:00:00.000Z',
  reason: 'Because',
  ownHand: true,
  ...more,
});
const way = (): ChangeRow[] => [
  row('proposed', PROPOSER),
  row('agreed', PROPOSER),
  row('signedByHead', HEAD),
  row('signedByOfficer', OFFICER),
  row('putInForce', OFFICER),
];
const folded = (rows: readonly ChangeRow[]): ScheduleChange => {
  const change = foldChange(rows);
  if (change === null) throw new Error('nothing proposed');
  return change;
};

describe('the way of a change', () => {
  it('is proposed, agreed with the business area, signed by its head, signed by the records officer, put in force', () => {
    const rows = way();
    const states = rows.map((_, at) => folded(rows.slice(0, at + 1)).state);
    expect(states).toEqual(['proposed', 'agreed', 'signedByHead', 'signedByOfficer', 'putInForce']);
    expect(rows.map((_, at) => nextStep(folded(rows.slice(0, at + 1))))).toEqual(['agreed', 'signedByHead', 'signedByOfficer', 'putInForce', null]);
    expect(folded(rows).version).toBe('2');
  });

  it.each<[string, () => ChangeRow[], ChangeStep, string]>([
    ['a signature before the area has agreed', () => [row('proposed', PROPOSER), row('signedByHead', HEAD)], 'proposed', 'outOfOrder'],
    ['the officer before the head', () => [...way().slice(0, 2), row('signedByOfficer', OFFICER)], 'agreed', 'outOfOrder'],
    ['a second signature of the head', () => [...way().slice(0, 3), row('signedByHead', PROPOSER)], 'signedByHead', 'outOfOrder'],
    [
      'one person as head and officer',
      () => [...way().slice(0, 3), row('signedByOfficer', `i:0#.f|membership|${HEAD.toUpperCase()}`)],
      'signedByHead',
      'sameSignatory',
    ],
    ['what is not signed', () => [...way().slice(0, 3), row('putInForce', OFFICER)], 'signedByHead', 'outOfOrder'],
    ['a row in another’s name', () => [...way().slice(0, 2), row('signedByHead', HEAD, { ownHand: false })], 'agreed', 'anotherHand'],
    ['a step that does not say why', () => [row('proposed', PROPOSER), row('agreed', PROPOSER, { reason: '' })], 'proposed', 'noReason'],
    ['a step after the end', () => [row('proposed', PROPOSER), row('refused', HEAD), row('agreed', PROPOSER)], 'refused', 'ended'],
    ['a refusal of one’s own', () => [row('proposed', PROPOSER), row('refused', PROPOSER)], 'proposed', 'ownProposal'],
    ['taking back another’s', () => [row('proposed', PROPOSER), row('withdrawn', HEAD)], 'proposed', 'onlyProposer'],
    ['another proposal under the same name', () => [row('proposed', PROPOSER), row('proposed', HEAD)], 'proposed', 'outOfOrder'],
    ['a row of another schedule', () => [row('proposed', PROPOSER), row('agreed', PROPOSER, { scheduleId: 'coasts' })], 'proposed', 'outOfOrder'],
  ])('passes over %s', (_, rows, state, why) => {
    const change = folded(rows());
    expect(change.state).toBe(state);
    expect(change.ignored.map((each) => each.why)).toContain(why);
  });

  it('is no way at all where nobody proposed anything in their own name', () => {
    expect(foldChange([row('agreed', PROPOSER)])).toBeNull();
    expect(foldChange([row('proposed', PROPOSER, { ownHand: false }), row('agreed', PROPOSER)])).toBeNull();
    expect(foldChange([row('proposed', PROPOSER, { change: null })])).toBeNull();
  });

  it('lets only those who keep the schedule sign as its officer and put it in force', () => {
    const signed = folded(way().slice(0, 3));
    expect(mayStep(signed, 'signedByOfficer', { login: OFFICER, keeps: false })).toBe('onlyKeepers');
    expect(mayStep(signed, 'signedByOfficer', { login: OFFICER, keeps: true })).toBeNull();
    expect(mayStep(signed, 'signedByOfficer', { login: HEAD, keeps: true })).toBe('sameSignatory');
  });

  it('counts no row, in any order of any rows, that the screen would not have let through', () => {
    const rows = fc.array(
      fc.record({
        step: fc.constantFrom(...CHANGE_STEPS),
        login: fc.constantFrom(PROPOSER, HEAD, OFFICER),
        ownHand: fc.boolean(),
        reason: fc.constantFrom('', 'Because'),
      }),
      { maxLength: 12 }
    );
    fc.assert(
      fc.property(rows, (list) => {
        const made = list.map(({ step, login, ownHand, reason }) => row(step, login, { ownHand, reason }));
        const change = foldChange(made);
        expect((change?.steps.length ?? 0) + (change?.ignored.length ?? 0)).toBe(change === null ? 0 : made.length);
        if (change === null) return;
        expect(change.steps.every((step) => step.ownHand && step.reason !== '')).toBe(true);
        if (change.state !== 'putInForce') return;
        expect(change.steps.map(({ step }) => step)).toEqual(['proposed', 'agreed', 'signedByHead', 'signedByOfficer', 'putInForce']);
        expect(change.steps[2].who.login).not.toBe(change.steps[3].who.login);
      })
    );
  });

  it('is the same in whatever order its rows are read', () => {
    const rows = way();
    fc.assert(fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => expect(foldChange(shuffled)).toEqual(foldChange(rows))));
  });

  it('keeps proposals apart, the one with the newest word first', () => {
    const [first, second] = [way().slice(0, 1), [row('proposed', HEAD, { changeId: 'c2' })]];
    const word = row('agreed', PROPOSER);
    expect(foldChanges([...first, ...second, word]).map(({ id, state }) => [id, state])).toEqual([
      ['c1', 'agreed'],
      ['c2', 'proposed'],
    ]);
  });
});

describe('a change put in force', () => {
  const signed = (change: ClassChange, changeId = 'c1'): ScheduleChange =>
    folded([
      row('proposed', PROPOSER, { changeId, change, code: change.after.code }),
      row('agreed', PROPOSER, { changeId }),
      row('signedByHead', HEAD, { changeId }),
      row('signedByOfficer', OFFICER, { changeId }),
    ]);
  const fresh: RecordClass = { ...EMPTY_CLASS, code: 'FLD-01', title: 'Floods', keepFor: '10 years' };

  it('makes the next version, in which each class says which version changed it last', () => {
    const { schedule: next, warnings } = applyChanges(schedule, [signed(longer)], '2');
    expect(next.version).toBe('2');
    expect(next.classes).toEqual([{ ...foi, keepFor: '6 years', version: '2' }, hr]);
    expect(warnings).toEqual([]);
  });

  it('adds a class, and retires one without losing it', () => {
    const retire: ClassChange = { kind: 'retire', before: hr, after: { ...hr, validTo: '2026-12-31', supersededBy: 'HR-02' }, on: '1' };
    const { schedule: next } = applyChanges(schedule, [signed({ kind: 'add', before: null, after: fresh, on: '1' }), signed(retire, 'c2')], '2');
    expect(next.classes.map(({ code, validTo }) => [code, validTo])).toEqual([
      ['FOI-01', ''],
      ['HR-01', '2026-12-31'],
      ['FLD-01', ''],
    ]);
  });

  it('that was proposed on an older version of the class says so, and undoes nothing it does not speak of', () => {
    const since = { ...schedule, classes: [{ ...foi, owner: 'Head of Rights', version: '2' }, hr] };
    const { schedule: next, warnings } = applyChanges(since, [signed(longer)], '3');
    expect(warnings).toEqual([{ changeId: 'c1', code: 'older', fields: ['owner'] }]);
    expect(next.classes[0]).toMatchObject({ keepFor: '6 years', owner: 'Head of Rights' });
  });

  it('says so where it undoes what others have put in force since', () => {
    const since = { ...schedule, classes: [{ ...foi, keepFor: '2 years' }, hr] };
    expect(applyChanges(since, [signed(longer)], '3').warnings).toEqual([{ changeId: 'c1', code: 'overwrites', fields: ['keepFor'] }]);
  });

  it.each<[string, ClassChange, Schedule, string, number]>([
    ['a new class whose code is taken', { kind: 'add', before: null, after: { ...fresh, code: 'HR-01' }, on: '1' }, schedule, 'codeTaken', 0],
    ['a class that is gone', longer, { ...schedule, classes: [hr] }, 'gone', 0],
    ['what is there already', longer, { ...schedule, classes: [{ ...foi, keepFor: '6 years', version: '2' }, hr] }, 'already', 1],
  ])('says so of %s', (_, change, on, code, applied) => {
    const result = applyChanges(on, [signed(change)], '9');
    expect(result.warnings.map((warning) => warning.code)).toEqual([code]);
    expect(result.applied).toHaveLength(applied);
    expect(result.schedule.classes).toEqual(on.classes);
  });

  it('never loses a class, and never touches one that it does not speak of', () => {
    const field = fc.constantFrom<Partial<RecordClass>>({ keepFor: '1 year' }, { owner: 'A' }, { title: 'T' }, { keepFor: '7 years', owner: 'B' });
    fc.assert(
      fc.property(fc.array(field, { maxLength: 4 }), fc.array(field, { maxLength: 3 }), (wanted, since) => {
        const now = since.reduce<RecordClass>((made, more) => ({ ...made, ...more }), foi);
        const changes = wanted.map((more, i) => signed({ kind: 'change', before: foi, after: { ...foi, ...more }, on: '1' }, `c${i}`));
        const { schedule: next } = applyChanges({ ...schedule, classes: [now, hr] }, changes, '9');
        expect(next.classes.map(({ code }) => code)).toEqual(['FOI-01', 'HR-01']);
        expect(next.classes[1]).toEqual(hr);
        if (wanted.every((more) => !('owner' in more))) expect(next.classes[0].owner).toBe(now.owner);
      })
    );
  });
});

describe('agreed again each year', () => {
  const word = (party: 'head' | 'officer', day: string, more: Partial<AreaAgreement> = {}): AreaAgreement => ({
    rowId: (rowId += 1),
    scheduleId: 'rivers',
    area: 'People',
    party,
    version: '1',
    who: { login: party === 'head' ? HEAD : OFFICER, name: party },
    when: `${day}T12:00:00Z`,
    day,
    reason: 'Still right',
    ownHand: true,
    ...more,
  });
  const people = (agreements: readonly AreaAgreement[], today: string) => {
    const found = yearlyDue(schedule, agreements, today).find(({ area }) => area === 'People');
    if (found === undefined) throw new Error('no such area');
    return found;
  };

  it.each<[string, AreaAgreement[], string, string, string, string[]]>([
    ['never', [], '2026-06-01', 'never', '', ['head', 'officer']],
    ['by its head alone', [word('head', '2026-05-01')], '2026-06-01', 'half', '', ['officer']],
    ['by both', [word('head', '2026-05-01'), word('officer', '2026-05-20')], '2026-06-01', 'agreed', '2027-05-01', []],
    ['a year ago to the day', [word('head', '2025-06-01'), word('officer', '2025-06-01')], '2026-06-01', 'due', '2026-06-01', ['head', 'officer']],
    ['nearly a year ago', [word('head', '2025-06-15'), word('officer', '2025-06-20')], '2026-06-01', 'soon', '2026-06-15', ['head', 'officer']],
    [
      'by one person twice',
      [word('head', '2026-05-01'), word('officer', '2026-05-01', { who: { login: HEAD, name: 'h' } })],
      '2026-06-01',
      'half',
      '',
      ['officer'],
    ],
    ['in another’s name', [word('head', '2026-05-01'), word('officer', '2026-05-01', { ownHand: false })], '2026-06-01', 'half', '', ['officer']],
    ['for another area', [word('head', '2026-05-01', { area: 'Planning' })], '2026-06-01', 'never', '', ['head', 'officer']],
    ['on a leap day', [word('head', '2028-02-29'), word('officer', '2028-02-29')], '2028-03-01', 'agreed', '2029-02-28', []],
    ['on a day to come', [word('head', '2027-01-01'), word('officer', '2027-01-01')], '2026-06-01', 'never', '', ['head', 'officer']],
    ['two words two years apart', [word('head', '2024-05-01'), word('officer', '2026-05-01')], '2026-06-01', 'half', '', ['head']],
    ['anew by its head, not yet by the officer', [word('head', '2026-05-30'), word('officer', '2025-06-10')], '2026-06-01', 'soon', '2026-06-10', ['officer']],
  ])('%s', (_, agreements, today, state, due, waits) => {
    const standing = people(agreements, today);
    expect([standing.state, standing.due]).toEqual([state, due]);
    expect(areaWaitsFor(standing, today)).toEqual(waits);
  });

  it.each<[string, AreaAgreement[], string, boolean]>([
    ['who agreed as its head this year does not agree as the officer', [word('head', '2026-05-01')], HEAD, true],
    ['another person does', [word('head', '2026-05-01')], OFFICER, false],
    ['nor is a word of two years ago in the way', [word('head', '2024-05-01')], HEAD, false],
    ['nor one in another’s name', [word('head', '2026-05-01', { ownHand: false })], HEAD, false],
    ['nor one for another area', [word('head', '2026-05-01', { area: 'Planning' })], HEAD, false],
  ])('is by two people: %s', (_, agreements, login, alone) =>
    expect(agreesAlone(agreements, { scheduleId: 'rivers', area: 'People', party: 'officer' }, login, '2026-06-01')).toBe(alone)
  );

  it('lists what was never agreed first, and leaves out areas whose classes are all retired', () => {
    const agreements = [word('head', '2026-05-01'), word('officer', '2026-05-01')];
    expect(yearlyDue(schedule, agreements, '2026-06-01').map(({ area }) => area)).toEqual(['Information rights', 'People']);
    const retired = { ...schedule, classes: [foi, { ...hr, validTo: '2026-01-31' }] };
    expect(yearlyDue(retired, agreements, '2026-06-01').map(({ area }) => area)).toEqual(['Information rights']);
  });

  it('comes round on the same day of the next year, whatever the day', () =>
    fc.assert(
      fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10);
        const next = nextYear(day);
        expect(new Date(`${next}T00:00:00Z`).toISOString().slice(0, 10)).toBe(next);
        expect(Number(next.slice(0, 4))).toBe(Number(day.slice(0, 4)) + 1);
        expect(next.slice(5)).toBe(day.slice(5) === '02-29' ? '02-28' : day.slice(5));
      })
    ));
});
