import { evidenceList, type EvidenceList } from '../../../evidence';
import { DECISIONS, HISTORY, RECORD, textOf, type RawRow } from '../../../tenant';
import { promptKey, type PromptSummary } from '../../rules';
import type { Person } from '../site/recordSite';

/** What was seen of a place, or that somebody asks to be asked again on a day. */
export interface PromptLine {
  readonly kind: 'summary' | 'putOff';
  /** A library or a site: its address from the root of the tenant. */
  readonly place: string;
  /** What was seen; null where it was put off. */
  readonly summary: PromptSummary | null;
  /** The day on which it is asked again; empty for what was seen. */
  readonly until: string;
  /** The version of the schedule by which it was reckoned. */
  readonly rule: string;
  readonly who: Person;
  /** ISO 8601. */
  readonly when: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBERS = ['due', 'decisions', 'held', 'noClass', 'documents'] as const;

function fromRow(row: RawRow): PromptLine | null {
  const kind = textOf(row, HISTORY.kind.internalName);
  const until = textOf(row, RECORD.date.internalName);
  if (kind !== 'summary' && kind !== 'putOff') return null;
  try {
    const { place, ...seen } = JSON.parse(textOf(row, RECORD.facts.internalName)) as Record<string, unknown>;
    if (typeof place !== 'string' || textOf(row, RECORD.series.internalName) !== promptKey(place)) return null;
    if (kind === 'putOff' ? !DAY.test(until) : !NUMBERS.every((name) => typeof seen[name] === 'number')) return null;
    return {
      kind,
      place,
      summary: kind === 'summary' ? (seen as unknown as PromptSummary) : null,
      until,
      rule: textOf(row, HISTORY.rule.internalName),
      who: { login: textOf(row, HISTORY.who.internalName), name: textOf(row, HISTORY.whoName.internalName) },
      when: textOf(row, HISTORY.when.internalName),
    };
  } catch {
    return null;
  }
}

/** Rows about places, in the list of decisions: no decision reads as one of them. */
export const promptLines: EvidenceList<PromptLine> = evidenceList<PromptLine>({
  list: DECISIONS,
  form: 'muniment-prompt-1',
  toValues: ({ kind, place, summary, until, rule, who, when }) => ({
    Title: kind,
    [HISTORY.kind.internalName]: kind,
    [HISTORY.operation.internalName]: '',
    [RECORD.series.internalName]: promptKey(place),
    [RECORD.recordClass.internalName]: '',
    [RECORD.date.internalName]: until,
    [RECORD.facts.internalName]: JSON.stringify({ place, ...(summary ?? {}) }),
    [RECORD.second.internalName]: '',
    [HISTORY.rule.internalName]: rule,
    [HISTORY.when.internalName]: when,
    [HISTORY.who.internalName]: who.login,
    [HISTORY.whoName.internalName]: who.name,
    [HISTORY.reason.internalName]: '',
  }),
  fromRow,
});
