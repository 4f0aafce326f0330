/** Item ids as ranges, so that the plan of ten thousand documents fits into one row: 1,2,3,7 is `1-3,7`. */
export function idRanges(ids: readonly number[]): string {
  const sorted = [...new Set(ids)].sort((a, b) => a - b);
  const parts: string[] = [];
  for (let i = 0; i < sorted.length;) {
    let end = i;
    while (end + 1 < sorted.length && sorted[end + 1] === sorted[end] + 1) end += 1;
    parts.push(end === i ? String(sorted[i]) : `${sorted[i]}-${sorted[end]}`);
    i = end + 1;
  }
  return parts.join(',');
}

/**
 * Reads ranges back.
 * @throws RangeError for text that is not ranges, or stands for more than `limit` ids: a list's text is never trusted.
 */
export function readIdRanges(text: string, limit = 1_000_000): number[] {
  const ids: number[] = [];
  if (text === '') return ids;
  for (const part of text.split(',')) {
    const match = /^(\d{1,10})(?:-(\d{1,10}))?$/.exec(part);
    if (match === null) throw new RangeError(`"${part}" is not a range of ids`);
    const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])];
    if (to < from || ids.length + (to - from) + 1 > limit) throw new RangeError(`"${part}" is not a range of ids that can be read`);
    for (let id = from; id <= to; id += 1) ids.push(id);
  }
  return ids;
}
