import type { Scheme } from '../scheme';
import { slotNames } from '../scheme';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const all = (value: unknown, holds: (each: unknown) => boolean): boolean => Array.isArray(value) && value.every(holds);
const isText = (value: unknown): value is string => typeof value === 'string';
const orNull = (value: unknown, holds: (each: unknown) => boolean): boolean => value === null || holds(value);
const isColours = (value: unknown): boolean => isRecord(value) && isText(value.text) && isText(value.background);
const isLocal = (value: unknown): boolean => isRecord(value) && isText(value.en) && (value.cy === undefined || isText(value.cy));
const lists = (value: Record<string, unknown>, names: readonly string[]): boolean =>
  names.every((name) => value[name] === undefined || Array.isArray(value[name]));

const isClassification = (value: unknown): boolean =>
  isRecord(value) && isText(value.name) && typeof value.rank === 'number' && isColours(value.colours) && lists(value, ['aliases', 'forbidsSharing']);
const isChoosable = (value: unknown): boolean =>
  isRecord(value) && isText(value.name) && lists(value, ['aliases', 'appliesTo', 'excludes', 'requires', 'forbidsSharing']);
const isSlot = (value: unknown): boolean =>
  isRecord(value) && all(value.terms, isChoosable) && (value.patterns === undefined || all(value.patterns, isChoosable));
const isRelease = (value: unknown): boolean =>
  isRecord(value) && isText(value.slot) && isText(value.value) && all(value.clearances, (each) => isRecord(each) && isText(each.id) && isLocal(each.name));
const isCompromise = (value: unknown): boolean => isRecord(value) && all(value.steps, (each) => isRecord(each) && isText(each.kind) && isLocal(each.text));
const isLabels = (value: unknown): boolean =>
  isRecord(value) && all(value.map, (each) => isRecord(each) && isText(each.line) && isText(each.labelId) && isText(each.name));
const isEmail = (value: unknown): boolean =>
  isRecord(value) && all(value.levels, (each) => isRecord(each) && isText(each.level)) && all(value.values, (each) => isRecord(each) && isText(each.slot));
const isChanges = (value: unknown): boolean =>
  isRecord(value) &&
  isRecord(value.paragraphs) &&
  isRecord(value.table) &&
  Object.values(value.table).every((row) => isRecord(row) && Object.values(row).every(Array.isArray));
const isLine = (value: unknown): boolean =>
  isRecord(value) && all(value.order, isText) && ['slotSeparator', 'valueSeparator', 'prefixSeparator'].every((name) => isText(value[name]));

/**
 * Whether a value has the shape of a scheme, so that a form can show it: that it holds together is another question,
 * which the door for schemes answers.
 */
export function isShaped(value: unknown): value is Scheme {
  if (!isRecord(value) || !['id', 'version', 'title', 'ceiling'].every((name) => isText(value[name]))) return false;
  const { slots, source, sensitive, defaults } = value;
  return (
    isRecord(source) &&
    isText(source.title) &&
    isLine(value.line) &&
    all(value.classifications, isClassification) &&
    (value.classifications as unknown[]).length > 0 &&
    isRecord(slots) &&
    slotNames.every((slot) => slots[slot] === undefined || isSlot(slots[slot])) &&
    orNull(sensitive, (each) => isRecord(each) && isText(each.word) && isText(each.joiner) && isColours(each.colours)) &&
    orNull(value.unmarkedCountsAs, isText) &&
    isChanges(value.changes) &&
    orNull(value.release, isRelease) &&
    isRecord(defaults) &&
    orNull(value.compromise, isCompromise) &&
    orNull(value.labels, isLabels) &&
    (value.email === undefined || isEmail(value.email)) &&
    isRecord(value.paragraphs)
  );
}
