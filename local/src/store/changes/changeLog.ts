import { changeLogStart, type ChangedObject } from './changes';
import type { LogPlace } from './changeTokens';
import type { Core } from '../core';

/** One entry of the log. */
export interface ChangeRow {
  id: number;
  time: string;
  site_id: string;
  web_id: string | null;
  list_id: string | null;
  item_id: number | null;
  object: ChangedObject;
  /** SP.ChangeType. */
  type: number;
  unique_id: string | null;
  /** JSON: what the thing itself can no longer say. */
  detail: string;
}

/** Whose changes are read: one of a site, a web or a list, or one item of a list. */
export type ChangeScope = { readonly siteId: string } | { readonly webId: string } | { readonly listId: string; readonly itemId?: number };

export interface ChangeReading {
  /** Read on from here; the log's beginning where it is left out. */
  readonly after?: LogPlace | null;
  /** Read up to here, the entry itself included. */
  readonly until?: LogPlace | null;
  readonly limit: number;
  readonly latestFirst?: boolean;
  readonly objects?: readonly ChangedObject[];
  readonly types?: readonly number[];
}

/** What an item's entry says of its place when it happened. */
export interface ItemChangeDetail {
  /** 0 a file or item, 1 a folder. */
  readonly kind: number;
  readonly dir: string;
  readonly leaf: string;
}

export function itemDetail(row: ChangeRow): ItemChangeDetail {
  return JSON.parse(row.detail) as ItemChangeDetail;
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(',');

/**
 * The changes of one scope, oldest first unless asked otherwise. Nothing older than the log's 60 days is given.
 * Callers ask for permissions themselves.
 */
export function changesOf(core: Core, scope: ChangeScope, reading: ChangeReading): ChangeRow[] {
  const { after, until, objects, types } = reading;
  const conditions: string[] = ['time >= ?'];
  const values: (string | number)[] = [changeLogStart(core)];
  const where = (sql: string, ...given: (string | number)[]): void => {
    conditions.push(sql);
    values.push(...given);
  };
  if ('siteId' in scope) where('site_id = ?', scope.siteId);
  else if ('webId' in scope) where('web_id = ?', scope.webId);
  else {
    where('list_id = ?', scope.listId);
    if (scope.itemId !== undefined) where('item_id = ?', scope.itemId);
  }
  if (after) where(after.entry >= 0 ? 'id > ?' : 'time >= ?', after.entry >= 0 ? after.entry : after.time);
  if (until) where(until.entry >= 0 ? 'id <= ?' : 'time <= ?', until.entry >= 0 ? until.entry : until.time);
  if (objects) where(`object IN (${marks(objects)})`, ...objects);
  if (types) where(`type IN (${marks(types)})`, ...types);
  return core.db.all<ChangeRow>(
    `SELECT * FROM changes WHERE ${conditions.join(' AND ')} ORDER BY id ${reading.latestFirst ? 'DESC' : 'ASC'} LIMIT ?`,
    ...values,
    reading.limit
  );
}
