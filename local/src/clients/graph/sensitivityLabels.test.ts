import { ResponseType, type Client } from '@microsoft/microsoft-graph-client';
import { openSmallTenant, signedIn, type SmallTenant } from '../../gateway/smallTenant';
import { FILE_BYTES } from '../../seed/fileBytes';
import { readLabelInfo, writeLabelInfo } from '../../store/labels/labelInfo';
import { tenantId } from '../../store/tenantId';
import { graphClient } from './graphClient';

const granted = ['Files.ReadWrite.All', 'Sites.Read.All', 'SensitivityLabel.Read', 'SensitivityLabel.Evaluate'];

interface Ground extends SmallTenant {
  readonly client: Client;
  readonly clock: { at: number };
  readonly official: string;
  readonly personal: string;
  readonly sensitive: string;
  /** Address of a file by its name. */
  readonly item: (name: string) => Promise<string>;
}

async function ground(grants: readonly string[] = granted): Promise<Ground> {
  const clock = { at: Date.parse('2026-05-17T09:30:00Z') };
  const small = await openSmallTenant({ grants, now: () => new Date(clock.at) });
  const { store } = small.tenant;
  const official = store.labels.add({ name: 'OFFICIAL', priority: 0, description: 'Most things.' }).id;
  const sensitive = store.labels.add({ name: 'OFFICIAL-SENSITIVE', priority: 1 }).id;
  const personal = store.labels.add({ name: 'Personal data', priority: 2, parentId: sensitive, encrypts: true, publishedTo: [small.member] }).id;
  for (const name of ['a.docx', 'b.pdf', 'c.txt']) store.addFile(small.documents, { name, content: FILE_BYTES[name.slice(2)] });
  const client = graphClient(small.tenant, small.member);
  const at = `/sites/tenant.local,${small.site.id},${small.site.rootWeb.id}/drive`;
  const item = async (name: string): Promise<string> => {
    const file = await client.api(`${at}/root:/${name}`).get();
    return `/drives/${file.parentReference.driveId}/items/${file.id}`;
  };
  return { ...small, client, clock, official, sensitive, personal, item };
}

const names = ({ value }: { value: { name: string }[] }): string[] => value.map(({ name }) => name);

/** Asks for a label and gives the answer's status and where to look. */
async function assign(client: Client, item: string, body: object): Promise<{ status: number; monitor: string }> {
  const answer = (await client.api(`${item}/assignSensitivityLabel`).responseType(ResponseType.RAW).post(body)) as Response;
  if (answer.status >= 400) throw { statusCode: answer.status, code: ((await answer.json()) as { error: { code: string } }).error.code };
  return { status: answer.status, monitor: answer.headers.get('location') ?? '' };
}

describe('sensitivity labels through Graph', () => {
  it('lists the tenant’s labels, with those under them; names are in `name`', async () => {
    const { client, official, personal } = await ground();
    const labels = await client.api('/security/dataSecurityAndGovernance/sensitivityLabels').get();
    expect(names(labels)).toEqual(['OFFICIAL', 'OFFICIAL-SENSITIVE']);
    expect(labels.value[0]).toMatchObject({
      id: official,
      displayName: null,
      toolTip: 'Most things.',
      isEnabled: true,
      applicableTo: 'email,file',
      sublabels: [],
    });
    expect(labels.value[1].sublabels).toMatchObject([{ id: personal, name: 'Personal data', hasProtection: true }]);
    expect((await client.api(`/security/dataSecurityAndGovernance/sensitivityLabels/${personal}`).get()).name).toBe('Personal data');
    expect(names(await client.api('/me/dataSecurityAndGovernance/sensitivityLabels').get())).toEqual(['OFFICIAL', 'OFFICIAL-SENSITIVE']);
    const highest = await client
      .api(
        `/security/dataSecurityAndGovernance/sensitivityLabels/computeInheritance(labelIds=["${official}","${personal}"],locale='en-GB',contentFormats=["File"])`
      )
      .get();
    expect(highest.id).toBe(personal);
  });

  it('assigns later: 202 with a monitor, then the columns, the file and its versions have it', async () => {
    const { client, clock, item, official, tenant, member } = await ground();
    const file = await item('a.docx');
    const { status, monitor } = await assign(client, file, { sensitivityLabelId: official, assignmentMethod: 'privileged' });
    expect([status, monitor]).toEqual([202, expect.stringMatching(/^https:\/\/tenant\.local\/sites\/team\/_api\/v2\.0\/monitor\//)]);
    const look = async (): Promise<unknown> => (await tenant.fetch(new Request(monitor), null)).json();
    expect(await look()).toMatchObject({ status: 'inProgress' });
    expect((await client.api(`${file}/extractSensitivityLabels`).post({})).labels).toEqual([]);
    clock.at += 120_000;
    expect(await look()).toMatchObject({ status: 'completed', percentageComplete: 100 });
    expect((await client.api(`${file}/extractSensitivityLabels`).post({})).labels).toEqual([
      { sensitivityLabelId: official, assignmentMethod: 'privileged', tenantId },
    ]);
    const fields = await client.api(`${file}/listItem?expand=fields(select=_DisplayName,_UIVersionString)`).get();
    expect(fields.fields).toMatchObject({ _DisplayName: 'OFFICIAL' });
    const bytes = await tenant.as(member)('/sites/team/Shared Documents/a.docx');
    expect(readLabelInfo(new Uint8Array(await bytes.arrayBuffer()))).toMatchObject([{ id: official, method: 'Privileged' }]);
  });

  it('wants a reason to lower or take off a label', async () => {
    const { client, clock, item, official, personal } = await ground();
    const file = await item('a.docx');
    await assign(client, file, { sensitivityLabelId: personal });
    clock.at += 120_000;
    for (const sensitivityLabelId of [official, ''])
      await expect(assign(client, file, { sensitivityLabelId })).rejects.toMatchObject({ statusCode: 400, code: 'invalidRequest' });
    expect((await assign(client, file, { sensitivityLabelId: '', justificationText: 'Published.' })).status).toBe(202);
    clock.at += 120_000;
    expect((await client.api(`${file}/extractSensitivityLabels`).post({})).labels).toEqual([]);
  });

  it('gives new files the library’s default later, and keeps the label that a file brings', async () => {
    const { client, clock, item, official, personal, tenant, owner, member } = await ground();
    const admin = await signedIn(tenant, owner);
    const list = "web/lists/getbytitle('Documents')";
    const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
    await admin(list, { method: 'POST', headers: merge, body: JSON.stringify({ DefaultSensitivityLabelForLibrary: official }) });
    expect(await (await admin(`${list}?$select=DefaultSensitivityLabelForLibrary`)).json()).toMatchObject({ DefaultSensitivityLabelForLibrary: official });
    const upload = async (name: string, body: Uint8Array): Promise<void> => {
      const path = `web/GetFolderByServerRelativePath(decodedurl='/sites/team/Shared Documents')/Files/AddUsingPath(decodedurl='${name}')`;
      const send = await signedIn(tenant, member);
      await send(path, { method: 'POST', body: body as Uint8Array<ArrayBuffer> });
    };
    await upload('new.docx', FILE_BYTES.docx);
    await upload('brought.docx', writeLabelInfo(FILE_BYTES.docx, tenantId, { id: personal, method: 'Privileged', contentBits: 8 }));
    const labels = async (name: string): Promise<unknown> => (await client.api(`${await item(name)}/extractSensitivityLabels`).post({})).labels;
    const before = await client.api(await item('new.docx')).get();
    expect(await labels('new.docx')).toEqual([]);
    clock.at += 120_000;
    expect(await labels('new.docx')).toEqual([{ sensitivityLabelId: official, assignmentMethod: 'auto', tenantId }]);
    expect(await labels('brought.docx')).toEqual([{ sensitivityLabelId: personal, assignmentMethod: 'privileged', tenantId }]);
    expect((await client.api(await item('new.docx')).get()).lastModifiedDateTime).toBe(before.lastModifiedDateTime);
    expect(await labels('a.docx')).toEqual([]);
  });

  it('reads a label out of a file that came with one', async () => {
    const { client, item, tenant, documents, official } = await ground();
    const content = writeLabelInfo(FILE_BYTES.docx, 'cb46c030-1825-4e81-a295-151c039dbf02', { id: official, method: 'Standard', contentBits: 0 });
    tenant.store.addFile(documents, { name: 'd.docx', content });
    expect((await client.api(`${await item('d.docx')}/extractSensitivityLabels`).post({})).labels).toEqual([
      { sensitivityLabelId: official, assignmentMethod: 'standard', tenantId: 'cb46c030-1825-4e81-a295-151c039dbf02' },
    ]);
  });

  it('refuses what cannot be labelled: other files, encrypted ones, parents, what somebody holds', async () => {
    const { client, item, tenant, documents, official, sensitive, owner } = await ground();
    const ask = async (name: string, sensitivityLabelId = official): Promise<unknown> => assign(client, await item(name), { sensitivityLabelId });
    for (const name of ['b.pdf', 'c.txt']) await expect(ask(name)).rejects.toMatchObject({ statusCode: 415 });
    await expect(ask('a.docx', sensitive)).rejects.toMatchObject({ statusCode: 400 });
    tenant.store.addFile(documents, { name: 'e.docx', content: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) });
    await expect(ask('e.docx')).rejects.toMatchObject({ statusCode: 423, code: 'fileDecryptionNotSupported' });
    await expect(client.api(`${await item('e.docx')}/extractSensitivityLabels`).post({})).rejects.toMatchObject({ statusCode: 423 });
    tenant.store.lockFile(documents, 1, owner);
    await expect(ask('a.docx')).rejects.toMatchObject({ statusCode: 423 });
    tenant.store.turnSwitch('pdfLabels', true);
    expect(await ask('b.pdf')).toMatchObject({ status: 202 });
  });

  it('fails later, and says so, where the file is damaged', async () => {
    const { client, clock, item, official, tenant, documents } = await ground();
    tenant.store.addFile(documents, { name: 'f.docx', content: 'PK, and nothing more' });
    const { monitor } = await assign(client, await item('f.docx'), { sensitivityLabelId: official });
    clock.at += 120_000;
    const seen = await tenant.fetch(new Request(monitor), null);
    expect(await seen.json()).toMatchObject({ status: 'failed', error: { message: 'The file is damaged.' } });
    expect((await client.api(`${await item('f.docx')}/extractSensitivityLabels`).post({})).labels).toEqual([]);
  });

  it('takes 100 calls in five minutes from a tenant, whoever makes them, and has to be paid for', async () => {
    const { client, clock, item, official, tenant, owner } = await ground();
    const file = await item('a.docx');
    for (let call = 0; call < 100; call += 1) await assign(call % 2 ? client : graphClient(tenant, owner), file, { sensitivityLabelId: official });
    const raw = await tenant.as(owner)(`/v1.0${file}/assignSensitivityLabel`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ sensitivityLabelId: official }),
    });
    expect([raw.status, Number(raw.headers.get('retry-after'))]).toEqual([429, 300]);
    clock.at += 301_000;
    expect((await assign(client, file, { sensitivityLabelId: official })).status).toBe(202);
    tenant.store.turnSwitch('meteredApis', false);
    await expect(assign(client, file, { sensitivityLabelId: official })).rejects.toMatchObject({ statusCode: 402, code: 'paymentRequired' });
  });

  it('asks for the permission of each call, and for the right to change the file', async () => {
    const { client, item, official, tenant, visitor } = await ground();
    const file = await item('a.docx');
    await expect(assign(graphClient(tenant, visitor), file, { sensitivityLabelId: official })).rejects.toMatchObject({ statusCode: 403 });
    tenant.grants.delete('Files.ReadWrite.All');
    tenant.grants.delete('SensitivityLabel.Read');
    await expect(assign(client, file, { sensitivityLabelId: official })).rejects.toMatchObject({ statusCode: 403 });
    await expect(client.api('/security/dataSecurityAndGovernance/sensitivityLabels').get()).rejects.toMatchObject({ statusCode: 403 });
    expect((await client.api(`${file}/extractSensitivityLabels`).post({})).labels).toEqual([]);
  });

  it('says 501 of what it has not, and of beta', async () => {
    const { client } = await ground([...granted, 'User.Read']);
    for (const path of ['/security/alerts_v2', '/security/secureScores', '/informationProtection'])
      await expect(client.api(path).get()).rejects.toMatchObject({ statusCode: 501 });
    await expect(client.api('/me/security/informationProtection/sensitivityLabels').version('beta').get()).rejects.toMatchObject({ statusCode: 501 });
  });
});
