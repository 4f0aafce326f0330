import { DEFAULT_SETTINGS, type MarkingSettings } from '../src/marking/rules';
import { loadBuiltInScheme } from '../src/marking/schemes';
import { createRecentLines } from '../src/marking/store';
import { openSiteAccess, type SiteAccess } from '../src/marking/store/site/siteAccess';
import type { Send } from '../src/tenant';
import { MEMBER, OWNER, type TestSite } from './site';

/** A test site as one person's web part sees it; `wrap` stands between it and the tenant. */
export async function siteAccessOf(
  site: TestSite,
  person: string = MEMBER,
  settings: Partial<MarkingSettings> = {},
  wrap?: (send: Send) => Send
): Promise<SiteAccess> {
  const known = site.tenant.store.person(person);
  if (known === null) throw new Error(`${person} is not of this tenant`);
  const schemeId = (settings.schemeId ?? DEFAULT_SETTINGS.schemeId) as 'gscp-2024';
  return openSiteAccess({
    door: site.door(person, wrap),
    settings: { ...DEFAULT_SETTINGS, originatingBody: 'Department for Rivers', callWhom: 'Security, 020 7946 0000', ...settings, schemeId },
    scheme: await loadBuiltInScheme(schemeId),
    person: { login: known.login, name: known.title },
    manages: person === OWNER,
    clock: site.clock,
    recent: createRecentLines(null, schemeId, person),
  });
}
