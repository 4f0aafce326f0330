import { exceedsCeiling } from '../compareMarkings';
import { levelName, levelsOf } from '../levels';
import type { Marking } from '../marking';
import { readMarking } from '../reading/readMarking';
import type { Scheme } from '../scheme';

/** What coverage wants to know of a line. */
export interface LineVerdict {
  /** `invalid`: something stands there that does not hold under the scheme as it is now. */
  readonly standing: 'marked' | 'unmarked' | 'invalid';
  /** The level's name, where the line holds. */
  readonly level: string | null;
  /** Whether it is above what the environment may hold. */
  readonly above: boolean;
  /** Whether it stands at the scheme's sensitive marking or higher: what costs people work every day. */
  readonly raised: boolean;
}

const UNMARKED: LineVerdict = { standing: 'unmarked', level: null, above: false, raised: false };

/** The place in the scheme's order from which a level is raised: the sensitive marking, or the second level where there is none. */
function raisedFrom(scheme: Scheme): number {
  const first = levelsOf(scheme).findIndex(({ sensitive }) => sensitive);
  return first >= 0 ? first : 1;
}

/**
 * Makes the judge of lines under one scheme and ceiling. A ceiling that cannot be read lets nothing through, as
 * everywhere else.
 * @param ceiling the highest line that the environment may hold; empty for the scheme's own
 */
export function lineJudge(scheme: Scheme, ceiling: string): (line: string) => LineVerdict {
  const levels = new Map(levelsOf(scheme).map(({ name }, at) => [name, at]));
  const raised = raisedFrom(scheme);
  const highest = readMarking(ceiling === '' ? scheme.ceiling : ceiling, scheme).marking;
  const isAbove = (marking: Marking): boolean => highest === null || exceedsCeiling(marking, highest, scheme);
  return (line) => {
    if (line.trim() === '') return UNMARKED;
    const { marking, valid } = readMarking(line, scheme);
    if (marking === null) return { standing: 'invalid', level: null, above: false, raised: false };
    const level = levelName(marking.classification, marking.sensitive, scheme);
    return {
      standing: valid ? 'marked' : 'invalid',
      level: valid ? level : null,
      above: isAbove(marking),
      raised: valid && (levels.get(level) ?? 0) >= raised,
    };
  };
}
