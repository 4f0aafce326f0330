import { scanList } from '../../../scan';
import { COLUMNS, isNotNull, readPage, TenantProblem, untilMoment, viewXml, type Caml, type Door, type RowPage } from '../../../tenant';
import { MARKING_FIELDS, markingReducer, readMarkingFacts, type MarkingFacts } from '../../facts';
import type { MarkedLibrary } from '../site/siteAccess';

const PAGE = 2000;

/** A condition that selects so many rows is refused, or answered in part without a word. */
const THRESHOLD = 5000;

/** Every document of a library for which a condition holds, in windows of ID, whatever the library's size. */
const byWindows = async (door: Door, library: MarkedLibrary, where: Caml): Promise<readonly MarkingFacts[]> =>
  (await scanList(door, { id: library.id }, [markingReducer] as const, { where })).facts[0];

/**
 * The documents of a library whose time has come. The column is indexed, so one question finds them in a library of
 * any size; only where it selects more than SharePoint serves are they looked for window by window.
 * @param now ISO 8601 in UTC
 */
export async function readDue(door: Door, library: MarkedLibrary, now: string): Promise<readonly MarkingFacts[]> {
  const where = untilMoment(COLUMNS.reclassifyOn.internalName, now);
  const view = viewXml({ fields: MARKING_FIELDS, rows: PAGE, recursive: true, where });
  const found: MarkingFacts[] = [];
  let seen = 0;
  try {
    for (let paging: string | null | undefined = undefined; paging !== null;) {
      const page: RowPage = await door.ask(readPage({ id: library.id }, view, paging !== undefined ? { paging } : {}));
      seen += page.rows.length;
      found.push(...page.rows.map(readMarkingFacts).filter((facts) => !facts.isFolder));
      paging = page.next;
    }
    return seen < THRESHOLD ? found : await byWindows(door, library, where);
  } catch (error) {
    if (!(error instanceof TenantProblem) || error.code !== 'overThreshold') throw error;
    return byWindows(door, library, where);
  }
}

/** The documents of a library that wait for something to happen. That column has no index, so the whole library is gone through. */
export const readAwaiting = (door: Door, library: MarkedLibrary): Promise<readonly MarkingFacts[]> =>
  byWindows(door, library, isNotNull(COLUMNS.reclassifyEvent.internalName));
