import type { ReportedSeries, ReportedVolume } from './types';

/** How much several series hold together: whatever was not counted counts for nothing, and how many those are is said. */
export function volumeOf(series: readonly ReportedSeries[]): ReportedVolume {
  const volumes = series.map((each) => each.series.volume);
  const sum = (of: 'documents' | 'bytes' | 'metres'): number => volumes.reduce((total, each) => total + (each[of] ?? 0), 0);
  return {
    counted: volumes.filter(({ documents, bytes, metres }) => documents !== null || bytes !== null || metres !== null).length,
    of: volumes.length,
    documents: sum('documents'),
    bytes: sum('bytes'),
    metres: sum('metres'),
  };
}
