import { scanList } from '../../../scan';
import { readProblem, type TenantProblem } from '../../../tenant';
import { placeReducer, type PlaceFacts, type PlaceTally } from '../../facts';
import { highWaterMark, judgeContainer, liesIn, rulesAt, samePlace, type Container } from '../../rules';
import type { MarkedLibrary, SiteAccess } from '../site/siteAccess';
import type { Place, PlaceKind, Places, ReadPlacesOptions } from './desk';
import { readContainers } from './readContainers';

/** The site's own address from the root of the tenant. */
export const siteAddress = (webUrl: string): string => decodeURIComponent(new URL(webUrl).pathname).replace(/\/$/, '') || '/';

/** The highest marking that a site may hold: its settings' own, else the scheme's. */
export const ceilingOf = ({ settings, scheme }: Pick<SiteAccess, 'settings' | 'scheme'>): string =>
  settings.ceiling === '' ? scheme.ceiling : settings.ceiling;

const nothingSaid = (place: string): Container => ({ place, ceiling: '', proposes: '', historical: null });

const EMPTY: PlaceTally = { documents: 0, unmarked: 0, unread: 0, above: 0, proposable: 0, levels: new Map(), documentsAbove: [] };

/** What several libraries hold together. */
function together(tallies: readonly PlaceTally[]): PlaceTally {
  const levels = new Map<string, number>();
  for (const tally of tallies) for (const [level, count] of tally.levels) levels.set(level, (levels.get(level) ?? 0) + count);
  const sum = (pick: (tally: PlaceTally) => number): number => tallies.reduce((total, tally) => total + pick(tally), 0);
  return {
    documents: sum((t) => t.documents),
    unmarked: sum((t) => t.unmarked),
    unread: sum((t) => t.unread),
    above: sum((t) => t.above),
    proposable: sum((t) => t.proposable),
    levels,
    documentsAbove: tallies.flatMap((tally) => tally.documentsAbove),
  };
}

interface ReadLibrary {
  readonly library: MarkedLibrary;
  readonly facts: PlaceFacts | null;
  readonly problem: TenantProblem | null;
}

/** Reads how a site's places stand: one pass over each library, with memory that stays flat. */
export async function readPlaces(site: SiteAccess, options: ReadPlacesOptions = {}): Promise<Places> {
  const { door, scheme } = site;
  const siteCeiling = ceilingOf(site);
  const [{ containers, kept }, libraries] = [await readContainers(door), await site.libraries()];
  const itemCount = libraries.reduce((sum, library) => sum + library.itemCount, 0);
  const home = siteAddress(door.webUrl);
  const foldersOf = (library: MarkedLibrary): readonly Container[] =>
    containers.filter(({ place }) => liesIn(place, library.url) && !samePlace(place, library.url));

  let seen = 0;
  let complete = true;
  const read: ReadLibrary[] = [];
  for (const library of libraries) {
    const places = [library.url, ...foldersOf(library).map(({ place }) => place)];
    const reducer = placeReducer({ scheme, siteCeiling, containers, places, library: library.url });
    const before = seen;
    try {
      const scan = await scanList(door, { id: library.id }, [reducer] as const, {
        signal: options.signal,
        onPage: (rows) => options.onPage?.(before + rows, itemCount),
      });
      seen += scan.seen;
      complete = complete && scan.complete;
      read.push({ library, facts: scan.facts[0], problem: null });
    } catch (error) {
      complete = false;
      read.push({ library, facts: null, problem: await readProblem(error) });
    }
  }

  const placeOf = (kind: PlaceKind, own: Container, title: string, listId: string | null, tally: PlaceTally, more: Partial<Place> = {}): Place => {
    const here = rulesAt(own.place, containers);
    return {
      kind,
      place: own.place,
      title,
      listId,
      own,
      ceiling: { line: here.ceiling === '' ? siteCeiling : here.ceiling, place: here.ceilingPlace },
      proposes: { line: here.proposes, place: here.proposesPlace },
      historical: here.historical,
      documents: tally.documents,
      unmarked: tally.unmarked,
      unread: tally.unread,
      highest: highWaterMark(tally.levels, scheme),
      above: tally.above,
      documentsAbove: tally.documentsAbove,
      proposable: tally.proposable,
      problems: judgeContainer(own, siteCeiling, containers, scheme),
      gone: false,
      problem: null,
      ...more,
    };
  };
  const said = (place: string): Container => containers.find((container) => samePlace(container.place, place)) ?? nothingSaid(place);
  const tallyOf = ({ library, facts }: ReadLibrary): PlaceTally => facts?.tallies.get(library.url) ?? EMPTY;

  const inLibraries = read.flatMap((each) => {
    const { library, facts, problem } = each;
    const folders = [...foldersOf(library)].sort((a, b) => (a.place < b.place ? -1 : 1));
    return [
      placeOf('library', said(library.url), library.title, library.id, tallyOf(each), { place: library.url, problem }),
      ...folders.map((own) =>
        placeOf('folder', own, own.place.slice(library.url.length + 1), library.id, facts?.tallies.get(own.place) ?? EMPTY, {
          problem,
          gone: facts !== null && complete && !facts.met.has(own.place),
        })
      ),
    ];
  });
  const elsewhere = containers
    .filter(({ place }) => !samePlace(place, home) && !libraries.some((library) => liesIn(place, library.url)))
    .map((own) => placeOf('folder', own, own.place, null, EMPTY, { gone: true }));
  return {
    places: [placeOf('site', said(home), '', null, together(read.map(tallyOf)), { place: home }), ...inLibraries, ...elsewhere],
    kept,
    siteCeiling,
    folders: Object.fromEntries(read.map(({ library, facts }) => [library.id, facts?.folders ?? []])),
    seen,
    itemCount,
    complete,
  };
}
