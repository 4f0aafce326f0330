export { createLabelDesk, type ChosenDocument, type LabelDesk, type LabelsOfSite } from './labelDesk';
export { type LabelPlan, type LabelTask } from './labelPlan';
export { type Disagreement, type LabelScan } from './scanLabels';
export { readPublishedLabels } from './publishedLabels';
