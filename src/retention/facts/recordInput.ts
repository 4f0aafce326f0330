import type { RecordInput, TriggerDates, Zone } from '../rules';
import type { RecordFacts } from './recordFacts';

const NONE: TriggerDates = {};

/**
 * What counts of a row when its class and its dates are worked out.
 * @param zone the calendar of the site, in which its days are
 * @param dated the dated facts of the document itself, where any are known
 */
export function recordInput(facts: RecordFacts, zone: Zone, dated: TriggerDates = NONE): RecordInput {
  const { uniqueId, name, serverRelativeUrl, ownClass, created, modified } = facts;
  return { uniqueId, name, serverRelativeUrl, ownClass, created: zone(created), modified: zone(modified), facts: dated };
}
