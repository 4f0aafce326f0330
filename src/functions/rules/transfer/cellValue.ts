import type { CellValue, FieldKind } from './types';

const SEPARATOR = ';';
const WHOLE = /^[+-]?\d{1,10}$/;
const LARGEST = 2 ** 31;

/** The parts of a list in a cell: empty ones at its end do not count, as they do not for the archive. */
export function partsOf(text: string): readonly string[] {
  const parts = text.split(SEPARATOR);
  if (text === '') return parts;
  while (parts.length > 0 && parts[parts.length - 1] === '') parts.pop();
  return parts;
}

function wholeNumber(text: string): number | string {
  const number = Number(text);
  return WHOLE.test(text) && number >= -LARGEST && number < LARGEST ? number : text;
}

function yesOrNo(text: string): boolean | string {
  const said = text.toUpperCase();
  if (said === 'YES' || said === 'TRUE') return true;
  return said === 'NO' || said === 'FALSE' ? false : text;
}

/** The value that the archive sees in a cell: nothing where it is empty, and the text where it is not of its kind. */
export function cellValue(text: string, kind: FieldKind): CellValue {
  if (text === '') return null;
  switch (kind) {
    case 'integer':
      return wholeNumber(text);
    case 'integers':
      return partsOf(text).map(wholeNumber);
    case 'texts':
      return partsOf(text);
    case 'boolean':
      return yesOrNo(text);
    default:
      return text;
  }
}
