import * as React from 'react';
import { zoneOf } from '../../../retention/rules';
import { useFunctionPage } from './surroundings';

const HOME = 'Europe/London';

function isZone(name: string): boolean {
  try {
    return name !== '' && zoneOf(name) !== undefined;
  } catch {
    // A row's text is never trusted to name a zone.
    return false;
  }
}

/** The zone in which the site's times are said: as it was counted, else London's. */
export function useTimeZone(): string {
  const { reading } = useFunctionPage();
  const counted = reading.gathered?.facts.site?.timeZone ?? '';
  return React.useMemo(() => (isZone(counted) ? counted : HOME), [counted]);
}
