import { BrowserFetchWithRetry, DefaultParse, HttpRequestError, Timeout } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, RequestDigest, spfi, type SPFI } from '@pnp/sp';
import '@pnp/sp/presets/all';
import { pnpClient } from '../gateway/pnpClient';
import { openSmallTenant, type SmallTenant } from '../gateway/smallTenant';
import { listenLocally, type LocalListener } from '../serve/listenLocally';

// As PnPjs' own pages show: docs/concepts/batching.md, docs/concepts/error-handling.md, docs/queryable/behaviors.md.
let small: SmallTenant;
beforeEach(async () => {
  small = await openSmallTenant();
  small.tenant.store.addFile(small.documents, { name: 'a.txt', content: 'a' });
});
afterEach(() => small.tenant.close());

describe('batching', () => {
  it('gives each call its own result', async () => {
    const [batched, execute] = pnpClient(small.tenant, small.member, '/sites/team').batched();
    const results: unknown[] = [];
    void batched.web().then((web) => results.push(web));
    void batched.web.lists().then((lists) => results.push(lists));
    await execute();
    expect(results).toMatchObject([{ Title: 'Team' }, expect.arrayContaining([expect.objectContaining({ Title: 'Documents' })])]);
  });

  it('rejects the call whose part failed, and only that', async () => {
    small.tenant.faults.add({ status: 503, part: 2, times: 1 });
    const [batched, execute] = pnpClient(small.tenant, small.member, '/sites/team').batched();
    const calls = [batched.web.select('Title')(), batched.web.lists.select('Title')(), batched.web.currentUser()].map((call) =>
      call.catch((error: Error) => error)
    );
    await execute();
    const [web, lists, user] = await Promise.all(calls);
    expect(web).toMatchObject({ Title: 'Team' });
    expect(lists).toMatchObject({ isHttpRequestError: true, status: 503 });
    expect(user).toMatchObject({ Title: 'Max Member' });
  });
});

describe('errors', () => {
  it('carry the response, with SharePoint’s sentence in it', async () => {
    const error = await pnpClient(small.tenant, small.member, '/sites/team')
      .web.lists.getByTitle('no')()
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(HttpRequestError);
    const { status, response } = error as HttpRequestError;
    expect(status).toBe(404);
    expect(await response.json()).toEqual({
      'odata.error': {
        code: '-1, System.ArgumentException',
        message: { lang: 'en-US', value: "List 'no' does not exist at site with URL 'https://tenant.local/sites/team'." },
      },
    });
  });
});

describe('over HTTP', () => {
  let listener: LocalListener;
  beforeEach(async () => {
    listener = await listenLocally(0);
    listener.answer((request) => small.tenant.fetch(request, small.member));
  });
  afterEach(() => listener.close());

  const client = (): SPFI =>
    spfi(`${listener.origin}/sites/team`).using(
      DefaultHeaders(),
      DefaultInit(),
      BrowserFetchWithRetry({ interval: 1, retries: 3 }),
      DefaultParse(),
      RequestDigest()
    );

  it('asks again after 429 and 503, as long as it is told to', async () => {
    small.tenant.faults.add({ status: 429, retryAfter: 0, times: 1, match: 'title' });
    small.tenant.faults.add({ status: 503, retryAfter: 0, times: 1, match: 'title' });
    expect(await client().web.select('Title')()).toMatchObject({ Title: 'Team' });
    small.tenant.faults.clear();
    small.tenant.faults.add({ status: 429, retryAfter: 0, match: 'title' });
    await expect(client().web.select('Title')()).rejects.toThrow('Retry count exceeded (3)');
    expect(small.tenant.faults.journal()).toHaveLength(3);
  });

  it('a write whose answer was lost is sent again by a client that retries, and is done twice', async () => {
    small.tenant.faults.add({ kind: 'drop', moment: 'after', method: 'POST', match: '/items', times: 1 });
    small.tenant.store.createList(small.site.rootWeb, { title: 'Facts' });
    await client().web.lists.getByTitle('Facts').items.add({ Title: 'once' });
    expect(await client().web.lists.getByTitle('Facts').items.select('Title')()).toEqual([
      expect.objectContaining({ Title: 'once' }),
      expect.objectContaining({ Title: 'once' }),
    ]);
  });

  it('gives up past its own time-out', async () => {
    small.tenant.faults.add({ kind: 'latency', milliseconds: 60_000, match: 'title' });
    await expect(client().using(Timeout(50)).web.select('Title')()).rejects.toMatchObject({ name: expect.stringMatching(/Abort|Timeout/) });
  });
});
