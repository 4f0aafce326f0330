import fc from 'fast-check';
import { EMPTY_CLASS, type RecordClass } from '../../recordClass';
import { OWN_HEADINGS, proposeMapping, PURVIEW_COLUMNS, readTable, scheduleTable, type ReadRow, type ScheduleReading } from '..';

const HEADINGS = [
  'Ref',
  'Function',
  'Activity',
  'Record type',
  'Keep for',
  'Keep from',
  'Action',
  'Authority',
  'Vital record',
  'In use from',
  'In use to',
  'Superseded by',
];
const row = (cells: Partial<Record<string, string>>): string[] =>
  HEADINGS.map((name) => cells[name] ?? ({ 'Record type': 'Invoices', 'Keep for': '6 years', 'Keep from': 'Creation' } as Record<string, string>)[name] ?? '');
const read = (...rows: string[][]): ScheduleReading => readTable([HEADINGS, ...rows], undefined, { today: '2026-11-20' });
const one = (cells: Partial<Record<string, string>>): ReadRow => read(row(cells)).rows[0];
const said = ({ problems }: ReadRow): string[] => problems.map(({ column, code }) => `${column}: ${code}`);

describe('a row', () => {
  it('is read as a class, with the number that the file gives it', () => {
    const reading = read(
      row({
        Ref: 'FIN 6',
        Function: 'Finance',
        Activity: 'Paying',
        Action: 'Destroy',
        Authority: '[Limitation Act 1980](https://www.legislation.gov.uk/ukpga/1980/58)',
        'Vital record': 'Y',
      })
    );
    expect(reading.rows).toHaveLength(1);
    expect(reading.rows[0]).toMatchObject({ row: 2, title: 'Invoices', needsPerson: false, problems: [] });
    expect(reading.rows[0].recordClass).toEqual({
      ...EMPTY_CLASS,
      code: 'FIN 6',
      title: 'Invoices',
      businessFunction: 'Finance',
      activity: 'Paying',
      keepFor: '6 years',
      keepFrom: 'Creation',
      action: 'destroy',
      authority: { text: 'Limitation Act 1980', url: 'https://www.legislation.gov.uk/ukpga/1980/58' },
      vital: true,
    });
  });

  it('without an action is for a person to review, and what is permanent is kept', () => {
    expect(one({}).recordClass.action).toBe('review');
    expect(one({ 'Keep for': 'Permanent' }).recordClass.action).toBe('keep');
  });

  it.each<[string, Partial<Record<string, string>>, string[]]>([
    ['no title', { 'Record type': ' ' }, ['Record type: titleMissing']],
    ['a period of which nothing is known', { 'Keep for': 'Current' }, ['Keep for: unclear']],
    ['no period', { 'Keep for': '' }, ['Keep for: empty']],
    ['an action that nobody knows', { Action: 'See local guidance' }, ['Action: actionUnread']],
    ['two actions at once', { Action: 'Destroy or transfer to the archive' }, ['Action: actionUnread']],
    ['what is permanent, and destroyed', { 'Keep for': 'Permanent', Action: 'Destroy' }, ['Action: actionAgainstPeriod']],
    ['a tick that is none', { 'Vital record': 'perhaps' }, ['Vital record: yesNoUnread']],
    ['a day that does not exist', { 'In use from': '31/02/2026' }, ['In use from: dayUnread']],
    ['an end before its beginning', { 'In use from': '2026-04-01', 'In use to': '2026-03-31' }, ['In use to: datesOutOfOrder']],
    ['a law of a year that has not come', { Authority: 'Civil Contingencies Act 2044' }, ['Authority: lawNotYet']],
    ['an address that no page may link to', { Authority: '[Act](javascript:alert(1))' }, ['Authority: linkRefused']],
    ['a successor that is not there', { 'Superseded by': 'FIN 9' }, ['Superseded by: supersededByUnknown']],
    ['a period that a spreadsheet made a date of', { 'Keep for': '04-Jul' }, ['Keep for: periodIsDate', 'Keep for: unclear']],
    ['a formula that came to nothing', { Authority: '#REF!' }, ['Authority: spreadsheetError']],
    ['letters that were lost', { 'Record type': 'Invoices \ufffd 2026' }, ['Record type: lettersLost']],
  ])('with %s needs a person', (_, cells, problems) => {
    const found = one(cells);
    expect(said(found)).toEqual(expect.arrayContaining(problems));
    expect(found.needsPerson).toBe(true);
  });

  it('keeps as text what could not be read', () =>
    expect(one({ Action: 'See local guidance', 'In use from': 'after Brexit' }).recordClass.description).toBe(
      'Action: See local guidance\nIn use from: after Brexit'
    ));

  it('with cells beyond the headings needs a person', () => expect(said(read([...row({}), 'and more']).rows[0])).toEqual([': cellsBeyond']));

  it('with one cell alone is unfinished, until it is said that such rows are headings', () => {
    const rows = [HEADINGS, ['Finance'], row({}), row({ Function: 'Property' }), row({})];
    const [alone, first] = readTable(rows).rows;
    expect([alone.title, said(alone), alone.needsPerson]).toEqual(['Finance', ['Ref: headingOrUnfinished'], true]);
    expect(first.recordClass.businessFunction).toBe('');
    const told = readTable(rows, { ...proposeMapping(rows), carryDown: true });
    expect(told.rows.map(({ recordClass }) => recordClass.businessFunction)).toEqual(['Finance', 'Property', 'Property']);
    expect(told.passedOver).toContainEqual({ row: 2, why: 'functionHeading' });
  });

  it('has the unit of its column', () => {
    const rows = [
      ['Record title', 'Retention (Years)', 'Event Type', 'Disposition'],
      ['Payroll', '7', 'End of employment', 'Temporary'],
      ['Claims', '4-7', 'Closed', 'Temporary'],
      ['Video', '72h', 'Creation', 'Temporary'],
      ['Other', 'N/A', 'Creation', 'Permanent'],
    ];
    const { rows: found } = readTable(rows);
    expect(found.map(({ recordClass, needsPerson }) => [recordClass.keepFor, recordClass.action, needsPerson])).toEqual([
      ['7 years', 'destroy', false],
      ['4-7 years', 'destroy', true],
      ['72h', 'destroy', expect.any(Boolean)],
      ['N/A', 'keep', true],
    ]);
    const units = [
      ['Title', 'Retention period', 'Unit'],
      ['A', '1', 'Year'],
      ['B', '18', 'months'],
      ['C', '3', 'moons'],
    ];
    expect(readTable(units).rows.map(({ recordClass, needsPerson }) => [recordClass.keepFor, needsPerson])).toEqual([
      ['1 year', expect.any(Boolean)],
      ['18 months', expect.any(Boolean)],
      ['3 moons', true],
    ]);
  });
});

describe('rows together', () => {
  it('pass over what is no class, and say why', () => {
    const { passedOver, rows } = readTable([['Our schedule'], [], HEADINGS, row({}), ['', ' '], HEADINGS, row({ 'Record type': 'Budgets' })]);
    expect(rows.map(({ row: at, title }) => [at, title])).toEqual([
      [4, 'Invoices'],
      [7, 'Budgets'],
    ]);
    expect(passedOver).toEqual([
      { row: 1, why: 'aboveHeadings' },
      { row: 2, why: 'blank' },
      { row: 3, why: 'headings' },
      { row: 5, why: 'blank' },
      { row: 6, why: 'headingsAgain' },
    ]);
  });

  it('say what comes twice: a notice where it is the same, a person where it is not', () => {
    const same = read(row({ Function: 'Finance' }), row({ Function: 'finance ' })).rows;
    expect(same.map((each) => [said(each), each.needsPerson])).toEqual(Array.from({ length: 2 }, () => [['Record type: titleTwice'], false]));
    const other = read(row({ Function: 'Finance' }), row({ Function: 'Finance', 'Keep for': '7 years' })).rows;
    expect(other.map((each) => [said(each), each.needsPerson])).toEqual(Array.from({ length: 2 }, () => [['Record type: titleTwiceDiffers'], true]));
    expect(read(row({ Ref: 'a' }), row({ Ref: 'A', 'Record type': 'Budgets' })).rows.map(said)).toEqual([['Ref: codeTwice'], ['Ref: codeTwice']]);
  });

  it('have codes of their own, which do not change when rows change their places', () => {
    const rows = [row({ Function: 'Finance' }), row({ Function: 'Property' }), row({ 'Record type': 'Tŷ Hafan & co.' }), row({ 'Record type': '契約' })];
    const codes = (each: string[][]): Map<string, string> =>
      new Map(read(...each).rows.map(({ recordClass: { code, businessFunction, title } }) => [businessFunction + title, code]));
    expect([...codes(rows).values()]).toEqual(['finance-invoices', 'property-invoices', 'ty-hafan-co', expect.stringMatching(/^class-[0-9a-z]+$/)]);
    expect(new Map([...codes([...rows].reverse())].sort())).toEqual(new Map([...codes(rows)].sort()));
  });

  it('find a successor by its code or its title, and no ring of them', () => {
    const found = read(row({ Ref: 'A', 'Superseded by': 'Budgets' }), row({ Ref: 'B', 'Record type': 'Budgets' })).rows;
    expect([found[0].recordClass.supersededBy, said(found[0])]).toEqual(['B', []]);
    const ring = read(row({ Ref: 'A', 'Superseded by': 'B' }), row({ Ref: 'B', 'Record type': 'Budgets', 'Superseded by': 'A' })).rows;
    expect(ring.map(said)).toEqual([['Superseded by: supersededRing'], ['Superseded by: supersededRing']]);
    expect(said(one({ Ref: 'A', 'Superseded by': 'A' }))).toEqual(['Superseded by: supersededByItself']);
  });
});

describe('a table as a whole', () => {
  it('says what it has not', () => {
    expect(readTable([]).problems.map(({ code }) => code)).toEqual(['noRows', 'noTitleColumn', 'noPeriodColumn']);
    expect(
      readTable([
        ['Record type', 'Owner'],
        ['Invoices', 'Finance'],
      ]).problems.map(({ code }) => code)
    ).toEqual(['noPeriodColumn']);
  });

  it('cannot have one field in two columns, unless they are notes', () =>
    expect(
      readTable([['a', 'b', 'c', 'd']], { headingRow: 1, columns: ['title', 'title', 'notes', 'notes'], carryDown: false, unit: '' }).problems
    ).toContainEqual({ code: 'fieldTwice', value: 'b' }));
});

describe('Purview’s file plan', () => {
  const plan = (...rows: Partial<Record<string, string>>[]): ScheduleReading =>
    readTable([[...PURVIEW_COLUMNS], ...rows.map((cells) => PURVIEW_COLUMNS.map((name) => cells[name] ?? ''))]);

  it('keeps days as days, and says where they are so many years of 365', () => {
    const reading = plan({
      LabelName: 'Contracts',
      RetentionAction: 'KeepAndDelete',
      RetentionDuration: '2555',
      RetentionType: 'CreationAgeInDays',
      ReferenceId: 'C1',
      DepartmentName: 'Property',
    });
    expect(reading.purview).toBe(true);
    expect(reading.rows[0].recordClass).toMatchObject({
      code: 'C1',
      title: 'Contracts',
      label: 'Contracts',
      businessFunction: 'Property',
      keepFor: '2555 days',
      keepFrom: 'Creation',
      action: 'destroy',
    });
    expect([said(reading.rows[0]), reading.rows[0].needsPerson]).toEqual([['RetentionDuration: daysForYears'], false]);
  });

  it.each<[Partial<Record<string, string>>, Partial<RecordClass>]>([
    [
      { RetentionAction: 'Keep', RetentionDuration: 'Unlimited', RetentionType: 'CreationAgeInDays' },
      { keepFor: 'Permanent', action: 'keep' },
    ],
    [
      { RetentionAction: 'KeepAndDelete', RetentionDuration: '30', RetentionType: 'ModificationAgeInDays', ReviewerEmail: 'a@b.example' },
      { keepFor: '30 days', keepFrom: 'Last modified', action: 'review', owner: 'a@b.example' },
    ],
    [
      { RetentionAction: 'Delete', RetentionDuration: '30', RetentionType: 'EventAgeInDays', EventType: 'Employee leaves' },
      { keepFor: '30 days', keepFrom: 'Employee leaves', action: 'destroy' },
    ],
  ])('%j', (cells, expected) => expect(plan({ LabelName: 'L', ...cells }).rows[0].recordClass).toMatchObject(expected));

  it('says of what is not whole that it is not', () => {
    expect(said(plan({ LabelName: 'L', RetentionAction: 'Keep', RetentionDuration: '30' }).rows[0])).toContain('RetentionType: durationIncomplete');
    expect(said(plan({ LabelName: 'L', RetentionAction: 'Keep', RetentionDuration: '7y', RetentionType: 'CreationAgeInDays' }).rows[0])).toContain(
      'RetentionDuration: durationUnread'
    );
  });
});

const line = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) =>
  text
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .trim()
);
const wholeClass = fc.record<RecordClass>({
  code: line.filter((text) => text !== '' && !/[<>"\\]/.test(text)),
  title: line.filter((text) => text !== ''),
  description: line,
  businessFunction: line,
  activity: line,
  keepFor: fc.constantFrom('6 years', 'Permanent', 'Current year plus 6', 'Until superseded', 'whenever'),
  keepFrom: fc.constantFrom('Creation', 'Closure', ''),
  action: fc.constantFrom('destroy', 'review', 'transfer', 'keep'),
  authority: fc.record({ text: line, url: fc.constantFrom('', 'https://www.legislation.gov.uk/ukpga/1980/58?a=(b)') }),
  owner: line,
  usualMarking: line,
  vital: fc.boolean(),
  series: line,
  label: line,
  year: fc.constantFrom('', 'calendar', 'financial', 'tax', 'academic'),
  secondPerson: fc.boolean(),
  version: line,
  supersededBy: fc.constant(''),
  validFrom: fc.constantFrom('', '2026-04-01'),
  validTo: fc.constantFrom('', '2030-03-31'),
});

describe('whatever stands in a table', () => {
  it('is never thrown at anybody, and no row is lost', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', 'Title', 'Keep for', 'LabelName', 'RetentionDuration', 'RetentionAction', 'RetentionType', '6 years', '[a](b', '<a href="')
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), fc.boolean(), (rows, carryDown) => {
        const { rows: found, passedOver } = readTable(rows, { ...proposeMapping(rows), carryDown });
        const numbers = [...found.map(({ row: at }) => at), ...passedOver.map(({ row: at }) => at)].sort((a, b) => a - b);
        expect(numbers).toEqual(rows.map((_, at) => at + 1));
        const codes = found.filter(({ problems }) => !problems.some(({ code }) => code === 'codeTwice')).map(({ recordClass }) => recordClass.code);
        expect(new Set(codes).size).toBe(codes.length);
      })
    );
  });

  it('of our own comes back as it was', () =>
    fc.assert(
      fc.property(fc.uniqueArray(wholeClass, { minLength: 1, maxLength: 6, selector: ({ code }) => code.toLowerCase() }), (classes) => {
        const { headings, rows } = scheduleTable({ classes });
        const reading = readTable([headings, ...rows]);
        expect(reading.mapping.columns).toEqual(OWN_HEADINGS.map(([field]) => field));
        expect(reading.rows.map(({ recordClass }) => recordClass)).toEqual(classes);
      })
    ));
});
