import type { Prompt, PromptSummary } from './types';

/**
 * The one thing to say of a place, or null where nothing needs anybody: what waits for a decision before what is held
 * whole, and that before what nobody has named.
 */
export function promptOf({ due, earliest, recordClass, decisions, held, noClass, documents }: PromptSummary): Prompt | null {
  if (due > 0) return { says: 'due', documents: due, from: earliest, recordClass, decisions };
  if (held > 0) return { says: 'onHold', documents: held, all: held === documents };
  if (noClass > 0) return { says: 'noClass', documents: noClass, all: noClass === documents };
  return null;
}
