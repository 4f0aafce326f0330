import { exceedsCeiling } from '../compareMarkings';
import { hasErrors, type Marking, type ProblemCode } from '../marking';
import { readMarking } from '../reading/readMarking';
import type { Scheme } from '../scheme';
import { validateMarking } from '../validateMarking';
import { isEmailForm, plainShape, saysNone } from './foreignShapes';

/**
 * How sure a proposal is. `exact`: the value is a marking of this scheme. `suggested`: it is one when the form of
 * another product is undone. `needsPerson`: only somebody who knows the documents can say. `nothing`: it says that
 * there is none.
 */
export type ProposalVerdict = 'exact' | 'suggested' | 'needsPerson' | 'nothing';

/**
 * Why: `reads`, `label` (the scheme says what this sensitivity label stands for), `otherForm`, `none`, `otherScheme` (a
 * marking of another country's), `aboveCeiling`, or the first thing that is wrong with it as a marking.
 */
export type ProposalCode = 'reads' | 'label' | 'otherForm' | 'none' | 'otherScheme' | 'aboveCeiling' | ProblemCode;

/** What a value found elsewhere stands for here, as far as rules can say. */
export interface Proposal {
  readonly verdict: ProposalVerdict;
  /** A canonical line that may be written here; null where none is proposed. */
  readonly line: string | null;
  readonly code: ProposalCode;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly paragraph: string | null;
  /** What was understood of a value that needs a person: never taken by itself. */
  readonly near: string | null;
}

/** Where markings are taken on. */
export interface TakeOnGround {
  readonly scheme: Scheme;
  /** The highest marking that may be held here; null where it cannot be read, and then nothing may. */
  readonly ceiling: Marking | null;
}

/** A line that may not be written here, and why. */
export interface LineProblem {
  readonly code: 'aboveCeiling' | 'otherScheme' | ProblemCode;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly paragraph: string | null;
}

/** What stands in the way of writing a line here: null where nothing does. An embargo has an end, which no source tells. */
export function judgeLine(line: string, { scheme, ceiling }: TakeOnGround): { line: string | null; problem: LineProblem | null } {
  const read = readMarking(line, scheme);
  const problems = [...read.problems, ...(read.marking === null ? [] : validateMarking(read.marking, scheme, { instructions: [], embargo: null }))];
  if (line.trim() === '' || read.marking === null || read.canonical === null || hasErrors(problems)) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    // That it is of an earlier scheme says more than that a word is not known.
    const first = errors.find(({ code }) => code === 'legacyMarking') ?? errors[0];
    const paragraph = first?.paragraph ?? scheme.paragraphs.noClassification;
    return { line: read.canonical, problem: { code: first?.code ?? 'noClassification', ...(first?.values ? { values: first.values } : {}), paragraph } };
  }
  if (ceiling === null || exceedsCeiling(read.marking, ceiling, scheme)) return { line: read.canonical, problem: { code: 'aboveCeiling', paragraph: null } };
  return { line: read.canonical, problem: null };
}

const needsPerson = (problem: LineProblem, near: string | null): Proposal => ({
  verdict: 'needsPerson',
  line: null,
  code: problem.code,
  ...(problem.values ? { values: problem.values } : {}),
  paragraph: problem.paragraph,
  near,
});

/** What the scheme says that a sensitivity label stands for, where it says one thing. */
function lineOfLabel(labelId: string, scheme: Scheme): string | null {
  const lines = (scheme.labels?.map ?? []).filter((each) => each.labelId.toLowerCase() === labelId.toLowerCase()).map(({ line }) => line);
  return lines.length === 1 ? lines[0] : null;
}

/**
 * Proposes what a value stands for here. A marking of an earlier scheme never gets a line by itself: there is no direct
 * relationship between the old and the new, and its creator should consider it (GSCP paragraph 39). Nothing is proposed
 * below what was understood of the value. Never throws, whatever the value.
 * @param labelId the identifier of the sensitivity label whose name the value is
 */
export function proposeMarking(value: string, ground: TakeOnGround, labelId?: string): Proposal {
  const { scheme } = ground;
  const mapped = labelId === undefined ? null : lineOfLabel(labelId, scheme);
  if (mapped !== null) {
    const judged = judgeLine(mapped, ground);
    return judged.problem === null
      ? { verdict: 'exact', line: judged.line, code: 'label', paragraph: null, near: null }
      : needsPerson(judged.problem, judged.line);
  }
  if (saysNone(value)) return { verdict: 'nothing', line: null, code: 'none', paragraph: null, near: null };
  const exact = judgeLine(value, ground);
  if (exact.problem === null) return { verdict: 'exact', line: exact.line, code: 'reads', paragraph: null, near: null };
  if (isEmailForm(value)) return needsPerson({ code: 'otherScheme', paragraph: null }, null);
  if (exact.problem.code === 'legacyMarking') return needsPerson({ ...exact.problem, paragraph: scheme.legacy?.paragraph ?? null }, null);
  const plain = plainShape(value, scheme);
  if (plain !== value.trim()) {
    const shaped = judgeLine(plain, ground);
    if (shaped.problem === null) return { verdict: 'suggested', line: shaped.line, code: 'otherForm', paragraph: null, near: null };
    return needsPerson(shaped.problem, shaped.line);
  }
  return needsPerson(exact.problem, exact.line);
}
