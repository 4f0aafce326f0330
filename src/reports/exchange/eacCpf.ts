import type { FunctionPage, PageCheck, Succession } from '../../functions/rules';
import { isLooseDay } from '../../words/looseDays';
import { element, together, type Xml } from './xml';

const NAMESPACE = 'https://archivists.org/ns/eac/v2';

/** What may stand where the schema wants one word: a code of a language. */
const WORD = /^[A-Za-z0-9-]+$/;

/** Days as they are named in an attribute; what is no day is left out of it, and stays in the text. */
const standard = (day: string): Readonly<Record<string, string>> => ({ standardDate: isLooseDay(day) ? day : '' });

const date = (name: string, day: string): Xml | null => (day === '' ? null : element(name, standard(day), day));

/** From a day to a day; one that has not ended is ongoing. */
function dateRange(from: string, to: string): Xml | null {
  if (from === '' && to === '') return null;
  return element('dateRange', {}, date('fromDate', from), date('toDate', to) ?? element('toDate', { status: 'ongoing' }));
}

const note = (...texts: readonly string[]): Xml | null => {
  const said = texts.filter((each) => each !== '');
  return said.length === 0 ? null : element('descriptiveNote', {}, together(said.map((each) => element('p', {}, each))));
};

/** Elements inside one that may not be empty. */
const group = (name: string, parts: readonly (Xml | null)[]): Xml | null => {
  const some = parts.filter((each) => each !== null);
  return some.length === 0 ? null : element(name, {}, together(some));
};

const bodyOf = ({ businessUnit, department, title }: FunctionPage): string => businessUnit || department || title || '?';

function control(page: FunctionPage, { level }: Pick<PageCheck, 'level'>, on: string): Xml {
  const agency = [page.institution === '' ? null : element('agencyCode', {}, page.institution), element('agencyName', {}, page.department || bodyOf(page))];
  return element(
    'control',
    {
      maintenanceStatus: page.status === 'revised' ? 'revised' : 'new',
      publicationStatus: page.status === 'final' ? 'approved' : 'inProcess',
      languageEncoding: 'ietf-bcp-47',
      dateEncoding: 'iso8601',
    },
    element('recordId', {}, page.functionId || '?'),
    element('maintenanceAgency', {}, together(agency)),
    element(
      'maintenanceHistory',
      {},
      element(
        'maintenanceEvent',
        { maintenanceEventType: 'derived' },
        element('agent', { agentType: page.maintainer === '' ? 'machine' : 'human' }, page.maintainer || page.department || bodyOf(page)),
        element('eventDateTime', { standardDateTime: on }, on)
      )
    ),
    group(
      'sources',
      page.sources.map((each) => element('source', {}, element('reference', {}, each)))
    ),
    page.rules === '' ? null : element('conventionDeclaration', {}, element('reference', {}, page.rules)),
    together(page.languages.filter((each) => WORD.test(each)).map((each) => element('languageDeclaration', { languageCode: each }))),
    level === null ? null : element('localControl', { localType: 'levelOfDetail' }, element('term', {}, level))
  );
}

function identity(page: FunctionPage): Xml {
  const body = bodyOf(page);
  const names = [...new Set([body, page.department])].filter((each) => each !== '');
  return element(
    'identity',
    {},
    element('entityType', { value: 'corporateBody' }),
    together(
      names.map((each, at) =>
        element('nameEntry', at === 0 ? { preferredForm: 'true', status: 'authorized' } : { status: 'alternative' }, element('part', {}, each))
      )
    ),
    page.institution === '' ? null : element('identityId', {}, page.institution)
  );
}

function functionOf(page: FunctionPage): Xml | null {
  const terms = [page.title, ...page.parallelNames, ...page.otherNames, ...page.acronyms].filter((each) => each !== '');
  if (terms.length === 0) return null;
  return element(
    'function',
    { vocabularySource: page.classificationCode === '' ? '' : `${page.classificationScheme} ${page.classificationCode}`.trim() },
    together(terms.map((each) => element('term', {}, each))),
    dateRange(page.startDate, page.endDate),
    note(page.purpose)
  );
}

function biogHist({ history }: FunctionPage): Xml | null {
  const told = history.filter(({ event }) => event !== '');
  const dated = told.filter((each) => each.date !== '');
  const items = dated.map((each) =>
    element('chronItem', {}, each.to === '' ? date('date', each.date) : dateRange(each.date, each.to), element('event', {}, each.event))
  );
  return group('biogHist', [group('chronList', items), ...told.filter((each) => each.date === '').map((each) => element('p', {}, each.event))]);
}

function description(page: FunctionPage): Xml | null {
  const mandates = page.legislation
    .filter(({ act }) => act !== '')
    .map(({ act, section, from, to }) =>
      element('mandate', {}, element('term', {}, [act, section].filter((each) => each !== '').join(', ')), dateRange(from, to))
    );
  const exists = dateRange(page.startDate, page.endDate);
  return group('description', [
    group('functions', [functionOf(page)]),
    group('mandates', mandates),
    biogHist(page),
    exists === null ? null : element('existDates', {}, exists),
    group(
      'structureOrGenealogy',
      [page.parent, page.department].filter((each) => each !== '').map((each) => element('p', {}, each))
    ),
  ]);
}

/** One relation: what to, when, of what kind, and in which part. */
function relation(targetType: string, name: string, dates: Xml | null, type: string, role: string, ...notes: readonly string[]): Xml | null {
  if (name === '') return null;
  return element(
    'relation',
    {},
    element('targetEntity', { targetType }, element('part', {}, name)),
    dates,
    type === '' ? null : element('relationType', {}, type),
    role === '' ? null : element('targetRole', {}, role),
    note(...notes)
  );
}

function relations(page: FunctionPage): Xml | null {
  const succession = (role: string, { title, body, kind, date: on }: Succession): Xml | null =>
    relation('function', title, date('date', on), 'temporal', role, kind, body);
  return group('relations', [
    ...page.predecessors.map((each) => succession('predecessor', each)),
    ...page.successors.map((each) => succession('successor', each)),
    ...page.relations.map(({ kind, category, name, identifier, description: said, from, to }) =>
      relation(kind === 'function' || kind === '' ? 'function' : 'resource', name, dateRange(from, to), category, kind, identifier, said)
    ),
    ...page.keyRecordSeries.map(({ name, description: said, coveringDates, tnaSeries }) =>
      relation('resource', name, dateRange(coveringDates.from, coveringDates.to), 'creatorOf', 'series', tnaSeries, said)
    ),
    ...page.keyRecords.map(({ name, why, coveringDates }) =>
      relation('resource', name, dateRange(coveringDates.from, coveringDates.to), 'creatorOf', 'keyRecord', why)
    ),
  ]);
}

/**
 * A function, and the body that carries it out, as EAC-CPF 2.0 (Society of American Archivists): the body is what is
 * described, and the function is among what it does.
 * @param on the day on which it is made, YYYY-MM-DD
 */
export function eacCpf(page: FunctionPage, check: Pick<PageCheck, 'level'>, on: string): string {
  const record = element(
    'eac',
    { xmlns: NAMESPACE },
    control(page, check, on),
    element('cpfDescription', {}, identity(page), description(page), relations(page))
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${record.xml}\n`;
}
