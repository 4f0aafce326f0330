import { addLines, plainText } from '../../../evidence';
import type { Progress, Running } from '../../../work';
import { readPlaceDates, type PlaceClass } from '../../rules';
import type { RecordSite } from '../site/recordSite';
import { placeLines } from './placeLines';

/** What a person says of a library, a folder or a case; who and when are added here. */
export type NewPlace = Omit<PlaceClass, 'who' | 'when'>;

/** Writes what this person says of places, each once however often a request is lost. What was said before stays in the list. */
export function savePlaces(site: RecordSite, places: readonly NewPlace[], onProgress: Progress): Running {
  const when = `${new Date(site.clock.now()).toISOString().slice(0, 19)}Z`;
  const rows = places.map((place): PlaceClass => ({ ...place, dates: readPlaceDates(place.dates), reason: plainText(place.reason), who: site.person, when }));
  return addLines(
    {
      door: site.door,
      clock: site.clock,
      lines: placeLines,
      operationId: site.newId(),
      steps: rows.map(({ place }, at) => ({ key: `place ${at}`, name: place.slice(place.lastIndexOf('/') + 1) })),
      batchOperations: site.settings.batchSize,
      aim: ({ key }) => ({ kind: 'line', content: rows[Number(key.slice('place '.length))] }),
    },
    onProgress
  );
}
