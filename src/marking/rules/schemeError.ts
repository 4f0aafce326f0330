/**
 * What can be wrong with a scheme that is read as data.
 * - `schema`: it does not follow the JSON Schema; `keyword` and Ajv's own `message` say how, and `name` which property.
 * - `duplicate`: something is there twice that may be there once.
 * - `notALevel`, `notAValue`: a name that the scheme has nothing for.
 * - `order`: a part of the line that has no place, or the wrong one.
 * - `expression`: a regular expression that is none.
 * - `contrast`: colours that cannot be read.
 * - `doesNotReadBack`: a line that the scheme writes and does not read as the same.
 * - `challengeAlone`: a challenge beside another need; somebody who has to challenge makes no change.
 * - `originatorChallenges`: an originator who would have to challenge their own marking (GSCP paragraph 37).
 * - `neverReached`: a line of the labels that an earlier one always comes before.
 * - `widerSharing`: sharing that is refused while wider sharing is not.
 * - `email`: a name in the e-mail form that the scheme has nothing for, or none for a level.
 */
export type SchemeErrorCode =
  | 'schema'
  | 'duplicate'
  | 'notALevel'
  | 'notAValue'
  | 'order'
  | 'expression'
  | 'doesNotReadBack'
  | 'contrast'
  | 'challengeAlone'
  | 'originatorChallenges'
  | 'neverReached'
  | 'widerSharing'
  | 'email';

/** One thing that is wrong with a scheme. */
export interface SchemeError {
  /** JSON Pointer of the value. */
  path: string;
  code: SchemeErrorCode;
  values: Record<string, string | number>;
}
