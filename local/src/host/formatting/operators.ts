import { dateText, isTrue, timeText, toDate, toNumber, toText } from './conversions';
import { FormatError, type FormatContext, type FormatValue } from './types';

type Operator = (operands: readonly FormatValue[], context: FormatContext) => FormatValue;

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

// These two share their names with methods of every object, so their types are given apart.
const asText: Operator = ([a], context) => toText(a, context);
const asLocaleText: Operator = ([a], context) => localeText(a, context);

/** Every operator whose operands are all worked out first. `if`, `?`, `&&` and `||` look at one operand at a time. */
const OPERATORS: Readonly<Record<string, Operator>> = {
  '==': ([a, b]) => same(a, b),
  '!=': ([a, b]) => !same(a, b),
  '<': ([a, b]) => compare(a, b, (order) => order < 0),
  '>': ([a, b]) => compare(a, b, (order) => order > 0),
  '<=': ([a, b]) => compare(a, b, (order) => order <= 0),
  '>=': ([a, b]) => compare(a, b, (order) => order >= 0),
  '!': ([a]) => !isTrue(a),
  '+': (operands, context) => operands.reduce((a, b) => add(a, b, context)),
  '-': ([a, b]) => toNumber(a) - toNumber(b),
  '*': ([a, b]) => toNumber(a) * toNumber(b),
  '/': ([a, b]) => toNumber(a) / toNumber(b),
  '%': ([a, b]) => toNumber(a) % toNumber(b),
  abs: ([a]) => Math.abs(toNumber(a)),
  floor: ([a]) => Math.floor(toNumber(a)),
  ceiling: ([a]) => Math.ceil(toNumber(a)),
  pow: ([a, b]) => toNumber(a) ** toNumber(b),
  sin: ([a]) => Math.sin(toNumber(a)),
  cos: ([a]) => Math.cos(toNumber(a)),
  Number: ([a]) => toNumber(a),
  toString: asText,
  Date: ([a]) => toDate(a),
  addDays: ([a, b]) => new Date(toDate(a).getTime() + toNumber(b) * DAY),
  addMinutes: ([a, b]) => new Date(toDate(a).getTime() + toNumber(b) * MINUTE),
  getDate: ([a]) => toDate(a).getDate(),
  getMonth: ([a]) => toDate(a).getMonth(),
  getYear: ([a]) => toDate(a).getFullYear(),
  toLocaleString: asLocaleText,
  toLocaleDateString: ([a], context) => dateText(toDate(a), context),
  toLocaleTimeString: ([a], context) => timeText(toDate(a), context),
  toLowerCase: ([a], context) => toText(a, context).toLowerCase(),
  toUpperCase: ([a], context) => toText(a, context).toUpperCase(),
  substring: ([a, from, to], context) => toText(a, context).substring(toNumber(from), to === undefined ? undefined : toNumber(to)),
  startsWith: ([a, b], context) => toText(a, context).startsWith(toText(b, context)),
  endsWith: ([a, b], context) => toText(a, context).endsWith(toText(b, context)),
  indexOf: ([a, b], context) => (Array.isArray(a) ? a.findIndex((one: FormatValue) => same(one, b)) : toText(a, context).indexOf(toText(b, context))),
  lastIndexOf: ([a, b], context) => toText(a, context).lastIndexOf(toText(b, context)),
  replace: ([a, b, c], context) => toText(a, context).replace(toText(b, context), () => toText(c, context)),
  replaceAll: ([a, b, c], context) => toText(a, context).split(toText(b, context)).join(toText(c, context)),
  padStart: ([a, n, fill], context) => toText(a, context).padStart(toNumber(n), toText(fill, context)),
  padEnd: ([a, n, fill], context) => toText(a, context).padEnd(toNumber(n), toText(fill, context)),
  split: ([a, b], context) => toText(a, context).split(toText(b, context)),
  join: ([a, b], context) =>
    asList(a)
      .map((one) => toText(one, context))
      .join(toText(b, context)),
  length: ([a], context) => (Array.isArray(a) ? a.length : toText(a, context).length),
  appendTo: ([a, b]) => [...asList(a), b],
  removeFrom: ([a, b]) => asList(a).filter((one) => !same(one, b)),
  loopIndex: ([name], context) => {
    const loop = [...(context.loops ?? [])].reverse().find((one) => one.name === name);
    return loop?.index ?? -1;
  },
};

/**
 * Applies an operator to its values.
 *
 * @param name as in an expression (`toString`) or in the operator form (`toString()`)
 * @throws FormatError where SharePoint has no such operator
 */
export function applyOperator(name: string, operands: readonly FormatValue[], context: FormatContext): FormatValue {
  const key = name.replace(/\(\)$/, '');
  const operator = Object.prototype.hasOwnProperty.call(OPERATORS, key) ? OPERATORS[key] : undefined;
  if (!operator) {
    throw new FormatError(`There is no operator “${name}”.`);
  }
  return operator(operands, context);
}

function asList(value: FormatValue): readonly FormatValue[] {
  if (Array.isArray(value)) {
    return value as readonly FormatValue[];
  }
  return value === '' || value === null || value === undefined ? [] : [value];
}

function add(a: FormatValue, b: FormatValue, context: FormatContext): FormatValue {
  const numeric = (value: FormatValue): boolean => typeof value === 'number' || value instanceof Date;
  return numeric(a) && numeric(b) ? toNumber(a) + toNumber(b) : toText(a, context) + toText(b, context);
}

/** Nothing equals an empty text; dates are equal at the same moment; a number equals its text. */
function same(a: FormatValue, b: FormatValue): boolean {
  const left = simple(a);
  const right = simple(b);
  return typeof left === typeof right ? left === right : String(left) === String(right);
}

function simple(value: FormatValue): string | number | boolean {
  if (value === null || value === undefined) {
    return '';
  }
  if (value instanceof Date) {
    return value.getTime();
  }
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

function compare(a: FormatValue, b: FormatValue, verdict: (order: number) => boolean): boolean {
  if (typeof a === 'string' && typeof b === 'string') {
    return verdict(a < b ? -1 : a > b ? 1 : 0);
  }
  const difference = toNumber(a) - toNumber(b);
  return !Number.isNaN(difference) && verdict(difference);
}

function localeText(value: FormatValue, context: FormatContext): string {
  return typeof value === 'number' ? value.toLocaleString(context.locale) : `${dateText(toDate(value), context)}, ${timeText(toDate(value), context)}`;
}
