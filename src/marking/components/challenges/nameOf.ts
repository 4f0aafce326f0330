import { readOriginator } from '../../rules';

/** Whom a text names: a person by their name, a post or a body as it stands. */
export const nameOf = (originator: string): string => readOriginator(originator)?.name || originator;
