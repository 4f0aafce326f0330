import type { SPFI } from '@pnp/sp';
import { MoveOperations, TemplateFileType, type IFile } from '@pnp/sp/files';
import { pnpClient } from '../gateway/pnpClient';
import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';
import type { ItemRef, ListRef, SiteRef } from '../store/types';

/** Files as PnPjs' documentation of them shows, call by call. */

const library = '/sites/team/Shared Documents';

describe('files', () => {
  let small: SmallTenant;
  let sp: SPFI;
  let now: Date;
  let paper: ItemRef;
  let other: ListRef;
  let elsewhere: { site: SiteRef; documents: ListRef };

  beforeEach(async () => {
    now = new Date('2026-05-17T09:30:00Z');
    small = await openSmallTenant({ now: () => now });
    const { store } = small.tenant;
    paper = store.addFile(small.documents, {
      name: 'Paper.txt',
      content: 'words',
      author: small.owner,
      created: '2025-01-01T10:00:00Z',
      modified: '2025-02-01T10:00:00Z',
      version: '2.0',
      values: { MunMarking: 'SECRET' },
    });
    store.addVersions(small.documents, paper.id, [{ version: '1.0', content: 'older' }]);
    other = store.createList(small.site.rootWeb, { title: 'Archive', path: 'Archive', template: 101 });
    store.addField(other, { name: 'MunMarking', type: 'Text' });
    const site = store.createSite({ url: '/sites/two', title: 'Two', owner: small.owner });
    store.addToGroup(site, 'members', [small.member]);
    const documents = store.list(site.rootWeb, 'Documents') as ListRef;
    store.addField(documents, { name: 'MunMarking', type: 'Text' });
    elsewhere = { site, documents };
    sp = pnpClient(small.tenant, small.member, small.site.url);
  });

  afterEach(() => small.tenant.close());

  const at = (path: string, from = sp): IFile => from.web.getFileByServerRelativePath(path);
  const facts = async (file: IFile): Promise<Record<string, unknown>> =>
    (await file
      .select('UniqueId', 'UIVersionLabel', 'TimeCreated', 'TimeLastModified', 'Author/Title', 'ModifiedBy/Title')
      .expand('Author', 'ModifiedBy')()) as never;
  const marking = async (file: IFile): Promise<unknown> => (await file.getItem<{ MunMarking: string }>('MunMarking')).MunMarking;

  it('are read as blob, buffer, JSON and text', async () => {
    const folder = sp.web.getFolderByServerRelativePath(library);
    await folder.files.addUsingPath('data.json', '{"a":1}');
    expect(await at(`${library}/data.json`).getJSON()).toEqual({ a: 1 });
    expect(await folder.files.getByUrl('Paper.txt').getText()).toBe('words');
    expect(new Uint8Array(await at(`${library}/Paper.txt`).getBuffer())).toHaveLength(5);
    expect((await at(`${library}/Paper.txt`).getBlob()).size).toBe(5);
    expect(await sp.web.getFileById(paper.uniqueId).getText()).toBe('words');
    expect(await sp.web.getFileByUrl(`https://tenant.local${library}/Paper.txt`).getText()).toBe('words');
    expect(await folder.files.getByUrl('Paper.txt').exists()).toBe(true);
    expect(await folder.files.getByUrl('Nothing.txt').exists()).toBe(false);
  });

  it('are added whole, with a name of their own where it is taken', async () => {
    const { files } = sp.web.getFolderByServerRelativePath(library);
    await expect(files.addUsingPath('Paper.txt', 'again')).rejects.toThrow('-2130575257');
    expect((await files.addUsingPath('Paper.txt', 'again', { Overwrite: true })).UIVersionLabel).toBe('3.0');
    expect((await files.addUsingPath('Paper.txt', 'again', { EnsureUniqueFileName: true })).Name).toBe('Paper1.txt');
    expect((await files.addUsingPath("50% of #1 & Min's.txt", 'x')).Name).toBe("50% of #1 & Min's.txt");
    for (const name of ['a|b.txt', 'a:b.txt', '~$open.docx', 'con', ' a.txt']) await expect(files.addUsingPath(name, 'x')).rejects.toThrow('[400]');
  });

  it('are added chunk by chunk, as one version', async () => {
    const { files } = sp.web.getFolderByServerRelativePath(library);
    const bytes = Uint8Array.from({ length: 2500 }, (_none, index) => index % 251);
    const stages: string[] = [];
    await files.addChunked('big.bin', new Blob([bytes]), { chunkSize: 1000, progress: (data) => stages.push(data.stage), Overwrite: true });
    expect(stages).toEqual(['starting', 'continue', 'finishing']);
    const big = at(`${library}/big.bin`);
    expect(new Uint8Array(await big.getBuffer())).toEqual(bytes);
    expect(await big()).toMatchObject({ Length: '2500', UIVersionLabel: '1.0' });
    await big.setContentChunked(new Blob(['less']), {});
    expect([await big.getText(), (await big()).UIVersionLabel]).toEqual(['less', '2.0']);
  });

  it('stop on the way when told, and take no chunk out of turn', async () => {
    const send = await signedIn(small.tenant, small.member);
    const id = '0d1c8f00-1111-4222-8333-444455556666';
    const call = (operation: string, body = ''): Promise<Response> => send(`web/GetFileById('${paper.uniqueId}')/${operation}`, { method: 'POST', body });
    expect(await (await call(`StartUpload(uploadId=guid'${id}')`, 'abc')).json()).toEqual({ value: '3' });
    expect((await call(`ContinueUpload(uploadId=guid'${id}',fileOffset=9)`, 'x')).status).toBe(500);
    expect((await call(`CancelUpload(uploadId=guid'${id}')`)).status).toBe(200);
    expect((await call(`FinishUpload(uploadId=guid'${id}',fileOffset=3)`)).status).toBe(404);
    expect(await at(`${library}/Paper.txt`).getText()).toBe('words');
  });

  it('move within a library, and keep all but who touched them last', async () => {
    const { UniqueId, TimeCreated, UIVersionLabel } = await facts(at(`${library}/Paper.txt`));
    const moved = await at(`${library}/Paper.txt`).moveByPath(`${library}/Moved.txt`, false, false);
    expect(await facts(moved)).toMatchObject({
      UniqueId,
      TimeCreated,
      UIVersionLabel,
      TimeLastModified: '2026-05-17T09:30:00Z',
      ModifiedBy: { Title: 'Max Member' },
    });
    expect(await moved.versions()).toHaveLength(1);
  });

  it('move to another library, and keep Modified where that is asked for', async () => {
    const before = await facts(at(`${library}/Paper.txt`));
    const moved = await at(`${library}/Paper.txt`).moveByPath('/sites/team/Archive/Paper.txt', false, {
      KeepBoth: false,
      ShouldBypassSharedLocks: true,
      RetainEditorAndModifiedOnMove: true,
    });
    const { UniqueId, TimeLastModified, TimeCreated, UIVersionLabel } = before;
    expect(await facts(moved)).toMatchObject({
      UniqueId,
      TimeLastModified,
      TimeCreated,
      UIVersionLabel,
      Author: { Title: 'Olive Owner' },
      ModifiedBy: { Title: 'Olive Owner' },
    });
    expect(await marking(moved)).toBe('SECRET');
    expect(await moved.versions.getById(512).getText()).toBe('older');
    expect(await at(`${library}/Paper.txt`).exists()).toBe(false);
  });

  it('move to another site: a new UniqueId, the history along', async () => {
    await at(`${library}/Paper.txt`).moveByPath('/sites/two/Shared Documents/Paper.txt', false, false);
    const moved = at('/sites/two/Shared Documents/Paper.txt', pnpClient(small.tenant, small.member, '/sites/two'));
    const after = await facts(moved);
    expect(after).toMatchObject({ TimeCreated: '2025-01-01T10:00:00Z', UIVersionLabel: '2.0', Author: { Title: 'Olive Owner' } });
    expect(after.UniqueId).not.toBe(paper.uniqueId);
    expect(await marking(moved)).toBe('SECRET');
    expect(await moved.versions.getById(512).getText()).toBe('older');
  });

  it('are copied as new documents: columns along, versions not', async () => {
    const copy = await at(`${library}/Paper.txt`).copyByPath('/sites/team/Archive/Copy.txt', false, false);
    expect(await facts(copy)).toMatchObject({ UIVersionLabel: '1.0', TimeCreated: '2026-05-17T09:30:00Z', Author: { Title: 'Max Member' } });
    expect((await copy()).UniqueId).not.toBe(paper.uniqueId);
    expect([await marking(copy), await copy.getText(), await copy.versions()]).toEqual(['SECRET', 'words', []]);
    const kept = await at(`${library}/Paper.txt`).copyByPath('/sites/team/Archive/Kept.txt', false, { ResetAuthorAndCreatedOnCopy: false });
    expect(await facts(kept)).toMatchObject({ TimeCreated: '2025-01-01T10:00:00Z', Author: { Title: 'Olive Owner' } });
    await at(`${library}/Paper.txt`).copyByPath('/sites/two/Shared Documents/Paper.txt', false, false);
    expect(await at('/sites/two/Shared Documents/Paper.txt', pnpClient(small.tenant, small.member, '/sites/two')).getText()).toBe('words');
    await at(`${library}/Paper.txt`).copyTo(`${library}/third.txt`, false);
    await at(`${library}/third.txt`).setContent('changed');
    expect(await at(`${library}/Paper.txt`).getText()).toBe('words');
  });

  it('are refused where the name is taken, overwrite it, or stand beside it', async () => {
    const file = at(`${library}/Paper.txt`);
    await file.copyTo('/sites/team/Archive/Paper.txt', false);
    await expect(file.copyByPath('/sites/team/Archive/Paper.txt', false, false)).rejects.toThrow('-2130575257');
    await file.copyByPath('/sites/team/Archive/Paper.txt', true, false);
    await file.copyByPath('/sites/team/Archive/Paper.txt', false, true);
    expect((await sp.web.getFolderByServerRelativePath('/sites/team/Archive').files()).map((each) => each.Name)).toEqual(['Paper.txt', 'Paper1.txt']);
  });

  it('do not move while checked out, nor where the person may not add', async () => {
    await expect(
      pnpClient(small.tenant, small.visitor, small.site.url).web.getFileByServerRelativePath(`${library}/Paper.txt`).copyTo('/sites/team/Archive/x.txt', false)
    ).rejects.toThrow('[403]');
    await at(`${library}/Paper.txt`).checkout();
    await expect(at(`${library}/Paper.txt`).moveByPath(`${library}/x.txt`, false, false)).rejects.toThrow('[423]');
    expect(MoveOperations.RetainEditorAndModifiedOnMove).toBe(2048);
  });

  it('answer 423 to a whole-file write while open, and for ten minutes after', async () => {
    const file = at(`${library}/Paper.txt`);
    small.tenant.store.lockFile(small.documents, paper.id, small.owner);
    expect(await file.getLockedByUser()).toMatchObject({ Title: 'Olive Owner' });
    await expect(file.setContent('x')).rejects.toThrow(/\[423\].*-2147018894, Microsoft.SharePoint.SPFileLockException/s);
    small.tenant.store.closeFile(small.documents, paper.id);
    now = new Date(now.getTime() + 9 * 60_000);
    await expect(file.setContent('x')).rejects.toThrow('[423]');
    await expect(file.delete()).rejects.toThrow('[423]');
    now = new Date(now.getTime() + 61_000);
    await file.setContent('x');
    expect(await file.getLockedByUser()).toBeNull();
  });

  it('are deleted, with options and without', async () => {
    small.tenant.store.lockFile(small.documents, paper.id, small.owner);
    const file = sp.web.getFolderByServerRelativePath(library).files.getByUrl('Paper.txt');
    await expect(file.deleteWithParams({ BypassSharedLock: true, ETagMatch: '"{00000000-0000-0000-0000-000000000000},1"' })).rejects.toThrow('[412]');
    await file.deleteWithParams({ BypassSharedLock: true });
    expect(await file.exists()).toBe(false);
    await sp.web.getFolderByServerRelativePath(library).files.addUsingPath('b.txt', 'b');
    await at(`${library}/b.txt`).delete();
    expect(await at(`${library}/b.txt`).exists()).toBe(false);
  });

  it('are checked out from the start where the library wants that', async () => {
    await pnpClient(small.tenant, small.owner, small.site.url)
      .web.lists.getByTitle('Documents')
      .update({ ForceCheckout: true } as never);
    await sp.web.getFolderByServerRelativePath(library).files.addUsingPath('new.txt', 'x');
    const file = at(`${library}/new.txt`);
    expect(await file.expand('CheckedOutByUser')()).toMatchObject({ CheckOutType: 0, CheckedOutByUser: { Title: 'Max Member' } });
    await file.checkin('first');
    expect(await file()).toMatchObject({ CheckOutType: 2, UIVersionLabel: '1.0' });
    await sp.web.getFolderByServerRelativePath(library).files.addUsingPath('never.txt', 'x');
    await at(`${library}/never.txt`).undoCheckout();
    expect(await at(`${library}/never.txt`).exists()).toBe(false);
  });

  it('are made from templates', async () => {
    const page = await sp.web
      .getFolderByServerRelativePath('/sites/team/SitePages')
      .files.addTemplateFile('/sites/team/SitePages/New.aspx', TemplateFileType.ClientSidePage);
    expect(page).toMatchObject({ Name: 'New.aspx' });
  });

  it('are copied and moved behind the request too, and say how far they are', async () => {
    const send = await signedIn(small.tenant, small.member);
    const start = async (options: object): Promise<{ JobState: number; Logs: string[] }> => {
      const body = {
        exportObjectUris: [`https://tenant.local${library}/Paper.txt`],
        destinationUri: 'https://tenant.local/sites/two/Shared Documents',
        options,
      };
      const jobs = (await (await send('site/CreateCopyJobs', { method: 'POST', body: JSON.stringify(body) })).json()) as {
        value: { JobId: string; SourceListItemUniqueIds: string[] }[];
      };
      expect(jobs.value[0].SourceListItemUniqueIds).toEqual([paper.uniqueId]);
      return (await (await send('site/GetCopyJobProgress', { method: 'POST', body: JSON.stringify({ copyJobInfo: jobs.value[0] }) })).json()) as never;
    };
    const events = (progress: { Logs: string[] }): string[] => progress.Logs.map((log) => (JSON.parse(log) as { Event: string }).Event);
    const there = at('/sites/two/Shared Documents/Paper.txt', pnpClient(small.tenant, small.member, '/sites/two'));
    expect(events(await start({ IsMoveMode: true, MoveButKeepSource: true }))).toEqual(['JobStart', 'JobFinishedObjectInfo', 'JobEnd']);
    expect(await facts(there)).toMatchObject({ UIVersionLabel: '2.0', TimeLastModified: '2025-02-01T10:00:00Z' });
    expect(events(await start({ IsMoveMode: true, NameConflictBehavior: 0 }))).toEqual(['JobStart', 'JobError', 'JobEnd']);
    expect((await start({ IsMoveMode: true, NameConflictBehavior: 1 })).JobState).toBe(0);
    expect([await there.getText(), await at(`${library}/Paper.txt`).exists()]).toEqual(['words', false]);
    expect(elsewhere.documents.title).toBe('Documents');
    expect(other.title).toBe('Archive');
  });
});
