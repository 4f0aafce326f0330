import type { ClassLabelVerdict, DisagreementCode, Silent } from './types';

/** How class and label stand to each other over many documents. */
export interface LabelCounts {
  readonly documents: number;
  readonly labelled: number;
  readonly same: number;
  /** The derived side wants writing. */
  readonly toWrite: number;
  readonly silent: Readonly<Partial<Record<Silent, number>>>;
  readonly disagree: Readonly<Partial<Record<DisagreementCode, number>>>;
}

export const NO_LABEL_COUNTS: LabelCounts = { documents: 0, labelled: 0, same: 0, toWrite: 0, silent: {}, disagree: {} };

/** Counts one more document. */
export function countVerdict(counts: LabelCounts, verdict: ClassLabelVerdict, labelled: boolean): LabelCounts {
  const next = { ...counts, documents: counts.documents + 1, labelled: counts.labelled + (labelled ? 1 : 0) };
  switch (verdict.kind) {
    case 'same':
      return { ...next, same: counts.same + 1 };
    case 'writeLabel':
    case 'writeClass':
      return { ...next, toWrite: counts.toWrite + 1 };
    case 'silent':
      return { ...next, silent: { ...counts.silent, [verdict.code]: (counts.silent[verdict.code] ?? 0) + 1 } };
    case 'disagree':
      return { ...next, disagree: { ...counts.disagree, [verdict.code]: (counts.disagree[verdict.code] ?? 0) + 1 } };
  }
}
