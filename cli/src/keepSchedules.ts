import '@pnp/sp/items';
import type { LocalTenant } from '../../local/src';
import { HISTORY, listOf, SCHEDULE, SCHEDULES, siteList } from '../../src/tenant';
import { doorAs } from './doorAs';
import { RIVERS_SCHEDULE } from './riversSchedule';
import { addRetentionPage } from './webPartPages';

const KIM = '/sites/kim';
/** Of the central team: an owner of the KIM site. */
const KEEPER = 'elin.morgan@rivers.example';

/** Puts the department's retention schedule in force on the KIM site, as the central team would. */
export async function keepSchedules(tenant: LocalTenant): Promise<void> {
  const site = tenant.store.site(KIM);
  const keeper = tenant.store.person(KEEPER);
  if (site === null || keeper === null) throw new Error(`The seed has no ${KIM}`);
  const door = doorAs(tenant, KEEPER, KIM);
  const { id, title, version } = RIVERS_SCHEDULE;
  await door.tell(async (sp) => {
    await listOf(sp, siteList(door.webUrl, SCHEDULES)).items.add({
      Title: title,
      [SCHEDULE.schedule.internalName]: id,
      [SCHEDULE.version.internalName]: version,
      [SCHEDULE.state.internalName]: 'inForce',
      [SCHEDULE.json.internalName]: JSON.stringify(RIVERS_SCHEDULE),
      [HISTORY.when.internalName]: new Date().toISOString(),
      [HISTORY.who.internalName]: keeper.login,
      [HISTORY.whoName.internalName]: keeper.title,
      [HISTORY.reason.internalName]: 'Agreed with every head of business area',
    });
  });
  addRetentionPage(tenant, site);
}
