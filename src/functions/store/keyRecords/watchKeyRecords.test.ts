import { functionSiteOf, turnFunctionsOn } from '../../../../testing/functions';
import { preparedSites } from '../../../../testing/preparedSite';
import { MEMBER, OWNER, type TestSite } from '../../../../testing/site';
import { moveFile, type Send } from '../../../tenant';
import type { KeyRecordStanding } from '../../rules';
import { createKeyRecordDesk } from './keyRecordDesk';
import { watchKeyRecords } from './watchKeyRecords';

import '@pnp/sp/webs';
import '@pnp/sp/files';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/recycle-bin';

const LIBRARY = '/sites/floods/Shared Documents';
const openSite = preparedSites(turnFunctionsOn);
let site: TestSite;
let ids: readonly { id: number; uniqueId: string }[];

beforeEach(async () => {
  site = await openSite();
  ids = site.addFiles([
    { name: 'Plan.docx', content: 'the plan' },
    { name: 'Annex.docx', content: 'the annex' },
  ]);
  const desk = createKeyRecordDesk(functionSiteOf(site));
  const { records } = await desk.survey(
    site.library.id,
    ids.map(({ id, uniqueId }) => ({ id, uniqueId, name: '', isFolder: false, serverRelativeUrl: '' }))
  );
  await desk.add(
    records.map(({ record }) => ({ ...record, why: 'It says what was decided.' })),
    []
  );
});
afterEach(() => site.close());

const plan = (): string => ids[0].uniqueId;
const standing = async (person = MEMBER, wrap?: (send: Send) => Send, more = {}): Promise<KeyRecordStanding | undefined> =>
  (await watchKeyRecords(functionSiteOf(site, person, more, wrap))).get(plan());
const file = (name = 'Plan.docx') => `${LIBRARY}/${name}`;
const move = (to: string): Promise<void> => site.door(OWNER).tell(moveFile(site.webUrl, file(), to));
const write = (content: string): Promise<unknown> => site.door(OWNER).tell((sp) => sp.web.getFileById(plan()).setContent(content));

it('is the same as long as nothing happens to it', async () => expect(await standing()).toEqual({ kind: 'same' }));

it('is renamed', async () => {
  await move(file('The plan.docx'));
  expect(await standing()).toEqual({ kind: 'renamed', name: 'The plan.docx', location: file('The plan.docx') });
});

it('is changed, in which version', async () => {
  await write('another plan');
  expect(await standing()).toEqual({ kind: 'changed', version: '2.0', hash: '' });
  expect(await createKeyRecordDesk(functionSiteOf(site)).check(plan())).toMatchObject({ kind: 'changed', version: '2.0' });
});

it('has another version where only its columns changed: its bytes say that it is unaltered', async () => {
  await site.door(OWNER).tell((sp) => sp.web.lists.getById(site.library.id).items.getById(ids[0].id).update({ Title: 'The plan' }));
  expect(await standing()).toMatchObject({ kind: 'changed', hash: '' });
  expect(await createKeyRecordDesk(functionSiteOf(site)).check(plan())).toMatchObject({ kind: 'same' });
});

it('is in the recycle bin, as far as a person sees it; restored, it is the same', async () => {
  await site.door(OWNER).tell((sp) => sp.web.getFileById(plan()).recycle());
  expect(await standing(OWNER)).toEqual({ kind: 'gone', how: 'binned' });
  expect(await standing(MEMBER)).toEqual({ kind: 'gone', how: 'notFound' });
  const [entry] = await site.door(OWNER).ask((sp) => sp.web.recycleBin());
  await site.door(OWNER).tell((sp) => sp.web.recycleBin.getById(entry.Id).restore());
  expect(await standing()).toEqual({ kind: 'same' });
});

it('is gone for good', async () => {
  await site.door(OWNER).tell((sp) => sp.web.getFileById(plan()).delete());
  expect(await standing(OWNER)).toEqual({ kind: 'gone', how: 'notFound' });
});

it('was disposed of, where our own log says so', async () => {
  await site.door(OWNER).tell((sp) => sp.web.getFileById(plan()).recycle());
  const disposed = async (_: unknown, asked: readonly string[]): Promise<ReadonlySet<string>> => new Set(asked);
  expect(await standing(OWNER, undefined, { disposed })).toEqual({ kind: 'gone', how: 'disposed' });
});

it('is not read, and never gone, where its rights were taken away', async () => {
  const item = (sp: Parameters<Parameters<ReturnType<TestSite['door']>['tell']>[0]>[0]) => sp.web.lists.getById(site.library.id).items.getById(ids[0].id);
  await site.door(OWNER).tell((sp) => item(sp).breakRoleInheritance(false, false));
  expect(await standing(MEMBER)).toEqual({ kind: 'notRead', code: 'noPermission' });
});

it('is not read where SharePoint does not answer', async () => {
  const own = functionSiteOf(site);
  await own.reading();
  site.tenant.faults.add({ status: 403, match: 'batch' });
  expect([...(await watchKeyRecords(own)).values()].map(({ kind }) => kind)).toEqual(['notRead', 'notRead']);
});
