import { openMarkedSite } from '../../../../testing/markedSite';
import { COLLEAGUE, MEMBER, OWNER, sendAs, type TestSite } from '../../../../testing/site';
import { readMarking, type Marking } from '../../rules';
import { checkHistory } from './checkHistory';

const HISTORY_LIST = '/sites/floods/Lists/MunimentMarkingHistory';

let site: TestSite;
beforeEach(async () => {
  site = await openMarkedSite();
});
afterEach(() => site.close());

async function mark(count: number, person = MEMBER): Promise<void> {
  const files = site.addFiles(Array.from({ length: count }, (_, i) => ({ name: `${person} ${i}.docx` })));
  const desk = await site.desk(person);
  const { documents } = await desk.survey(files.map((file) => ({ ...file, name: '', isFolder: false, serverRelativeUrl: '' })));
  await desk.mark(
    { documents, marking: readMarking('OFFICIAL', desk.scheme).marking as Marking, details: { instructions: [], embargo: null }, reason: '' },
    () => undefined
  ).report;
}

const history = (): Parameters<TestSite['tenant']['store']['setItem']>[0] => {
  const list = site.tenant.store.list(site.site.rootWeb, HISTORY_LIST);
  if (list === null) throw new Error('There is no history');
  return list;
};

async function send(method: string, path: string, body?: Record<string, unknown>): Promise<Response> {
  return sendAs(
    site.tenant,
    MEMBER,
    site.webUrl
  )(`${site.webUrl}/_api/web/GetList('${HISTORY_LIST}')${path}`, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...(method === 'POST' ? {} : { 'X-HTTP-Method': method, 'IF-MATCH': '*' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

const codes = async (): Promise<string[]> => (await checkHistory(site.door(OWNER))).findings.map((finding) => finding.code);

describe('looking through the whole history', () => {
  it('finds nothing where everything is as it was written, by whomever', async () => {
    await mark(3);
    await mark(2, COLLEAGUE);
    expect(await checkHistory(site.door(OWNER))).toEqual({ rows: 5, findings: [] });
  });

  it('finds a row that an administrator changed', async () => {
    await mark(3);
    site.tenant.store.setItem(history(), 2, { MunAfter: 'OFFICIAL-SENSITIVE' });
    expect(await codes()).toEqual(['changedRow']);
  });

  it('finds that a row was taken out', async () => {
    await mark(3);
    site.tenant.store.grant(history(), site.tenant.store.associatedGroup(site.site, 'members'), 'Edit');
    expect((await send('DELETE', '/items(2)')).ok).toBe(true);
    expect(await codes()).toEqual(['takenOut']);
  });

  it('finds that the newest row was taken out, which no other row points at', async () => {
    await mark(3);
    site.tenant.store.grant(history(), site.tenant.store.associatedGroup(site.site, 'members'), 'Edit');
    expect((await send('DELETE', '/items(3)')).ok).toBe(true);
    expect(await codes()).toEqual(['takenOut']);
  });

  it("finds a row that somebody added in another's name", async () => {
    await mark(1);
    const forged = {
      Title: 'Forged.docx',
      MunKind: 'marked',
      MunOperation: 'x',
      MunDocument: 'y',
      MunWho: COLLEAGUE,
      MunWhoName: 'Bea Clarke',
      MunBefore: '',
      MunAfter: 'OFFICIAL',
      MunPrevious: '',
      MunHash: 'z',
    };
    expect((await send('POST', '/items', forged)).ok).toBe(true);
    expect((await codes()).sort()).toEqual(['changedRow', 'otherHand']);
  });
});
