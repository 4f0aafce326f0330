export type * from './types';
export { labelBook, labelKey } from './labelBook';
export { keepsAtLeast } from './keepsAtLeast';
export { classLabelComparer, type ClassLabelInput, type CompareClassWithLabel } from './compareClassWithLabel';
export { countVerdict, NO_LABEL_COUNTS, type LabelCounts } from './labelCounts';
