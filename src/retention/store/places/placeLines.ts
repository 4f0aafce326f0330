import { evidenceList, type EvidenceList } from '../../../evidence';
import { CONTAINER, HISTORY, numberOf, RECORD, RECORD_PLACES, textOf, type RawRow } from '../../../tenant';
import { readPlaceDates, readTriggerDates, type PlaceClass, type PlaceKind, type TriggerDates } from '../../rules';

const KINDS: readonly PlaceKind[] = ['library', 'folder', 'case'];
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Dates out of a row; what is none is left out. */
export function readDates(text: string): TriggerDates {
  try {
    return readTriggerDates(JSON.parse(text));
  } catch {
    return {};
  }
}

function fromRow(row: RawRow): PlaceClass | null {
  const kind = textOf(row, HISTORY.kind.internalName) as PlaceKind;
  const listId = textOf(row, HISTORY.list.internalName);
  if (!KINDS.includes(kind) || !GUID.test(listId)) return null;
  const itemId = numberOf(row, HISTORY.item.internalName);
  return {
    kind,
    place: textOf(row, CONTAINER.place.internalName),
    documentId: textOf(row, HISTORY.document.internalName),
    listId,
    ...(Number.isFinite(itemId) ? { itemId } : {}),
    recordClass: textOf(row, RECORD.recordClass.internalName),
    dates: readPlaceDates(readDates(textOf(row, RECORD.facts.internalName))),
    reason: textOf(row, HISTORY.reason.internalName),
    who: { login: textOf(row, HISTORY.who.internalName), name: textOf(row, HISTORY.whoName.internalName) },
    when: textOf(row, HISTORY.when.internalName),
  };
}

/** What has been said of libraries, folders and cases. */
export const placeLines: EvidenceList<PlaceClass> = evidenceList<PlaceClass>({
  list: RECORD_PLACES,
  form: 'muniment-place-1',
  toValues: ({ kind, place, documentId, listId, itemId, recordClass, dates, reason, who, when }) => ({
    Title: place.slice(place.lastIndexOf('/') + 1).slice(0, 255),
    [HISTORY.kind.internalName]: kind,
    [CONTAINER.place.internalName]: place,
    [HISTORY.document.internalName]: documentId,
    [HISTORY.list.internalName]: listId,
    ...(itemId !== undefined ? { [HISTORY.item.internalName]: itemId } : {}),
    [RECORD.recordClass.internalName]: recordClass,
    [RECORD.facts.internalName]: JSON.stringify(dates),
    [HISTORY.when.internalName]: when,
    [HISTORY.who.internalName]: who.login,
    [HISTORY.whoName.internalName]: who.name,
    [HISTORY.reason.internalName]: reason,
  }),
  fromRow,
});
