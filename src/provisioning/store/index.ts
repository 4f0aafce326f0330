export { createSetupDesk, type SetupDeskOptions } from './createSetupDesk';
export { markingBlueprint, type Labels } from './blueprint';
export type * from './desk';
export { createKimSetup, type KimSetup, type KimSetupOptions } from './createKimSetup';
export { retentionBlueprint } from './retentionBlueprint';
export { functionBlueprint } from './functionBlueprint';
export { createFunctionSetup, usualFunctionId, type FunctionSetupOptions } from './createFunctionSetup';
export { createRetentionSetup, type ClassedLibrary, type RetentionSetupOptions } from './createRetentionSetup';
