import type { ColumnKind } from '../store/lists/fieldTypes';
import type { SqlValue } from '../store/database';
import type { CompareOp, Condition, DatePartName, Operand, Path } from './ast';
import { isMany, isText, keptLiteral } from './coerce';

/** A property as SQL sees it: an expression made by us, with what it binds. */
export interface SqlColumn {
  readonly sql: string;
  readonly kind: ColumnKind;
  readonly params: readonly SqlValue[];
  readonly indexed: boolean;
}

/** Finds a property of a list's items; throws SharePoint's refusal where there is none. */
export type SqlReader = (path: Path) => SqlColumn;

export interface Sql {
  readonly text: string;
  readonly params: readonly SqlValue[];
}

const strftime: Record<DatePartName, string> = { year: '%Y', month: '%m', day: '%d', hour: '%H', minute: '%M', second: '%S' };
const signs: Record<CompareOp, string> = { eq: 'IS', ne: 'IS NOT', gt: '>', ge: '>=', lt: '<', le: '<=' };

function kindOf(operand: Operand, read: SqlReader): ColumnKind | null {
  if (operand.kind === 'literal') return null;
  return operand.kind === 'part' ? 'integer' : read(operand).kind;
}

function operandSql(operand: Operand, kind: ColumnKind, read: SqlReader): Sql {
  if (operand.kind === 'literal') return { text: '?', params: [keptLiteral(operand, kind)] };
  if (operand.kind === 'part') {
    const column = read(operand.of);
    return { text: `CAST(strftime('${strftime[operand.part]}', ${column.sql}) AS INTEGER)`, params: column.params };
  }
  const column = read(operand);
  return { text: column.sql, params: column.params };
}

const join = (parts: readonly Sql[], word: string): Sql => ({
  text: parts.length === 0 ? '1' : `(${parts.map((part) => part.text).join(` ${word} `)})`,
  params: parts.flatMap((part) => part.params),
});

const hasOne = (column: SqlColumn, value: SqlValue): Sql => ({
  text: `(ifnull(instr(lower(${column.sql}), lower(?)), 0) > 0)`,
  params: [...column.params, `;#${String(value)};#`],
});

/**
 * A condition as SQL, every value bound. Each part is true or false and never unknown, so that `not` means what it
 * says: the mirror of `evaluate`. Outside any `not`, unknown is as good as false, and plain terms let SQLite seek by index.
 */
export function toSql(condition: Condition, read: SqlReader, negated = false): Sql {
  switch (condition.kind) {
    case 'and':
      return join(
        condition.parts.map((part) => toSql(part, read, negated)),
        'AND'
      );
    case 'or':
      return join(
        condition.parts.map((part) => toSql(part, read, negated)),
        'OR'
      );
    case 'not': {
      const inner = toSql(condition.of, read, true);
      return { text: `(NOT ${inner.text})`, params: inner.params };
    }
    case 'text': {
      const column = read(condition.of);
      const text = String(keptLiteral(condition.text, 'text') ?? '');
      if (condition.test === 'endswith') {
        return { text: `(ifnull(length(?) = 0 OR substr(lower(${column.sql}), -length(?)) = lower(?), 0))`, params: [text, ...column.params, text, text] };
      }
      return condition.test === 'startswith'
        ? { text: `(ifnull(substr(lower(${column.sql}), 1, length(?)) = lower(?), 0))`, params: [...column.params, text, text] }
        : { text: `(ifnull(instr(lower(${column.sql}), lower(?)), 0) > 0)`, params: [...column.params, text] };
    }
    case 'in': {
      const column = read(condition.of);
      const values = condition.values.map((literal) => keptLiteral(literal, column.kind)).filter((value) => value !== null);
      if (values.length === 0) return { text: '(0)', params: [] };
      if (isMany(column.kind))
        return join(
          values.map((value) => hasOne(column, value)),
          'OR'
        );
      const collate = isText(column.kind) ? ' COLLATE NOCASE' : '';
      const text = `${column.sql}${collate} IN (${values.map(() => '?').join(',')})`;
      return { text: negated ? `(ifnull(${text}, 0))` : `(${text})`, params: [...column.params, ...values] };
    }
    case 'compare':
      return compareSql(condition.op, condition.left, condition.right, read, negated);
  }
}

function compareSql(op: CompareOp, left: Operand, right: Operand, read: SqlReader, negated: boolean): Sql {
  const kind = kindOf(left, read) ?? kindOf(right, read) ?? 'text';
  if (isMany(kind) && left.kind === 'path' && right.kind === 'literal' && right.type !== 'null' && (op === 'eq' || op === 'ne')) {
    const has = hasOne(read(left), keptLiteral(right, kind));
    return op === 'eq' ? has : { text: `(NOT ${has.text})`, params: has.params };
  }
  const a = operandSql(left, kind, read);
  const b = operandSql(right, kind, read);
  const collate = isText(kind) ? ' COLLATE NOCASE' : '';
  const text = `${a.text} ${signs[op]} ${b.text}${collate}`;
  return { text: !negated || op === 'eq' || op === 'ne' ? `(${text})` : `(ifnull(${text}, 0))`, params: [...a.params, ...b.params] };
}

/**
 * The part of a condition that an index serves, or null where none does: what decides whether a list past the
 * threshold can be asked at all.
 */
export function seekable(condition: Condition | null, read: SqlReader): Condition | null {
  if (condition === null) return null;
  switch (condition.kind) {
    case 'and': {
      const parts = condition.parts.map((part) => seekable(part, read)).filter((part): part is Condition => part !== null);
      return parts.length === 0 ? null : { kind: 'and', parts };
    }
    case 'or': {
      const parts = condition.parts.map((part) => seekable(part, read));
      return parts.every((part) => part !== null) ? { kind: 'or', parts: parts as Condition[] } : null;
    }
    case 'in':
      return read(condition.of).indexed ? condition : null;
    case 'text':
      return condition.test === 'startswith' && read(condition.of).indexed ? condition : null;
    case 'compare': {
      const path = condition.left.kind === 'path' ? condition.left : condition.right.kind === 'path' ? condition.right : null;
      // That there is something can be told from an index; that it is not this or that cannot.
      const presence = [condition.left, condition.right].some((side) => side.kind === 'literal' && side.value === null);
      return path && read(path).indexed && (condition.op !== 'ne' || presence) ? condition : null;
    }
    default:
      return null;
  }
}
