const OF_SERIES = /^keyRecordSeries\[(\d+)\]\.(\w+)$/;

/** What is missing, by what it is missing from: the page first, then each series once with all that it lacks. */
export function missingParts(missing: readonly string[]): {
  readonly page: readonly string[];
  readonly series: readonly { readonly at: number; readonly names: readonly string[] }[];
} {
  const page: string[] = [];
  const series = new Map<number, string[]>();
  for (const path of missing) {
    const found = OF_SERIES.exec(path);
    if (found === null) page.push(path);
    else series.set(Number(found[1]), [...(series.get(Number(found[1])) ?? []), found[2]]);
  }
  return { page, series: [...series].map(([at, names]) => ({ at, names })) };
}
