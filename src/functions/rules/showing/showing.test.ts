import { FULL_PAGE } from '../../../../testing/functionPage';
import { EMPTY_PAGE, EMPTY_PARTS, type FunctionPage } from '../page';
import type { GatheredFacts } from '../facts';
import { gatheredBeside, libraryOf, missingParts, pageLink, placeLink, timelineOf } from '.';

const library = (id: string, documents = 3): GatheredFacts['libraries'][number] => ({
  id,
  title: id,
  url: `/sites/floods/${id}`,
  created: '2020-01-01T00:00:00Z',
  documents,
  folders: 0,
  bytes: 10,
  from: '2020-01-01',
  to: '2021-01-01',
  formats: {},
  classes: {},
  markings: {},
  olderThanSite: 0,
  complete: true,
});

const GATHERED: GatheredFacts = {
  at: '2026-05-01T09:00:00Z',
  site: { id: 's', url: 'https://rivers.example/sites/floods', title: 'Floods', created: '2017-02-20T10:00:00Z', timeZone: 'Europe/London' },
  owners: [{ login: 'tom', name: 'Tom Ashworth' }],
  libraries: [library('board'), library('policy'), library('empty', 0)],
  channels: null,
  notRead: [],
};

describe('an address that somebody wrote', () => {
  it.each([
    ['https://www.legislation.gov.uk/ukpga/1991/57', true],
    ['/sites/floods', true],
    ['http://www.legislation.gov.uk', false],
    ['//evil.example/x', false],
    ['/\\evil.example', false],
    ['javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,x', false],
    ['https://user:word@evil.example', false],
    ['https://', false],
    ['ukpga/1991/57', false],
    ['', false],
  ])('%s becomes a link: %s', (address, is) => expect(pageLink(address)).toBe(is ? address : ''));

  it('of a file has its signs written out, and leads nowhere else', () => {
    expect(placeLink('/sites/floods/Plans #2/50% done?.docx')).toBe('/sites/floods/Plans%20%232/50%25%20done%3F.docx');
    expect(placeLink('//evil.example')).toBe('');
    expect(placeLink('/\\evil.example')).toBe('');
    expect(placeLink('Basement store, bay 4')).toBe('');
  });
});

describe('the timeline', () => {
  const dates = (page: FunctionPage, gathered: GatheredFacts | null = null): readonly string[] => timelineOf(page, gathered).map(({ date }) => date);

  it('has everything that has happened, in its order', () => {
    expect(timelineOf(FULL_PAGE, null).map(({ key }) => key)).toEqual([
      'predecessors/nra',
      'history/founded',
      'legislation/wra1991',
      'history/widened',
      'legislation/fwma2010',
      'siteEvents/created',
      'siteEvents/moved',
      'successors/coast',
    ]);
  });

  it('puts a year before its months, and what has no date last', () => {
    const event = (id: string, date: string): FunctionPage['history'][number] => ({ ...EMPTY_PARTS.history, id, date });
    const page = { ...EMPTY_PAGE, history: [event('a', ''), event('b', '1996-04'), event('c', '1996'), event('d', '1996-04-01'), event('e', '1995-12-31')] };
    expect(dates(page)).toEqual(['1995-12-31', '1996', '1996-04', '1996-04-01', '']);
  });

  it('says that the function began and ended where no event does', () => {
    const page = { ...EMPTY_PAGE, startDate: '1996', endDate: '2010' };
    expect(timelineOf(page, null).map(({ kind }) => kind)).toEqual(['began', 'ended']);
    expect(timelineOf({ ...page, history: [{ ...EMPTY_PARTS.history, id: 'a', date: '1996' }] }, null).map(({ kind }) => kind)).toEqual(['history', 'ended']);
  });

  it('has what was gathered only where nobody wrote of it', () => {
    expect(timelineOf(EMPTY_PAGE, GATHERED)).toMatchObject([{ date: '2017-02-20', gathered: true }]);
    expect(timelineOf(FULL_PAGE, GATHERED).filter(({ gathered }) => gathered)).toEqual([]);
  });
});

describe('what was gathered', () => {
  it('stands beside what a person wrote, never in its place', () => {
    const series = { ...EMPTY_PARTS.keyRecordSeries, id: '1', libraryId: 'BOARD' };
    const owner = { ...EMPTY_PARTS.keyPosts, id: '1', role: 'owner' as const };
    expect(gatheredBeside({ keyPosts: [], keyRecordSeries: [] }, GATHERED)).toMatchObject({
      owners: [{ login: 'tom' }],
      libraries: [{ id: 'board' }, { id: 'policy' }],
    });
    expect(gatheredBeside({ keyPosts: [owner], keyRecordSeries: [series] }, GATHERED)).toMatchObject({ owners: [], libraries: [{ id: 'policy' }] });
    expect(libraryOf(series, GATHERED)?.id).toBe('board');
    expect(libraryOf({ libraryId: '' }, { ...GATHERED, libraries: [library('')] })).toBeNull();
  });
});

it('what is missing is said once a series', () => {
  expect(missingParts(['purpose', 'keyRecordSeries[2].trigger', 'keyRecordSeries[2].rationale', 'keyRecordSeries[0].trigger', 'history'])).toEqual({
    page: ['purpose', 'history'],
    series: [
      { at: 2, names: ['trigger', 'rationale'] },
      { at: 0, names: ['trigger'] },
    ],
  });
});
