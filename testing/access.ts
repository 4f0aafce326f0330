import { DEFAULT_SETTINGS, type MarkingSettings } from '../src/marking/rules';
import { loadBuiltInScheme } from '../src/marking/schemes';
import { createRecentLines } from '../src/marking/store';
import { openSiteAccess, type SiteAccess } from '../src/marking/store/site/siteAccess';
import type { Send } from '../src/tenant';
import { OWNER, type TestSite } from './site';

/** A test site as one person sees all of it. */
export async function accessOf(
  site: TestSite,
  email: string,
  settings: Partial<MarkingSettings> = {},
  wrap: ((send: Send) => Send) | undefined = undefined
): Promise<SiteAccess> {
  const person = site.tenant.store.person(email);
  if (person === null) throw new Error(`${email} is not of this tenant`);
  return openSiteAccess({
    door: site.door(email, wrap),
    settings: { ...DEFAULT_SETTINGS, originatingBody: 'Department for Rivers', ...settings },
    scheme: await loadBuiltInScheme((settings.schemeId ?? 'gscp-2024') as 'gscp-2024'),
    person: { login: person.login, name: person.title },
    manages: email === OWNER,
    clock: site.clock,
    recent: createRecentLines(null, 'gscp-2024', email),
  });
}
