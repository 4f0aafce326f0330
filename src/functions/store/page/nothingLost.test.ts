import { functionSiteOf, turnFunctionsOn } from '../../../../testing/functions';
import { preparedSites } from '../../../../testing/preparedSite';
import { COLLEAGUE, MEMBER, OWNER, VISITOR, type TestSite } from '../../../../testing/site';
import { createPageDesk } from './pageDesk';
import { snapshotOf } from './snapshotOf';
import { writeLines } from './writeLines';

const openSite = preparedSites(turnFunctionsOn);
let site: TestSite;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const says = (path: string, value: string, was = '') => [{ path, was, value }];
const headed = (): { readonly settings: { readonly heads: readonly { login: string; name: string }[] } } => {
  const head = site.tenant.store.person(COLLEAGUE);
  return { settings: { heads: head === null ? [] : [{ login: head.login, name: head.title }] } };
};

it('lets two people edit different things at once', async () => {
  const [mine, theirs] = [createPageDesk(functionSiteOf(site, MEMBER)), createPageDesk(functionSiteOf(site, COLLEAGUE))];
  await Promise.all([mine.save(says('purpose', 'Mine')), theirs.save(says('handling', 'Theirs'))]);
  const { state } = await mine.read('afresh');
  expect([state.page.purpose, state.page.handling, state.contests]).toEqual(['Mine', 'Theirs', []]);
});

it('shows both where two wrote on the same between a reading and a row, until somebody settles it', async () => {
  const mine = functionSiteOf(site, MEMBER);
  const theirs = functionSiteOf(site, COLLEAGUE);
  await Promise.all([mine.reading(), theirs.reading()]);
  await writeLines(mine, [{ kind: 'edit', changes: says('purpose', 'Mine') }], '').report;
  await writeLines(theirs, [{ kind: 'edit', changes: says('purpose', 'Theirs') }], '').report;
  const desk = createPageDesk(mine);
  const [contest] = (await desk.read('afresh')).state.contests;
  expect([contest.stands.value, contest.other.value]).toEqual(['Theirs', 'Mine']);
  const settled = await desk.settle(contest, 'Both of ours');
  expect(settled.reading.state).toMatchObject({ page: { purpose: 'Both of ours' }, contests: [] });
});

it('confirms what the person saw, and says what others wrote since', async () => {
  const owner = createPageDesk(functionSiteOf(site, OWNER));
  await owner.save(says('purpose', 'Seen'));
  const seen = await owner.read('afresh');
  await createPageDesk(functionSiteOf(site, COLLEAGUE)).save(says('purpose', 'Later', 'Seen'));
  const confirmed = await owner.confirm(seen);
  if (confirmed.kind !== 'confirmed') throw new Error(confirmed.kind);
  expect(confirmed.since.map(({ who }) => who.name)).toEqual(['Bea Clarke']);
  const [confirmation] = confirmed.reading.state.confirmations;
  const { rows } = confirmed.reading;
  expect(await snapshotOf(rows, 'flood-defence', confirmation)).toMatchObject({ page: { purpose: 'Seen' }, altered: false });
  expect((await snapshotOf(rows.slice(1), 'flood-defence', confirmation)).altered).toBe(true);
});

it('lets a head countersign once, and never their own word', async () => {
  const owner = createPageDesk(functionSiteOf(site, OWNER, headed()));
  await owner.save(says('purpose', 'So'));
  const { reading } = await owner.confirm(await owner.read('afresh'));
  const [confirmation] = reading.state.confirmations;
  expect(await owner.countersign(confirmation)).toMatchObject({ kind: 'mayNot', why: 'notYours' });
  const head = createPageDesk(functionSiteOf(site, COLLEAGUE, headed()));
  expect((await head.countersign(confirmation)).kind).toBe('written');
  expect(await head.countersign(confirmation)).toMatchObject({ kind: 'mayNot' });
});

it('freezes a closed page until it is opened again', async () => {
  const owner = createPageDesk(functionSiteOf(site, OWNER));
  expect((await owner.close(await owner.read('afresh'), 'The team is gone')).kind).toBe('confirmed');
  expect(await owner.save(says('purpose', 'No'))).toMatchObject({ kind: 'mayNot', why: 'closed' });
  expect((await owner.reopen('It is back')).kind).toBe('written');
  expect((await owner.save(says('purpose', 'Yes'))).kind).toBe('saved');
});

it('lets nobody write who may not', async () => {
  expect(await createPageDesk(functionSiteOf(site, VISITOR)).save(says('purpose', 'No'))).toMatchObject({ kind: 'mayNot', why: 'notYours' });
  const member = createPageDesk(functionSiteOf(site, MEMBER));
  expect(await member.confirm(await member.read())).toMatchObject({ kind: 'mayNot', why: 'notYours' });
});

it('writes once where the answer to a request was lost', async () => {
  let lost = 0;
  const own = functionSiteOf(site, MEMBER, {}, (send) => async (request, init) => {
    const answer = await send(request, init);
    if (String(request).includes('$batch') && lost === 0 && String(init?.body ?? '').includes('MunBody') && String(init?.body ?? '').includes('POST ')) {
      lost += 1;
      throw new TypeError('Failed to fetch');
    }
    return answer;
  });
  expect((await createPageDesk(own).save(says('purpose', 'Once'))).kind).toBe('saved');
  expect(lost).toBe(1);
  expect((await own.reading('afresh')).rows).toHaveLength(1);
});

it('passes over a row in another’s name', async () => {
  const known = site.tenant.store.person(COLLEAGUE);
  if (known === null) throw new Error('nobody');
  const forged = { ...functionSiteOf(site, MEMBER), person: { login: known.login, name: known.title } };
  await writeLines(forged, [{ kind: 'edit', changes: says('purpose', 'Never said') }], '').report;
  expect((await functionSiteOf(site, MEMBER).reading()).state.page.purpose).toBe('');
});
