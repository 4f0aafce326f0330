import { DatabaseSync } from 'node:sqlite';
import * as fc from 'fast-check';
import type { ColumnKind } from '../store/lists/fieldTypes';
import type { Condition, Literal, Path } from './ast';
import { evaluate, type Reader } from './evaluate';
import { parseFilter, parseOrder } from './parseFilter';
import { toSql, type SqlReader } from './toSql';

const kinds: Record<string, ColumnKind> = { Title: 'text', Size: 'number', Done: 'boolean', When: 'date', Tags: 'multiChoice' };

const sqlReader: SqlReader = ({ segments }) => ({ sql: `"${segments[0]}"`, kind: kinds[segments[0]], params: [], indexed: false });

type Row = Record<string, string | number | null>;

const readerOf =
  (row: Row): Reader =>
  ({ segments }) => ({ kind: kinds[segments[0]], value: row[segments[0]] });

function select(rows: readonly Row[], condition: Condition): number[] {
  const db = new DatabaseSync(':memory:');
  db.exec('CREATE TABLE t (n INTEGER, "Title" TEXT COLLATE NOCASE, "Size" REAL, "Done" INTEGER, "When" TEXT, "Tags" TEXT COLLATE NOCASE)');
  const insert = db.prepare('INSERT INTO t VALUES (?,?,?,?,?,?)');
  rows.forEach((row, n) => insert.run(n, row.Title, row.Size, row.Done, row.When, row.Tags));
  const { text, params } = toSql(condition, sqlReader);
  const found = db
    .prepare(`SELECT n FROM t WHERE ${text} ORDER BY n`)
    .all(...params)
    .map((row) => Number(row.n));
  db.close();
  return found;
}

const texts = fc.constantFrom('', 'a', 'A', 'ab', 'AB', 'b%', "o'k", 'é', 'É', '_');
const dates = fc.constantFrom('2026-01-31T23:59:59Z', '2026-02-01T00:00:00Z', '2025-12-25T12:00:00Z');
const tags = fc.subarray(['red', 'Blue', 'b']).map((chosen) => (chosen.length === 0 ? null : `;#${chosen.join(';#')};#`));
const row = fc.record<Row>({
  Title: fc.option(texts),
  Size: fc.option(fc.integer({ min: -3, max: 3 })),
  Done: fc.option(fc.constantFrom(0, 1)),
  When: fc.option(dates),
  Tags: tags,
});

const literal =
  (type: 'string' | 'number' | 'boolean' | 'date') =>
  (value: string | number | boolean): Literal =>
    ({ kind: 'literal', type, value }) as Literal;
const path = (name: string): Path => ({ kind: 'path', segments: [name] });
const nothing: Literal = { kind: 'literal', type: 'null', value: null };
const op = fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le') as fc.Arbitrary<'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le'>;

const compare = (name: string, value: fc.Arbitrary<Literal>): fc.Arbitrary<Condition> =>
  fc.record({ op, right: fc.oneof(value, fc.constant(nothing)) }).map(({ op: sign, right }) => ({ kind: 'compare', op: sign, left: path(name), right }));

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  compare('Title', texts.map(literal('string'))),
  compare('Size', fc.integer({ min: -3, max: 3 }).map(literal('number'))),
  compare('Done', fc.boolean().map(literal('boolean'))),
  compare('When', dates.map(literal('date'))),
  fc
    .record({ op: fc.constantFrom<'eq' | 'ne'>('eq', 'ne'), right: fc.constantFrom('red', 'BLUE', 'b', 'none').map(literal('string')) })
    .map(({ op: sign, right }): Condition => ({ kind: 'compare', op: sign, left: path('Tags'), right })),
  fc
    .record({ test: fc.constantFrom<'startswith' | 'contains'>('startswith', 'contains'), text: texts.map(literal('string')) })
    .map(({ test, text }): Condition => ({ kind: 'text', test, of: path('Title'), text })),
  fc.array(texts.map(literal('string')), { maxLength: 3 }).map((values): Condition => ({ kind: 'in', of: path('Title'), values })),
  fc
    .record({
      part: fc.constantFrom<'year' | 'month' | 'hour'>('year', 'month', 'hour'),
      op,
      right: fc.constantFrom(1, 2, 12, 23, 2026).map(literal('number')),
    })
    .map(({ part, op: sign, right }): Condition => ({ kind: 'compare', op: sign, left: { kind: 'part', part, of: path('When') }, right }))
);

const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({ kind: fc.constantFrom<'and' | 'or'>('and', 'or'), parts: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    tie('node').map((of): Condition => ({ kind: 'not', of }))
  ),
})).node;

describe('conditions', () => {
  it('mean the same in SQL and in memory', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), condition, (rows, tree) => {
        const inMemory = rows.flatMap((each, n) => (evaluate(tree, readerOf(each)) ? [n] : []));
        expect(select(rows, tree)).toEqual(inMemory);
      }),
      { numRuns: 500 }
    );
  });

  it.each([
    ["Title eq 'a'", { kind: 'compare', op: 'eq', left: path('Title'), right: literal('string')('a') }],
    ["Title eq 'it''s'", { kind: 'compare', op: 'eq', left: path('Title'), right: literal('string')("it's") }],
    ["startswith(Title,'a')", { kind: 'text', test: 'startswith', of: path('Title'), text: literal('string')('a') }],
    ["substringof('a',Title)", { kind: 'text', test: 'contains', of: path('Title'), text: literal('string')('a') }],
    ["Modified ge datetime'2026-01-31T10:00:00Z'", { kind: 'compare', op: 'ge', left: path('Modified'), right: literal('date')('2026-01-31T10:00:00Z') }],
    ['Author/Title ne null', { kind: 'compare', op: 'ne', left: { kind: 'path', segments: ['Author', 'Title'] }, right: nothing }],
    ['not (Done eq true)', { kind: 'not', of: { kind: 'compare', op: 'eq', left: path('Done'), right: literal('boolean')(true) } }],
    [
      "UniqueId eq guid'11111111-2222-4333-8444-555555555555'",
      { kind: 'compare', op: 'eq', left: path('UniqueId'), right: { kind: 'literal', type: 'guid', value: '11111111-2222-4333-8444-555555555555' } },
    ],
  ])('%s is read', (text, tree) => {
    expect(parseFilter(text)).toEqual(tree);
  });

  it('binds "and" closer than "or"', () => {
    expect(parseFilter('A eq 1 or B eq 2 and C eq 3')).toMatchObject({ kind: 'or', parts: [{ kind: 'compare' }, { kind: 'and' }] });
  });

  it.each(['Title eq', "Title 'a'", "eq 'a'", "Title eq 'a", "(Title eq 'a'", "Title eq 'a')", "Title eq 'a' and", 'Title; drop', ''])(
    '%s is refused',
    (text) => {
      expect(() => parseFilter(text)).toThrow();
    }
  );

  it('says which function it does not know', () => {
    expect(() => parseFilter("geo.distance(Title,'a') eq 1")).toThrow('does not support the function geo.distance');
  });

  it('reads orders', () => {
    expect(parseOrder('Title, Modified desc')).toEqual([
      { path: path('Title'), descending: false },
      { path: path('Modified'), descending: true },
    ]);
    expect(() => parseOrder('Title sideways')).toThrow();
  });
});
