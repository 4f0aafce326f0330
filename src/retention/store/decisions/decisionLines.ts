import { evidenceList, type EvidenceList } from '../../../evidence';
import { DECISIONS, HISTORY, RECORD, textOf, type RawRow } from '../../../tenant';
import { seriesText, type ClassDecision, type DecisionKind, type SeriesKey } from '../../rules';

const KINDS: readonly DecisionKind[] = ['destroy', 'transfer', 'keepLonger', 'review', 'putOff', 'agreed', 'withdrawn'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface Facts {
  readonly key: SeriesKey;
  readonly documents: number;
}

/** What a row's facts say; null where they are none of ours. */
function readFacts(text: string): Facts | null {
  try {
    const { place, recordClass, year, documents } = JSON.parse(text) as Record<string, unknown>;
    if (typeof place !== 'string' || typeof recordClass !== 'string') return null;
    if (year !== null && !(typeof year === 'number' && Number.isInteger(year))) return null;
    return { key: { place, recordClass, year }, documents: typeof documents === 'number' && Number.isFinite(documents) ? documents : 0 };
  } catch {
    return null;
  }
}

function fromRow(row: RawRow): ClassDecision | null {
  const kind = textOf(row, HISTORY.kind.internalName) as DecisionKind;
  const facts = readFacts(textOf(row, RECORD.facts.internalName));
  const until = textOf(row, RECORD.date.internalName);
  const decisionId = textOf(row, HISTORY.operation.internalName);
  if (!KINDS.includes(kind) || facts === null || decisionId === '' || (until !== '' && !DAY.test(until))) return null;
  if ((kind === 'keepLonger' || kind === 'review' || kind === 'putOff') && until === '') return null;
  // The series in its column is what rows are found by: it must be that of the facts.
  if (textOf(row, RECORD.series.internalName) !== seriesText(facts.key)) return null;
  return {
    kind,
    decisionId,
    key: facts.key,
    until,
    documents: facts.documents,
    rule: textOf(row, HISTORY.rule.internalName),
    reason: textOf(row, HISTORY.reason.internalName),
    who: { login: textOf(row, HISTORY.who.internalName), name: textOf(row, HISTORY.whoName.internalName) },
    when: textOf(row, HISTORY.when.internalName),
  };
}

/** What was decided of a site's series, and what was put off. */
export const decisionLines: EvidenceList<ClassDecision> = evidenceList<ClassDecision>({
  list: DECISIONS,
  form: 'muniment-decision-1',
  toValues: ({ kind, decisionId, key, until, documents, rule, reason, who, when }) => ({
    Title: `${key.recordClass} ${key.year ?? ''}`.trim().slice(0, 255),
    [HISTORY.kind.internalName]: kind,
    [HISTORY.operation.internalName]: decisionId,
    [RECORD.series.internalName]: seriesText(key),
    [RECORD.recordClass.internalName]: key.recordClass,
    [RECORD.date.internalName]: until,
    [RECORD.facts.internalName]: JSON.stringify({ place: key.place, recordClass: key.recordClass, year: key.year, documents }),
    [RECORD.second.internalName]: '',
    [HISTORY.rule.internalName]: rule,
    [HISTORY.when.internalName]: when,
    [HISTORY.who.internalName]: who.login,
    [HISTORY.whoName.internalName]: who.name,
    [HISTORY.reason.internalName]: reason,
  }),
  fromRow,
});
