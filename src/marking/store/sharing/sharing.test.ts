import type { FileInput } from '../../../../local/src';
import { openMarkedSite } from '../../../../testing/markedSite';
import { MEMBER, OWNER, sendAs, type TestSite } from '../../../../testing/site';
import { DEFAULT_SETTINGS } from '../../rules';
import { loadBuiltInScheme } from '../../schemes';
import { createRecentLines } from '../recent';
import { openSiteAccess } from '../site/siteAccess';
import { createSharingDesk } from './createSharingDesk';
import type { SharingDesk, SharingReport } from './desk';

const LIBRARY = '/sites/floods/Shared Documents';
const RECIPIENTS = 'OFFICIAL-SENSITIVE - RECIPIENTS ONLY';
const GUEST = 'greta@partner.example';
const GUEST_LOGIN = 'i:0#.f|membership|greta_partner.example#ext#@rivers.example';

let site: TestSite;
beforeEach(async () => {
  site = await openMarkedSite();
});
afterEach(() => site.close());

async function deskAs(person = OWNER, limit?: number): Promise<SharingDesk> {
  const known = site.tenant.store.person(person);
  const access = openSiteAccess({
    door: site.door(person),
    settings: DEFAULT_SETTINGS,
    scheme: await loadBuiltInScheme('gscp-2024'),
    person: { login: known?.login ?? '', name: known?.title ?? '' },
    manages: person === OWNER,
    clock: site.clock,
    recent: createRecentLines(null, 'gscp-2024', person),
  });
  return createSharingDesk(access, limit);
}
const check = async (desk?: SharingDesk, before?: SharingReport): Promise<SharingReport> => (desk ?? (await deskAs())).check(() => undefined, before).report;

const file = (name: string, line: string, folder = ''): Partial<FileInput> => ({
  name,
  values: line === '' ? {} : { MunMarking: line },
  ...(folder === '' ? {} : { folder: `${LIBRARY}/${folder}` }),
});

/** Says something to the tenant's own REST, as the site's owner would from SharePoint's pages. */
async function say(address: string, body: unknown = {}): Promise<Record<string, unknown>> {
  const answer = await sendAs(
    site.tenant,
    OWNER,
    site.webUrl
  )(`${site.webUrl}/_api/${address}`, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Record<string, unknown>;
}
const link = (path: string, scope: 'anonymous' | 'organization' | 'users'): Promise<unknown> =>
  say(`v2.0/drive/root:/${encodeURIComponent(path)}:/createLink`, { type: 'view', scope });

const said = ({ findings }: SharingReport): unknown[] =>
  findings.map(({ thing, access, values, scope, documents }) => [
    thing.kind,
    thing.name,
    access.kind,
    values.map(({ value }) => value).join(' '),
    scope,
    documents,
  ]);

describe('sharing that contradicts a marking', () => {
  it('finds links on documents by what each value rules out', async () => {
    site.addFiles([
      file('board.docx', RECIPIENTS),
      file('press.docx', 'OFFICIAL - FOR PUBLIC RELEASE'),
      file('plan.docx', 'OFFICIAL-SENSITIVE'),
      file('none.docx', ''),
    ]);
    await link('board.docx', 'organization');
    await link('press.docx', 'anonymous');
    await link('plan.docx', 'anonymous');
    await link('none.docx', 'anonymous');
    const report = await check();
    expect(said(report)).toEqual([
      ['document', 'plan.docx', 'anyoneLink', 'OFFICIAL-SENSITIVE', 'anyone', 1],
      ['document', 'board.docx', 'organisationLink', 'RECIPIENTS ONLY', 'organisation', 1],
    ]);
    expect(report).toMatchObject({ state: 'finished', looked: 2, next: null, notSeen: [] });
    expect(report.findings[1]).toMatchObject({
      values: [{ paragraph: 'Additional Markings, page 16', documents: 1 }],
      thing: { address: `${LIBRARY}/board.docx` },
    });
  });

  it('finds a link on a folder once for all that it opens, and not for what has permissions of its own', async () => {
    site.tenant.store.addFolder(site.library, { path: 'Board/2026' });
    site.addFiles([
      file('a.docx', RECIPIENTS, 'Board'),
      file('b.docx', RECIPIENTS, 'Board/2026'),
      file('c.docx', 'OFFICIAL', 'Board'),
      file('d.docx', RECIPIENTS),
    ]);
    const [own] = site.addFiles([{ ...file('own.docx', RECIPIENTS, 'Board'), onlyFor: [OWNER] }]);
    await link('Board', 'organization');
    const report = await check();
    expect(own.id).toBeGreaterThan(0);
    expect(said(report)).toEqual([['folder', 'Board', 'organisationLink', 'RECIPIENTS ONLY', 'organisation', 2]]);
    expect(report.findings[0].examples).toEqual(['a.docx', 'b.docx']);
  });

  it('counts a document once, whatever number of its values rule the sharing out', async () => {
    site.tenant.store.addFolder(site.library, { path: 'Open' });
    site.addFiles([file('a.docx', RECIPIENTS, 'Open'), file('b.docx', 'OFFICIAL-SENSITIVE', 'Open'), file('c.docx', 'OFFICIAL - HMG USE ONLY', 'Open')]);
    await link('Open', 'anonymous');
    const [finding, ...others] = (await check()).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ documents: 3, scope: 'anyone' });
    expect(finding.values.map(({ value, documents }) => [value, documents])).toEqual([
      ['OFFICIAL-SENSITIVE', 2],
      ['RECIPIENTS ONLY', 1],
      ['HMG USE ONLY', 1],
    ]);
  });

  it('finds everybody of the organisation in a group of the site', async () => {
    site.tenant.store.addToGroup(site.site, 'visitors', ['c:0-.f|rolemanager|spo-grid-all-users/local-tenant']);
    site.addFiles([file('a.docx', RECIPIENTS), file('b.docx', RECIPIENTS), file('c.docx', 'OFFICIAL-SENSITIVE')]);
    expect(said(await check())).toEqual([['site', '', 'everyoneInside', 'RECIPIENTS ONLY', 'organisation', 2]]);
  });

  it('finds a guest by name, where information is for named organisations only (page 17)', async () => {
    site.tenant.store.ensurePerson({ email: GUEST, title: 'Greta Lindqvist', login: GUEST_LOGIN });
    site.addFiles([file('a.docx', 'OFFICIAL - CABINET OFFICE USE ONLY'), file('b.docx', RECIPIENTS)]);
    for (const name of ['a.docx', 'b.docx'])
      await say(`v2.0/drive/root:/${name}:/invite`, { requireSignIn: true, sendInvitation: false, roles: ['read'], recipients: [{ email: GUEST }] });
    const report = await check();
    expect(said(report)).toEqual([['document', 'a.docx', 'guest', 'CABINET OFFICE USE ONLY', 'guests', 1]]);
    expect(report.findings[0].access.who).toBe('Greta Lindqvist');
  });

  it('says which groups it cannot look into, and how many markings it cannot read', async () => {
    site.addFiles([file('a.docx', RECIPIENTS), file('b.docx', 'CONFIDENTIAL')]);
    const report = await check();
    expect(report.groups).toContain('Flood defence Members');
    expect(report).toMatchObject({ unreadable: 1, looked: 1, findings: [] });
  });

  it('says nothing rather than too little to somebody who may not see permissions', async () => {
    site.addFiles([file('a.docx', RECIPIENTS)]);
    await link('a.docx', 'organization');
    expect(await check(await deskAs(MEMBER))).toMatchObject({ state: 'failed', problem: { code: 'noPermission' }, findings: [], looked: 0 });
  });
});

describe('a check of sharing is bounded', () => {
  const many = async (): Promise<void> => {
    site.addFiles(Array.from({ length: 60 }, (_, at) => file(`${String(at).padStart(2, '0')}.docx`, at % 10 === 9 ? 'CONFIDENTIAL' : RECIPIENTS)));
    for (let at = 0; at < 60; at += 2) await link(`${String(at).padStart(2, '0')}.docx`, 'organization');
  };

  it('stops at its limit, says so, and goes on to the same end', async () => {
    await many();
    const whole = await check();
    const desk = await deskAs(OWNER, 8);
    let report = await check(desk);
    expect(report.state).toBe('enough');
    expect(report.findings.length).toBeLessThan(30);
    for (let rounds = 0; report.state === 'enough' && rounds < 20; rounds += 1) report = await check(desk, report);
    expect(report.state).toBe('finished');
    expect(said(report)).toEqual(said(whole));
    expect([report.looked, report.unreadable]).toEqual([54, 6]);
    expect([whole.looked, whole.unreadable]).toEqual([54, 6]);
  });

  it('reads permissions only where something has its own', async () => {
    site.addFiles(Array.from({ length: 200 }, (_, at) => file(`${at}.docx`, RECIPIENTS)));
    await link('7.docx', 'organization');
    // The site, its three groups, and one document, whose groups are those of the site.
    expect((await check()).reads).toBeLessThanOrEqual(6);
  });

  it('is stopped by a person, and keeps what it has found', async () => {
    await many();
    const run = (await deskAs()).check(() => undefined);
    run.control.cancel();
    expect(await run.report).toMatchObject({ state: 'stopped' });
  });

  it('waits while SharePoint is busy', async () => {
    await many();
    const calm = await check();
    site.tenant.faults.add({ status: 429, retryAfter: 3, share: 0.2, seed: 5, match: /_api\/(?!contextinfo)/ });
    expect(said(await check())).toEqual(said(calm));
  });
});
