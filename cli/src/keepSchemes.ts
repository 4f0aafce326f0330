import type { LocalTenant } from '../../local/src';
import type { Scheme } from '../../src/marking/rules';
import { isBuiltInScheme, loadBuiltInScheme } from '../../src/marking/schemes';
import { readScheme } from '../../src/marking/schemes/readScheme';
import { createSchemeDesk, type SchemeSaving } from '../../src/marking/store/schemes/schemeDesk';
import { createKimSetup } from '../../src/provisioning/store';
import { KIM_SITE_PROPERTY } from '../../src/tenant';
import { loadWords } from '../../src/words';
import { columnWords } from '../../src/words/columns';
import { doorAs } from './doorAs';
import { addSchemesPage } from './webPartPages';

const KIM = '/sites/kim';
/** Of the central team: an owner of the KIM site. */
const KEEPER = 'elin.morgan@rivers.example';

/** The department's own scheme: the policy's, with a descriptor of its own, and others may raise a marking if they tell the originator. */
async function departmentScheme(): Promise<Scheme> {
  const scheme = JSON.parse(JSON.stringify(await loadBuiltInScheme('gscp-2024'))) as Scheme;
  const { table, paragraphs } = scheme.changes;
  table.raise.originatingBody = ['justification', 'notice'];
  paragraphs.notice = 'Rivers and Coasts, local rule 2';
  scheme.slots.descriptors?.terms.push({
    name: 'INVESTIGATION',
    appliesTo: ['OFFICIAL-SENSITIVE'],
    paragraph: 'Rivers and Coasts, local rule 1',
    definition: 'Information about an incident that is being investigated, until the investigation has been closed.',
  });
  return { ...scheme, id: 'rivers-2026', version: '1.0', title: 'Rivers and Coasts: markings 2026' };
}

const savingOf = (scheme: Scheme, reason: string): SchemeSaving => ({
  schemeId: scheme.id,
  version: scheme.version,
  title: scheme.title,
  text: JSON.stringify(scheme, null, 2),
  reason,
});

/** Says where the department keeps its schemes, as an administrator does at install, and keeps one there as the central team would. */
export async function keepSchemes(tenant: LocalTenant): Promise<void> {
  const { store } = tenant;
  const site = store.site(KIM);
  const keeper = store.person(KEEPER);
  if (site === null || keeper === null) throw new Error(`The seed has no ${KIM}`);
  store.setStorageEntity(KIM_SITE_PROPERTY, KIM);
  const door = doorAs(tenant, KEEPER, KIM);
  const setup = createKimSetup({ door, may: true, labels: await loadWords(columnWords, 'en') });
  const report = await setup.apply(await setup.plan(), () => undefined).report;
  const failed = report.steps.filter((step) => step.outcome.kind === 'failed');
  if (report.state !== 'finished' || failed.length > 0) throw new Error(`${KIM} could not be set up: ${JSON.stringify(report.problem ?? failed)}`);
  const desk = createSchemeDesk({
    door,
    person: { login: keeper.login, name: keeper.title },
    may: true,
    isBuiltIn: isBuiltInScheme,
    check: async (json) => readScheme(json).scheme,
  });
  const scheme = await departmentScheme();
  await desk.putInForce(savingOf(scheme, 'Agreed by the security board'));
  await desk.saveDraft(savingOf({ ...scheme, version: '1.1' }, 'Being discussed with the regions'));
  addSchemesPage(tenant, site);
}
