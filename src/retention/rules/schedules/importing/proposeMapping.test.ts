import { proposeColumns, proposeMapping } from '..';

const columnsOf = (headings: string): string => proposeColumns(headings.split('|')).join('|');

describe('columns by their headings', () => {
  it.each<[string, string, string]>([
    ['a council', 'Service|Information type|Keep for|Keep from|Legislation or business reason', 'businessFunction|title|keepFor|keepFrom|authority'],
    [
      'a department',
      'Ref|Business function|Activity|Record class|Retention period|Trigger|Disposal action|Authority|Owner|Notes',
      'code|businessFunction|activity|title|keepFor|keepFrom|action|authority|owner|notes',
    ],
    [
      'another department',
      'Ref No.|Record type|Function|Retention Period|Start|Disposal|Citation',
      'code|title|businessFunction|keepFor|keepFrom|action|authority',
    ],
    ['health', 'Record Type|Retention start|Retention period|Action at end of retention period|Notes', 'title|keepFrom|keepFor|action|notes'],
    [
      'a school',
      'Basic file description|Data Prot Issues|Statutory Provisions|Retention Period [Operational]|Action at the end of the administrative life of the record',
      'title|notes|authority|keepFor|action',
    ],
    [
      'an American archive',
      'Classification (General)|Record Title|Retention (Years)|Retention Type|Event Type|Disposition|Disposition Authority|Legal Citation|Superseded by',
      'businessFunction|title|keepFor|notes|keepFrom|action|notes|authority|supersededBy',
    ],
    ['a city', 'Function|Record name|Retention period|Start date|End action|Law', 'businessFunction|title|keepFor|keepFrom|action|authority'],
    ['a district', 'Class of Record/Detail|Retention Period|Disposal|Authority for Guiding Retention', 'title|keepFor|action|authority'],
    ['a council in Welsh', 'Gwasanaeth|Math o wybodaeth|Cyfnod cadw|Sbardun|Deddfwriaeth', 'businessFunction|title|keepFor|keepFrom|authority'],
    ['a page of questions', 'What we hold|How long we keep it|Legal reason for keeping it|Format', 'title|keepFor|authority|'],
    ['one with figures and units', 'Title|Retention period|Unit|Trigger element|Mandate', 'title|keepFor|keepForUnit|keepFrom|authority'],
    ['letters and signs of all sorts', 'RECORD TYPE:|retention_period|  Keep From * ', 'title|keepFor|keepFrom'],
  ])('of %s', (_, headings, expected) => expect(columnsOf(headings)).toBe(expected));

  it('take a class for a number where all that stands there are numbers', () => {
    const rows = [
      ['Class', 'Description', 'Retention'],
      ['FIN-01', 'Invoices', '6 years'],
      ['FIN-02', 'Budgets', '3 years'],
    ];
    expect(proposeMapping(rows).columns).toEqual(['code', 'title', 'keepFor']);
  });
});

describe('the row of the headings', () => {
  it('is found below a title and empty rows', () => {
    const rows = [
      ['Retention schedule 2026'],
      [''],
      ['Approved by the records officer, keep for reference'],
      ['Service', 'Information type', 'Keep for'],
      ['A', 'B', '6 years'],
    ];
    expect(proposeMapping(rows)).toEqual({ headingRow: 4, columns: ['businessFunction', 'title', 'keepFor'], carryDown: false, unit: '' });
  });

  it('gives the unit of bare figures', () => expect(proposeMapping([['Record title', 'Retention (Years)']]).unit).toBe('years'));

  it('is none where no row has names of columns: then what stands in them says what they are', () => {
    const rows = [
      ['Emergency planning', 'Channel duty records', 'Six years', 'Creation', 'Limitation Act 1980'],
      ['Emergency planning', 'Rabies plan', 'Until succeeded', 'Creation', 'Civil Contingencies Act 2004'],
      ['Property', 'Property deeds', 'Permanent', 'Creation', 'Local decision'],
    ];
    expect(proposeMapping(rows)).toEqual({
      headingRow: 0,
      columns: ['businessFunction', 'title', 'keepFor', 'keepFrom', 'authority'],
      carryDown: false,
      unit: '',
    });
  });

  it.each([[[]], [[[]]], [[['']]], [[['x']]]])('of nearly nothing does no harm: %j', (rows) => expect(proposeMapping(rows).headingRow).toBe(0));
});
