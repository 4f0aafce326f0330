export { appraisalReport } from './appraisalReport';
export {
  SUMMARY_HEADINGS,
  type AppraisalReport,
  type AppraisalSource,
  type ReportedSeries,
  type ReportedVolume,
  type ReportGap,
  type ReportSnapshot,
  type SummaryHeading,
} from './types';
