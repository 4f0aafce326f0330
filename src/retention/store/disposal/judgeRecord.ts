import { recordInput, type RecordFacts } from '../../facts';
import {
  documentKey,
  emailDue,
  heldState,
  isEmail,
  ownClassStanding,
  judgeDisposal,
  labelKey,
  seriesOf,
  type DisposalDeed,
  type DisposalDocument,
  type DisposalVerdict,
  type Due,
  type RecordClass,
  type SeriesDecision,
  type SeriesKey,
  type TriggerDates,
} from '../../rules';
import type { RecordSite } from '../site/recordSite';
import type { Grounds } from './grounds';

/** What the plan says of a document, where there is a plan. */
export interface Asked {
  readonly planned: DisposalDocument | null;
  readonly sameClassWords: boolean;
  readonly agreedBy: string;
  readonly plannedBy: string;
  readonly askSecond: boolean;
  readonly deed: DisposalDeed;
}

/** A document, judged, with what it was judged by. */
export interface JudgedRecord {
  readonly facts: RecordFacts;
  readonly document: DisposalDocument;
  readonly recordClass: RecordClass | null;
  readonly dates: TriggerDates;
  readonly due: Due | null;
  readonly series: SeriesKey;
  readonly decision: SeriesDecision | null;
  readonly verdict: DisposalVerdict;
}

const NO_DATE = { disposeFrom: null, needs: [] } as const;

export const NOTHING_PLANNED: Asked = { planned: null, sameClassWords: true, agreedBy: '', plannedBy: '', askSecond: false, deed: 'recycle' };

/** Whether a document has the label of its class already; of a class without one it has none. */
export const hasLabelOf = (facts: RecordFacts, recordClass: RecordClass | null): boolean =>
  recordClass !== null && recordClass.label !== '' && labelKey(facts.label) === labelKey(recordClass.label);

/** How a document stands to the label that its class names. */
function classLabelOf(grounds: Grounds, facts: RecordFacts, recordClass: RecordClass | null): 'unpublished' | 'ready' | 'onIt' {
  if (recordClass === null || !grounds.labels.deletes(recordClass.label)) return 'unpublished';
  return hasLabelOf(facts, recordClass) ? 'onIt' : 'ready';
}

/** What a document is, and in which series: enough to know whether a plan asks for it. */
export function placeRecord(grounds: Grounds, facts: RecordFacts, libraryUrl: string): Omit<JudgedRecord, 'verdict' | 'decision'> {
  const standing = grounds.classify(recordInput(facts, grounds.standing.zone, grounds.datesOf(facts.uniqueId)));
  const rule = standing.code === '' ? null : grounds.ruleOf(standing.code);
  const reckoned = rule === null ? null : rule.due(standing.dates);
  const due = reckoned !== null && isEmail(facts.name) ? emailDue(reckoned) : reckoned;
  const { uniqueId, serverRelativeUrl, modified, size } = facts;
  return {
    facts,
    document: { uniqueId, serverRelativeUrl, recordClass: standing.code, modified, size: Number.isNaN(size) ? 0 : size },
    recordClass: rule?.recordClass ?? null,
    dates: standing.dates,
    due,
    series: seriesOf(standing, due ?? NO_DATE, libraryUrl),
  };
}

/** Judges one document by all that stands now. */
export function judgeRecord(
  site: RecordSite,
  grounds: Grounds,
  placed: Omit<JudgedRecord, 'verdict' | 'decision'>,
  asked: Asked = NOTHING_PLANNED
): JudgedRecord {
  const { facts, document, recordClass, due, series } = placed;
  // What was decided of the document itself is an exception from its series.
  const decision = grounds.decisions.on(documentKey(facts.uniqueId), grounds.today) ?? grounds.decisions.on(series, grounds.today);
  const { settings } = site;
  const accounted = ownClassStanding(facts.ownClass, grounds.saidOf(facts.uniqueId));
  const held = heldState(
    {
      uniqueId: facts.uniqueId,
      name: facts.name,
      serverRelativeUrl: facts.serverRelativeUrl,
      site: grounds.sitePath,
      recordClass: document.recordClass,
      businessFunction: facts.businessFunction || recordClass?.businessFunction || settings.businessFunction,
    },
    grounds.holds
  );
  const { deed, ...question } = asked;
  const classLabel = deed === 'label' ? classLabelOf(grounds, facts, recordClass) : undefined;
  // Another's label is not ours to write over.
  const labelAllows = facts.label === '' || classLabel === 'onIt' || (deed === 'recycle' && grounds.labels.allowsDeleting(facts.label));
  const verdict = judgeDisposal({
    ...question,
    today: grounds.today,
    now: document,
    classSaid: accounted === 'none' || accounted === 'said',
    recordClass,
    due,
    held: held.kind,
    decision: decision === null ? null : { kind: decision.kind, login: decision.who.login, rule: decision.rule, until: decision.until },
    rule: grounds.schedule.version,
    // Where the class says something else, it is another promise until somebody has looked at it again.
    sameRuleAsDecided: decision !== null && grounds.saysAsIn(decision.rule, recordClass),
    alwaysSecond: settings.alwaysSecond,
    publicRecords: settings.publicRecords || grounds.schedule.publicRecords,
    transferred: false,
    checkedOut: facts.checkedOutTo !== null,
    locked: false,
    labelAllows,
    ...(classLabel !== undefined ? { classLabel } : {}),
  });
  return { ...placed, decision, verdict };
}
