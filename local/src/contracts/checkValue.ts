import { contractType } from '../model/contract';
import type { Difference } from './differences';
import { isAnnotation, isObject } from './json';

const whole = (least: number, most: number) => (value: unknown) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
const matching = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);

/** How each primitive type is written in JSON. In OData 3, 64-bit and decimal numbers are text. */
const primitives: Readonly<Record<string, (value: unknown) => boolean>> = {
  Boolean: (value) => typeof value === 'boolean',
  String: (value) => typeof value === 'string',
  Byte: whole(0, 255),
  SByte: whole(-128, 127),
  Int16: whole(-32768, 32767),
  Int32: whole(-2147483648, 2147483647),
  Int64: matching(/^-?\d+$/),
  Decimal: matching(/^-?[\d.]+$/),
  Double: (value) => typeof value === 'number',
  Single: (value) => typeof value === 'number',
  Guid: matching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
  DateTime: matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/),
  DateTimeOffset: matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/),
  Date: matching(/^\d{4}-\d\d-\d\d$/),
  Duration: matching(/^-?P/),
  TimeOfDay: matching(/^\d\d:\d\d/),
  Binary: matching(/^[\w+/=-]*$/),
  Stream: (value) => typeof value === 'string',
};

/** How a service writes values: Graph's OData 4 has numbers of 64 bits as numbers, and leaves out members that are null. */
export interface Writing {
  readonly primitives: Readonly<Record<string, (value: unknown) => boolean>>;
  /** Complex values have all their members. */
  readonly whole: boolean;
}

export const inOData3: Writing = { primitives, whole: true };

export const inGraph: Writing = { primitives: { ...primitives, Int64: Number.isInteger, Decimal: (value) => typeof value === 'number' }, whole: false };

/** The longest that a value is printed in a difference. */
const shown = (value: unknown): string => (JSON.stringify(value) ?? 'undefined').slice(0, 80);

/** How a complex value's members differ from those of its type: each must be there, and nothing else. */
function membersOf(type: string, value: Readonly<Record<string, unknown>>, writing: Writing): Difference[] {
  const facts = contractType(type);
  const declared = facts?.properties ?? {};
  const given = Object.keys(value).filter((name) => !isAnnotation(name));
  return [
    ...given
      .filter((name) => !(name in declared) && !facts?.open)
      .map((name): Difference => ({ rule: 'extra', at: `${type}.${name}`, seen: 'no such member' })),
    ...Object.keys(declared)
      .filter((name) => writing.whole && !(name in value))
      .map((name): Difference => ({ rule: 'member', at: `${type}.${name}`, seen: 'not given' })),
    ...given.filter((name) => name in declared).flatMap((name) => valueDifferences(declared[name], value[name], `${type}.${name}`, writing)),
  ];
}

/**
 * How a value differs from its declared type, in a minimal answer.
 *
 * @param declared as facts have it: `Int32!`, `Collection(SP.KeyValue)`
 * @param at what differences are to be named after
 */
export function valueDifferences(declared: string, value: unknown, at: string, writing = inOData3): Difference[] {
  const type = declared.replace(/!$/, '');
  if (value === null || value === undefined) return declared.endsWith('!') ? [{ rule: 'null', at, seen: `null, where ${type} may not be` }] : [];
  const wrong: Difference[] = [{ rule: 'kind', at, seen: `${shown(value)} for ${type}` }];
  const element = /^Collection\((.*)\)$/.exec(type)?.[1];
  if (element !== undefined) return Array.isArray(value) ? value.flatMap((each) => valueDifferences(element, each, at, writing)) : wrong;
  const primitive = writing.primitives[type];
  if (primitive) return primitive(value) ? [] : wrong;
  const facts = contractType(type);
  if (facts?.kind === 'enum') return typeof value === 'string' && value.split(',').every((each) => each.trim() in (facts.members ?? {})) ? [] : wrong;
  if (!isObject(value)) return wrong;
  // A value of a type that extends the declared one says so.
  const said = value['@odata.type'];
  return membersOf(typeof said === 'string' ? said.replace('#', '') : type, value, writing);
}
