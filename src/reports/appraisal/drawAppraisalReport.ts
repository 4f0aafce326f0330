import type { AppraisalDecision, AppraisalReport } from '../../functions/rules';
import { formatLooseDay } from '../../words/looseDays';
import type { Report, ReportBlock } from '../model/types';
import { background } from './background';
import { heading, list, quiet, saidFacts, table, text } from './blocks';
import { known, type Saying } from './cells';
import { executiveSummary } from './executiveSummary';
import { headFacts, historyAndApprovals } from './frontMatter';
import { analysisTable, indexTable, proposalsTable } from './seriesTables';
import { technicalReport } from './technicalReport';

function past({ transferred }: AppraisalReport, saying: Saying): readonly ReportBlock[] {
  const { words, culture } = saying;
  const { columns } = words;
  const rows = transferred.flatMap(({ series, stages }) =>
    stages
      .map(({ stage }) => stage)
      .filter(({ stage }) => stage === 'transferred')
      .map((stage) => [known(series.name, saying), formatLooseDay(stage.on, culture), stage.transfer?.to ?? '', stage.transfer?.reference ?? series.tnaSeries])
  );
  return [heading(1, words.headings.past), table(words.captions.past, [columns.series, columns.date, columns.where, columns.reference], rows, words.pastNone)];
}

function analysis({ summary }: AppraisalReport, saying: Saying): readonly ReportBlock[] {
  const { words } = saying;
  const kinds = ['committees', 'policyFiles', 'caseFiles', 'datasets', 'others'] as const;
  const some = kinds.filter((kind) => summary[kind].length > 0);
  return [
    heading(1, words.headings.types),
    text(some.length === 0 ? words.notSaid : words.analysisLead),
    ...some.flatMap((kind) => [
      heading(2, words.summaryHeadings[kind]),
      analysisTable(`${words.summaryHeadings[kind]}: ${words.captions.analysis}`, summary[kind], saying),
    ]),
  ];
}

const PROPOSALS: readonly AppraisalDecision[] = ['select', 'review', 'destroy', 'undecided'];

function proposals({ proposals: of }: AppraisalReport, saying: Saying): readonly ReportBlock[] {
  const { words, fields } = saying;
  const some = PROPOSALS.filter((each) => of[each].length > 0);
  return [
    heading(1, words.headings.proposals),
    text(some.length === 0 ? words.notSaid : words.proposalsLead),
    ...some.flatMap((each) => {
      const name = fields.choices.decision[each];
      return [heading(2, name), proposalsTable(words.proposed(name), of[each], saying)];
    }),
  ];
}

function additional({ gaps, page }: AppraisalReport, saying: Saying): readonly ReportBlock[] {
  const { words, fields } = saying;
  const { values, parts } = fields;
  const { headings, captions } = words;
  const { keyRecords } = parts;
  const protection = saidFacts([
    { name: values.usualMarking, value: page.usualMarking },
    { name: values.handling, value: page.handling },
    { name: values.sharing, value: page.sharing.join('\n') },
  ]);
  return [
    heading(1, headings.additional),
    heading(2, headings.gaps),
    text(gaps.length === 0 ? words.gapsNone : words.gapsLead),
    ...(gaps.length === 0
      ? []
      : [
          list(
            gaps.map(({ gap, series }) => `${words.gap[gap]}${series.length > 0 ? ` ${words.seriesNumbers(series)}.` : ''}`),
            ''
          ),
        ]),
    heading(2, headings.keyRecords),
    table(
      captions.keyRecords,
      [keyRecords.fields.name, keyRecords.fields.why, keyRecords.fields.location, keyRecords.fields.version, keyRecords.fields.hash],
      page.keyRecords.map((each) => [each.name, each.why, each.location, each.version, each.hash]),
      words.noneSaid
    ),
    heading(2, headings.protection),
    protection.length > 0 ? { kind: 'facts', facts: protection } : text(words.notSaid),
    heading(2, headings.sources),
    list([...page.sources, ...(page.notes === '' ? [] : [page.notes])], words.noneSaid),
  ];
}

/** An appraisal report in words, under the archive's headings: what HTML and Word are made from. */
export function drawAppraisalReport(report: AppraisalReport, saying: Saying): Report {
  const { words, culture } = saying;
  const { snapshot, page } = report;
  const stale = snapshot !== null && snapshot.changedSince ? [quiet(words.changedSince)] : [];
  return {
    culture,
    author: page.department,
    furniture: words.furniture,
    title: words.title(page.title || words.untitled),
    subtitle: words.draft,
    facts: headFacts(report, saying),
    blocks: [
      ...stale,
      ...historyAndApprovals(report, saying),
      ...executiveSummary(report, saying),
      ...background(page, saying),
      ...past(report, saying),
      ...analysis(report, saying),
      ...proposals(report, saying),
      ...additional(report, saying),
      ...technicalReport(report, saying),
      heading(1, words.headings.index),
      report.series.length > 0 ? indexTable(report.series, saying) : text(words.noneSaid),
    ],
    footer: [words.footer(formatLooseDay(report.on, culture)), ...(snapshot === null ? [] : [words.footerHash(snapshot.hash)])].join(' '),
  };
}
