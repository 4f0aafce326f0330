import { LargeFileUploadTask, OneDriveLargeFileUploadTask, ResponseType, FileUpload, type LargeFileUploadSession } from '@microsoft/microsoft-graph-client';
import { openGraphDrive, type GraphDrive } from './graphDrive';

const unit = 320 * 1024;

const ground = (): Promise<GraphDrive> => openGraphDrive('Files.ReadWrite.All', 'Sites.Read.All');

const bytesOf = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => index % 251);

describe('uploads in fragments', () => {
  it('are done by the client’s own task', async () => {
    const { client, drive } = await ground();
    const content = bytesOf(2 * unit + 100);
    const session: LargeFileUploadSession = await LargeFileUploadTask.createUploadSession(client, `${drive}/root:/big.bin:/createUploadSession`, {
      item: { '@microsoft.graph.conflictBehavior': 'rename' },
    });
    const file = new FileUpload(content.buffer as ArrayBuffer, 'big.bin', content.byteLength);
    const { responseBody } = await new LargeFileUploadTask(client, file, session, { rangeSize: unit }).upload();
    expect(responseBody).toMatchObject({ name: 'big.bin', size: content.byteLength });
    const back = (await client.api(`${drive}/root:/big.bin:/content`).responseType(ResponseType.ARRAYBUFFER).get()) as ArrayBuffer;
    expect(Buffer.from(back).equals(Buffer.from(content))).toBe(true);
  });

  it('are done by the task for drives', async () => {
    const { client, drive } = await ground();
    const task = await OneDriveLargeFileUploadTask.create(client, bytesOf(unit + 1), {
      fileName: 'task.bin',
      conflictBehavior: 'fail',
      rangeSize: unit,
      uploadSessionURL: `${drive}/root:/task.bin:/createUploadSession`,
    });
    expect((await task.upload()).responseBody).toMatchObject({ name: 'task.bin' });
  });

  it('need neither token nor digest, tell how far they are, and refuse what does not follow', async () => {
    const { client, drive, tenant, setNow } = await ground();
    const { uploadUrl } = await client.api(`${drive}/root:/a.bin:/createUploadSession`).post({ deferCommit: true });
    const put = (from: number, length: number, total: number): Promise<Response> =>
      tenant.fetch(
        new Request(uploadUrl, {
          method: 'PUT',
          headers: { 'Content-Range': `bytes ${from}-${from + length - 1}/${total}` },
          body: bytesOf(length).buffer as ArrayBuffer,
        }),
        null
      );
    expect((await put(0, 100, unit + 10)).status).toBe(400);
    const first = await put(0, unit, unit + 10);
    expect([first.status, await first.json()]).toMatchObject([202, { nextExpectedRanges: [`${unit}-`] }]);
    expect((await put(0, unit, unit + 10)).status).toBe(416);
    expect((await put(unit, 10, unit + 11)).status).toBe(400);
    expect((await put(unit, 10, unit + 10)).status).toBe(202);
    const done = await tenant.fetch(new Request(uploadUrl, { method: 'POST' }), null);
    expect([done.status, await done.json()]).toMatchObject([201, { name: 'a.bin', size: unit + 10 }]);
    expect((await tenant.fetch(new Request(uploadUrl), null)).status).toBe(404);
    const other = await client.api(`${drive}/root:/b.bin:/createUploadSession`).post({});
    setNow('2026-05-18T09:30:01Z');
    expect((await tenant.fetch(new Request(other.uploadUrl), null)).status).toBe(404);
  });

  it('end where they are given up', async () => {
    const { client, drive, tenant } = await ground();
    const { uploadUrl } = await client.api(`${drive}/root:/a.bin:/createUploadSession`).post({});
    expect((await tenant.fetch(new Request(uploadUrl, { method: 'DELETE' }), null)).status).toBe(204);
    expect((await tenant.fetch(new Request(uploadUrl), null)).status).toBe(404);
  });
});

describe('copies', () => {
  it('are made some time later, and watched meanwhile', async () => {
    const { client, drive, tenant, setNow } = await ground();
    const { id } = await client.api(`${drive}/root:/a.txt:/content`).put('one');
    const folder = await client.api(`${drive}/root/children`).post({ name: 'There', folder: {} });
    const answer: Response = await client
      .api(`${drive}/items/${id}/copy`)
      .responseType(ResponseType.RAW)
      .post({ parentReference: { id: folder.id }, name: 'b.txt' });
    expect(answer.status).toBe(202);
    const watch = async (): Promise<Record<string, unknown>> =>
      (await tenant.fetch(new Request(answer.headers.get('location') ?? ''), null)).json() as Promise<Record<string, unknown>>;
    expect(await watch()).toMatchObject({ status: 'inProgress' });
    expect((await client.api(`${drive}/items/${folder.id}/children`).get()).value).toEqual([]);
    setNow('2026-05-17T09:30:03Z');
    const { resourceId, status } = await watch();
    expect(status).toBe('completed');
    expect((await client.api(`${drive}/items/${String(resourceId)}`).get()).name).toBe('b.txt');
  });

  it('are refused at once where the name is taken', async () => {
    const { client, drive } = await ground();
    const { id } = await client.api(`${drive}/root:/a.txt:/content`).put('one');
    await expect(client.api(`${drive}/items/${id}/copy`).post({})).rejects.toMatchObject({ statusCode: 409, code: 'nameAlreadyExists' });
  });
});
