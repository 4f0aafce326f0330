import { zoneOf, type Zone } from '../../../retention/rules/periods';
import type { FunctionSite } from './functionSite';

const HOME = 'Europe/London';

function named(timeZone: string): Zone | null {
  try {
    return timeZone === '' ? null : zoneOf(timeZone);
  } catch {
    // A row's text is never trusted to name a zone.
    return null;
  }
}

/** The zone in which a site's days are: as it was counted, else as its records know it, else London's. */
export async function siteZone({ reading, records }: Pick<FunctionSite, 'reading' | 'records'>): Promise<Zone> {
  const counted = await reading().then(
    ({ gathered }) => gathered?.facts.site?.timeZone ?? '',
    () => ''
  );
  return named(counted) ?? (await records())?.zone ?? zoneOf(HOME);
}
