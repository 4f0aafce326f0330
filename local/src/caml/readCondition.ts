import { refuse } from '../http/errors';
import { isoOf, readIso } from '../locale/instants';
import { fromWallTime, zoneOffset } from '../locale/timeZones';
import { nothing, type CompareOp, type Condition, type Literal, type Path } from '../query/ast';
import { readGuid } from '../store/core';
import type { FieldRow } from '../store/rows';
import { attribute, child, type XmlElement } from '../store/xml';

/** What a condition means depends on who asks, where and when. */
export interface CamlContext {
  readonly field: (name: string) => FieldRow | undefined;
  readonly userId: number;
  readonly groupIds: () => readonly number[];
  readonly now: Date;
  /** IANA zone of the web. */
  readonly zone: string;
  readonly listUrl: string;
}

const comparisons: Readonly<Record<string, CompareOp>> = { Eq: 'eq', Neq: 'ne', Gt: 'gt', Geq: 'ge', Lt: 'lt', Leq: 'le' };
const day = 86_400_000;
/** More values than this and SharePoint cannot complete the action. */
export const maximumValues = 500;

const cannotComplete = (): Error => refuse.failed(-2147467259, 'Cannot complete this action.\n\nPlease try again.');

interface Field {
  readonly path: Path;
  readonly row: FieldRow;
  readonly byId: boolean;
}

function fieldOf(element: XmlElement, context: CamlContext): Field {
  const ref = child(element, 'FieldRef');
  const name = ref && attribute(ref, 'Name');
  const row = name === undefined ? undefined : context.field(name);
  if (!ref || name === undefined) throw cannotComplete();
  if (!row) throw refuse.noColumn(name, context.listUrl);
  return { path: { kind: 'path', segments: [row.name] }, row, byId: attribute(ref, 'LookupId')?.toUpperCase() === 'TRUE' };
}

/** Midnight of the instant's day in the web's zone. */
function startOfDay(instant: number, zone: string): number {
  const wall = instant + zoneOffset(zone, instant);
  return fromWallTime(zone, Math.floor(wall / day) * day);
}

function today(element: XmlElement, context: CamlContext): number {
  const shift = Number(attribute(element, 'OffsetDays') ?? attribute(element, 'Offset') ?? 0);
  return startOfDay(context.now.getTime(), context.zone) + shift * day;
}

/** An instant in a date value: ISO text is the web's own time unless it ends in Z or is said to be in UTC. */
function instantOf(value: XmlElement, context: CamlContext): number {
  const special = child(value, 'Today');
  if (special) return today(special, context);
  if (child(value, 'Now')) return context.now.getTime();
  const text = value.text.trim();
  const iso = readIso(text);
  if (iso === null) throw cannotComplete();
  const instant = Date.parse(iso);
  const isUtc = /Z$|[+-]\d{2}:?\d{2}$/.test(text) || attribute(value, 'StorageTZ')?.toUpperCase() === 'TRUE';
  return isUtc ? instant : fromWallTime(context.zone, instant);
}

const dateLiteral = (instant: number): Literal => ({ kind: 'literal', type: 'date', value: isoOf(instant) });

function literalOf(value: XmlElement, context: CamlContext): Literal {
  const type = attribute(value, 'Type') ?? 'Text';
  if (child(value, 'UserID')) return { kind: 'literal', type: 'number', value: context.userId };
  const text = value.text;
  switch (type) {
    case 'Integer':
    case 'Counter':
    case 'Number':
    case 'Currency':
    case 'Lookup':
    case 'LookupMulti':
    case 'User':
    case 'UserMulti': {
      const number = Number(text.trim());
      return text.trim() !== '' && !Number.isNaN(number)
        ? { kind: 'literal', type: 'number', value: number }
        : { kind: 'literal', type: 'string', value: text };
    }
    case 'Boolean':
      return { kind: 'literal', type: 'boolean', value: text.trim() === '1' || text.trim().toLowerCase() === 'true' };
    case 'Guid':
      return { kind: 'literal', type: 'guid', value: readGuid(text) ?? text };
    case 'DateTime':
      return dateLiteral(instantOf(value, context));
    default:
      return { kind: 'literal', type: 'string', value: text };
  }
}

/** A date without a time stands for its whole day in the web's zone. */
function compareDay(op: CompareOp, path: Path, value: XmlElement, context: CamlContext): Condition {
  const from = startOfDay(instantOf(value, context), context.zone);
  const start = dateLiteral(from);
  // The day after may be 23 or 25 hours away.
  const end = dateLiteral(startOfDay(from + day + day / 2, context.zone));
  const compare = (sign: CompareOp, right: Literal): Condition => ({ kind: 'compare', op: sign, left: path, right });
  switch (op) {
    case 'eq':
      return { kind: 'and', parts: [compare('ge', start), compare('lt', end)] };
    case 'ne':
      return { kind: 'not', of: { kind: 'and', parts: [compare('ge', start), compare('lt', end)] } };
    case 'gt':
      return compare('ge', end);
    case 'le':
      return compare('lt', end);
    default:
      return compare(op, start);
  }
}

/** People and lookups compare by number with LookupId, else by what they show. */
function pointed(field: Field, literal: Literal): Path {
  const points = (/^(User|Lookup)/.test(field.row.type) && field.row.base === 0) || field.row.type === 'User';
  if (!points || field.byId || literal.type === 'number') return field.path;
  return { kind: 'path', segments: [field.row.name, 'Title'] };
}

function readIn(element: XmlElement, context: CamlContext): Condition {
  const field = fieldOf(element, context);
  const values = (child(element, 'Values')?.children ?? []).map((value) => literalOf(value, context));
  if (values.length === 0 || values.length > maximumValues) throw cannotComplete();
  return { kind: 'in', of: pointed(field, values[0]), values };
}

function readMembership(element: XmlElement, context: CamlContext): Condition {
  const { path } = fieldOf(element, context);
  const type = attribute(element, 'Type') ?? '';
  if (type !== 'CurrentUserGroups') throw refuse.notSupported(`<Membership Type="${type}"> in CAML`);
  return { kind: 'in', of: path, values: context.groupIds().map((value) => ({ kind: 'literal', type: 'number', value })) };
}

/** Reads one condition of `<Where>`. @throws 500 where it makes no sense, 501 where it is not known here */
export function readCondition(element: XmlElement, context: CamlContext): Condition {
  const { name } = element;
  if (name === 'And' || name === 'Or') {
    if (element.children.length !== 2) throw cannotComplete();
    return { kind: name === 'And' ? 'and' : 'or', parts: element.children.map((part) => readCondition(part, context)) };
  }
  if (name === 'IsNull' || name === 'IsNotNull') {
    return { kind: 'compare', op: name === 'IsNull' ? 'eq' : 'ne', left: fieldOf(element, context).path, right: nothing };
  }
  if (name === 'In') return readIn(element, context);
  if (name === 'Membership') return readMembership(element, context);
  const value = child(element, 'Value');
  if (name === 'BeginsWith' || name === 'Contains') {
    if (!value) throw cannotComplete();
    const field = fieldOf(element, context);
    const text: Literal = { kind: 'literal', type: 'string', value: value.text };
    return { kind: 'text', test: name === 'BeginsWith' ? 'startswith' : 'contains', of: pointed(field, text), text };
  }
  const op = comparisons[name];
  if (op === undefined) throw refuse.notSupported(`<${name}> in CAML`);
  if (!value) throw cannotComplete();
  const field = fieldOf(element, context);
  if (attribute(value, 'Type') === 'DateTime' && attribute(value, 'IncludeTimeValue')?.toUpperCase() !== 'TRUE') {
    return compareDay(op, field.path, value, context);
  }
  const literal = literalOf(value, context);
  return { kind: 'compare', op, left: pointed(field, literal), right: literal };
}
