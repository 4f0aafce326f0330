import { findValue } from './findValue';
import { findClassification, levelName } from './levels';
import type { Marking, Problem } from './marking';
import { renderMarking } from './renderMarking';
import type { Choosable, Exclusion, Requirement, Scheme, SlotName } from './scheme';
import { slotNames } from './scheme';
import { suggestTerm } from './suggestTerm';
import { valuesOf } from './valuesOf';

interface Held {
  slot: SlotName;
  value: string;
  rules: Choosable;
  id: string;
}

// Control and direction characters would make a message misread itself.
function shown(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '\ufffd');
}

/** An `unknownTerm` verdict, with the word that was most likely meant. */
export function unknownTerm(text: string, scheme: Scheme): Problem {
  const suggestion = suggestTerm(text, scheme);
  const term = shown(text);
  const values: Problem['values'] = suggestion === null ? { term } : { term, suggestion };
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

function excludedBy(exclusion: Exclusion, held: Held, all: readonly Held[]): Problem[] {
  return all
    .filter((other) => other.slot === exclusion.slot && other !== held && exclusion.values.includes(other.id))
    .map((other) => ({
      code: 'cannotStandTogether',
      values: { term: held.value, other: other.value },
      paragraph: exclusion.paragraph,
      severity: 'error',
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
      else if (known.term) held.push({ slot, value, rules: known.term, id: known.term.name });
      else held.push({ slot, value, rules: known.pattern, id: known.pattern.id });
    }
  }
  problems.push(...held.flatMap((each) => validateHeld(each, held, marking, scheme)));
  const { length } = renderMarking(marking, scheme);
  const maximum = scheme.line.maximumLength;
  if (length > maximum) problems.push({ code: 'tooLong', values: { length, maximum }, paragraph: null, severity: 'error' });
  return problems;
}
