import type { Core } from '../core';
import { addSensitivityLabel, sensitivityLabels, type SensitivityLabel, type SensitivityLabelInput } from './sensitivityLabels';
import { setTenantSwitch, type TenantSwitch } from '../tenantSettings';

/** Sensitivity labels as a seed or a test publishes them, and the switches that go with them. */
export interface LabelStore {
  all(): readonly SensitivityLabel[];
  add(input: SensitivityLabelInput): SensitivityLabel;
  turn(name: TenantSwitch, on: boolean): void;
}

export function openLabelStore(core: Core): LabelStore {
  return {
    all: () => sensitivityLabels(core),
    add: (input) => addSensitivityLabel(core, input),
    turn: (name, on) => setTenantSwitch(core, name, on),
  };
}
