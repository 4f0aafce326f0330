import type { AppraisalReport } from '../../functions/rules';
import { formatLooseDay } from '../../words/looseDays';
import type { ReportBlock, ReportFact } from '../model/types';
import { heading, saidFacts } from './blocks';
import { known, spanOf, type Saying } from './cells';

/** What stands at the head of an appraisal report. */
export function headFacts(report: AppraisalReport, saying: Saying): readonly ReportFact[] {
  const { words, fields, culture } = saying;
  const { page, snapshot, check, coveringDates } = report;
  const confirmed = snapshot === null ? { on: page.lastReviewed, by: '' } : snapshot;
  return saidFacts([
    { name: words.facts.department, value: known(page.department, saying) },
    { name: words.facts.unit, value: page.businessUnit },
    { name: words.facts.identifier, value: page.functionId },
    { name: words.facts.coveringDates, value: known(spanOf(coveringDates, saying), saying) },
    { name: words.facts.level, value: fields.levels[check.level ?? 'none'] },
    { name: words.facts.confirmed, value: confirmed.on === '' ? words.neverConfirmed : words.confirmedOn(formatLooseDay(confirmed.on, culture), confirmed.by) },
    { name: words.facts.signed, value: (snapshot?.countersignedBy ?? []).join(', ') },
    { name: words.facts.hash, value: snapshot?.hash ?? '' },
    { name: words.facts.madeOn, value: formatLooseDay(report.on, culture) },
  ]);
}

/** Document history and approvals: empty, to be filled in and signed. */
export function historyAndApprovals(report: AppraisalReport, { words, culture }: Saying): readonly ReportBlock[] {
  const { columns, headings, captions, approvers, versions } = words;
  return [
    heading(1, headings.history),
    heading(2, headings.versions),
    {
      kind: 'table',
      caption: captions.versions,
      columns: [{ name: columns.version }, { name: columns.what }, { name: columns.date }, { name: columns.who }],
      rows: versions.map(({ version, what }, at) => [
        version,
        what,
        at === 0 ? formatLooseDay(report.on, culture) : words.toBeFilled,
        at === 0 && report.snapshot !== null ? report.snapshot.by : words.toBeFilled,
      ]),
    },
    heading(2, headings.approvals),
    {
      kind: 'table',
      caption: captions.approvals,
      columns: [{ name: columns.approver }, { name: columns.name }, { name: columns.signed }, { name: columns.date }],
      rows: [approvers.imc, approvers.dro, approvers.panel].map((who) => [who, words.toBeFilled, words.toBeFilled, words.toBeFilled]),
    },
  ];
}
