import { DISPOSAL_ACTIONS } from '../../../retention/rules';
import {
  APPRAISAL_DECISIONS,
  FUNCTION_TYPES,
  KEY_POST_ROLES,
  KEY_RECORD_KINDS,
  PART_NAMES,
  RECORD_FLAGS,
  RELATION_CATEGORIES,
  RELATION_KINDS,
  SERIES_PLACES,
  SERIES_TYPES,
  SITE_EVENT_KINDS,
  SUCCESSION_KINDS,
  type FunctionPage,
  type RecordSeries,
  type Succession,
} from '../page';
import { ARCHIVE_FOI_CODES } from '../transfer/archiveLists';
import { dayRange, mustBeBefore } from './days';
import type { PageProblem, PageProblemCode } from './types';

const PAGE_STATUSES = ['draft', 'final', 'revised'];
const YEAR = /^\d{4}$/;

const when = (holds: boolean, path: string, code: PageProblemCode): readonly PageProblem[] => (holds ? [{ path, code }] : []);

const day = (path: string, text: string): readonly PageProblem[] => when(text !== '' && dayRange(text) === null, path, 'badDay');

function span(path: string, [first, from]: readonly [string, string], [last, to]: readonly [string, string]): readonly PageProblem[] {
  return [...day(`${path}${first}`, from), ...day(`${path}${last}`, to), ...when(mustBeBefore(to, from), `${path}${last}`, 'endBeforeStart')];
}

const oneOf = (path: string, value: string, known: readonly string[]): readonly PageProblem[] =>
  when(value !== '' && !known.includes(value), path, 'unknownValue');

const allOf = (path: string, values: readonly string[], known: readonly string[]): readonly PageProblem[] =>
  values.flatMap((value, at) => when(!known.includes(value), `${path}[${at}]`, 'unknownValue'));

/** An address on the web or on this tenant. */
const link = (path: string, url: string): readonly PageProblem[] => when(url !== '' && !/^(?:https?:\/\/[^\s/]|\/(?!\/))/i.test(url), path, 'badLink');

const counted = (path: string, number: number | null): readonly PageProblem[] =>
  when(number !== null && !(Number.isFinite(number) && number >= 0), path, 'badNumber');

function covering(path: string, { from, to }: RecordSeries['coveringDates']): readonly PageProblem[] {
  const at = `${path}.coveringDates`;
  return [...day(`${at}.from`, from), ...day(`${at}.to`, to), ...when(mustBeBefore(to, from), at, 'coveringDatesReversed')];
}

function ofSeries(series: RecordSeries, at: number): readonly PageProblem[] {
  const path = `keyRecordSeries[${at}]`;
  const { appraisalDecision: decision, disposalAction: action, volume } = series;
  return [
    ...oneOf(`${path}.type`, series.type, SERIES_TYPES),
    ...covering(path, series.coveringDates),
    ...counted(`${path}.volume.documents`, volume.documents),
    ...counted(`${path}.volume.bytes`, volume.bytes),
    ...counted(`${path}.volume.metres`, volume.metres),
    ...oneOf(`${path}.where`, series.where, SERIES_PLACES),
    ...oneOf(`${path}.disposalAction`, action, DISPOSAL_ACTIONS),
    ...oneOf(`${path}.appraisalDecision`, decision, APPRAISAL_DECISIONS),
    ...when(decision === 'select' && action === 'destroy', `${path}.appraisalDecision`, 'selectedButDestroyed'),
    ...when(decision === 'destroy' && (action === 'transfer' || action === 'keep'), `${path}.appraisalDecision`, 'destroyedButKept'),
    ...when(series.yearDue !== '' && !YEAR.test(series.yearDue), `${path}.yearDue`, 'badYear'),
    ...series.foiCodes.flatMap((code, nth) => when(!ARCHIVE_FOI_CODES.includes(code), `${path}.foiCodes[${nth}]`, 'unknownFoiCode')),
    ...allOf(`${path}.flags`, series.flags, RECORD_FLAGS),
  ];
}

function ofSuccession(page: FunctionPage, part: 'predecessors' | 'successors'): readonly PageProblem[] {
  return page[part].flatMap(({ kind, date, functionId }: Succession, at) => [
    ...oneOf(`${part}[${at}].kind`, kind, SUCCESSION_KINDS),
    ...when(date === '', `${part}[${at}].date`, 'successionWithoutDate'),
    ...day(`${part}[${at}].date`, date),
    ...when(functionId !== '' && functionId === page.functionId, `${part}[${at}].functionId`, 'relationToItself'),
  ]);
}

function ofRelations({ functionId, relations }: FunctionPage): readonly PageProblem[] {
  return relations.flatMap(({ kind, category, identifier, url, from, to }, at) => [
    ...oneOf(`relations[${at}].kind`, kind, RELATION_KINDS),
    ...oneOf(`relations[${at}].category`, category, RELATION_CATEGORIES),
    ...when(identifier !== '' && identifier === functionId, `relations[${at}].identifier`, 'relationToItself'),
    ...link(`relations[${at}].url`, url),
    ...span(`relations[${at}].`, ['from', from], ['to', to]),
  ]);
}

function ofKeyRecords({ keyRecords, keyRecordSeries }: FunctionPage): readonly PageProblem[] {
  const known = new Set(keyRecordSeries.map(({ id }) => id));
  return keyRecords.flatMap((record, at) => [
    ...oneOf(`keyRecords[${at}].kind`, record.kind, KEY_RECORD_KINDS),
    ...counted(`keyRecords[${at}].size`, record.size),
    ...covering(`keyRecords[${at}]`, record.coveringDates),
    ...when(record.series !== '' && !known.has(record.series), `keyRecords[${at}].series`, 'unknownSeries'),
    ...allOf(`keyRecords[${at}].flags`, record.flags, RECORD_FLAGS),
  ]);
}

function ofContext(page: FunctionPage): readonly PageProblem[] {
  return [
    ...oneOf('type', page.type, FUNCTION_TYPES),
    ...span('', ['startDate', page.startDate], ['endDate', page.endDate]),
    ...page.history.flatMap(({ date, to }, at) => span(`history[${at}].`, ['date', date], ['to', to])),
    ...page.legislation.flatMap(({ url, from, to }, at) => [
      ...link(`legislation[${at}].url`, url),
      ...span(`legislation[${at}].`, ['from', from], ['to', to]),
    ]),
    ...page.keyPosts.flatMap(({ role, from, to }, at) => [
      ...oneOf(`keyPosts[${at}].role`, role, KEY_POST_ROLES),
      ...span(`keyPosts[${at}].`, ['from', from], ['to', to]),
    ]),
    ...page.siteEvents.flatMap(({ kind, date }, at) => [...oneOf(`siteEvents[${at}].kind`, kind, SITE_EVENT_KINDS), ...day(`siteEvents[${at}].date`, date)]),
  ];
}

function ofControl({ status, lastReviewed, nextReview }: FunctionPage, today: string): readonly PageProblem[] {
  return [
    ...oneOf('status', status, PAGE_STATUSES),
    ...day('lastReviewed', lastReviewed),
    ...when(mustBeBefore(today, lastReviewed), 'lastReviewed', 'inFuture'),
    ...day('nextReview', nextReview),
    ...when(mustBeBefore(nextReview, lastReviewed), 'nextReview', 'nextReviewBeforeLast'),
  ];
}

function duplicates(page: FunctionPage): readonly PageProblem[] {
  return PART_NAMES.flatMap((part) => {
    const seen = new Set<string>();
    return (page[part] as readonly { readonly id: string }[]).flatMap(({ id }, at) => {
      const again = id !== '' && seen.has(id);
      seen.add(id);
      return when(again, `${part}[${at}].id`, 'duplicateId');
    });
  });
}

/**
 * What a page says that cannot be so, each with where it stands.
 * @param today YYYY-MM-DD
 */
export function problemsOf(page: FunctionPage, today: string): readonly PageProblem[] {
  return [
    ...ofContext(page),
    ...ofSuccession(page, 'predecessors'),
    ...ofSuccession(page, 'successors'),
    ...page.keyRecordSeries.flatMap(ofSeries),
    ...ofKeyRecords(page),
    ...ofRelations(page),
    ...ofControl(page, today),
    ...duplicates(page),
  ];
}
