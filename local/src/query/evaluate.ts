import type { ColumnKind } from '../store/lists/fieldTypes';
import type { CompareOp, Condition, DatePartName, Operand, Order, Path } from './ast';
import { foldCase, isMany, isText, keptLiteral, type Kept } from './coerce';

/** A value of a thing in memory, in kept form. */
export interface Read {
  readonly kind: ColumnKind;
  readonly value: Kept;
}

/** Finds a property of a thing; throws SharePoint's refusal where there is none. */
export type Reader = (path: Path) => Read;

const partAt: Record<DatePartName, readonly [number, number]> = {
  year: [0, 4],
  month: [5, 7],
  day: [8, 10],
  hour: [11, 13],
  minute: [14, 16],
  second: [17, 19],
};

function kindOf(operand: Operand, read: Reader): ColumnKind | null {
  if (operand.kind === 'literal') return null;
  return operand.kind === 'part' ? 'integer' : read(operand).kind;
}

function valueOf(operand: Operand, kind: ColumnKind, read: Reader): Kept {
  if (operand.kind === 'literal') return keptLiteral(operand, kind);
  if (operand.kind === 'part') {
    const { value } = read(operand.of);
    return typeof value === 'string' ? Number(value.slice(...partAt[operand.part])) : null;
  }
  return read(operand).value;
}

/** -1, 0 or 1 for two kept values that are both there. Text comes after numbers, as in SQLite. */
function order(a: string | number, b: string | number, text: boolean): number {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  const [x, y] = text && typeof a === 'string' && typeof b === 'string' ? [foldCase(a), foldCase(b)] : [a, b];
  return x < y ? -1 : x > y ? 1 : 0;
}

function compare(op: CompareOp, left: Kept, right: Kept, text: boolean): boolean {
  if (left === null || right === null) {
    // Nothing equals only nothing, and is neither before nor after anything.
    const same = left === right;
    return op === 'eq' ? same : op === 'ne' ? !same : false;
  }
  const sign = order(left, right, text);
  switch (op) {
    case 'eq':
      return sign === 0;
    case 'ne':
      return sign !== 0;
    case 'gt':
      return sign > 0;
    case 'ge':
      return sign >= 0;
    case 'lt':
      return sign < 0;
    default:
      return sign <= 0;
  }
}

const holdsOne = (many: Kept, one: Kept): boolean => typeof many === 'string' && foldCase(many).includes(`;#${foldCase(String(one))};#`);

/** True where the condition holds for the thing that the reader reads. The mirror of `toSql`. */
export function evaluate(condition: Condition, read: Reader): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.parts.every((part) => evaluate(part, read));
    case 'or':
      return condition.parts.some((part) => evaluate(part, read));
    case 'not':
      return !evaluate(condition.of, read);
    case 'text': {
      const { value } = read(condition.of);
      const text = foldCase(String(keptLiteral(condition.text, 'text') ?? ''));
      if (value === null) return false;
      const whole = foldCase(String(value));
      return condition.test === 'startswith' ? whole.startsWith(text) : condition.test === 'endswith' ? whole.endsWith(text) : whole.includes(text);
    }
    case 'in': {
      const { kind, value } = read(condition.of);
      return condition.values.some((literal) => {
        const wanted = keptLiteral(literal, kind);
        return wanted !== null && (isMany(kind) ? holdsOne(value, wanted) : compare('eq', value, wanted, isText(kind)));
      });
    }
    case 'compare': {
      const kind = kindOf(condition.left, read) ?? kindOf(condition.right, read) ?? 'text';
      const left = valueOf(condition.left, kind, read);
      const right = valueOf(condition.right, kind, read);
      if (isMany(kind) && right !== null && (condition.op === 'eq' || condition.op === 'ne')) return holdsOne(left, right) === (condition.op === 'eq');
      return compare(condition.op, left, right, isText(kind));
    }
  }
}

/** Compares two things by $orderby; nothing comes first. */
export function byOrder(orders: readonly Order[]): (a: Reader, b: Reader) => number {
  return (a, b) => {
    for (const { path, descending } of orders) {
      const [x, y] = [a(path), b(path)];
      const sign = x.value === null || y.value === null ? Number(x.value !== null) - Number(y.value !== null) : order(x.value, y.value, isText(x.kind));
      if (sign !== 0) return descending ? -sign : sign;
    }
    return 0;
  };
}
