import type { ClassHoldings, GatheredFacts, GatheredLibrary } from '../facts';
import type { FunctionPage, RecordSeries } from '../page';
import { dayAt, migratedEvent } from '../siteHistory';
import { heldAs, proposeClassSeries } from '../suggest/proposeSeries';
import { adding, changeTo, keyOf } from './telling';
import type { Noticed, ToNotice } from './types';

type Asked = Pick<ToNotice, 'page' | 'confirmed' | 'schedule'> & { readonly now: GatheredFacts };

/** A volume is another where it differs by a fifth and by so many documents. */
const SHARE = 0.2;
const FEWEST = 50;

const lower = (text: string): string => text.toLowerCase();
const find = (facts: GatheredFacts | null, id: string): GatheredLibrary | undefined => facts?.libraries.find((each) => lower(each.id) === lower(id));
/** Twice as much is another change: what was dismissed at a thousand is told again at two. */
const size = (documents: number): string => String(Math.floor(Math.log2(documents + 1)));

/** The classes that were in use when the page was confirmed. */
const usedBefore = (facts: GatheredFacts | null): ReadonlySet<string> => new Set((facts?.libraries ?? []).flatMap(({ classes }) => Object.keys(classes)));

/** Classes in use that no series names, in libraries that were known: of a new one its own series say them. */
export function noticeClasses({ page, confirmed, now, schedule }: Asked): readonly Noticed[] {
  const named = new Set(page.keyRecordSeries.map(({ scheduleRef }) => scheduleRef));
  const before = usedBefore(confirmed);
  const libraries = now.libraries.filter(
    ({ id }) => find(confirmed, id) !== undefined || page.keyRecordSeries.some(({ libraryId }) => lower(libraryId) === lower(id))
  );
  const codes = [...new Set(libraries.flatMap(({ classes }) => Object.keys(classes)))].filter(
    (code) => code !== '' && code !== '…' && !named.has(code) && !before.has(code)
  );
  return codes.map((recordClass): Noticed => {
    const where = libraries
      .filter(({ classes }) => (classes[recordClass] ?? 0) > 0)
      .map((library) => ({ library, documents: library.classes[recordClass] }))
      .sort((a, b) => b.documents - a.documents);
    const [{ library, documents }] = where;
    const held: ClassHoldings = library.byClass?.[recordClass] ?? { documents, bytes: 0, from: '', to: '', formats: {} };
    const series = proposeClassSeries(library, recordClass, held, { schedule: schedule ?? null, today: dayAt(now, now.at) });
    const counted = library.byClass?.[recordClass] !== undefined ? series : { ...series, volume: { ...series.volume, bytes: null } };
    return {
      kind: 'newClass',
      key: keyOf('newClass', recordClass),
      recordClass,
      documents: where.reduce((sum, each) => sum + each.documents, 0),
      libraries: where.map((each) => ({ id: each.library.id, title: each.library.title, url: each.library.url, documents: each.documents })),
      suggests: [adding(page, 'keyRecordSeries', counted)],
    };
  });
}

/** What a library holds of a series; null where it cannot be told from that of others. */
function heldOf(page: FunctionPage, series: RecordSeries, library: GatheredLibrary): ClassHoldings | null {
  const alone = page.keyRecordSeries.filter(({ libraryId }) => lower(libraryId) === lower(series.libraryId)).length === 1;
  const ofClass = series.scheduleRef === '' ? undefined : library.byClass?.[series.scheduleRef];
  return alone && (ofClass === undefined || series.volume.documents === library.documents) ? library : (ofClass ?? (alone ? library : null));
}

/** Series whose libraries hold much more, or much less, than the page says. */
export function noticeVolumes({ page, confirmed, now }: Asked): readonly Noticed[] {
  return page.keyRecordSeries.flatMap((series): Noticed[] => {
    const library = series.libraryId === '' ? undefined : find(now, series.libraryId);
    const was = series.volume.documents;
    if (library === undefined || !library.complete || was === null) return [];
    const before = find(confirmed, series.libraryId);
    const earlier = before === undefined ? null : heldOf(page, series, before);
    const held = earlier === before && before !== undefined ? library : heldOf(page, series, library);
    if (held === null || Math.abs(held.documents - was) < Math.max(FEWEST, was * SHARE)) return [];
    // A number that no count gave is somebody's own: it is left to them.
    const counted = earlier !== null && earlier.documents === was;
    const { volume, coveringDates, formats } = heldAs(held);
    const at = `keyRecordSeries/${series.id}`;
    const suggests = counted
      ? [
          changeTo(page, `${at}/volume`, { ...volume, metres: series.volume.metres }),
          ...(earlier.from === series.coveringDates.from && earlier.to === series.coveringDates.to
            ? [changeTo(page, `${at}/coveringDates`, { ...coveringDates })]
            : []),
          ...(heldAs(earlier).formats.join() === series.formats.join() ? [changeTo(page, `${at}/formats`, formats)] : []),
        ]
      : [];
    return [{ kind: 'volumeChanged', key: keyOf('volumeChanged', series.id, size(held.documents)), series, library, was, now: held.documents, suggests }];
  });
}

/** Libraries that have come to hold documents older than the site. */
export function noticeMigrations({ page, confirmed, now }: Asked): readonly Noticed[] {
  return now.libraries.flatMap((library): Noticed[] => {
    const before = find(confirmed, library.id)?.olderThanSite ?? 0;
    const { olderThanSite } = library;
    if (olderThanSite === 0 || olderThanSite < before * 2 || olderThanSite === before) return [];
    const key = keyOf('migratedIn', library.id, size(olderThanSite));
    return [{ kind: 'migratedIn', key, library, documents: olderThanSite - before, suggests: [adding(page, 'siteEvents', migratedEvent(library))] }];
  });
}
