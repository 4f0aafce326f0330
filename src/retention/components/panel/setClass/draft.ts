import { isDay, isEmail, PLACE_DATES, type Need, type TriggerDates, type TriggerKind } from '../../../rules';
import type { ClassChange } from '../../../store/classes/changeClass';
import type { StandingDocument, StandingFolder } from './standings';

/** What a person has chosen so far. */
export interface ClassDraft {
  /** Null until something is chosen; empty for the class of the place. */
  readonly code: string | null;
  readonly asCase: boolean;
  readonly dates: Readonly<Partial<Record<TriggerKind, string>>>;
  readonly reason: string;
}

export interface Selected {
  readonly documents: readonly StandingDocument[];
  readonly folders: readonly StandingFolder[];
}

/** The class that all of them have now; null where they differ. */
export function commonCode({ documents, folders }: Selected): string | null {
  const codes = new Set([...documents, ...folders].map(({ standing }) => standing.code));
  return codes.size === 1 ? [...codes][0] : null;
}

/** The date that all of them have now; empty where they differ or have none. */
export function commonDate({ documents, folders }: Selected, kind: TriggerKind): string {
  const days = new Set([...documents, ...folders].map(({ standing }) => standing.dates[kind] ?? ''));
  return days.size === 1 ? [...days][0] : '';
}

/** The dates that a person can give: those that the class needs and SharePoint does not know. */
export function datesToAsk(needs: readonly Need[], { documents, folders }: Selected, asCase: boolean): readonly TriggerKind[] {
  const asked = new Set<TriggerKind>(PLACE_DATES.filter((kind) => needs.includes(kind)));
  if (asCase) asked.add('closed');
  const mail = documents.some(({ facts, standing }) => isEmail(facts.name) && standing.dates.sent === undefined);
  if (mail && folders.length === 0 && (needs.includes('created') || needs.includes('modified'))) asked.add('sent');
  return [...asked];
}

/** The dates of a draft that say something else than what is known. */
export const changedDates = (draft: ClassDraft, selected: Selected): TriggerDates =>
  Object.fromEntries(Object.entries(draft.dates).filter(([kind, day]) => (day === '' || isDay(day)) && day !== commonDate(selected, kind as TriggerKind)));

export const hasBadDate = ({ dates }: ClassDraft): boolean => Object.values(dates).some((day) => day !== '' && !isDay(day));

/** The place whose class a document would leave without its own reason; null where there is none. */
export function differsFrom({ code }: ClassDraft, { documents }: Selected): string | null {
  if (code === null || code === '') return null;
  return documents.find(({ ofPlace, standing }) => ofPlace.code !== '' && ofPlace.code !== code && standing.code !== code)?.ofPlace.code ?? null;
}

/** What a press would write; what is so already is not written again. */
export function changeOf(draft: ClassDraft, selected: Selected, listId: string): ClassChange {
  const { code, asCase } = draft;
  const dates = changedDates(draft, selected);
  const someDates = Object.keys(dates).length > 0;
  const reason = draft.reason;
  const toWrite = code === null ? [] : selected.documents.filter(({ facts, standing }) => (code === '' ? facts.ownClass !== '' : standing.code !== code));
  const places = selected.folders.flatMap(({ facts, said, standing }) => {
    const recordClass = code === null || code === standing.code ? (said?.recordClass ?? '') : code;
    const kind = asCase ? ('case' as const) : ('folder' as const);
    const same = said !== null && said.recordClass === recordClass && said.kind === kind && !someDates;
    if (same || (said === null && recordClass === '' && !someDates && !asCase)) return [];
    return [
      {
        kind,
        place: facts.serverRelativeUrl,
        documentId: facts.uniqueId,
        listId,
        itemId: facts.id,
        recordClass,
        dates: { ...said?.dates, ...dates },
        reason,
      },
    ];
  });
  const folderOf = (url: string): string => url.slice(0, url.lastIndexOf('/'));
  return {
    places,
    documents: {
      listId,
      code: code ?? '',
      reason,
      documents: toWrite.map(({ facts: { id, uniqueId, name, serverRelativeUrl } }) => ({ id, uniqueId, name, folder: folderOf(serverRelativeUrl) })),
    },
    dates: selected.documents.flatMap(({ facts }) =>
      Object.entries(dates).map(([kind, day]) => ({
        kind: kind as TriggerKind,
        documentId: facts.uniqueId,
        name: facts.name,
        listId,
        itemId: facts.id,
        day: day ?? '',
        reason,
      }))
    ),
  };
}

export const sizeOf = ({ places, documents, dates }: ClassChange): number => places.length + (documents?.documents.length ?? 0) + dates.length;

/** What puts places and dates back as they were. Documents have their own way back, by their history. */
export function backOf(change: ClassChange, selected: Selected): ClassChange {
  const folders = new Map(selected.folders.map((folder) => [folder.facts.uniqueId, folder]));
  const documents = new Map(selected.documents.map((document) => [document.facts.uniqueId, document]));
  return {
    places: change.places.map((place) => {
      const said = folders.get(place.documentId)?.said ?? null;
      return { ...place, kind: said?.kind ?? 'folder', recordClass: said?.recordClass ?? '', dates: said?.dates ?? {}, reason: said?.reason ?? '' };
    }),
    documents: null,
    dates: change.dates.map((date) => ({ ...date, day: documents.get(date.documentId)?.standing.dates[date.kind] ?? '' })),
  };
}
