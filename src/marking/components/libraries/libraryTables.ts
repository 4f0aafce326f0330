import type { CsvTable } from '../../../tables';
import type { LibrariesWords } from '../../../words/libraries';
import type { Place } from '../../store/containers/desk';
import type { SharingFinding } from '../../store/sharing/desk';
import { titleOf } from './PlaceTable';

/** The site, its libraries and folders, a row each. What could not be read is empty, and not nought. */
export function placesTable(places: readonly Place[], words: LibrariesWords): CsvTable {
  return {
    headings: [words.where, words.address, words.allowed, words.highest, words.above, words.unmarked, words.howMany, words.proposed, words.historicalLabel],
    rows: places.map((place) => {
      const known = place.problem === null && !place.gone;
      return [
        titleOf(place, words.thisSite),
        place.place,
        place.ceiling.line,
        known ? (place.highest?.level ?? words.nothingMarked) : '',
        known ? place.above : '',
        known ? place.unmarked : '',
        known ? place.documents : '',
        place.proposes.line,
        place.historical ? words.yesWord : words.noWord,
      ];
    }),
  };
}

/** Each way of sharing that goes further than markings allow, a row. */
export function sharingTable(findings: readonly SharingFinding[], words: LibrariesWords): CsvTable {
  return {
    headings: [words.sharedThing, words.address, words.withWhom, words.ruledOutBy, words.howMany, words.whatToDo],
    rows: findings.map(({ thing, access, values, documents }) => [
      words.thing(thing.kind, thing.name),
      thing.address,
      words.access(access.kind, access.who),
      values.map(({ value }) => value).join('; '),
      documents,
      words.remedy(access.kind),
    ]),
  };
}
