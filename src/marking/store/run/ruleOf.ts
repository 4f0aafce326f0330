import type { Scheme } from '../../rules';

/** The rule that a row of history names: the scheme and its version. */
export const ruleOf = (scheme: Scheme): string => `${scheme.id}@${scheme.version}`;
