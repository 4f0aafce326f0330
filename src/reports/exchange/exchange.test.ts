import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { FULL_PAGE, MINIMAL_PAGE } from '../../../testing/functionPage';
import { EMPTY_PAGE, checkPage, readFunctionPage, type FunctionPage } from '../../functions/rules';
import { fromCsv, toCsv } from '../../tables';
import { readable } from '../escapeHtml';
import { eacCpf } from './eacCpf';
import { isdfFunction } from './isdfFunction';
import { SERIES_HEADINGS, seriesTable } from './seriesTable';
import { transferTable } from './transferTable';
import { element } from './xml';

const ON = '2026-11-20';
const eac = (page: FunctionPage): string => eacCpf(page, checkPage(page, ON), ON);

describe('ISDF JSON', () => {
  it('has every element of the standard under its number, said or not', () => {
    for (const page of [FULL_PAGE, EMPTY_PAGE]) {
      const isdf = isdfFunction(page, checkPage(page, ON)) as Record<string, Record<string, unknown>>;
      expect(Object.keys(isdf)).toEqual(expect.arrayContaining(['5.1', '5.2', '5.3', '5.4', '6']));
      expect(['5.1', '5.2', '5.4'].flatMap((area) => Object.keys(isdf[area]))).toEqual(
        '5.1.1 5.1.2 5.1.3 5.1.4 5.1.5 5.2.1 5.2.2 5.2.3 5.2.4 5.4.1 5.4.2 5.4.3 5.4.4 5.4.5 5.4.6 5.4.7 5.4.8 5.4.9'.split(' ')
      );
    }
  });

  it('reckons the level, and tells what came before and after', () => {
    const isdf = isdfFunction(FULL_PAGE, checkPage(FULL_PAGE, ON));
    expect(isdf).toMatchObject({
      '5.1': { '5.1.2': { value: 'Flood risk management' } },
      '5.4': { '5.4.1': { value: 'flood-defence' }, '5.4.5': { value: checkPage(FULL_PAGE, ON).level } },
    });
    const { value } = (isdf as { '5.3': { value: { category: string; name: string }[] } })['5.3'];
    expect(value.map(({ category, name }) => [category, name])).toEqual([
      ['hierarchical', 'Environmental protection'],
      ['temporal', 'Regional flood defence'],
      ['temporal', 'Coastal erosion'],
    ]);
  });
});

/** The children that an element may have, in the order in which the schema of EAC-CPF 2.0 wants them, as far as we write any. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  eac: ['control', 'cpfDescription'],
  control: ['recordId', 'maintenanceAgency', 'maintenanceHistory', 'sources', 'conventionDeclaration', 'languageDeclaration', 'localControl'],
  maintenanceAgency: ['agencyCode', 'agencyName'],
  maintenanceHistory: ['maintenanceEvent'],
  maintenanceEvent: ['agent', 'eventDateTime'],
  sources: ['source'],
  source: ['reference'],
  conventionDeclaration: ['reference'],
  localControl: ['term'],
  cpfDescription: ['identity', 'description', 'relations'],
  identity: ['entityType', 'nameEntry', 'identityId'],
  nameEntry: ['part'],
  description: ['functions', 'mandates', 'biogHist', 'existDates', 'structureOrGenealogy'],
  functions: ['function'],
  function: ['term', 'dateRange', 'descriptiveNote'],
  mandates: ['mandate'],
  mandate: ['term', 'dateRange'],
  biogHist: ['chronList', 'p'],
  chronList: ['chronItem'],
  chronItem: ['date', 'dateRange', 'event'],
  existDates: ['dateRange'],
  structureOrGenealogy: ['p'],
  relations: ['relation'],
  relation: ['targetEntity', 'date', 'dateRange', 'relationType', 'targetRole', 'descriptiveNote'],
  targetEntity: ['part'],
  dateRange: ['fromDate', 'toDate'],
  descriptiveNote: ['p'],
};
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  eac: ['control', 'cpfDescription'],
  control: ['recordId', 'maintenanceAgency', 'maintenanceHistory'],
  maintenanceAgency: ['agencyName'],
  maintenanceEvent: ['agent', 'eventDateTime'],
  cpfDescription: ['identity'],
  identity: ['entityType', 'nameEntry'],
  chronItem: ['event'],
  relation: ['targetEntity'],
  mandate: ['term'],
  function: ['term'],
};

type Node = Record<string, unknown>;
const ordered = new XMLParser({ preserveOrder: true, ignoreAttributes: false, trimValues: false, parseTagValue: false });
const nameOf = (node: Node): string => Object.keys(node).find((key) => key !== ':@') ?? '';

function holdToSchema(node: Node): void {
  const name = nameOf(node);
  const children = (node[name] as Node[]).filter((each) => nameOf(each) !== '#text');
  const names = children.map(nameOf);
  const order = ORDER[name] ?? [];
  expect([name, names.filter((each) => !order.includes(each))]).toEqual([name, []]);
  const places = names.map((each) => order.indexOf(each));
  expect([name, places]).toEqual([name, [...places].sort((a, b) => a - b)]);
  for (const each of REQUIRED[name] ?? []) expect([name, names]).toEqual([name, expect.arrayContaining([each])]);
  if (order.length > 0) expect([name, names.length]).not.toEqual([name, 0]);
  children.forEach(holdToSchema);
}
const heldToSchema = (xml: string): void =>
  (ordered.parse(xml, true) as Node[]).filter((each) => nameOf(each) !== '?xml' && nameOf(each) !== '#text').forEach(holdToSchema);

describe('EAC-CPF 2.0', () => {
  it.each([
    ['a full page', FULL_PAGE],
    ['a minimal page', MINIMAL_PAGE],
    ['an empty page', EMPTY_PAGE],
  ])('of %s has the elements of the schema, in its order, and all that it wants', (_, page) => heldToSchema(eac(page)));

  it('describes the body that carries the function out', () => {
    const { eac: read } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false }).parse(eac(FULL_PAGE)) as Record<
      string,
      Node
    >;
    expect(read).toMatchObject({
      xmlns: 'https://archivists.org/ns/eac/v2',
      control: { maintenanceStatus: 'new', publicationStatus: 'approved', recordId: 'flood-defence', maintenanceAgency: { agencyCode: 'GB-RIVERS' } },
      cpfDescription: { identity: { entityType: { value: 'corporateBody' }, nameEntry: [{ part: 'Water and Land' }, { part: 'Department for Rivers' }] } },
    });
    const types = [...eac(FULL_PAGE).matchAll(/targetType="(\w+)"/g)].map(([, type]) => type);
    expect(types.length).toBe(2 + 2 + 5 + 2);
    expect(new Set(types)).toEqual(new Set(['function', 'resource']));
  });

  it('reads any text back to the letter, in an element and in an attribute', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(']]>', '<a b="c">', '&amp;', '&#13;', '\r\n\t', '<![CDATA[')
    );
    fc.assert(
      fc.property(text, text, (one, other) => {
        fc.pre(readable(one) !== '' && readable(other) !== '');
        const { xml } = element('a', { b: one }, other);
        expect(XMLValidator.validate(xml)).toBe(true);
        const [read] = new XMLParser({
          preserveOrder: true,
          ignoreAttributes: false,
          attributeNamePrefix: '',
          trimValues: false,
          parseTagValue: false,
          parseAttributeValue: false,
          processEntities: true,
          htmlEntities: true,
        }).parse(xml) as Node[];
        expect((read[':@'] as Node).b).toBe(readable(one));
        expect((read.a as Node[]).map((each) => each['#text']).join('')).toBe(readable(other));
      })
    );
  });

  it('holds to the schema whatever a page says', () => {
    const said = fc.oneof(fc.constant(''), fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), fc.constantFrom('1996', '</p>', '"'));
    fc.assert(
      fc.property(said, said, said, said, (title, body, day, name) => {
        const page: FunctionPage = {
          ...FULL_PAGE,
          functionId: name,
          title,
          businessUnit: body,
          department: title,
          startDate: day,
          institution: name,
          languages: [name],
          sources: [name],
          history: FULL_PAGE.history.map((each) => ({ ...each, date: day, event: title })),
          legislation: FULL_PAGE.legislation.map((each) => ({ ...each, act: name, from: day })),
          keyRecordSeries: FULL_PAGE.keyRecordSeries.map((each) => ({ ...each, name, coveringDates: { from: day, to: '' } })),
        };
        heldToSchema(eac(page));
      }),
      { numRuns: 40 }
    );
  });
});

describe('series as CSV', () => {
  it('has a row a series, which comes back to the letter', () => {
    const [head, ...rows] = fromCsv(toCsv(seriesTable(FULL_PAGE.keyRecordSeries)));
    expect([head, rows.length]).toEqual([SERIES_HEADINGS, 5]);
    expect(Object.fromEntries(head.map((name, at) => [name, rows[0][at]]))).toMatchObject({
      Name: 'Flood Risk Board: agendas, papers and minutes',
      Documents: '1204',
      'FOI exemptions': '35(1)(a); 40(2)',
      Accruals: 'Yes',
      'Archive series': 'AW 12',
    });
  });
});

it('a table for transfer has the archive’s headings, and what is known of each key document', () => {
  const { headings, rows } = transferTable(FULL_PAGE.keyRecords);
  expect(headings.slice(0, 3)).toEqual(['filepath', 'filename', 'date last modified']);
  expect(rows.map((row) => Object.fromEntries(headings.map((name, at) => [name, row[at]])))).toEqual([
    expect.objectContaining({
      filepath: '/floodrisk/Policy/Strategy 2008.docx',
      filename: 'Strategy 2008.docx',
      'date of the record': '2008-03-11',
      'closure status': '',
    }),
  ]);
});

it('a path for the archive is made of the names that site and library are shown under', () => {
  const { headings, rows } = transferTable(FULL_PAGE.keyRecords, {
    site: { title: 'Flood risk' },
    libraries: [
      { title: 'Policy: files', url: '/sites/FloodRisk/Policy' },
      { title: 'Not it', url: '/sites/floodrisk/Pol' },
    ],
  });
  expect(rows[0][headings.indexOf('filepath')]).toBe('/Flood risk/Policy: files/Strategy 2008.docx');
});

it('the whole page as JSON is read back as it was', () => {
  const { page, problems } = readFunctionPage(JSON.parse(JSON.stringify(FULL_PAGE)));
  expect([page, problems]).toEqual([FULL_PAGE, []]);
});
