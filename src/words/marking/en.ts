import type { SlotName } from '../../marking/rules';
import { listWithAnd, listWithOr } from '../lists';
import type { MarkingWords, ProblemMessages } from './types';
import { listOf, valuesOfProblem } from './types';

const slotName: Record<SlotName, string> = {
  prefix: 'prefix',
  handling: 'handling instruction',
  descriptors: 'descriptor',
  codewords: 'codeword',
  caveats: 'national caveat',
  releasability: 'releasability marking',
};

const messages: ProblemMessages = {
  empty: () => 'This line is empty, so it is not a marking. Start with a classification.',
  tooLong: (of) => `This marking is ${of('length')} characters long. The most that fits is ${of('maximum')}. Take something out, or use a shorter name.`,
  noClassification: () => 'No classification could be read here, so this is not a marking. Start with a classification.',
  legacyMarking: (of) =>
    `${of('term')} belongs to an earlier marking scheme, and nothing in this one matches it. Whoever created the information should consider giving it a current classification. Leave historical records as they are.`,
  severalClassifications: (of) =>
    `This line has two classifications, ${listWithAnd([of('first'), of('second')], 'en')}. A marking has one. Keep the one that is right.`,
  onlyOne: (of) =>
    `${of('first')} and ${of('second')} cannot stand in the same marking: there is room for one ${slotName[of('slot') as SlotName]}. Keep the one that is right.`,
  unknownTerm: (of) => {
    if (of('slot') === 'prefix') return `“${of('term')}” is a prefix, and stands only in front of the classification. Put it there, or take it out.`;
    if (of('slot'))
      return `“${of('term')}” is a ${slotName[of('slot') as SlotName]}, and does not belong in this place. Put it where it belongs, or take it out.`;
    return `“${of('term')}” is not in the marking scheme. ${of('suggestion') ? `Did you mean ${of('suggestion')}?` : 'Check the spelling, or choose from the list.'}`;
  },
  sensitiveNotAllowed: (of) => `${of('word')} cannot be added to ${of('classification')}. Take it out, or choose another classification.`,
  sensitiveMisplaced: (of) => `${of('word')} must come straight after the classification, before everything else. Put it there if that is what you meant.`,
  notAtThisLevel: (of) =>
    `${of('term')} cannot be used with ${of('level')}. It can be used with ${listWithOr(listOf(of('allowed')), 'en')}. Choose another level, or take ${of('term')} out.`,
  cannotStandTogether: (of) => `${of('term')} and ${of('other')} contradict each other. Keep one of them.`,
  useInstead: (of) => `Where ${of('other')} applies, the policy asks for it instead of ${of('term')}. Take ${of('term')} out if it says nothing more.`,
  onlyAfterEmbargo: (of) =>
    `${of('term')} holds only once ${of('other')} has ended. If that is what you mean, make ${of('term')} part of the marking that follows the embargo.`,
  needsAnother: (of) =>
    `${of('term')} can only be used with the ${slotName[of('slot') as SlotName]} ${of('needs')}. Add ${of('needs')}, or take ${of('term')} out.`,
  embargoMissing: (of) => `${of('term')} needs an end and the marking that follows. Say when it ends, or with which event, and what the marking will be then.`,
  embargoTimeInvalid: (of) =>
    of('at').trim() === '' ? 'Choose the date and time when this marking ends.' : `“${of('at')}” is not a date and time. Choose when this marking ends.`,
  embargoEventMissing: () => 'Say which event ends this marking.',
  embargoSuccessorInvalid: (of) =>
    of('line').trim() === ''
      ? 'Choose the marking that follows.'
      : `“${of('line')}” is not a marking that can follow. Choose one from the scheme, without an end of its own.`,
  embargoSuccessorSame: (of) => `It would still be ${of('line')}. Choose the marking that follows, or let this one stay.`,
  embargoSuccessorHigher: (of) => `${of('line')} is higher than the marking that ends. What follows cannot be higher. Choose one at the same level or lower.`,
  outOfOrder: () => 'The parts of this marking stood in another order. They now stand in the order of the policy.',
  duplicate: (of) => `${of('term')} was there more than once. It is kept once.`,
  unmarked: (of) => `There is no marking, so this counts as ${of('countsAs')}.`,
  expiryIncomplete: () => 'What ends a marking and what it becomes go together in an e-mail: EXPIRES and DOWNTO. Say both, or neither.',
  expiryNotLower: (of) => `${of('line')} is not lower than the marking itself. What an e-mail’s marking becomes has to be lower.`,
  emailText: (of) =>
    `“${of('text')}” cannot stand in an e-mail’s marking. It takes up to ${of('maximum')} letters, digits and signs of plain English, without square brackets.`,
};

/** The marking's words in English. */
export const en: MarkingWords = {
  problemMessage: (problem) => messages[problem.code](valuesOfProblem(problem)),
  citation: (paragraph) => (/^\d+$/.test(paragraph) ? `Policy, paragraph ${paragraph}` : `Policy, ${paragraph}`),
  orderMessage: (first, second, order) =>
    order === 0 ? `${first} and ${second} are at the same level.` : `${first} is ${order > 0 ? 'higher' : 'lower'} than ${second}.`,
  slotName,
};
