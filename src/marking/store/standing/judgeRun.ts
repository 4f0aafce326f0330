import type { StepProblem } from '../../../work';
import type { MarkingFacts } from '../../facts';
import { actorFor, detailsNeeds, exceedsCeiling, judgeChange, readMarking, rulesAt, sameLogin, type MarkingSettings, type Scheme } from '../../rules';
import type { Person } from '../desk';
import type { Plan } from '../run/plan';
import type { Aim } from '../run/writeRun';
import type { SiteRules } from './siteRules';

/** Who judges, and of whom. */
export interface JudgeOptions {
  readonly settings: MarkingSettings;
  readonly scheme: Scheme;
  readonly person: Person;
  /** Whether this person manages the site. */
  readonly manages: boolean;
}

/** Whether a person looks after the site's information: they hand markings over when people leave. */
export const isKeeper = ({ settings, person, manages }: Pick<JudgeOptions, 'settings' | 'person' | 'manages'>): boolean =>
  manages || settings.keepers.some((keeper) => sameLogin(keeper.login, person.login));

/** What stands in the way of a line by where a document lies; null where nothing does. */
function judgePlace(line: string, state: MarkingFacts, scheme: Scheme, rules: SiteRules): StepProblem | null {
  const { ceiling, ceilingPlace } = rulesAt(state.serverRelativeUrl, rules.containers);
  if (ceiling === '' || line === '') return null;
  const [marking, highest] = [readMarking(line, scheme).marking, readMarking(ceiling, scheme).marking];
  // A ceiling that cannot be read lets nothing through.
  if (marking !== null && highest !== null && !exceedsCeiling(marking, highest, scheme)) return null;
  return { code: 'aboveContainer', values: { line, ceiling, place: ceilingPlace } };
}

/** Whether a run would change when a document's marking ends, or what it becomes. */
const endChanges = (state: MarkingFacts, { companions }: Extract<Aim, { kind: 'write' }>): boolean =>
  state.reclassifyOn !== companions.reclassifyOn || state.reclassifyTo !== companions.reclassifyTo || state.reclassifyEvent !== companions.reclassifyEvent;

/**
 * Whether a person may make of a document what a plan says (GSCP paragraphs 37 to 41), asked where it is written: what
 * a panel showed may be out of date. What a person did themselves they may take back.
 */
export function judgeRun(options: JudgeOptions, state: MarkingFacts, aim: Extract<Aim, { kind: 'write' }>, plan: Plan, rules: SiteRules): StepProblem | null {
  const { settings, scheme, person } = options;
  if (plan.kind === 'undo') return null;
  const actor = actorFor(state, person.login, { body: settings.originatingBody, posts: rules.posts });
  // A line that says of an original that a copy was released, and changes nothing.
  if (plan.kind === 'release' && aim.line === state.line) return actor === 'other' ? { code: 'mustChallenge' } : null;
  if (plan.kind === 'handOver') return actor === 'originator' || isKeeper(options) ? null : { code: 'mustChallenge' };
  const place = judgePlace(aim.line, state, scheme, rules);
  if (place !== null) return place;
  // What was there before is recorded, not changed: it needs no originator, and historical records have markings too.
  // Only of a document that has no marking here, and only by who keeps the site; by others it is a change like any other.
  if (plan.kind === 'takeOn' && state.line !== '') return { code: 'changedSince' };
  if (plan.kind === 'takeOn' && isKeeper(options)) return null;
  const { historical } = rulesAt(state.serverRelativeUrl, rules.containers);
  const verdict = judgeChange({ from: state.line, to: aim.line, actor, historical }, scheme);
  const beside = { end: endChanges(state, aim), instructions: aim.details.instructions.length > 0 };
  // That a copy of it was released is said in its history; nothing of its own marking is written.
  if (historical && verdict.code === 'noChange' && plan.kind !== 'release') return { code: 'historicalRecord' };
  if (!verdict.allowed)
    return { code: verdict.code === 'historicalRecord' ? 'historicalRecord' : verdict.code === 'mustChallenge' ? 'mustChallenge' : 'refused' };
  // The copy says whose copy it is; anything else is an original.
  if (verdict.code === 'onTheCopy' && (plan.kind !== 'release' || aim.basis?.origin?.source !== 'copyOf')) return { code: 'onTheCopy' };
  // A copy that is released starts anew: what it carried over of its original's end is none of its own.
  const needs = [...verdict.needs, ...(verdict.code === 'onTheCopy' ? [] : detailsNeeds(state.line, beside, actor, scheme))];
  if (needs.includes('challenge')) return { code: 'mustChallenge' };
  return needs.includes('justification') && plan.reason === '' ? { code: 'needsReason' } : null;
}
