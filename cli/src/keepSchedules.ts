import type { LocalTenant } from '../../local/src';
import { createScheduleDesk } from '../../src/retention/store/schedules/scheduleDesk';
import type { KimRecords } from '../../src/retention/store/site/kimRecords';
import { realClock } from '../../src/work';
import { doorAs } from './doorAs';
import { riversSchedule } from './riversSchedule';
import { addRetentionPage } from './webPartPages';

const KIM = '/sites/kim';
/** Of the central team: an owner of the KIM site. */
const KEEPER = 'elin.morgan@rivers.example';

/** The KIM site, as somebody of the central team keeps it. */
export function keptKim(tenant: LocalTenant): KimRecords {
  const keeper = tenant.store.person(KEEPER);
  if (keeper === null) throw new Error(`The seed has no ${KEEPER}`);
  return {
    door: doorAs(tenant, KEEPER, KIM),
    person: { login: keeper.login, name: keeper.title },
    keeps: true,
    clock: realClock,
    newId: () => globalThis.crypto.randomUUID(),
  };
}

/** Puts the department's retention schedule in force on the KIM site, as the central team would. */
export async function keepSchedules(tenant: LocalTenant): Promise<void> {
  const site = tenant.store.site(KIM);
  if (site === null) throw new Error(`The seed has no ${KIM}`);
  await createScheduleDesk(keptKim(tenant)).putInForce(riversSchedule, 0, 'Agreed with every head of business area');
  addRetentionPage(tenant, site);
}
