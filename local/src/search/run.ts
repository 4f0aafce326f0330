import type { Sql } from '../query/toSql';
import type { Core } from '../store/core';
import type { Kql } from './kql/ast';
import { compileKql } from './compile';
import type { RefinerValue } from './refiners';
import type { SearchRequest, SortKey } from './request';
import { managedProperty, type ManagedProperty } from './schema';
import { asSql, sql, type Source } from './source';
import { sourcesFor } from './sources';
import { teachPhrases } from './words';

type Value = string | number | null;

/** A value that was asked for: null where nothing has it. */
export interface FoundValue {
  readonly name: string;
  readonly property: ManagedProperty | null;
  readonly value: Value;
}

export interface FoundRow {
  readonly rank: number;
  readonly docId: number;
  readonly path: string;
  readonly values: readonly FoundValue[];
}

export interface Found {
  readonly rows: readonly FoundRow[];
  readonly total: number;
  readonly refiners: ReadonlyMap<string, readonly RefinerValue[]>;
}

/** The words that a query looks for, as far as finding them speaks for a row. */
function wantedWords(query: Kql): string[] {
  if (query.kind === 'words') return query.words.map((word) => JSON.stringify({ words: [word], prefix: query.prefix }));
  return query.kind === 'and' || query.kind === 'or' ? query.parts.flatMap(wantedWords) : [];
}

interface Selected {
  readonly name: string;
  readonly property: ManagedProperty | null;
  readonly sql: Sql;
}

function select(source: Source, name: string): Selected {
  const property = managedProperty(name);
  const value = property ? source.property(property) : null;
  if (property && value) return { name, property, sql: asSql(value) };
  const own = source.own(name);
  return own ? { name, property: own.property, sql: asSql(own.value) } : { name, property: null, sql: sql('NULL') };
}

function known(source: Source, name: string): Sql {
  return select(source, name).sql;
}

/** How well a row's title answers the words. */
function rankOf(source: Source, query: Kql): Sql {
  const words = wantedWords(query);
  if (words.length === 0) return sql('0');
  const title = known(source, 'Title');
  return { text: `(${words.map(() => `has_phrase(${title.text}, ?)`).join(' + ')})`, params: words.flatMap((word) => [...title.params, word]) };
}

function sortKeys(source: Source, sort: readonly SortKey[], rank: Sql): { readonly sql: Sql; readonly descending: boolean }[] {
  const keys = sort.map(({ name, descending }) => ({ sql: /^rank$/i.test(name) ? rank : known(source, name), descending }));
  const usual = [
    { sql: rank, descending: true },
    { sql: known(source, 'LastModifiedTime'), descending: true },
  ];
  return [...(keys.length > 0 ? keys : usual), { sql: known(source, 'DocId'), descending: false }];
}

interface Candidate {
  readonly keys: readonly Value[];
  readonly row: FoundRow;
}

/** The best rows of one source, as many as could be wanted. */
function best(core: Core, source: Source, where: Sql, request: SearchRequest, most: number): Candidate[] {
  const rank = rankOf(source, request.query);
  const keys = sortKeys(source, request.sort, rank);
  const chosen = request.select.map((name) => select(source, name));
  const columns: Sql[] = [rank, known(source, 'DocId'), known(source, 'Path'), ...keys.map((key) => key.sql), ...chosen.map((each) => each.sql)];
  const rows = core.db.all<Record<string, Value>>(
    `SELECT ${columns.map((column, index) => `${column.text} AS "c${index}"`).join(', ')} FROM ${source.from.text} WHERE ${where.text} ORDER BY ${keys.map((key, index) => `"c${index + 3}" ${key.descending ? 'DESC' : 'ASC'}`).join(', ')} LIMIT ?`,
    ...columns.flatMap((column) => column.params),
    ...source.from.params,
    ...where.params,
    most
  );
  return rows.map((row) => ({
    keys: keys.map((_key, index) => row[`c${index + 3}`]),
    row: {
      rank: Number(row.c0),
      docId: Number(row.c1),
      path: String(row.c2),
      values: chosen.map(({ name, property }, index) => ({ name, property, value: row[`c${index + 3 + keys.length}`] })),
    },
  }));
}

function compareValues(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

function countValues(core: Core, source: Source, where: Sql, name: string, into: Map<string, number>): void {
  const value = known(source, name);
  const rows = core.db.all<{ value: Value; n: number }>(
    `SELECT ${value.text} AS value, count(*) AS n FROM ${source.from.text} WHERE ${where.text} GROUP BY 1`,
    ...value.params,
    ...source.from.params,
    ...where.params
  );
  for (const { value: found, n } of rows) {
    if (found !== null && found !== '') into.set(String(found), (into.get(String(found)) ?? 0) + n);
  }
}

/** Searches all that a person may see. */
export function runSearch(core: Core, login: string, request: SearchRequest): Found {
  teachPhrases(core.db);
  const most = request.startRow + request.rowLimit;
  const candidates: Candidate[] = [];
  const counts = new Map(request.refiners.map(({ name }) => [name, new Map<string, number>()]));
  let total = 0;
  for (const source of sourcesFor(core, login)) {
    const query = compileKql(source, request.query, core.clock().getTime());
    if (query.text === '0' || source.where.text === '0') continue;
    const where: Sql = { text: `(${source.where.text}) AND (${query.text})`, params: [...source.where.params, ...query.params] };
    const n = core.db.get<{ n: number }>(`SELECT count(*) AS n FROM ${source.from.text} WHERE ${where.text}`, ...source.from.params, ...where.params)?.n ?? 0;
    if (n === 0) continue;
    total += n;
    if (most > 0) candidates.push(...best(core, source, where, request, most));
    for (const [name, into] of counts) countValues(core, source, where, name, into);
  }
  const directions = [...(request.sort.length > 0 ? request.sort.map((key) => key.descending) : [true, true]), false];
  candidates.sort((a, b) => {
    for (const [index, descending] of directions.entries()) {
      const order = compareValues(a.keys[index], b.keys[index]);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
  const refiners = new Map(
    request.refiners.map(({ name, most: values }) => [
      name,
      [...(counts.get(name) ?? [])]
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count || compareValues(a.value, b.value))
        .slice(0, values),
    ])
  );
  return { rows: candidates.slice(request.startRow, most).map(({ row }) => row), total, refiners };
}
