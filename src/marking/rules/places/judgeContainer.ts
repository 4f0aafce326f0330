import { compareMarkings, exceedsCeiling } from '../compareMarkings';
import { isRelease } from '../changing/judgeChange';
import { rulesAt, samePlace, type Container } from '../containers';
import { levelName } from '../levels';
import { hasErrors, type Marking, type Problem } from '../marking';
import { readMarking } from '../reading/readMarking';
import type { Scheme } from '../scheme';
import { validateMarking } from '../validateMarking';

/**
 * - `ceilingUnreadable`: it is not one of the scheme's levels, so nothing could be held there.
 * - `ceilingAboveSite`: it lets in what the site, or the scheme, does not.
 * - `ceilingAboveOuter`: it lets in what the place around it does not. The nearest place counts, so this is only said.
 * - `proposalsForbidden`: the scheme lets no place propose a marking (Information Security Manual, ISM-0271).
 * - `proposalDoesNotHold`: it is no marking of the scheme, or not a whole one; `because` says why.
 * - `proposalAboveCeiling`: what it proposes may not be held there.
 * - `proposalIsRelease`: what lets a document go to anybody is given to a copy, with its clearances (GSCP paragraph 41).
 * - `proposalInHistorical`: historical records are not marked anew (GSCP paragraphs 39 and 41).
 */
export type PlaceProblemCode =
  | 'ceilingUnreadable'
  | 'ceilingAboveSite'
  | 'ceilingAboveOuter'
  | 'proposalsForbidden'
  | 'proposalDoesNotHold'
  | 'proposalAboveCeiling'
  | 'proposalIsRelease'
  | 'proposalInHistorical';

/** What is wrong with what an owner says of a place. A notice does not stop it. */
export interface PlaceProblem {
  readonly code: PlaceProblemCode;
  readonly severity: 'error' | 'notice';
  readonly values: Readonly<Record<string, string>>;
  readonly paragraph: string | null;
  /** The marking's own problem, where that is why. */
  readonly because: Problem | null;
}

const NO_DETAILS = { instructions: [], embargo: null };

const problem = (code: PlaceProblemCode, values: PlaceProblem['values'], paragraph: string | null, more: Partial<PlaceProblem> = {}): PlaceProblem => ({
  code,
  severity: 'error',
  values,
  paragraph,
  because: null,
  ...more,
});

/** A ceiling as a marking; null where it is not a level of the scheme and nothing more. */
function readLevel(line: string, scheme: Scheme): Marking | null {
  const { marking, canonical } = readMarking(line, scheme);
  return marking !== null && canonical === levelName(marking.classification, marking.sensitive, scheme) ? marking : null;
}

function judgeCeiling({ place, ceiling }: Container, siteCeiling: string, around: readonly Container[], scheme: Scheme): PlaceProblem[] {
  if (ceiling === '') return [];
  const level = readLevel(ceiling, scheme);
  if (level === null) return [problem('ceilingUnreadable', { ceiling }, null)];
  const highest = readMarking(siteCeiling, scheme).marking;
  if (highest === null || exceedsCeiling(level, highest, scheme)) return [problem('ceilingAboveSite', { ceiling, highest: siteCeiling }, null)];
  const outer = rulesAt(place, around);
  const outerLevel = outer.ceiling === '' ? null : readLevel(outer.ceiling, scheme);
  return outerLevel !== null && compareMarkings(level, outerLevel, scheme) > 0
    ? [problem('ceilingAboveOuter', { ceiling, highest: outer.ceiling, place: outer.ceilingPlace }, null, { severity: 'notice' })]
    : [];
}

function judgeProposal(container: Container, siteCeiling: string, around: readonly Container[], scheme: Scheme): PlaceProblem[] {
  const { place, proposes } = container;
  if (proposes === '') return [];
  if (!scheme.defaults.allowed) return [problem('proposalsForbidden', { line: proposes }, scheme.defaults.paragraph)];
  const read = readMarking(proposes, scheme);
  const problems = read.marking === null || !read.valid ? read.problems : validateMarking(read.marking, scheme, NO_DETAILS);
  if (read.marking === null || hasErrors(problems)) {
    const because = problems.find(({ severity }) => severity === 'error') ?? null;
    return [problem('proposalDoesNotHold', { line: proposes }, because?.paragraph ?? null, { because })];
  }
  const found: PlaceProblem[] = [];
  const here = rulesAt(place, [container, ...around]);
  const ceiling = readMarking(here.ceiling === '' ? siteCeiling : here.ceiling, scheme).marking;
  if (ceiling === null || exceedsCeiling(read.marking, ceiling, scheme))
    found.push(problem('proposalAboveCeiling', { line: proposes, ceiling: here.ceiling === '' ? siteCeiling : here.ceiling }, null));
  if (isRelease(null, read.marking, scheme)) found.push(problem('proposalIsRelease', { line: proposes }, scheme.release?.paragraph ?? null));
  if (here.historical) found.push(problem('proposalInHistorical', { line: proposes }, scheme.changes.paragraphs.newMarkings));
  return found;
}

/**
 * What is wrong with what an owner says of a place. A ceiling higher than the site's or the scheme's is an error, and so
 * is a proposal that could not be written there.
 * @param siteCeiling the highest marking that the site may hold: its own, else the scheme's
 * @param containers what is said of all places; what they say of this one is left out of account
 */
export function judgeContainer(container: Container, siteCeiling: string, containers: readonly Container[], scheme: Scheme): PlaceProblem[] {
  const around = containers.filter(({ place }) => !samePlace(place, container.place));
  return [...judgeCeiling(container, siteCeiling, around, scheme), ...judgeProposal(container, siteCeiling, around, scheme)];
}

/** The marking that a document may be given by where it lies; empty where nothing is proposed that could be written. */
export function proposalAt(
  address: string,
  siteCeiling: string,
  containers: readonly Container[],
  scheme: Scheme
): { readonly line: string; readonly place: string } | null {
  const { proposes, proposesPlace, historical, ceiling } = rulesAt(address, containers);
  if (proposes === '' || historical) return null;
  // Judged by what holds where the document lies: a folder in the library may hold less than the library does.
  const asHere: Container = { place: address, ceiling, proposes, historical: null };
  if (judgeContainer(asHere, siteCeiling, containers, scheme).some(({ severity, code }) => severity === 'error' && code.startsWith('proposal'))) return null;
  return { line: readMarking(proposes, scheme).canonical ?? proposes, place: proposesPlace };
}
