import type { SchemeErrorMessages, SchemeErrorWords, ValueOf } from './types';
import { valueOf } from './types';

function schema(of: ValueOf): string {
  if (of('keyword') === 'required') return `“${of('name')}” is missing. Add it.`;
  if (of('keyword') === 'additionalProperties') return `“${of('name')}” is not known here. Take it out, or check its spelling.`;
  return `This is not what the schema asks for: ${of('message')}.`;
}

const messages: SchemeErrorMessages = {
  schema,
  duplicate: (of) => `“${of('name')}” is there more than once. Keep one.`,
  notALevel: (of) => `“${of('name')}” is not a level of this scheme. Write a level as it stands in a line.`,
  notAValue: (of) => `“${of('name')}” is not a value of “${of('slot')}” in this scheme. Add it there, or take it out here.`,
  order: (of) => `“${of('name')}” has no place in the line, or the wrong one. Every slot and the classification stand in it, and a prefix stands first.`,
  expression: (of) => `“${of('word')}” is not a regular expression. Correct it.`,
  doesNotReadBack: (of) => `“${of('line')}” is not read back as the same line. Check it against the scheme’s own names.`,
  contrast: (of) => `These colours have a contrast of ${of('contrast')} to 1. Text needs at least 4.5 to 1: make one darker or the other lighter.`,
  challengeAlone: () => 'A challenge stands alone, because who has to challenge does not make the change. Take the other needs out.',
  originatorChallenges: () => 'The originator decides, so they cannot need a challenge. Take it out.',
  neverReached: (of) => `“${of('line')}” is never reached, because “${of('earlier')}” stands before it and covers it. Put it first.`,
  widerSharing: () => 'A link for anyone is wider than this, so it has to be refused too. Add “anyone”.',
  email: (of) => `“${of('name')}” in the e-mail form does not fit the scheme. Give each level and value one name, and each name one of them.`,
};

export const en: SchemeErrorWords = { errorMessage: (error) => messages[error.code](valueOf(error)) };
