import { isLooseDay } from '../../../../words/looseDays';
import { readPath, type Change, type Json } from '../../../rules';
import { kindAt, PART_FIELDS, type FieldKind } from './describe';

/** Why a value cannot be saved as it is written; the same codes name the sentences. */
export type Unfit = 'notADay' | 'notAYear' | 'notALink' | 'notANumber';

const WHOLE_LINK = /^https:\/\/[^\s<>"']+$/i;

const record = (value: Json): Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, Json>>) : {};

const isDay = (value: Json): boolean => value === '' || (typeof value === 'string' && isLooseDay(value));

/** Why a value of a kind is not one; null where it is. What is empty always is. */
export function unfit(field: FieldKind | null, value: Json): Unfit | null {
  if (value === null || value === '') return null;
  switch (field?.kind) {
    case 'day':
      return isDay(value) ? null : 'notADay';
    case 'year':
      return /^\d{4}$/.test(String(value)) ? null : 'notAYear';
    case 'link':
      return WHOLE_LINK.test(String(value)) || String(value).startsWith('/') ? null : 'notALink';
    case 'span':
      return isDay(record(value).from ?? '') && isDay(record(value).to ?? '') ? null : 'notADay';
    case 'volume':
      return Object.values(record(value)).every((each) => each === null || (typeof each === 'number' && each >= 0)) ? null : 'notANumber';
    default:
      return null;
  }
}

/** Those of a person's changes that cannot be saved as they are, by path: of a whole part each of its fields. */
export function unfitChanges(changes: readonly Change[]): readonly { readonly path: string; readonly why: Unfit }[] {
  const found = (path: string, value: Json): { path: string; why: Unfit }[] => {
    const why = unfit(kindAt(path), value);
    return why === null ? [] : [{ path, why }];
  };
  return changes.flatMap(({ path, value }) => {
    const named = readPath(path);
    if (named?.kind !== 'part' || named.name !== '') return found(path, value);
    return Object.keys(PART_FIELDS[named.part]).flatMap((name) => found(`${path}/${name}`, record(value)[name] ?? null));
  });
}
