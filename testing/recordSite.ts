import { DEFAULT_RETENTION, type RetentionSettings } from '../src/retention/rules';
import { openRecordSite } from '../src/retention/store/site/openRecordSite';
import type { RecordSite } from '../src/retention/store/site/recordSite';
import { openDoor, type Send } from '../src/tenant';
import { MEMBER, OWNER, sendAs, type TestSite } from './site';

/** A test site as one person's page sees its records; `wrap` stands between it and the tenant, the KIM site's part too. */
export function recordSiteOf(
  site: TestSite,
  person: string = MEMBER,
  settings: Partial<RetentionSettings> = {},
  wrap: (send: Send) => Send = (send) => send
): RecordSite {
  const known = site.tenant.store.person(person);
  if (known === null) throw new Error(`${person} is not of this tenant`);
  return openRecordSite({
    door: site.door(person, wrap),
    openDoor: (webUrl) => openDoor({ webUrl, send: wrap(sendAs(site.tenant, person, webUrl)), now: site.clock.now, wait: site.clock.wait }),
    settings: { ...DEFAULT_RETENTION, scheduleId: 'rivers', ...settings },
    person: { login: known.login, name: known.title },
    manages: person === OWNER,
    storage: null,
    clock: site.clock,
  });
}
