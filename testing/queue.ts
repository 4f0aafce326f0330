import type { FileInput } from '../local/src';
import { addLines } from '../src/evidence';
import type { PlaceClass } from '../src/retention/rules';
import { placeLines } from '../src/retention/store/places/placeLines';
import type { Send } from '../src/tenant';
import { OWNER, type TestSite } from './site';

/** Counts the requests that a page sends. */
export function counting(): { readonly wrap: (send: Send) => Send; readonly urls: string[] } {
  const urls: string[] = [];
  const wrap =
    (send: Send): Send =>
    (url, init) => {
      urls.push(url);
      return send(url, init);
    };
  return { wrap, urls };
}

/** Says, as the site's owner, which class the test site's library and folders in it have; folders are below the library. */
export async function givePlaces(site: TestSite, places: readonly (Partial<PlaceClass> & { readonly folder?: string })[]): Promise<void> {
  const owner = site.tenant.store.person(OWNER);
  if (owner === null) throw new Error('The tenant has no owner');
  const rows = places.map(({ folder, ...more }): PlaceClass => ({
    kind: folder === undefined ? 'library' : 'folder',
    place: folder === undefined ? site.library.url : `${site.library.url}/${folder}`,
    documentId: '',
    listId: site.library.id,
    recordClass: '',
    dates: {},
    reason: '',
    who: { login: owner.login, name: owner.title },
    when: '2026-03-02T09:00:00Z',
    ...more,
  }));
  const report = await addLines<PlaceClass>(
    {
      door: site.door(OWNER),
      clock: site.clock,
      lines: placeLines,
      operationId: 'places',
      steps: rows.map((_, at) => ({ key: String(at), name: '' })),
      batchOperations: 100,
      aim: ({ key }) => ({ kind: 'line', content: rows[Number(key)] }),
    },
    () => undefined
  ).report;
  if (report.state !== 'finished') throw new Error(`Places could not be kept: ${JSON.stringify(report.problem)}`);
}

/** Files by the thousand, so many to a year of creation. */
export const filesOf = (years: Readonly<Record<number, number>>, folder?: string): Partial<FileInput>[] =>
  Object.entries(years).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, at) => ({
      name: `${year} ${String(at).padStart(6, '0')}.docx`,
      created: `${year}-03-05T10:00:00Z`,
      modified: `${year}-03-05T10:00:00Z`,
      ...(folder !== undefined ? { folder } : {}),
    }))
  );
