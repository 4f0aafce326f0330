import { checkPage } from '../levels';
import { readFunctionPage } from './readFunctionPage';

const SERIES = {
  name: 'Flood policy files',
  scheduleRef: 'FR-01',
  trigger: 'When the file is closed',
  disposalAction: 'Transfer',
  appraisalDecision: 'select',
  rationale: 'Shows how policy was made',
};

/** A page as somebody would write it who had read the list of fields and not the schema. */
const PAGE = {
  functionId: 'FN-1',
  type: 'function',
  title: 'Flood risk',
  purpose: 'Keeps people from floods',
  startDate: '2010-04-01',
  history: [{ date: '2010-04-01', event: 'Set up' }],
  legislation: [{ act: 'Flood and Water Management Act 2010' }],
  keyPosts: [{ post: 'Head of unit', name: 'A Person' }],
  keyRecordSeries: [SERIES],
  lastReviewed: '2026-06-01',
  nextReview: '2027-06-01',
};

const without = (...names: readonly (keyof typeof PAGE)[]): object =>
  Object.fromEntries(Object.entries(PAGE).filter(([name]) => !names.includes(name as keyof typeof PAGE)));
const of = (json: unknown): readonly [string | null, readonly string[], readonly unknown[]] => {
  const { page, problems } = readFunctionPage(json);
  const check = checkPage(page, '2026-11-20');
  return [check.level, check.missing, [...problems, ...check.problems]];
};

describe('a full page in other people’s words', () => {
  it.each<[string, unknown]>([
    ['as the fields are named', PAGE],
    ['in a list of one', [PAGE]],
    ['under a name that says what it is', { $schema: 'x', functionPage: PAGE }],
    [
      'with British dates',
      { ...PAGE, startDate: '1 April 2010', history: [{ date: '01/04/2010', event: 'Set up' }], lastReviewed: '1 June 2026', nextReview: 'June 2027' },
    ],
    ['with years', { ...PAGE, startDate: 2010, history: [{ date: 2010, event: 'Set up' }] }],
    ['with times', { ...PAGE, lastReviewed: '2026-06-01 10:00:00', nextReview: '2027-06-01T00:00:00Z' }],
    ['with its history as sentences', { ...PAGE, history: ['1 April 2010 – Set up', '01/04/2015: Moved to another unit'] }],
    [
      'with its history from and to',
      {
        ...PAGE,
        history: [
          { from: '2010-04-01', to: '2012-03-31', event: 'A' },
          { from: '2012-04-01', event: 'B' },
        ],
      },
    ],
    ['with an authority that is a text', { ...without('legislation'), authority: 'The royal prerogative' }],
    ['with a statute', { ...without('legislation'), acts: ['Flood and Water Management Act 2010'] }],
    ['with people', { ...without('keyPosts'), people: [{ role: 'Head of flood risk', name: 'A Person' }] }],
    ['with a confirmation', { ...without('lastReviewed', 'nextReview'), confirmation: { date: '2026-06-01', by: 'A Person', next: '2027-06-01' } }],
    ['with a confirmation among its control', { ...without('lastReviewed', 'nextReview'), control: { confirmedOn: '2026-06-01', reviewDue: '2027-06-01' } }],
    ['with records that are series', { ...without('keyRecordSeries'), records: [SERIES] }],
    [
      'with other names in a series',
      {
        ...PAGE,
        keyRecordSeries: [
          {
            title: 'Files',
            retentionClass: 'FR-01',
            triggerEvent: 'Closed',
            action: 'Destroy',
            decision: 'Destroy',
            appraisal_rationale: 'Routine',
            volume: { files: 5, size: '2 MB' },
          },
        ],
      },
    ],
    [
      'with decision and rationale together',
      {
        ...PAGE,
        keyRecordSeries: [
          { name: 'Files', class: 'FR-01', trigger: 'Closed', action: 'Review', appraisal: { decision: 'Review', rationale: 'Not yet known' } },
        ],
      },
    ],
  ])('is full %s', (_, json) => {
    expect(of(json)).toEqual(['full', [], []]);
  });

  it.each<[string, unknown, string | null, readonly string[]]>([
    ['a history that begins after the function did', { ...PAGE, history: [{ date: '2010-04-02', event: 'Set up' }] }, 'partial', ['history']],
    [
      'a day that nobody tells of',
      {
        ...PAGE,
        history: [
          { date: '2010-04-01', to: '2012-03-31', event: 'A' },
          { date: '2012-04-02', event: 'B' },
        ],
      },
      'partial',
      ['history'],
    ],
    ['a confirmation one day past its period', { ...PAGE, nextReview: '19 November 2026' }, 'partial', ['lastReviewed']],
    [
      'a decision that is not taken',
      { ...PAGE, keyRecordSeries: [SERIES, { ...SERIES, appraisalDecision: 'Undecided' }] },
      'partial',
      ['keyRecordSeries[1].appraisalDecision'],
    ],
    ['an authority without words', { ...PAGE, legislation: [{ act: ' ' }] }, 'minimal', ['legislation']],
    ['a name of nothing but spaces', { ...PAGE, title: '  ' }, null, ['title']],
  ])('is less with %s', (_, json, level, missing) => {
    expect(of(json).slice(0, 2)).toEqual([level, missing]);
  });

  it('counts the last day of the period as inside it', () => {
    expect(of({ ...PAGE, nextReview: '20/11/2026' })).toEqual(['full', [], []]);
  });

  it.each<[string, object, object]>([
    ['an action', { action: 'Offer to the archive' }, { disposalAction: 'transfer' }],
    ['permanent preservation', { action: 'Permanent preservation' }, { disposalAction: 'keep' }],
    ['a decision against', { decision: 'Not selected', action: 'Destroy' }, { appraisalDecision: 'destroy', disposalAction: 'destroy' }],
    ['a decision to come', { decision: 'TBC' }, { appraisalDecision: 'undecided' }],
    ['a class with its title', { scheduleRef: { code: 'FR-02', title: 'Flood files' } }, { scheduleRef: 'FR-02' }],
    ['a volume with its unit', { volume: { value: 1.5, unit: 'GB' } }, { volume: { documents: null, bytes: 1_610_612_736, metres: null } }],
    ['a volume as a text in it', { volume: { files: 5, size: '2 MB' } }, { volume: { documents: 5, bytes: 2_097_152, metres: null } }],
    ['shelves', { volume: '3 linear metres' }, { volume: { documents: null, bytes: null, metres: 3 } }],
    ['dates that go on', { coveringDates: '1998 to present' }, { coveringDates: { from: '1998', to: '' } }],
    ['dates in words', { coveringDates: 'April 1998 to 31 May 2001' }, { coveringDates: { from: '1998-04', to: '2001-05-31' } }],
    ['the day on which it is due', { yearDue: '31 December 2037' }, { yearDue: '2037' }],
    ['codes in a sentence', { foiCodes: 's.35(1)(a) and 40(2)' }, { foiCodes: ['35(1)(a)', '40(2)'] }],
    ['a place with more to it', { where: 'Network drive (S:)' }, { where: 'sharedDrive' }],
  ])('takes %s', (_, said, read) => {
    const { page, problems } = readFunctionPage({ ...PAGE, keyRecordSeries: { main: { trigger: 'Closed', ...said } } });
    expect(problems).toEqual([]);
    expect(page.keyRecordSeries[0]).toMatchObject({ name: 'main', ...read });
  });

  it.each(['Keep for 7 years, then destroy', 'Permanently delete', 'Archive or destroy'])('does not guess what is meant by %s', (disposalAction) => {
    expect(of({ ...PAGE, keyRecordSeries: [{ ...SERIES, disposalAction }] })[1]).toEqual(['keyRecordSeries[0].disposalAction']);
  });

  it('is not led astray by lists in lists', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
    expect(of(deep)[2]).toEqual([{ path: '', code: 'notAnObject' }]);
    expect(of({ ...PAGE, title: deep })[2]).toEqual([{ path: 'title', code: 'wrongType' }]);
  });

  it('says of a day that the calendar does not have where it stands', () => {
    expect(of({ ...PAGE, startDate: '30 February 2010' })[2]).toEqual([{ path: 'startDate', code: 'badDay' }]);
  });
});
