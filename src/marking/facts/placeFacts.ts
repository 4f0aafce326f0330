import { COLUMNS } from '../../tenant/names';
import { guidOf, numberOf, textOf, type RawRow } from '../../tenant/names/row';
import { levelOfLine, liesIn, proposalAt, rulesAt, standsUnder, type Container, type Scheme } from '../rules';

/** What is counted against: what owners have said of places, and what holds where they say nothing. */
export interface PlaceGround {
  readonly scheme: Scheme;
  /** The highest marking that the site may hold. */
  readonly siteCeiling: string;
  readonly containers: readonly Container[];
  /** Places to be counted apart, each with everything under it. */
  readonly places: readonly string[];
  /** The library's own address: the folders straight under it are named. */
  readonly library: string;
}

/** A document that is above what its place may hold. */
export interface DocumentAbove {
  readonly id: number;
  readonly uniqueId: string;
  readonly name: string;
  readonly address: string;
  readonly line: string;
  readonly ceiling: string;
  /** Whose ceiling that is; empty for the site's settings. */
  readonly ceilingPlace: string;
}

/** What a place holds. */
export interface PlaceTally {
  documents: number;
  unmarked: number;
  /** Marked with something that the scheme cannot read. */
  unread: number;
  above: number;
  /** Unmarked documents that some place proposes a marking for. */
  proposable: number;
  readonly levels: Map<string, number>;
  /** The first of those above; `above` counts them all. */
  readonly documentsAbove: DocumentAbove[];
}

export interface PlaceFacts {
  /** By the place's address as it was asked for. */
  readonly tallies: ReadonlyMap<string, PlaceTally>;
  /** Folders straight under the library, the first of them. */
  readonly folders: string[];
  /** Places that were met on the way: one that was not met is no longer there. */
  readonly met: Set<string>;
}

const FIELDS: readonly string[] = ['ID', 'UniqueId', 'FSObjType', 'FileLeafRef', 'FileRef', COLUMNS.marking.internalName];

/** As many documents as a person looks through; all are counted. */
export const DOCUMENTS_ABOVE = 100;
const FOLDERS = 500;
/** So much is remembered before it is worked out anew: memory stays flat, however many folders and lines there are. */
const REMEMBERED = 5000;

const emptyTally = (): PlaceTally => ({ documents: 0, unmarked: 0, unread: 0, above: 0, proposable: 0, levels: new Map(), documentsAbove: [] });

function remember<V>(make: (key: string) => V): (key: string) => V {
  const known = new Map<string, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= REMEMBERED) known.clear();
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

/** Counts what places hold: one pass over a library serves the library and every folder that something is said of. */
export function placeReducer({ scheme, siteCeiling, containers, places, library }: PlaceGround): {
  readonly fields: readonly string[];
  start(): PlaceFacts;
  add(facts: PlaceFacts, row: RawRow): PlaceFacts;
} {
  const tallies = new Map(places.map((place) => [place, emptyTally()]));
  /** What a line is under a ceiling: asked of every row, and of few ceilings. */
  const under = remember((ceiling) =>
    remember((line) => {
      const level = levelOfLine(line, scheme);
      return { level, above: level !== null && standsUnder(line, ceiling, scheme) === 'above' };
    })
  );
  const folderRules = remember((folder) => {
    const own = rulesAt(folder, containers);
    const ceiling = own.ceiling === '' ? siteCeiling : own.ceiling;
    return {
      ceiling,
      ceilingPlace: own.ceilingPlace,
      lines: under(ceiling),
      proposes: proposalAt(folder, siteCeiling, containers, scheme) !== null,
      held: places.filter((place) => liesIn(folder, place)).map((place) => tallies.get(place) as PlaceTally),
    };
  });
  return {
    fields: FIELDS,
    start: () => ({ tallies, folders: [], met: new Set() }),
    add(facts, row) {
      const address = textOf(row, 'FileRef');
      if (textOf(row, 'FSObjType') === '1') {
        const inLibrary = address.slice(library.length + 1);
        if (!inLibrary.includes('/') && facts.folders.length < FOLDERS) facts.folders.push(address);
        places.filter((place) => place.toLowerCase() === address.toLowerCase()).forEach((place) => facts.met.add(place));
        return facts;
      }
      const rules = folderRules(address.slice(0, address.lastIndexOf('/')));
      const line = textOf(row, COLUMNS.marking.internalName);
      const { level, above } = rules.lines(line);
      for (const tally of rules.held) {
        tally.documents += 1;
        if (line === '') {
          tally.unmarked += 1;
          if (rules.proposes) tally.proposable += 1;
        } else if (level === null) tally.unread += 1;
        else tally.levels.set(level, (tally.levels.get(level) ?? 0) + 1);
        if (!above) continue;
        tally.above += 1;
        if (tally.documentsAbove.length < DOCUMENTS_ABOVE)
          tally.documentsAbove.push({
            id: numberOf(row, 'ID'),
            uniqueId: guidOf(row, 'UniqueId'),
            name: textOf(row, 'FileLeafRef'),
            address,
            line,
            ceiling: rules.ceiling,
            ceilingPlace: rules.ceilingPlace,
          });
      }
      return facts;
    },
  };
}
