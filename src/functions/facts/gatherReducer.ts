import { COLUMNS, RECORD_COLUMNS } from '../../tenant/names';
import { textOf, type RawRow } from '../../tenant/names/row';
import { count, emptyHolding, holdingsOf, spanTo, type Holding } from './holdings';

/** Fields that a library may lack: SharePoint refuses a view that asks for a field that is not there. */
export const OWN_FIELDS: readonly string[] = [COLUMNS.marking.internalName, RECORD_COLUMNS.recordClass.internalName];

const FIELDS: readonly string[] = ['File_x0020_Type', 'File_x0020_Size', 'Created', 'Modified'];

export interface GatherOptions {
  /** Those of `OWN_FIELDS` that the library has. */
  readonly fields: readonly string[];
  classOf(row: RawRow): string;
  /** When the site was made, ISO 8601. */
  readonly siteCreated: string;
}

/** What the windows of a library hold, by the ID that each begins after. */
export type Windows = Map<number, Holding>;

interface GatherReducer {
  readonly fields: readonly string[];
  start(): Windows;
  window(windows: Windows, after: number): void;
  add(windows: Windows, row: RawRow): Windows;
}

const MARKING = COLUMNS.marking.internalName;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

const moment = (value: unknown): string => {
  if (typeof value !== 'string' || value === '') return '';
  // As SharePoint writes it, and no more of it is looked at: a million rows pass here.
  if (value.length === 20 && value.charCodeAt(19) === 90 && value.charCodeAt(10) === 84) return value;
  const at = Date.parse(value);
  return Number.isNaN(at) ? '' : `${new Date(at).toISOString().slice(0, 19)}Z`;
};

/**
 * Counts what a library holds, window by window. Every row is looked at once and then forgotten; nothing is made for it
 * but what its class, its ending or its marking is counted under when that is first seen.
 */
export function gatherReducer({ fields, classOf, siteCreated }: GatherOptions): GatherReducer {
  const born = MOMENT.test(siteCreated) ? siteCreated : moment(siteCreated);
  const hasMarking = fields.includes(MARKING);
  let now: Holding = emptyHolding();
  return {
    fields: [...FIELDS, ...fields],
    start: () => new Map(),
    window(windows, after) {
      now = emptyHolding();
      windows.set(after, now);
    },
    add(windows, row) {
      now.rows += 1;
      if (row.FSObjType === '1') {
        now.folders += 1;
        return windows;
      }
      const created = moment(row['Created.']);
      const holdings = holdingsOf(now.classes, classOf(row));
      const bytes = Number(row.File_x0020_Size);
      holdings.documents += 1;
      if (bytes > 0) holdings.bytes += bytes;
      spanTo(holdings, created, moment(row['Modified.']));
      count(holdings.formats, textOf(row, 'File_x0020_Type').toLowerCase());
      if (created !== '' && created < born) now.older += 1;
      if (hasMarking) count(now.markings, textOf(row, MARKING));
      return windows;
    },
  };
}
