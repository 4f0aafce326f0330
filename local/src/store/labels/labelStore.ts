import type { Core } from '../core';
import { addSensitivityLabel, sensitivityLabels, type SensitivityLabel, type SensitivityLabelInput } from './sensitivityLabels';

/** Sensitivity labels as a seed or a test publishes them. */
export interface LabelStore {
  all(): readonly SensitivityLabel[];
  add(input: SensitivityLabelInput): SensitivityLabel;
}

export function openLabelStore(core: Core): LabelStore {
  return {
    all: () => sensitivityLabels(core),
    add: (input) => addSensitivityLabel(core, input),
  };
}
