export * from './types';
export { applyChanges, type AppliedChanges, type ChangeWarning } from './applyChanges';
export { foldChange, foldChanges } from './foldChange';
export { hasEnded, mayStep, nextStep, whyNot } from './mayStep';
export { changedFields, mergeClass, type ClassField, type MergedClass } from './mergeClass';
export { agreesAlone, areaWaitsFor, nextYear, yearlyDue, type AreaStanding } from './yearlyDue';
