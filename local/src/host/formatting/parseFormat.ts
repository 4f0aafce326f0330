import type { FormatElement } from './types';

/**
 * Reads a column's `CustomFormatter`.
 *
 * @returns null where the column has none or it is not an element in JSON; the cell is then shown plainly
 */
export function parseFormat(json: string | null | undefined): FormatElement | null {
  if (!json) {
    return null;
  }
  try {
    const format: unknown = JSON.parse(json);
    return typeof format === 'object' && format !== null && ('elmType' in format || 'children' in format) ? (format as FormatElement) : null;
  } catch {
    return null;
  }
}
