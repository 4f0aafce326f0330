import * as React from 'react';
import type { SelectedRow } from '../../store/desk';
import type { Overview } from '../../store/coverage';
import { Comparison } from './Comparison';
import { Exports } from './Exports';
import { SampledCheck } from './SampledCheck';
import { useChecks } from './useChecks';

export interface CloserProps {
  readonly overview: Overview;
  readonly onOpenRows: (libraryId: string, rows: readonly SelectedRow[]) => void;
}

/** A closer look than counting: a check of a few documents, columns against their history; and all of it as files. */
export default function Closer({ overview, onOpenRows }: CloserProps): JSX.Element {
  const checks = useChecks();
  return (
    <>
      <SampledCheck overview={overview} checks={checks} />
      <Comparison onOpenRows={onOpenRows} />
      <Exports overview={overview} newest={checks.state.kind === 'read' ? checks.state.checks.newest : null} />
    </>
  );
}
