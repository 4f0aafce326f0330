import {
  choicesFor,
  exceedsCeiling,
  hasErrors,
  readMarking,
  renderMarking,
  validateMarking,
  type Colours,
  type Marking,
  type Problem,
  type Scheme,
} from '../../rules';
import { wholeMarking, type Draft } from './useDraft';

/** What can be said of a draft: its line, what is wrong with it, and whether it may be held here. */
export interface DraftVerdict {
  readonly marking: Marking | null;
  readonly line: string;
  readonly colours: Colours | null;
  readonly problems: readonly Problem[];
  readonly aboveCeiling: boolean;
  /** Whether it may be written. */
  readonly ready: boolean;
}

/** The ceiling that holds here: the site's, else the scheme's own. */
export const ceilingOf = (ceiling: string, scheme: Scheme): string => ceiling || scheme.ceiling;

/** Whether a marking is above the ceiling of this environment. A ceiling that cannot be read lets nothing through. */
export function isAboveCeiling(marking: Marking, ceiling: string, scheme: Scheme): boolean {
  const limit = readMarking(ceilingOf(ceiling, scheme), scheme).marking;
  return limit === null || exceedsCeiling(marking, limit, scheme);
}

export function judgeDraft(draft: Draft, ceiling: string, scheme: Scheme): DraftVerdict {
  const marking = wholeMarking(draft);
  if (!marking) return { marking: null, line: '', colours: null, problems: [], aboveCeiling: false, ready: draft.off };
  const problems = validateMarking(marking, scheme, draft.details);
  const level = choicesFor({ classification: marking.classification, sensitive: marking.sensitive }, scheme).levels.find((each) => each.chosen);
  // What it becomes is never higher than the marking itself: that is a verdict of its own.
  const aboveCeiling = isAboveCeiling(marking, ceiling, scheme);
  return {
    marking,
    line: renderMarking(marking, scheme),
    colours: level?.colours ?? null,
    problems: problems.filter((problem) => problem.severity === 'error'),
    aboveCeiling,
    ready: !aboveCeiling && !hasErrors(problems),
  };
}
