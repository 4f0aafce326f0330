/** Sensitivity labels of Microsoft Purview beside our markings. */
export { applyLabels, type LabelCode, type LabelOutcome, type LabelReport, type LabelWork } from './applyLabels';
export { type GraphAccess } from './graphAnswers';
export { planLabels, type LabelPlan, type LibraryLabels } from './planLabels';
