import type { FunctionPage, PageCheck } from '../../functions/rules';

const span = (from: string, to: string): string => (from === '' && to === '' ? '' : `${from}/${to}`);

/** Texts that say something, one after another. */
const lines = (...texts: readonly string[]): string => texts.filter((each) => each !== '').join('; ');

/** What comes before and after a function, as relations in time (ISDF 5.3). */
function relationsInTime(page: FunctionPage): readonly object[] {
  const ends = [
    { of: page.predecessors, description: 'predecessor' },
    { of: page.successors, description: 'successor' },
  ];
  return ends.flatMap(({ of, description }) =>
    of.map(({ kind, date, title, functionId, body }) => ({
      name: title,
      identifier: functionId,
      category: 'temporal',
      description: lines(description, kind, body),
      dates: date,
    }))
  );
}

/**
 * A function as ISDF describes one (International Council on Archives, 2007): every element under its number, whether it is
 * said or not, so that two descriptions can be laid side by side.
 * @param check what `checkPage` found; 5.4.5 is reckoned, not said
 */
export function isdfFunction(page: FunctionPage, check: Pick<PageCheck, 'level'>): object {
  const functions = page.relations.filter(({ kind }) => kind === 'function' || kind === '');
  const resources = page.relations.filter(({ kind }) => kind !== 'function' && kind !== '');
  const bodies = [
    { identifier: page.institution, name: page.department, nature: 'department', dates: span(page.startDate, page.endDate) },
    { identifier: '', name: page.businessUnit, nature: 'unit', dates: span(page.startDate, page.endDate) },
  ].filter(({ name }) => name !== '');
  return {
    standard: 'ISDF 2007',
    '5.1': {
      '5.1.1': { name: 'Type', value: page.type },
      '5.1.2': { name: 'Authorised form(s) of name', value: page.title },
      '5.1.3': { name: 'Parallel form(s) of name', value: page.parallelNames },
      '5.1.4': { name: 'Other form(s) of name', value: [...page.otherNames, ...page.acronyms] },
      '5.1.5': { name: 'Classification', value: lines(page.classificationScheme, page.classificationCode) },
    },
    '5.2': {
      '5.2.1': { name: 'Dates', value: span(page.startDate, page.endDate) },
      '5.2.2': { name: 'Description', value: page.purpose },
      '5.2.3': { name: 'History', value: page.history.map(({ date, to, event, source }) => ({ date, to, event, source })) },
      '5.2.4': { name: 'Legislation', value: page.legislation.map(({ act, section, url, from, to }) => ({ act, section, url, from, to })) },
    },
    '5.3': {
      name: 'Relationships',
      value: [
        ...functions.map(({ name, identifier, category, description, from, to }) => ({ name, identifier, category, description, dates: span(from, to) })),
        ...relationsInTime(page),
      ],
    },
    '5.4': {
      '5.4.1': { name: 'Function description identifier', value: page.functionId },
      '5.4.2': { name: 'Institution identifiers', value: page.institution },
      '5.4.3': { name: 'Rules and/or conventions used', value: page.rules },
      '5.4.4': { name: 'Status', value: page.status },
      '5.4.5': { name: 'Level of detail', value: check.level ?? '' },
      '5.4.6': { name: 'Dates of creation, revision or deletion', value: page.lastReviewed },
      '5.4.7': { name: 'Language(s) and script(s)', value: page.languages },
      '5.4.8': { name: 'Sources', value: page.sources },
      '5.4.9': { name: 'Maintenance notes', value: page.notes },
    },
    '6': {
      name: 'Relating functions to corporate bodies and archival materials',
      bodies,
      resources: [
        ...page.keyRecordSeries.map(({ id, name, tnaSeries, coveringDates }) => ({
          identifier: tnaSeries || id,
          title: name,
          nature: 'series of records',
          dates: span(coveringDates.from, coveringDates.to),
        })),
        ...page.keyRecords.map(({ id, name, coveringDates }) => ({
          identifier: id,
          title: name,
          nature: 'key record',
          dates: span(coveringDates.from, coveringDates.to),
        })),
        ...resources.map(({ kind, name, identifier, from, to }) => ({ identifier, title: name, nature: kind, dates: span(from, to) })),
      ],
    },
  };
}
