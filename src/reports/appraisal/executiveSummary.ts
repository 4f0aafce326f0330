import type { AppraisalReport, ReportedSeries } from '../../functions/rules';
import { formatLooseDay } from '../../words/looseDays';
import type { ReportBlock } from '../model/types';
import { heading, list, text } from './blocks';
import { spanOf, type Saying } from './cells';

/** A series in one line: its name, its dates, and what is proposed for it. */
function lineOf({ series }: ReportedSeries, saying: Saying): string {
  const { words, fields } = saying;
  const dates = spanOf(series.coveringDates, saying);
  const name = series.name || words.notKnown;
  return `${name}${dates === '' ? '' : ` (${dates})`}. ${words.proposed(fields.choices.decision[series.appraisalDecision || 'undecided'])}.`;
}

/** The executive summary, under the six headings of the archive's template. */
export function executiveSummary(report: AppraisalReport, saying: Saying): readonly ReportBlock[] {
  const { words, fields, culture } = saying;
  const { summary, page, series } = report;
  const seriesUnder = (title: string, of: readonly ReportedSeries[]): readonly ReportBlock[] => [
    heading(2, title),
    list(
      of.map((each) => lineOf(each, saying)),
      words.noneSaid
    ),
  ];
  const marked = series.filter((each) => each.series.flags.length > 0);
  const issues = marked.map((each) => `${each.series.name || words.notKnown}: ${each.series.flags.map((flag) => fields.choices.flag[flag]).join(', ')}.`);
  const programmes = [
    ...page.policyAreas,
    ...page.history.map(({ date, event }) => [formatLooseDay(date, culture), event].filter((each) => each !== '').join(': ')),
  ];
  const { summaryHeadings: titles } = words;
  return [
    heading(1, words.headings.summary),
    text(page.purpose || words.notSaid),
    ...seriesUnder(titles.committees, summary.committees),
    ...seriesUnder(titles.policyFiles, summary.policyFiles),
    ...seriesUnder(titles.caseFiles, summary.caseFiles),
    ...seriesUnder(titles.datasets, summary.datasets),
    heading(2, titles.issues),
    list(issues, words.issuesNone),
    heading(2, titles.programmes),
    ...(programmes.length > 0 ? [text(words.programmes)] : []),
    list(programmes, words.noneSaid),
  ];
}
