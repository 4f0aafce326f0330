import type { Zone } from '../../../retention/rules';
import { checkPage, withConfirmation, type DetailLevel, type FunctionSettings } from '../../rules';
import type { PageReading } from '../site/functionSite';

/** How complete a page is that is confirmed now: the very confirmation is part of that. Empty where it is not even minimal. */
export function levelConfirmed({ state }: PageReading, { reviewMonths }: Pick<FunctionSettings, 'reviewMonths'>, when: string, dayOf: Zone): DetailLevel | '' {
  return checkPage(withConfirmation(state.page, [{ when }], reviewMonths, dayOf), dayOf(when)).level ?? '';
}
