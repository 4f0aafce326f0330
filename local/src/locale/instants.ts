/** Instants are kept as SharePoint gives them: UTC, whole seconds, `2024-02-03T04:02:46Z`. Text order is time order. */

export function isoOf(instant: Date | number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/**
 * Reads ISO 8601 text as REST accepts it; without a zone it is taken as UTC.
 * @returns the kept form, or null where the text is no instant
 */
export function readIso(text: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text.trim());
  if (!match) return null;
  const instant = Date.parse(`${match[1]}T${match[2] ?? '00:00:00'}${match[3] ?? 'Z'}`);
  return Number.isNaN(instant) ? null : isoOf(instant);
}
