import fc from 'fast-check';
import { FULL_PAGE, MINIMAL_PAGE } from '../../../../testing/functionPage';
import { validator } from '../../../../testing/commandLine';
import { checkPage } from '../levels';
import { EMPTY_PAGE, type FunctionPage } from '../page';
import { readFunctionPage } from './readFunctionPage';

const isPage = validator('function-page.schema.json');

describe('the door for function pages', () => {
  it.each<[string, FunctionPage]>([
    ['an empty page', EMPTY_PAGE],
    ['the three essentials', MINIMAL_PAGE],
    ['a page on which everything is said', FULL_PAGE],
  ])('takes %s as it is, and it follows the schema', (_, page) => {
    expect(isPage(page)).toBe(true);
    expect(readFunctionPage(JSON.parse(JSON.stringify(page)))).toEqual({ page, problems: [] });
  });

  it('takes nothing from what is no object', () => {
    for (const json of [null, 1, 'text', [], undefined])
      expect(readFunctionPage(json)).toEqual({ page: EMPTY_PAGE, problems: [{ path: '', code: 'notAnObject' }] });
  });

  it.each<[string, unknown, unknown]>([
    [
      'values in areas',
      { identity: { functionId: 'F', type: 'function', title: 'Rain' }, context: { purpose: 'Dry' } },
      { functionId: 'F', type: 'function', title: 'Rain', purpose: 'Dry' },
    ],
    ['other spellings of names', { 'Function ID': 'F', start_date: 1996, name: 'Rain' }, { functionId: 'F', startDate: '1996', title: 'Rain' }],
    ['other spellings of values', { type: 'Business process', status: 'Draft' }, { type: 'businessProcess', status: 'draft' }],
    ['one text for a list of them', { acronyms: 'FRM' }, { acronyms: ['FRM'] }],
    [
      'dates and classification as objects',
      { context: { dates: { from: '1996', to: '2020' } }, classification: { scheme: 'LGCS', code: '1.2' } },
      { startDate: '1996', endDate: '2020', classificationScheme: 'LGCS', classificationCode: '1.2' },
    ],
    ['dates as a text', { dates: '1996–2020' }, { startDate: '1996', endDate: '2020' }],
    ['a body', { body: 'Department for Rivers' }, { department: 'Department for Rivers' }],
    ['a level that it reckons anew', { title: 'Rain', detail: 'Full', $schema: 'x' }, { title: 'Rain' }],
    ['a day with a time', { lastReviewed: '2026-05-17T10:00:00Z' }, { lastReviewed: '2026-05-17' }],
  ])('takes %s', (_, json, page) => {
    expect(readFunctionPage(json)).toEqual({ page: { ...EMPTY_PAGE, ...(page as object) }, problems: [] });
  });

  it('makes parts out of texts, with ids from their places', () => {
    const { page, problems } = readFunctionPage({
      legislation: ['Water Act 1989'],
      keyPosts: 'Head of unit',
      history: ['1996-04: Set up', 'Something'],
      keyRecordSeries: ['Maps'],
      related: { systems: ['Gauges'], functions: [{ title: 'Rain', category: 'Hierarchical' }] },
    });
    expect(problems).toEqual([]);
    expect(page.legislation).toMatchObject([{ id: 'legislation-1', act: 'Water Act 1989' }]);
    expect(page.keyPosts).toMatchObject([{ id: 'keyPosts-1', post: 'Head of unit' }]);
    expect(page.history).toMatchObject([
      { id: 'history-1', date: '1996-04', event: 'Set up' },
      { id: 'history-2', date: '', event: 'Something' },
    ]);
    expect(page.keyRecordSeries).toMatchObject([{ id: 'keyRecordSeries-1', name: 'Maps' }]);
    expect(page.relations).toMatchObject([
      { kind: 'system', name: 'Gauges' },
      { kind: 'function', name: 'Rain', category: 'hierarchical' },
    ]);
  });

  it('takes what people write for values of a series', () => {
    const { page, problems } = readFunctionPage({
      keyRecordSeries: [
        {
          name: 'Maps',
          type: 'Policy file',
          disposalAction: 'Transfer to the archive',
          appraisalDecision: 'Select, in part',
          foiCodes: 's.40(2); 41',
          volume: '1.5 GB',
        },
      ],
    });
    expect(problems).toEqual([]);
    expect(page.keyRecordSeries).toMatchObject([
      {
        type: 'policy',
        disposalAction: 'transfer',
        appraisalDecision: 'select',
        foiCodes: ['40(2)', '41'],
        volume: { documents: null, bytes: 1.5 * 1024 ** 3 },
      },
    ]);
  });

  it('takes a role that is none of ours as the post', () => {
    const { page, problems } = readFunctionPage({
      people: [
        { role: 'Head of flood risk', name: 'Tom Ashworth' },
        { role: 'Owner', post: 'Manager' },
      ],
    });
    expect(problems).toEqual([]);
    expect(page.keyPosts).toMatchObject([
      { post: 'Head of flood risk', role: '', name: 'Tom Ashworth' },
      { post: 'Manager', role: 'owner' },
    ]);
  });

  it('takes what a site has been through', () => {
    const { page, problems } = readFunctionPage({
      siteHistory: { url: '/sites/a', id: '7', created: '2017-02-20', migrations: [{ from: 'F:', to: 'SharePoint' }], closure: null },
    });
    expect(problems).toEqual([]);
    expect(page).toMatchObject({ siteUrl: '/sites/a', siteId: '7' });
    expect(page.siteEvents).toMatchObject([
      { kind: 'created', date: '2017-02-20' },
      { kind: 'migratedIn', from: 'F:', to: 'SharePoint' },
    ]);
  });

  it.each<[unknown, FunctionPage['keyRecordSeries'][number]['coveringDates']]>([
    ['2010-2020', { from: '2010', to: '2020' }],
    ['2010–2020', { from: '2010', to: '2020' }],
    ['2010-', { from: '2010', to: '' }],
    ['2010-04-01 to 2020-03-31', { from: '2010-04-01', to: '2020-03-31' }],
    ['2010-04/2020-03', { from: '2010-04', to: '2020-03' }],
    ['2010-04', { from: '2010-04', to: '2010-04' }],
    [
      { start: 2010, end: 2020 },
      { from: '2010', to: '2020' },
    ],
    [['2010', '2020'], { from: '2010', to: '2020' }],
  ])('reads covering dates %j', (coveringDates, read) => {
    const { page, problems } = readFunctionPage({ keyRecordSeries: [{ name: 'Maps', coveringDates }] });
    expect(problems).toEqual([]);
    expect(page.keyRecordSeries[0].coveringDates).toEqual(read);
  });

  it.each<[unknown, Partial<FunctionPage['keyRecordSeries'][number]['volume']>]>([
    [1200, { documents: 1200 }],
    ['1,200 documents', { documents: 1200 }],
    ['2.5 metres', { metres: 2.5 }],
    [
      { documents: 3, bytes: '400' },
      { documents: 3, bytes: 400 },
    ],
  ])('reads how much there is: %j', (amount, read) => {
    const { page, problems } = readFunctionPage({ keyRecordSeries: [{ name: 'Maps', volume: amount }] });
    expect(problems).toEqual([]);
    expect(page.keyRecordSeries[0].volume).toEqual({ documents: null, bytes: null, metres: null, ...read });
  });

  it('finds the series that a record names by its title', () => {
    const { page } = readFunctionPage({ keyRecordSeries: [{ id: 's', name: 'Maps' }], keyRecords: [{ name: 'Survey', series: 'Maps' }] });
    expect(page.keyRecords[0].series).toBe('s');
  });

  it.each<[string, string, unknown]>([
    ['colour', 'unknownName', { colour: 'blue' }],
    ['identity.colour', 'unknownName', { identity: { colour: 'blue' } }],
    ['keyRecordSeries[1].colour', 'unknownName', { keyRecordSeries: ['A', { name: 'B', colour: 'blue' }] }],
    ['title', 'wrongType', { title: { en: 'Rain' } }],
    ['legislation[0]', 'wrongType', { legislation: [7] }],
    ['keyRecordSeries[0].volume', 'wrongType', { keyRecordSeries: [{ volume: 'a lot' }] }],
    ['keyRecordSeries[0].accruals', 'wrongType', { keyRecordSeries: [{ accruals: 'perhaps' }] }],
    ['type', 'unknownValue', { type: 'division' }],
    ['keyRecordSeries[0].flags[1]', 'unknownValue', { keyRecordSeries: [{ flags: ['vital', 'shiny'] }] }],
    ['identity.title', 'givenTwice', { title: 'Rain', identity: { title: 'Snow' } }],
  ])('says of %s that it is %s', (path, code, json) => {
    expect(readFunctionPage(json).problems).toEqual([{ path, code }]);
  });

  it('never throws, whatever it is given, and what it makes follows the schema and can be checked', () => {
    const names = fc.constantFrom(
      ...Object.keys(EMPTY_PAGE),
      ...Object.keys(FULL_PAGE.keyRecordSeries[0]),
      'identity',
      'related',
      'siteHistory',
      '__proto__',
      'constructor',
      'toString'
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue(),
        fc.constantFrom('2010-2020', 'function', 'yes'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(names, tie('value'), { maxKeys: 6 })
      ),
    }));
    fc.assert(
      fc.property(value, (json) => {
        const { page, problems } = readFunctionPage(json);
        expect(isPage(page)).toBe(true);
        expect(Array.isArray(problems)).toBe(true);
        expect(checkPage(page, '2026-11-20').missing).toBeDefined();
        const again = readFunctionPage(JSON.parse(JSON.stringify(page)));
        expect(again.page).toEqual(page);
      }),
      { numRuns: 300 }
    );
  });
});
