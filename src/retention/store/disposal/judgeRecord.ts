import { recordInput, type RecordFacts } from '../../facts';
import {
  documentKey,
  emailDue,
  heldState,
  isEmail,
  ownClassStanding,
  judgeDisposal,
  seriesOf,
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

const NOTHING_PLANNED: Asked = { planned: null, sameClassWords: true, agreedBy: '', plannedBy: '', askSecond: false };

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
  const verdict = judgeDisposal({
    ...asked,
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
    labelAllows: facts.label === '' ? true : grounds.labels.allowsDeleting(facts.label),
  });
  return { ...placed, decision, verdict };
}
