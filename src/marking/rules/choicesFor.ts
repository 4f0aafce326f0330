import { fillPattern, findValue } from './findValue';
import { findClassification, levelName, levelsOf } from './levels';
import type { Marking, Problem } from './marking';
import { canonicalMarking } from './reading/renderMarking';
import type { Choosable, Colours, Pattern, Scheme, SlotName } from './scheme';
import { slotNames } from './scheme';
import { validateLine } from './validateLine';
import { holdsOne, valuesOf, withValues } from './valuesOf';
import { wholeDraft, type MarkingDraft } from './wholeDraft';

/** One thing that a person may choose. */
export interface Choice {
  value: string;
  chosen: boolean;
  /** Whether it may be chosen now, as the draft stands. */
  allowed: boolean;
  /** Why not, when it may not. */
  problem: Problem | null;
  /** The policy's own text on it, and where that stands. */
  definition: string;
  paragraph: string;
}

/** A level to choose. It may always be chosen; `removes` says what would no longer hold. */
export interface LevelChoice extends Choice {
  classification: string;
  sensitive: boolean;
  colours: Colours;
  removes: Problem[];
}

/** A family of values to choose by giving a name; `fillPattern` makes the value. */
export interface PatternChoice extends Omit<Choice, 'value' | 'chosen'> {
  pattern: Pattern;
}

export interface SlotChoices {
  slot: SlotName;
  values: Choice[];
  patterns: PatternChoice[];
}

export interface Choices {
  levels: LevelChoice[];
  /** The sensitive marking on its own, for the draft's classification; null where the scheme has none. */
  sensitive: Choice | null;
  /** In the order in which they stand in the line. */
  slots: SlotChoices[];
}

/** The first error that `after` has and `before` has not. */
function newError(before: Marking, after: Marking, scheme: Scheme): Problem | null {
  const known = new Set(validateLine(before, scheme).map((problem) => JSON.stringify(problem)));
  return validateLine(after, scheme).find((problem) => problem.severity === 'error' && !known.has(JSON.stringify(problem))) ?? null;
}

function judge(marking: Marking, slot: SlotName, value: string, scheme: Scheme): Problem | null {
  if (marking.classification === '') {
    return { code: 'noClassification', paragraph: scheme.paragraphs.noClassification, severity: 'error' };
  }
  const others = holdsOne(slot) ? [] : valuesOf(marking, slot).filter((held) => held !== value);
  return newError(withValues(marking, slot, others), withValues(marking, slot, [...others, value]), scheme);
}

function choiceOf(marking: Marking, slot: SlotName, value: string, rules: Choosable, scheme: Scheme): Choice {
  const problem = judge(marking, slot, value, scheme);
  const chosen = valuesOf(marking, slot).includes(value);
  return { value, chosen, allowed: problem === null, problem, definition: rules.definition, paragraph: rules.paragraph };
}

function patternChoice(marking: Marking, slot: SlotName, pattern: Pattern, scheme: Scheme): PatternChoice {
  const chosen = valuesOf(marking, slot);
  const sample = pattern.listed.map((name) => fillPattern(slot, pattern, name, scheme)?.[0]).find((value) => value !== undefined && !chosen.includes(value));
  const problem = sample === undefined ? null : judge(marking, slot, sample, scheme);
  return { pattern, allowed: problem === null, problem, definition: pattern.definition, paragraph: pattern.paragraph };
}

function slotChoices(marking: Marking, slot: SlotName, scheme: Scheme): SlotChoices {
  const { terms = [], patterns = [] } = scheme.slots[slot] ?? {};
  const offered = terms.filter((term) => term.offered !== false);
  const held = valuesOf(marking, slot)
    .filter((value) => !offered.some((term) => term.name === value))
    .flatMap((value) => {
      const known = findValue(slot, value, scheme);
      return known ? [choiceOf(marking, slot, value, known.term ?? known.pattern, scheme)] : [];
    });
  return {
    slot,
    values: [...offered.map((term) => choiceOf(marking, slot, term.name, term, scheme)), ...held],
    patterns: patterns.map((pattern) => patternChoice(marking, slot, pattern, scheme)),
  };
}

/**
 * The draft at another level, without the values that do not hold there.
 * `removed` says for each of those why not.
 */
export function chooseLevel(draft: MarkingDraft, classification: string, sensitive: boolean, scheme: Scheme): { marking: Marking; removed: Problem[] } {
  const moved = wholeDraft({ ...draft, classification, sensitive });
  const removed = validateLine(moved, scheme).filter((problem) => problem.code === 'notAtThisLevel');
  const marking = slotNames.reduce(
    (kept, slot) =>
      withValues(
        kept,
        slot,
        valuesOf(kept, slot).filter((value) => !removed.some(({ values }) => values?.slot === slot && values.term === value))
      ),
    moved
  );
  return { marking: canonicalMarking(marking, scheme), removed };
}

function levelChoices(marking: Marking, scheme: Scheme): LevelChoice[] {
  return levelsOf(scheme).map(({ name, classification, sensitive }) => {
    const described = sensitive && scheme.sensitive ? scheme.sensitive : findClassification(classification, scheme);
    return {
      value: name,
      classification,
      sensitive,
      chosen: marking.classification === classification && marking.sensitive === sensitive,
      allowed: true,
      problem: null,
      removes: chooseLevel(marking, classification, sensitive, scheme).removed,
      definition: described?.definition ?? '',
      paragraph: described?.paragraph ?? '',
      colours: described?.colours ?? { text: '#000000', background: '#ffffff' },
    };
  });
}

function sensitiveChoice(marking: Marking, scheme: Scheme): Choice | null {
  if (!scheme.sensitive) return null;
  const { definition, paragraph } = scheme.sensitive;
  const problem =
    marking.classification === ''
      ? { code: 'noClassification' as const, paragraph: scheme.paragraphs.noClassification, severity: 'error' as const }
      : newError({ ...marking, sensitive: false }, { ...marking, sensitive: true }, scheme);
  const value = levelName(marking.classification, true, scheme);
  return { value, chosen: marking.sensitive, allowed: problem === null, problem, definition, paragraph };
}

/**
 * For a panel that builds a marking by choices: every choice of the scheme,
 * whether it may be made now, and if not the verdict that says why.
 */
export function choicesFor(draft: MarkingDraft, scheme: Scheme): Choices {
  const marking = wholeDraft(draft);
  const slots = scheme.line.order.filter((part): part is SlotName => part !== 'classification' && scheme.slots[part] !== undefined);
  return {
    levels: levelChoices(marking, scheme),
    sensitive: sensitiveChoice(marking, scheme),
    slots: slots.map((slot) => slotChoices(marking, slot, scheme)),
  };
}
