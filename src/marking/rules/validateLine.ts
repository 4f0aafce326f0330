import { findValue } from './findValue';
import { findClassification, levelName } from './levels';
import type { Marking, Problem } from './marking';
import { renderMarking } from './reading/renderMarking';
import type { Choosable, Exclusion, Requirement, Scheme, SlotName } from './scheme';
import { slotNames } from './scheme';
import { suggestTerm } from './reading/suggestTerm';
import { valuesOf } from './valuesOf';

interface Held {
  slot: SlotName;
  value: string;
  rules: Choosable;
  id: string;
  /** Whether it is an embargo, which ends. */
  hasEnd: boolean;
}

// Control and direction characters would make a message misread itself.
function shown(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '\ufffd');
}

/** An `unknownTerm` verdict, with the word that was most likely meant, or its slot where it is known but stands in the wrong one. */
export function unknownTerm(text: string, scheme: Scheme): Problem {
  const suggestion = suggestTerm(text, scheme);
  const term = shown(text);
  const slot = slotNames.find((each) => scheme.slots[each]?.terms.some(({ name }) => name === text));
  let values: Problem['values'] = { term };
  if (slot) values = { term, slot };
  else if (suggestion !== null && suggestion !== text) values = { term, suggestion };
  return { code: 'unknownTerm', values, paragraph: scheme.paragraphs.unknownTerm, severity: 'error' };
}

function validateLevel(marking: Marking, scheme: Scheme): Problem[] {
  const classification = findClassification(marking.classification, scheme);
  if (!classification) return [unknownTerm(marking.classification, scheme)];
  if (!marking.sensitive || (classification.maySensitive && scheme.sensitive)) return [];
  const values = { classification: marking.classification, word: scheme.sensitive?.word ?? '' };
  return [{ code: 'sensitiveNotAllowed', values, paragraph: scheme.sensitive?.paragraph ?? null, severity: 'error' }];
}

function notAtThisLevel({ slot, value, rules }: Held, level: string): Problem[] {
  if (!rules.appliesTo || rules.appliesTo.includes(level)) return [];
  const values = { term: value, slot, level, allowed: rules.appliesTo.join(', ') };
  return [{ code: 'notAtThisLevel', values, paragraph: rules.paragraph, severity: 'error' }];
}

// A descriptor only says what information is about, so one that the policy puts
// another in place of is still a marking; and what an embargo contradicts holds once it ends.
function clashOf(held: Held, other: Held): Pick<Problem, 'code' | 'severity'> {
  if (held.slot === 'descriptors' && other.slot === 'descriptors') return { code: 'useInstead', severity: 'notice' };
  if (other.hasEnd) return { code: 'onlyAfterEmbargo', severity: 'notice' };
  return { code: 'cannotStandTogether', severity: 'error' };
}

function excludedBy(exclusion: Exclusion, held: Held, all: readonly Held[]): Problem[] {
  return all
    .filter((other) => other.slot === exclusion.slot && other !== held && exclusion.values.includes(other.id))
    .map((other) => ({
      ...clashOf(held, other),
      values: { term: held.value, other: other.value },
      paragraph: exclusion.paragraph,
    }));
}

function missing(requirement: Requirement, held: Held, marking: Marking): Problem[] {
  if (valuesOf(marking, requirement.slot).includes(requirement.value)) return [];
  const values = { term: held.value, slot: requirement.slot, needs: requirement.value };
  return [{ code: 'needsAnother', values, paragraph: requirement.paragraph, severity: 'error' }];
}

function validateHeld(held: Held, all: readonly Held[], marking: Marking, scheme: Scheme): Problem[] {
  const { excludes = [], requires = [] } = held.rules;
  // A classification that the scheme does not know, or a level that it does not have, is its own verdict.
  const level = levelName(marking.classification, marking.sensitive, scheme);
  return [
    ...(findClassification(marking.classification, scheme) ? notAtThisLevel(held, level) : []),
    ...excludes.flatMap((exclusion) => excludedBy(exclusion, held, all)),
    ...requires.flatMap((requirement) => missing(requirement, held, marking)),
  ];
}

/** Every verdict of a scheme on a marking's line, in the order of the slots. */
export function validateLine(marking: Marking, scheme: Scheme): Problem[] {
  const held: Held[] = [];
  const problems = validateLevel(marking, scheme);
  for (const slot of slotNames) {
    for (const value of valuesOf(marking, slot)) {
      const known = findValue(slot, value, scheme);
      if (!known) problems.push(unknownTerm(value, scheme));
      else if (known.term) held.push({ slot, value, rules: known.term, id: known.term.name, hasEnd: known.term.details === 'embargo' });
      else held.push({ slot, value, rules: known.pattern, id: known.pattern.id, hasEnd: false });
    }
  }
  problems.push(...held.flatMap((each) => validateHeld(each, held, marking, scheme)));
  const { length } = renderMarking(marking, scheme);
  const maximum = scheme.line.maximumLength;
  if (length > maximum) problems.push({ code: 'tooLong', values: { length, maximum }, paragraph: null, severity: 'error' });
  return problems;
}
