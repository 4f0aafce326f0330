export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json => value !== null && typeof value === 'object' && !Array.isArray(value);

/** Members that say something of an answer or of another member, in OData 3 and 4. */
export const isAnnotation = (name: string): boolean => name === '__metadata' || name.startsWith('odata.') || name.includes('@odata.');

/** An answer without what it says of itself: what all metadata levels have in common. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (!isObject(value)) return value;
  if (Array.isArray(value.results) && Object.keys(value).every((name) => ['results', '__metadata', '__next', '__count'].includes(name)))
    return value.results.map(bare);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, each]) => !isAnnotation(name) && !(isObject(each) && '__deferred' in each))
      .map(([name, each]) => [name, bare(each)])
  );
}
