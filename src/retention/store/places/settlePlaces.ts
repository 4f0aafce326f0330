import type { SPFI } from '@pnp/sp';
import '@pnp/sp/folders';
import { and, eq, guidOf, IN_LIMIT, isIn, readPage, textOf, viewXml, type BatchResult, type Door } from '../../../tenant';
import type { PlaceClass } from '../../rules';
import type { RecordLibrary } from '../site/recordSite';

const FIELDS = ['ID', 'UniqueId', 'FileRef'];

interface Found {
  readonly uniqueId: string;
  readonly url: string;
}

type Question = (sp: SPFI) => Promise<readonly Found[]>;

const inParts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/** Folders of one library by their numbers, as many in one question as SharePoint takes. */
function foldersById(listId: string, places: readonly PlaceClass[]): Question[] {
  return inParts(places, IN_LIMIT).map((part) => {
    const where = and(
      isIn(
        'ID',
        'Counter',
        part.map(({ itemId }) => itemId ?? 0)
      ),
      eq('FSObjType', 'Integer', 1)
    );
    const view = viewXml({ fields: FIELDS, rows: IN_LIMIT, recursive: true, orderBy: [{ field: 'ID' }], where });
    return async (sp) => (await readPage({ id: listId }, view)(sp)).rows.map((row) => ({ uniqueId: guidOf(row, 'UniqueId'), url: textOf(row, 'FileRef') }));
  });
}

const folderByUniqueId =
  ({ documentId }: PlaceClass): Question =>
  async (sp) => {
    const { UniqueId, ServerRelativeUrl } = await sp.web.getFolderById(documentId).select('UniqueId', 'ServerRelativeUrl')();
    return [{ uniqueId: UniqueId.toLowerCase(), url: ServerRelativeUrl }];
  };

/**
 * Places where they are now: what was said of a folder or a library goes with it when it is renamed or moved, and is
 * gone when it is deleted – another folder that gets its name later has nothing of it. Where a place could not be asked
 * for, it counts where it was said: what is not known is not gone.
 * @throws TenantProblem where SharePoint did not answer at all
 */
export async function settlePlaces(door: Door, places: readonly PlaceClass[], libraries: readonly RecordLibrary[]): Promise<readonly PlaceClass[]> {
  const byList = new Map(libraries.map((library) => [library.id.toLowerCase(), library.url]));
  const folders = places.filter(({ kind, documentId }) => kind !== 'library' && documentId !== '');
  if (folders.length === 0) return atLibraries(places, byList);

  const found = new Map<string, string>();
  const note = (answers: readonly BatchResult<readonly Found[]>[]): void =>
    answers.forEach((answer) => answer.ok && answer.value.forEach(({ uniqueId, url }) => found.set(uniqueId, url)));

  const numbered = folders.filter(({ itemId }) => itemId !== undefined);
  const lists = [...new Set(numbered.map(({ listId }) => listId.toLowerCase()))];
  note(
    await door.askAll(
      lists.flatMap((listId) =>
        foldersById(
          listId,
          numbered.filter((place) => place.listId.toLowerCase() === listId)
        )
      )
    )
  );

  // Moved to another library, deleted, or never numbered: these are few.
  const rest = folders.filter(({ documentId }) => !found.has(documentId.toLowerCase()));
  const answers = await door.askAll(rest.map(folderByUniqueId));
  note(answers);
  const gone = new Set(rest.filter((_, at) => isGone(answers[at])).map(({ documentId }) => documentId.toLowerCase()));

  const settled = places.flatMap((place): PlaceClass[] => {
    const key = place.documentId.toLowerCase();
    if (place.kind === 'library') return [place];
    return gone.has(key) ? [] : [{ ...place, place: found.get(key) ?? place.place }];
  });
  return atLibraries(settled, byList);
}

const isGone = (answer: BatchResult<unknown>): boolean => !answer.ok && answer.problem.code === 'notFound';

const atLibraries = (places: readonly PlaceClass[], byList: ReadonlyMap<string, string>): readonly PlaceClass[] =>
  places.map((place) => (place.kind === 'library' ? { ...place, place: byList.get(place.listId.toLowerCase()) ?? place.place } : place));
