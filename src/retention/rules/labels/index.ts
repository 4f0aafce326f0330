export type * from './types';
export { labelBook, labelKey } from './labelBook';
export { keepsAtLeast } from './keepsAtLeast';
export { classLabelComparer, type ClassLabelInput, type CompareClassWithLabel } from './compareClassWithLabel';
export { countVerdict, NO_LABEL_COUNTS, type LabelCounts } from './labelCounts';
export { labelChanges, type LabelChangeInput, type LabelChanges, type LabelRefusal } from './labelChanges';
