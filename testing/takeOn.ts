import { DEFAULT_SETTINGS, type MarkingSettings } from '../src/marking/rules';
import { loadBuiltInScheme } from '../src/marking/schemes';
import { createRecentLines } from '../src/marking/store';
import { openSiteAccess, type SiteAccess } from '../src/marking/store/site/siteAccess';
import type { Send } from '../src/tenant';
import { OWNER, type TestSite } from './site';

/** Markings that a test library holds before ours. */

export const OLD_COLUMN = { name: 'Protective_x0020_marking', title: 'Protective marking' };

/** Adds a choice column of an earlier day to the library. */
export function addOldColumn(site: TestSite): void {
  site.tenant.store.addField(site.library, { ...OLD_COLUMN, type: 'Choice', choices: ['OFFICIAL', 'OFFICIAL SENSITIVE', 'RESTRICTED'] });
}

/** A site as its views see it, for one person. */
export async function accessTo(
  site: TestSite,
  person = OWNER,
  more: { manages?: boolean; settings?: Partial<MarkingSettings>; wrap?: (send: Send) => Send } = {}
): Promise<SiteAccess> {
  const known = site.tenant.store.person(person);
  if (known === null) throw new Error(`${person} is not of this tenant`);
  const scheme = await loadBuiltInScheme('gscp-2024');
  return openSiteAccess({
    door: site.door(person, more.wrap),
    settings: { ...DEFAULT_SETTINGS, originatingBody: 'Department for Rivers', ...more.settings },
    scheme,
    person: { login: known.login, name: known.title },
    manages: more.manages ?? person === OWNER,
    clock: site.clock,
    recent: createRecentLines(null, scheme.id, person),
  });
}
