import type { GatheredFacts, GatheredLibrary } from '../facts';
import type { FunctionPage, RecordSeries } from '../page';
import { proposeSeries } from '../suggest/proposeSeries';
import { dayAt } from '../siteHistory';
import { adding, changeTo, keyOf } from './telling';
import type { Noticed, ToNotice } from './types';

type Known = Pick<GatheredLibrary, 'id' | 'title' | 'url'>;
type Asked = Pick<ToNotice, 'page' | 'confirmed' | 'schedule'> & { readonly now: GatheredFacts };

const lower = (text: string): string => text.toLowerCase();
const inLibrary = (page: FunctionPage, id: string): readonly RecordSeries[] => page.keyRecordSeries.filter(({ libraryId }) => lower(libraryId) === lower(id));

/** The libraries that were known: those that were counted at the confirmation, or those that the page names. */
function knownLibraries({ page, confirmed }: Asked): readonly Known[] {
  if (confirmed !== null) return confirmed.libraries;
  return page.keyRecordSeries
    .filter(({ libraryId }, at, all) => libraryId !== '' && all.findIndex((each) => lower(each.libraryId) === lower(libraryId)) === at)
    .map(({ libraryId, name, location }) => ({ id: libraryId, title: name, url: location }));
}

const isUnread = ({ notRead }: GatheredFacts, { url }: Known): boolean => notRead.some(({ what, code }) => code === 'tooMany' || lower(what) === lower(url));

function newLibrary({ page, now, schedule }: Asked, library: GatheredLibrary): Noticed {
  const series = proposeSeries(library, { schedule: schedule ?? null, today: dayAt(now, now.at) });
  return { kind: 'newLibrary', key: keyOf('newLibrary', library.id), library, suggests: series.map((each) => adding(page, 'keyRecordSeries', each)) };
}

function goneLibrary({ page }: Asked, { id, title, url }: Known): Noticed {
  const series = inLibrary(page, id);
  const suggests = series.filter(({ accruals }) => accruals).map((each) => changeTo(page, `keyRecordSeries/${each.id}/accruals`, false));
  return { kind: 'goneLibrary', key: keyOf('goneLibrary', id), library: { id, title, url }, series, suggests };
}

/** A series that bears its library's old name or address gets the new one; what a person called it stays. */
function renamedLibrary({ page }: Asked, was: Known, library: GatheredLibrary): Noticed {
  const series = inLibrary(page, library.id);
  const suggests = series.flatMap(({ id, name, location }) => [
    ...(name === was.title && was.title !== library.title ? [changeTo(page, `keyRecordSeries/${id}/name`, library.title)] : []),
    ...(location === was.url && was.url !== library.url ? [changeTo(page, `keyRecordSeries/${id}/location`, library.url)] : []),
  ]);
  return { kind: 'renamedLibrary', key: keyOf('renamedLibrary', library.id, library.title, library.url), library, was, series, suggests };
}

/** Libraries that came, went, or have another name or address. */
export function noticeLibraries(asked: Asked): readonly Noticed[] {
  const { page, now, confirmed } = asked;
  const known = new Map(knownLibraries(asked).map((each) => [lower(each.id), each]));
  const there = new Set(now.libraries.map(({ id }) => lower(id)));
  const found = now.libraries.flatMap((library): Noticed[] => {
    const was = known.get(lower(library.id));
    if (was === undefined) return inLibrary(page, library.id).length > 0 ? [] : [newLibrary(asked, library)];
    // Of a library that only the page names, the page's own words for it are no name of the library.
    const renamed = confirmed === null ? was.url !== library.url && was.url !== '' : was.title !== library.title || was.url !== library.url;
    return renamed ? [renamedLibrary(asked, { id: was.id, title: was.title, url: was.url }, library)] : [];
  });
  const gone = [...known.values()].filter((each) => !there.has(lower(each.id)) && !isUnread(now, each)).map((each) => goneLibrary(asked, each));
  return [...found, ...gone];
}
