/** A value of a row as a cell without a format shows it. */
export function plainText(value: unknown): string {
  if (Array.isArray(value)) {
    return value
      .map(plainText)
      .filter((text) => text !== '')
      .join('; ');
  }
  if (typeof value === 'object' && value !== null) {
    const { title, lookupValue, desc } = value as { title?: unknown; lookupValue?: unknown; desc?: unknown };
    return plainText(title ?? lookupValue ?? desc ?? '');
  }
  return value === null || value === undefined ? '' : String(value);
}
