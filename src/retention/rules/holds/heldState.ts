import type { HeldInput, HeldState, HoldsKnown } from './types';

const NOT_HELD: HeldState = { kind: 'notHeld' };
const UNKNOWN: HeldState = { kind: 'unknown' };

/**
 * Whether a document is held: due or not, what is held does not go. Where holds could not be read, or the document itself
 * is not known by its id and address, that is unknown, and nobody may take it for "no".
 */
export function heldState(input: HeldInput, known: HoldsKnown): HeldState {
  if (!known.known || input.uniqueId === '' || input.serverRelativeUrl === '') return UNKNOWN;
  const by = known.test(input);
  return by.length === 0 ? NOT_HELD : { kind: 'held', by };
}
