import { actorFor, detailsNeeds, isReceived, judgeChange, type Provenance, type Standing } from '../changing';
import type { Scheme } from '../scheme';

/** Whose word a marking's end waits for. */
export interface LapseStanding {
  /** Whether this person's word is enough. */
  readonly mine: boolean;
  /** Whether the policy wants a reason with it. */
  readonly needsReason: boolean;
  /** Whether another body sent it: then the source is asked. */
  readonly received: boolean;
  /** Whether it is a historical record, which nobody re-marks (GSCP paragraph 39). */
  readonly historical: boolean;
}

/**
 * Whether a person may carry out what a marking becomes (GSCP paragraph 37): the originator as ever, others as far as
 * the scheme's table lets them make the same change by hand. That a time has passed gives nobody a right.
 */
export function whoMayLapse(
  document: Provenance & { readonly line: string },
  becomes: string,
  person: { readonly login: string; readonly standing: Standing; readonly historical: boolean },
  scheme: Scheme
): LapseStanding {
  const actor = actorFor(document, person.login, person.standing);
  const verdict = judgeChange({ from: document.line, to: becomes, actor, historical: person.historical }, scheme);
  const needs = [...verdict.needs, ...detailsNeeds(document.line, { end: true, instructions: false }, actor, scheme)];
  return {
    mine: verdict.allowed && verdict.code !== 'onTheCopy' && !needs.includes('challenge'),
    needsReason: needs.includes('justification'),
    received: isReceived(document, person.standing),
    historical: verdict.code === 'historicalRecord',
  };
}
