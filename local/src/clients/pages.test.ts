import type { SPFI } from '@pnp/sp';
import { ClientsidePageFromFile, ClientsideText, CreateClientsidePage, PromotedState, type IClientsidePage } from '@pnp/sp/clientside-pages';
import { pnpClient } from '../gateway/pnpClient';
import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';

/** Client-side pages as PnPjs' documentation of them shows, call by call; and what editing a page together leaves behind. */

describe('client-side pages', () => {
  let small: SmallTenant;
  let sp: SPFI;
  let now: Date;

  beforeEach(async () => {
    now = new Date('2026-05-17T09:30:00Z');
    small = await openSmallTenant({ now: () => now });
    sp = pnpClient(small.tenant, small.member, small.site.url);
  });

  afterEach(() => small.tenant.close());

  const file = (name: string, client = sp): ReturnType<SPFI['web']['getFileByServerRelativePath']> =>
    client.web.getFileByServerRelativePath(`/sites/team/SitePages/${name}`);
  const texts = (page: IClientsidePage): string[] =>
    page.sections.flatMap((section) => section.columns).flatMap((column) => column.controls.map((control) => (control as ClientsideText).text));

  it('are made, named by their title, saved as drafts and published', async () => {
    const page = await sp.web.addClientsidePage('My-page', 'My page', 'Article');
    expect(await file('My-page.aspx')()).toMatchObject({ UIVersionLabel: '0.1', CheckOutType: 0 });
    page.addSection().addControl(new ClientsideText('<p>Rivers & coasts</p>'));
    await page.save(false);
    expect(await file('My-page.aspx')()).toMatchObject({ CheckOutType: 0 });
    await page.save();
    expect(await file('My-page.aspx')()).toMatchObject({ UIVersionLabel: '1.0', CheckOutType: 2, Title: 'My page' });
    const read = await ClientsidePageFromFile(file('My-page.aspx'));
    expect([read.title, texts(read)]).toEqual(['My page', ['<p>Rivers & coasts</p>']]);
  });

  it('go round unchanged, properties and canvas', async () => {
    const page = await CreateClientsidePage(sp.web, 'Functions', 'Functions', 'Article');
    page.addSection().addControl(new ClientsideText('one'));
    page.addSection().addControl(new ClientsideText('two'));
    page.description = 'What we do';
    page.topicHeader = 'Information';
    await page.setAuthorByLoginName('i:0#.f|membership|max@dept.example').catch(() => undefined);
    await page.save();
    const read = await sp.web.loadClientsidePage('/sites/team/SitePages/Functions.aspx');
    expect([texts(read), read.description, read.topicHeader]).toEqual([['one', 'two'], 'What we do', 'Information']);
    read.sections[0].columns[0].controls = [];
    read.title = 'Functions and records';
    await read.save();
    const again = await sp.web.loadClientsidePage('/sites/team/SitePages/Functions.aspx');
    expect([texts(again), again.title]).toEqual([['two'], 'Functions and records']);
    expect((await file('Functions.aspx').versions()).map((each: { VersionLabel: string }) => each.VersionLabel)).toEqual(['1.0']);
  });

  it('are discarded back to what was published', async () => {
    const page = await CreateClientsidePage(sp.web, 'Draft', 'Draft');
    page.addSection().addControl(new ClientsideText('kept'));
    await page.save();
    page.addSection().addControl(new ClientsideText('thrown away'));
    await page.save(false);
    await page.discardPageCheckout();
    expect(texts(await sp.web.loadClientsidePage('/sites/team/SitePages/Draft.aspx'))).toEqual(['kept']);
  });

  it('become news, and are copied', async () => {
    const page = await CreateClientsidePage(sp.web, 'News', 'News', 'Article', PromotedState.PromoteOnPublish);
    page.addSection().addControl(new ClientsideText('news'));
    await page.save();
    expect((await page.getItem<{ PromotedState: number }>('PromotedState')).PromotedState).toBe(2);
    const plain = await CreateClientsidePage(sp.web, 'Plain', 'Plain');
    await plain.save();
    expect(await plain.promoteToNews()).toBe(true);
    const copy = await page.copy(sp.web, 'News-again', 'News again', true);
    expect(texts(copy)).toEqual(['news']);
    expect(await file('News-again.aspx')()).toMatchObject({ UIVersionLabel: '1.0' });
  });

  it('are recycled and deleted', async () => {
    const page = await CreateClientsidePage(sp.web, 'Gone', 'Gone');
    await page.save();
    await page.recycle();
    expect((await sp.web.recycleBin()).map((each) => each.LeafName)).toEqual(['Gone.aspx']);
    const other = await CreateClientsidePage(sp.web, 'Gone2', 'Gone2');
    await other.save();
    await other.delete();
    await expect(file('Gone2.aspx')()).rejects.toThrow('[404]');
  });

  it('answer 501 to what is not kept', async () => {
    const page = await CreateClientsidePage(sp.web, 'Plain', 'Plain');
    await page.save();
    await expect(page.schedulePublish(now)).rejects.toThrow('[501]');
    await expect(page.saveAsTemplate()).rejects.toThrow('[501]');
    await expect(page.share(['a@dept.example'], 'x')).rejects.toThrow('[501]');
    await expect(page.setBannerImageFromExternalUrl('https://tenant.local/a.png')).rejects.toThrow('[501]');
  });

  it('may be made by those who may add to the library', async () => {
    await expect(pnpClient(small.tenant, small.visitor, small.site.url).web.addClientsidePage('x')).rejects.toThrow('[403]');
  });

  describe('where people edit pages together', () => {
    const call = async (path: string, body: object = {}): Promise<Response> => {
      const send = await signedIn(small.tenant, small.member);
      return send(`sitepages/pages(1)/${path}`, { method: 'POST', body: JSON.stringify(body) });
    };

    beforeEach(async () => {
      const page = await CreateClientsidePage(sp.web, 'Shared', 'Shared');
      await page.save();
    });

    it('is off unless the tenant turned it on', async () => {
      expect((await call('SavePageCoAuth', { Title: 'x' })).status).toBe(400);
      expect((await call('checkoutpage')).status).toBe(200);
      expect((await call('savepage', { Title: 'x' })).status).toBe(200);
    });

    it('locks the page for minutes, for the same person too, until the lock is given back', async () => {
      small.tenant.store.turnSwitch('pageCoAuthoring', true);
      const state = (await (await call('SavePageCoAuth', { Title: 'Together' })).json()) as { SharedLockId: string; IsNewSession: boolean };
      expect(state.IsNewSession).toBe(true);
      const refused = await call('savepage', { Title: 'x' });
      expect([refused.status, await refused.text()]).toEqual([423, expect.stringContaining('-2147018894, Microsoft.SharePoint.SPFileLockException')]);
      const item = sp.web.lists.getByTitle('Site Pages').items.getById(1);
      await expect(item.validateUpdateListItem([{ FieldName: 'Description', FieldValue: 'x' }], true)).rejects.toThrow('[423]');
      expect((await call('DiscardCoAuth', { lockId: state.SharedLockId })).status).toBe(200);
      expect((await call('checkoutpage')).status).toBe(200);
      expect((await call('savepage', { Title: 'Mine' })).status).toBe(200);
    });

    it('lets go by itself after ten minutes without a sign of life', async () => {
      small.tenant.store.turnSwitch('pageCoAuthoring', true);
      await call('StartCoAuth');
      now = new Date(now.getTime() + 9 * 60_000);
      expect((await call('checkoutpage')).status).toBe(423);
      await call('ExtendSessionCoAuth', { authoringMetadata: {}, connectivityUpdateReason: 0 });
      now = new Date(now.getTime() + 9 * 60_000);
      expect((await call('checkoutpage')).status).toBe(423);
      now = new Date(now.getTime() + 61_000);
      expect((await call('checkoutpage')).status).toBe(200);
    });
  });
});
