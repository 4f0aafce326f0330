import { nowIso, type Core } from '../core';

/** What people did with documents, by person and day: what analytics are made of. */
export const activityTables = `
CREATE TABLE activities (
  unique_id TEXT NOT NULL COLLATE NOCASE, day TEXT NOT NULL, kind TEXT NOT NULL, login TEXT NOT NULL COLLATE NOCASE, site_id TEXT NOT NULL,
  count INTEGER NOT NULL, PRIMARY KEY (unique_id, day, kind, login)) WITHOUT ROWID;
CREATE INDEX activities_site ON activities(site_id, day);
`;

export const activityKinds = ['access', 'create', 'edit', 'delete', 'move'] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** A whole site, or one document of it. */
export interface ActivityScope {
  readonly siteId: string;
  /** GUID of the document; without it, everything in the site. */
  readonly uniqueId?: string;
}

export interface ActivityInput extends Required<ActivityScope> {
  readonly login: string;
  readonly kind: ActivityKind;
  /** Instant; now where it is left out. Only its day in UTC is kept. */
  readonly at?: string;
  /** How often that day; default 1. */
  readonly count?: number;
}

export function recordActivity(core: Core, input: ActivityInput): void {
  core.db.run(
    `INSERT INTO activities(unique_id, day, kind, login, site_id, count) VALUES (?,?,?,?,?,?)
     ON CONFLICT(unique_id, day, kind, login) DO UPDATE SET count = count + excluded.count`,
    input.uniqueId,
    (input.at ?? nowIso(core)).slice(0, 10),
    input.kind,
    input.login,
    input.siteId,
    input.count ?? 1
  );
}

/** How often, and by how many people. */
export interface ActionCount {
  readonly actions: number;
  readonly actors: number;
}

export type ActivityCounts = Readonly<Partial<Record<ActivityKind, ActionCount>>>;

const where = (scope: ActivityScope): { sql: string; params: string[] } =>
  scope.uniqueId === undefined ? { sql: 'site_id = ?', params: [scope.siteId] } : { sql: 'unique_id = ?', params: [scope.uniqueId] };

/**
 * What happened from one day up to but not including another.
 * @param from days as `2026-05-17`
 */
export function activityCounts(core: Core, scope: ActivityScope, from: string, to: string): ActivityCounts {
  const { sql, params } = where(scope);
  const rows = core.db.all<{ kind: ActivityKind; actions: number; actors: number }>(
    `SELECT kind, sum(count) AS actions, count(DISTINCT login) AS actors FROM activities WHERE ${sql} AND day >= ? AND day < ? GROUP BY kind`,
    ...params,
    from,
    to
  );
  return Object.fromEntries(rows.map(({ kind, actions, actors }) => [kind, { actions, actors }]));
}

/** First and last day of which anything is known; null where nothing is. */
export function activityDays(core: Core, scope: ActivityScope): { first: string; last: string } | null {
  const { sql, params } = where(scope);
  const row = core.db.get<{ first: string | null; last: string | null }>(`SELECT min(day) AS first, max(day) AS last FROM activities WHERE ${sql}`, ...params);
  return row?.first && row.last ? { first: row.first, last: row.last } : null;
}

/** How many documents of a site were touched in any way, between days. */
export function activeDocuments(core: Core, siteId: string, from: string, to: string): number {
  return (
    core.db.get<{ n: number }>('SELECT count(DISTINCT unique_id) AS n FROM activities WHERE site_id = ? AND day >= ? AND day < ?', siteId, from, to)?.n ?? 0
  );
}
