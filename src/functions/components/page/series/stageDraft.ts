import { ARCHIVE_FOI_CODES } from '../../../rules/transfer/archiveLists';
import type { AppraisalDecision, AppraisalStage, RecordSeries, TakenStage } from '../../../rules';

/** An exemption with its years of closure, as somebody types them. */
export interface CodeDraft {
  readonly code: string;
  readonly years: string;
}

/** A step as it is being written. */
export interface StageDraft {
  readonly stage: AppraisalStage;
  readonly on: string;
  readonly reason: string;
  readonly decision: AppraisalDecision | '';
  readonly rationale: string;
  readonly closureStart: string;
  readonly asserted: string;
  readonly codes: readonly CodeDraft[];
  readonly titleClosed: boolean;
  readonly titleAlternate: string;
  readonly descriptionClosed: boolean;
  readonly descriptionAlternate: string;
  readonly by: string;
  readonly reference: string;
  readonly until: string;
  readonly to: string;
}

/** Closure starts on the last day that is covered, or on 31 December of its year. */
const closureStart = (to: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(to) ? to : /^\d{4}/.test(to) ? `${to.slice(0, 4)}-12-31` : '');

/** A step begins with what the page knows of the series. */
export function draftOf(stage: AppraisalStage, series: RecordSeries, today: string): StageDraft {
  const likely = series.foiCodes.filter((code) => ARCHIVE_FOI_CODES.includes(code));
  return {
    stage,
    on: today,
    reason: '',
    decision: series.appraisalDecision,
    rationale: series.rationale,
    closureStart: closureStart(series.coveringDates.to),
    asserted: '',
    codes: (likely.length > 0 ? likely : ['']).map((code) => ({ code, years: '' })),
    titleClosed: false,
    titleAlternate: '',
    descriptionClosed: false,
    descriptionAlternate: '',
    by: '',
    reference: '',
    until: '',
    to: '',
  };
}

/** The step that a draft stands for. */
export function stageOf(draft: StageDraft): TakenStage {
  const { stage, on } = draft;
  const [by, reference, to] = [draft.by.trim(), draft.reference.trim(), draft.to.trim()];
  if (stage === 'retained') return { stage, on, approval: { by, reference, until: draft.until } };
  if (stage === 'transferred') return { stage, on, transfer: { to, reference } };
  if (stage === 'destroyed') return { stage, on, destruction: { reference } };
  if (stage !== 'closed') return { stage, on };
  const codes = draft.codes.filter(({ code, years }) => code !== '' || years.trim() !== '');
  return {
    stage,
    on,
    closure: {
      closureStartDate: draft.closureStart,
      closurePeriod: codes.filter(({ years }) => years.trim() !== '').map(({ years }) => (/^\d{1,4}$/.test(years.trim()) ? Number(years) : Number.NaN)),
      foiExemptionCode: codes.map(({ code }) => code),
      foiExemptionAsserted: draft.asserted,
      titleClosed: draft.titleClosed,
      titleAlternate: draft.titleClosed ? draft.titleAlternate.trim() : '',
      descriptionClosed: draft.descriptionClosed,
      descriptionAlternate: draft.descriptionClosed ? draft.descriptionAlternate.trim() : '',
    },
  };
}
