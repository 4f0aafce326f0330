import type { Clearance } from '../basis';
import type { Scheme } from '../scheme';

/** What is missing of a clearance: who gave it, the day, or where it can be found again; or the day lies ahead. */
export type ClearanceProblem = 'by' | 'on' | 'onAhead' | 'reference';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day of the calendar. `Date.parse` takes 31 February for 3 March, so it is held against what was written. */
function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/**
 * What a scheme's clearances still want before a copy may be made (GSCP paragraph 40, and page 17: the checks come first).
 * @param today the day where the person is, as `2026-11-20`
 * @returns for each clearance of the scheme that is not whole, what is missing; empty where all are
 */
export function missingClearances(given: readonly Clearance[], today: string, scheme: Scheme): { id: string; missing: ClearanceProblem[] }[] {
  return (scheme.release?.clearances ?? []).flatMap(({ id }) => {
    const clearance = given.find((each) => each.id === id) ?? { id, by: '', on: '', reference: '' };
    const missing: ClearanceProblem[] = [];
    if (clearance.by.trim() === '') missing.push('by');
    if (!isDay(clearance.on)) missing.push('on');
    else if (clearance.on > today) missing.push('onAhead');
    if (clearance.reference.trim() === '') missing.push('reference');
    return missing.length > 0 ? [{ id, missing }] : [];
  });
}
