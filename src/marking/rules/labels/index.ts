/** Markings beside the sensitivity labels of Microsoft Purview. */
export { compareWithLabel, type LabelComparison, type LabelVerdict } from './compareWithLabel';
export { coversMarking } from './coversMarking';
export { costOf, LABEL_LIMIT, LABEL_PRICE, secondsFor } from './labelCost';
export { labelFor, markingForLabel, type MappedLabel } from './labelFor';
