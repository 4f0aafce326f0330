import { EMPTY_PAGE, EMPTY_PARTS, type FunctionPage } from '../page';
import { checkPage } from './checkPage';

const TODAY = '2026-11-20';

const MINIMAL: FunctionPage = { ...EMPTY_PAGE, functionId: 'F-1', type: 'function', title: 'Flood risk' };

const PARTIAL: FunctionPage = {
  ...MINIMAL,
  purpose: 'Keeps homes dry.',
  legislation: [{ ...EMPTY_PARTS.legislation, id: 'l1', act: 'Flood and Water Management Act 2010' }],
  startDate: '1996-04-01',
  keyPosts: [{ ...EMPTY_PARTS.keyPosts, id: 'p1', post: 'Head of flood risk' }],
  keyRecordSeries: [{ ...EMPTY_PARTS.keyRecordSeries, id: 's1', name: 'Flood risk board' }],
};

const SERIES = {
  ...PARTIAL.keyRecordSeries[0],
  scheduleRef: 'FRM-1',
  trigger: 'Last meeting of the year',
  disposalAction: 'transfer',
  appraisalDecision: 'select',
  rationale: 'Shows how policy was made.',
} as const;

const FULL: FunctionPage = {
  ...PARTIAL,
  history: [{ ...EMPTY_PARTS.history, id: 'h1', date: '1996', event: 'Set up' }],
  keyRecordSeries: [SERIES],
  lastReviewed: '2026-05-17',
  nextReview: '2027-05-17',
};

describe('ISDF 5.4.5: how complete a page is', () => {
  it.each<[string, FunctionPage, string | null, readonly string[]]>([
    [
      'an empty page has no level',
      EMPTY_PAGE,
      null,
      ['functionId', 'type', 'title', 'purpose', 'legislation', 'startDate', 'keyPosts', 'keyRecordSeries', 'history', 'lastReviewed'],
    ],
    ['the three essentials are minimal', MINIMAL, 'minimal', ['purpose', 'legislation', 'startDate', 'keyPosts', 'keyRecordSeries', 'history', 'lastReviewed']],
    ['without the identifier nothing is', { ...FULL, functionId: ' ' }, null, ['functionId']],
    ['without the type nothing is', { ...FULL, type: '' }, null, ['type']],
    ['without the name nothing is', { ...FULL, title: '' }, null, ['title']],
    [
      'purpose, authority, dates, people and a series make it partial',
      PARTIAL,
      'partial',
      [
        'keyRecordSeries[0].scheduleRef',
        'keyRecordSeries[0].trigger',
        'keyRecordSeries[0].disposalAction',
        'keyRecordSeries[0].appraisalDecision',
        'keyRecordSeries[0].rationale',
        'history',
        'lastReviewed',
      ],
    ],
    ['no purpose', { ...FULL, purpose: '' }, 'minimal', ['purpose']],
    ['no authority', { ...FULL, legislation: [] }, 'minimal', ['legislation']],
    ['no date', { ...FULL, startDate: '' }, 'minimal', ['startDate']],
    ['no people', { ...FULL, keyPosts: [] }, 'minimal', ['keyPosts']],
    ['no series', { ...FULL, keyRecordSeries: [] }, 'minimal', ['keyRecordSeries']],
    ['everything makes it full', FULL, 'full', []],
    ['a series without its class', { ...FULL, keyRecordSeries: [{ ...SERIES, scheduleRef: '' }] }, 'partial', ['keyRecordSeries[0].scheduleRef']],
    [
      'a second series without its trigger',
      { ...FULL, keyRecordSeries: [SERIES, { ...SERIES, id: 's2', trigger: '' }] },
      'partial',
      ['keyRecordSeries[1].trigger'],
    ],
    ['a series without its action', { ...FULL, keyRecordSeries: [{ ...SERIES, disposalAction: '' }] }, 'partial', ['keyRecordSeries[0].disposalAction']],
    [
      'a series that is undecided',
      { ...FULL, keyRecordSeries: [{ ...SERIES, appraisalDecision: 'undecided' }] },
      'partial',
      ['keyRecordSeries[0].appraisalDecision'],
    ],
    ['a series without its reasons', { ...FULL, keyRecordSeries: [{ ...SERIES, rationale: '' }] }, 'partial', ['keyRecordSeries[0].rationale']],
    ['no history', { ...FULL, history: [] }, 'partial', ['history']],
    ['never confirmed', { ...FULL, lastReviewed: '', nextReview: '' }, 'partial', ['lastReviewed']],
    ['confirmed, and past the day', { ...FULL, nextReview: '2026-11-19' }, 'partial', ['lastReviewed']],
    ['confirmed, and on the day', { ...FULL, nextReview: TODAY }, 'full', []],
    ['confirmed less than a year ago, with no next day', { ...FULL, lastReviewed: '2025-11-20', nextReview: '' }, 'full', []],
    ['confirmed more than a year ago, with no next day', { ...FULL, lastReviewed: '2025-11-19', nextReview: '' }, 'partial', ['lastReviewed']],
  ])('%s', (_, page, level, missing) => {
    expect(checkPage(page, TODAY)).toEqual({ level, missing, problems: [] });
  });
});

describe('a history without gaps', () => {
  const history = (...events: readonly (readonly [string, string])[]): FunctionPage['history'] =>
    events.map(([date, to], at) => ({ ...EMPTY_PARTS.history, id: `h${at}`, date, to, event: 'Event' }));

  it.each<[string, Partial<FunctionPage>, boolean]>([
    ['begins on the day that the function did', { history: history(['1996-04-01', '']) }, false],
    ['begins later', { history: history(['1996-04-02', '']) }, true],
    ['begins in the same year, as far as anybody knows', { history: history(['1996', '']) }, false],
    ['begins on a day of the year in which the function did', { startDate: '1996', history: history(['1996-09-01', '']) }, false],
    ['begins in the next year', { startDate: '1996', history: history(['1997', '']) }, true],
    ['each event holds until the next', { history: history(['1996', ''], ['2010', '']) }, false],
    ['the next begins on the day after', { history: history(['1996', '2010-03-31'], ['2010-04-01', '']) }, false],
    ['the next begins a day late', { history: history(['1996', '2010-03-31'], ['2010-04-02', '']) }, true],
    ['the next begins in the next year', { history: history(['1996', '2010'], ['2011', '']) }, false],
    ['the next begins in the same month', { history: history(['1996', '2010-03-31'], ['2010-03', '']) }, false],
    ['in another order', { history: history(['2010-04-01', ''], ['1996', '2010-03-31']) }, false],
    ['a long event holds under a short one', { history: history(['1996', '2026'], ['1998', '1999'], ['2001', '2002']) }, false],
    ['the last ended before today', { history: history(['1996', '2020-01-01']) }, true],
    ['the last ended with the function', { endDate: '2020-01-01', history: history(['1996', '2020-01-01']) }, false],
    ['the last ended before the function', { endDate: '2020-02', history: history(['1996', '2020-01-01']) }, true],
    ['an event without its date', { history: history(['1996', ''], ['', '']) }, true],
  ])('%s', (_, said, gaps) => {
    expect(checkPage({ ...FULL, ...said }, TODAY).missing).toEqual(gaps ? ['history'] : []);
  });
});

describe('what cannot be so', () => {
  const series = (said: Partial<FunctionPage['keyRecordSeries'][number]>): FunctionPage => ({ ...FULL, keyRecordSeries: [{ ...SERIES, ...said }] });
  const unknown = 'unheardOf' as never;

  it.each<[string, string, FunctionPage]>([
    ['endDate', 'endBeforeStart', { ...FULL, endDate: '1995' }],
    ['endDate', 'badDay', { ...FULL, endDate: '2027-02-29' }],
    [
      'history[0].to',
      'endBeforeStart',
      { ...FULL, endDate: '1995-01', startDate: '1994', history: [{ ...EMPTY_PARTS.history, id: 'h', date: '1994', to: '1993' }] },
    ],
    ['type', 'unknownValue', { ...FULL, type: unknown }],
    ['legislation[0].url', 'badLink', { ...FULL, legislation: [{ ...FULL.legislation[0], url: 'javascript:alert(1)' }] }],
    ['keyPosts[0].role', 'unknownValue', { ...FULL, keyPosts: [{ ...FULL.keyPosts[0], role: unknown }] }],
    ['predecessors[0].date', 'successionWithoutDate', { ...FULL, predecessors: [{ ...EMPTY_PARTS.predecessors, id: 'a', kind: 'merge' }] }],
    [
      'successors[0].functionId',
      'relationToItself',
      { ...FULL, successors: [{ ...EMPTY_PARTS.successors, id: 'a', kind: 'merge', date: '2020', functionId: 'F-1' }] },
    ],
    ['relations[0].identifier', 'relationToItself', { ...FULL, relations: [{ ...EMPTY_PARTS.relations, id: 'a', kind: 'function', identifier: 'F-1' }] }],
    ['keyRecordSeries[0].coveringDates', 'coveringDatesReversed', series({ coveringDates: { from: '2010', to: '2009' } })],
    ['keyRecordSeries[0].where', 'unknownValue', series({ where: unknown })],
    ['keyRecordSeries[0].yearDue', 'badYear', series({ yearDue: 'soon' })],
    ['keyRecordSeries[0].volume.metres', 'badNumber', series({ volume: { documents: null, bytes: null, metres: -1 } })],
    ['keyRecordSeries[0].foiCodes[1]', 'unknownFoiCode', series({ foiCodes: ['40(2)', '40(3)'] })],
    ['keyRecordSeries[0].appraisalDecision', 'selectedButDestroyed', series({ disposalAction: 'destroy' })],
    ['keyRecordSeries[0].appraisalDecision', 'destroyedButKept', series({ appraisalDecision: 'destroy' })],
    ['keyRecordSeries[1].id', 'duplicateId', { ...FULL, keyRecordSeries: [SERIES, SERIES] }],
    ['keyRecords[0].series', 'unknownSeries', { ...FULL, keyRecords: [{ ...EMPTY_PARTS.keyRecords, id: 'k', series: 'gone' }] }],
    ['nextReview', 'nextReviewBeforeLast', { ...FULL, nextReview: '2025' }],
    ['lastReviewed', 'inFuture', { ...FULL, lastReviewed: '2026-11-21' }],
  ])('%s: %s', (path, code, page) => {
    expect(checkPage(page, TODAY).problems).toEqual([{ path, code }]);
  });
});
