import { readPath, suggestPage, valueAt, type FunctionPage, type Json, type Suggestion, type ToSuggest } from '../../../rules';

/** What is known and could be written, beside a field that says nothing or a list that lacks it. */
export type Offered = Suggestion;

/** How much a library holds, and what dates it covers, for those series of the page that do not say. */
function ofSeries(page: FunctionPage, facts: ToSuggest['facts']): readonly Offered[] {
  const libraries = facts?.libraries ?? [];
  return page.keyRecordSeries.flatMap((series) => {
    const library = libraries.find(({ id }) => series.libraryId !== '' && id.toLowerCase() === series.libraryId.toLowerCase());
    if (library === undefined) return [];
    const offer = (field: string, empty: boolean, value: Json): Offered[] =>
      empty ? [{ path: `keyRecordSeries/${series.id}/${field}`, value, because: 'gathered' }] : [];
    const { documents, bytes, from, to } = library;
    return [
      ...offer('volume', series.volume.documents === null && documents > 0, { documents, bytes, metres: series.volume.metres }),
      ...offer('coveringDates', series.coveringDates.from === '' && series.coveringDates.to === '' && from !== '', { from, to }),
      ...offer('formats', series.formats.length === 0 && documents > 0, Object.keys(library.formats).slice(0, 8)),
    ];
  });
}

/** Everything that could be written into a page as it is being written. Nothing of it stands where a person wrote. */
export function offeredTo(asked: ToSuggest): readonly Offered[] {
  const { page, facts } = asked;
  const already = (path: string): boolean => {
    const found = readPath(path);
    return found?.kind === 'part' && found.name === '' && valueAt(page, path) !== null;
  };
  const said = new Set<string>();
  return [...suggestPage(asked), ...ofSeries(page, facts)].filter(({ path }) => {
    if (already(path) || said.has(path)) return false;
    said.add(path);
    return true;
  });
}
