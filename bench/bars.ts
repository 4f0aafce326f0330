/** A figure against what it has to reach. */
export interface Bar {
  readonly met: boolean;
  readonly line: string;
}

/** @param wanted the figure that is just good enough */
export function bar(what: string, figure: number, side: 'at least' | 'at most', wanted: number, unit: string): Bar {
  const met = side === 'at least' ? figure >= wanted : figure <= wanted;
  const shown = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
  return { met, line: `${met ? 'met  ' : 'short'}  ${what}: ${shown(figure)} ${unit}; ${side} ${shown(wanted)} is wanted` };
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
