import { checkRecord } from './checkRecord';
import { CLOSED_ROW, OPEN_ROW, recordOf, type Cells } from './testing/rows';

const TODAY = '2026-11-20';

const errors = (cells: Cells): readonly string[] => checkRecord(recordOf(cells), TODAY).map(({ field, code }) => `${field} ${code}`);

const without = (cells: Cells, ...keys: readonly string[]): Cells => Object.fromEntries(Object.entries(cells).filter(([key]) => !keys.includes(key)));

const long = (length: number): string => 'x'.repeat(length);

describe('the archive’s rules for any record', () => {
  it.each<[string, Cells, readonly string[]]>([
    ['an open record', {}, []],
    ['no path', { file_path: '' }, ['file_path type']],
    ['no name', { file_name: '' }, ['file_name type']],
    ['no date of change', { date_last_modified: '' }, ['date_last_modified type']],
    ['a date as it is written in Britain', { date_last_modified: '11/03/2008' }, ['date_last_modified format']],
    ['a day that the calendar does not have', { date_last_modified: '2023-02-29' }, ['date_last_modified format']],
    ['a leap day', { date_last_modified: '2024-02-29' }, []],
    ['a date with its time', { date_last_modified: '2008-03-11T10:00:00' }, ['date_last_modified format']],
    ['a date of the record', { end_date: '2008-03-01' }, []],
    ['a date of the record that is today', { end_date: TODAY }, []],
    ['a date of the record in the future', { end_date: '2026-11-21' }, ['end_date daBeforeToday']],
    ['a year for a date', { end_date: '2008' }, ['end_date format']],
    ['a coming year for a date', { end_date: '2030' }, ['end_date format', 'end_date daBeforeToday']],
    ['a description of 8,000 characters', { description: long(8000) }, []],
    ['a description of 8,000 characters that take two units each', { description: '😀'.repeat(8000) }, []],
    ['a description of 8,001 characters', { description: long(8001) }, ['description maxLength']],
    ['no description', { description: '' }, []],
    ['a former reference of 255 characters', { former_reference_department: long(255) }, []],
    ['a former reference of 256 characters', { former_reference_department: long(256) }, ['former_reference_department maxLength']],
    ['a former reference on two lines', { former_reference_department: 'FRM\n12' }, ['former_reference_department pattern']],
    ['a former reference that ends its line', { former_reference_department: 'FRM\n' }, ['former_reference_department pattern']],
    ['Welsh', { language: 'Welsh' }, []],
    ['both languages', { language: 'English;Welsh' }, []],
    ['languages with a bar between', { language: 'English|Welsh' }, ['language enum']],
    ['languages with a space after the semicolon', { language: 'English; Welsh' }, ['language enum']],
    ['a language in small letters', { language: 'welsh' }, ['language enum']],
    ['no language', { language: '' }, ['language type']],
    ['a translated name of 256 characters', { file_name_translation: long(256) }, ['file_name_translation maxLength']],
    ['a translated name on two lines', { file_name_translation: 'a\r\nb' }, ['file_name_translation pattern']],
    ['third parties’ copyright too', { rights_copyright: 'Crown;Third party' }, []],
    ['Crown copyright by its older name', { rights_copyright: 'Crown copyright' }, []],
    ['no copyright', { rights_copyright: '' }, ['rights_copyright type']],
    ['only what separates', { rights_copyright: ';' }, ['rights_copyright minItems']],
    ['a copyright that there is not', { rights_copyright: 'Mine' }, ['rights_copyright enum']],
    ['unknown copyright alone', { rights_copyright: 'Unknown' }, []],
    ['unknown copyright beside another', { rights_copyright: 'Unknown;Crown' }, ['rights_copyright maxItems']],
    ['unknown copyright with details', { rights_copyright: 'Unknown', copyright_details: 'A firm' }, ['copyright_details type']],
    ['details of a third party’s copyright', { rights_copyright: 'Third party', copyright_details: 'A firm' }, []],
    ['details of 256 characters', { copyright_details: long(256) }, ['copyright_details maxLength']],
    ['details on two lines', { copyright_details: 'a\nb' }, ['copyright_details pattern']],
    ['restrictions of 500 characters', { restrictions_on_use: long(500) }, []],
    ['restrictions of 501 characters', { restrictions_on_use: long(501) }, ['restrictions_on_use maxLength']],
    ['related material of 256 characters', { related_material: long(256) }, ['related_material maxLength']],
    ['related material on two lines', { related_material: 'a\nb' }, []],
    ['evidence of 256 characters', { evidence_provided_by: long(256) }, ['evidence_provided_by maxLength']],
    ['evidence on two lines', { evidence_provided_by: 'a\nb' }, ['evidence_provided_by pattern']],
    ['a note of 1,000 characters', { note: long(1000) }, []],
    ['a note of 1,001 characters', { note: long(1001) }, ['note maxLength']],
    ['neither open nor closed', { closure_type: 'Retained' }, ['closure_type enum']],
    ['a status in small letters', { closure_type: 'open' }, ['closure_type enum']],
    ['no status', { closure_type: '' }, ['closure_type type', 'closure_type enum']],
  ])('%s', (_, cells, expected) => {
    expect(errors({ ...OPEN_ROW, ...cells })).toEqual(expected);
  });

  it.each(
    'file_path end_date description closure_type closure_period closure_start_date description_closed foi_exemption_asserted foi_exemption_code title_closed title_alternate description_alternate rights_copyright'.split(
      ' '
    )
  )('has a column for %s', (key) => {
    expect(errors(without(OPEN_ROW, key))).toEqual([`${key} required`]);
  });

  it.each('file_name date_last_modified language note copyright_details related_material'.split(' '))('need not have a column for %s', (key) => {
    expect(errors(without(OPEN_ROW, key))).toEqual([]);
  });
});

describe('the archive’s rules for an open record', () => {
  it.each<[string, Cells, readonly string[]]>([
    ['yes and no in any case', { title_closed: 'no', description_closed: 'FALSE' }, []],
    ['a start of closure', { closure_start_date: '2008-03-11' }, ['closure_start_date type']],
    ['a period', { closure_period: '30' }, ['closure_period type']],
    ['a code', { foi_exemption_code: '31' }, ['foi_exemption_code type']],
    ['a schedule’s date', { foi_exemption_asserted: '2024-05-17' }, ['foi_exemption_asserted type']],
    ['a closed name', { title_closed: 'Yes' }, ['title_closed const']],
    ['no word on the name', { title_closed: '' }, ['title_closed type', 'title_closed const']],
    ['neither yes nor no', { title_closed: 'y' }, ['title_closed type', 'title_closed const']],
    ['an alternate name', { title_alternate: 'A file' }, ['title_alternate type']],
    ['a closed description', { description_closed: 'Yes' }, ['description_closed const']],
    ['an alternate description', { description_alternate: 'A file' }, ['description_alternate type']],
  ])('%s', (_, cells, expected) => {
    expect(errors({ ...OPEN_ROW, ...cells })).toEqual(expected);
  });
});

describe('the archive’s rules for a closed record', () => {
  it.each<[string, Cells, readonly string[]]>([
    ['a closed record', {}, []],
    ['no start', { closure_start_date: '' }, ['closure_start_date type']],
    ['no period', { closure_period: '', foi_exemption_code: '31' }, ['closure_period type']],
    ['no code', { foi_exemption_code: '', closure_period: '30' }, ['foi_exemption_code type']],
    [
      'no code for two periods',
      { foi_exemption_code: '' },
      ['foi_exemption_code type', 'foi_exemption_code closureCodeAndPeriodMismatch', 'closure_period closureCodeAndPeriodMismatch'],
    ],
    ['one code and one period', { closure_period: '30', foi_exemption_code: '31' }, []],
    ['no schedule’s date', { foi_exemption_asserted: '' }, ['foi_exemption_asserted type']],
    ['no word on the name', { title_closed: '' }, ['title_closed type']],
    ['no word on the description', { description_closed: '' }, ['description_closed type']],
    ['a period of a year', { closure_period: '1;1' }, []],
    ['a period of 150 years', { closure_period: '150;150' }, []],
    ['a period of no years', { closure_period: '0;30' }, ['closure_period minimum']],
    ['a period of 151 years', { closure_period: '151;30' }, ['closure_period maximum']],
    ['a period in words', { closure_period: 'thirty;30' }, ['closure_period type']],
    ['a period of half a year', { closure_period: '0.5;30' }, ['closure_period type']],
    ['fewer periods than codes', { closure_period: '30' }, ['foi_exemption_code closureCodeAndPeriodMismatch', 'closure_period closureCodeAndPeriodMismatch']],
    ['a semicolon at the end', { closure_period: '30;75;' }, []],
    ['environmental information', { foi_exemption_code: 'EIR 12(5)(e);40(2)' }, []],
    ['a code that there is not', { foi_exemption_code: '40(3);40(2)' }, ['foi_exemption_code enum']],
    ['a start on the day of the last change', { closure_start_date: '2008-03-11' }, []],
    ['a start at the end of another year', { closure_start_date: '2009-12-31' }, ['closure_start_date matchEndDateOrDateLastModified']],
    ['a start on another day', { closure_start_date: '2008-03-12' }, ['closure_start_date matchEndDateOrDateLastModified']],
    ['a start on the day of the record', { end_date: '2001-02-03', closure_start_date: '2001-02-03' }, []],
    ['a start at the end of the record’s year', { end_date: '2001-02-03', closure_start_date: '2001-12-31' }, []],
    [
      'a start on the day of the last change where the record has another',
      { end_date: '2001-02-03', closure_start_date: '2008-03-11' },
      ['closure_start_date matchEndDateOrDateLastModified'],
    ],
    ['a start on 31 December 2006, whatever the record’s day', { end_date: '2001-02-03', closure_start_date: '2006-12-31' }, []],
    ['a start in the future', { date_last_modified: '2026-11-01', closure_start_date: '2026-12-31' }, ['closure_start_date daBeforeToday']],
    ['a start that is no day', { closure_start_date: '11/03/2008' }, ['closure_start_date format']],
    ['a schedule’s date in the future', { foi_exemption_asserted: '2027-01-01' }, ['foi_exemption_asserted daBeforeToday']],
    ['a schedule’s date that is no day', { foi_exemption_asserted: 'May 2024' }, ['foi_exemption_asserted format']],
    ['a schedule’s date that is the start', { foi_exemption_asserted: '2008-12-31' }, ['foi_exemption_asserted exemptionDateAndClosureStartDateSame']],
    ['a schedule’s date before there were schedules', { foi_exemption_asserted: '1999-12-31' }, ['foi_exemption_asserted exemptionDateBefore2000']],
    ['a closed name with another in its place', { title_closed: 'Yes', title_alternate: 'A file' }, []],
    ['a closed name with nothing in its place', { title_closed: 'Yes' }, ['title_alternate type']],
    ['another name for one that is not closed', { title_alternate: 'A file' }, ['title_closed const']],
    ['another name of 256 characters', { title_closed: 'Yes', title_alternate: long(256) }, ['title_alternate maxLength']],
    ['another name on two lines', { title_closed: 'Yes', title_alternate: 'a\nb' }, ['title_alternate pattern']],
    ['a closed description with another in its place', { description_closed: 'true', description_alternate: 'A record' }, []],
    ['a closed description with nothing in its place', { description_closed: 'Yes' }, ['description_alternate type']],
    ['another description for one that is not closed', { description_alternate: 'A record' }, ['description_closed const']],
    ['another description where there is none', { description: '', description_closed: 'Yes', description_alternate: 'A record' }, ['description type']],
    ['another description of 8,001 characters', { description_closed: 'Yes', description_alternate: long(8001) }, ['description_alternate maxLength']],
  ])('%s', (_, cells, expected) => {
    expect(errors({ ...CLOSED_ROW, ...cells })).toEqual(expected);
  });
});
