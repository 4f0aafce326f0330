import type { FaultRule } from '../../../../local/src';
import { functionSiteOf, turnFunctionsOn } from '../../../../testing/functions';
import { preparedSites } from '../../../../testing/preparedSite';
import { COLLEAGUE, MEMBER, OWNER, type TestSite } from '../../../../testing/site';
import type { Send } from '../../../tenant';
import { EMPTY_PARTS } from '../../rules/page';
import type { Change, Json } from '../../rules';
import { createGatherDesk } from '../gather/gatherDesk';
import { createKeyRecordDesk } from '../keyRecords/keyRecordDesk';
import { createPageDesk, type PageDesk } from './pageDesk';

const openSite = preparedSites(turnFunctionsOn);
let site: TestSite;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const of = (person: string, wrap?: (send: Send) => Send): PageDesk => createPageDesk(functionSiteOf(site, person, {}, wrap));
const post = (id: string, more: object): Json => ({ ...EMPTY_PARTS.keyPosts, id, ...more }) as unknown as Json;
const addPost = (name: string): Change => ({ path: 'keyPosts/a', was: null, value: post('a', { post: 'Head', name }) });
const purpose = (was: string, value: string): Change => ({ path: 'purpose', was, value });

/** Whether a request writes to the page's list. */
const isWriting = (body: unknown): boolean => typeof body === 'string' && body.includes('MunBody') && body.includes('POST ');

/** Two people who both read the page before either writes: the second's request to write waits until the first has written. */
async function atOnce<A, B>(first: (wrap: (send: Send) => Send) => Promise<A>, second: () => Promise<B>): Promise<readonly [A, B]> {
  let done: Promise<B> | null = null;
  const wrap =
    (send: Send): Send =>
    async (url, init) => {
      if (isWriting(init?.body)) {
        done = done ?? second();
        await done;
      }
      return send(url, init);
    };
  const mine = await first(wrap);
  if (done === null) throw new Error('Nothing was written');
  return [mine, await done];
}

const state = async () => (await functionSiteOf(site, OWNER).reading('afresh')).state;

describe('two people at once', () => {
  it('a part is taken away while another writes on it: it stays away, with their words beside it', async () => {
    await of(MEMBER).save([addPost('Nia')]);
    const [mine, theirs] = await atOnce(
      (wrap) => of(MEMBER, wrap).save([{ path: 'keyPosts/a/name', was: 'Nia', value: 'Mair' }]),
      () => of(COLLEAGUE).save([{ path: 'keyPosts/a', was: post('a', { post: 'Head', name: 'Nia' }), value: null }])
    );
    expect([mine.kind, theirs.kind]).toEqual(['saved', 'saved']);
    const { page, contests } = await state();
    expect(page.keyPosts).toEqual([]);
    expect(contests).toMatchObject([{ path: 'keyPosts/a', stands: { value: null }, other: { value: { name: 'Mair' }, who: { name: 'Aled Morgan' } } }]);
    await of(OWNER).settle(contests[0], contests[0].other.value);
    expect(await state()).toMatchObject({ page: { keyPosts: [{ name: 'Mair' }] }, contests: [] });
  });

  it('both add the same key record: it is on the page once, and what each said of it is kept', async () => {
    const [file] = site.addFiles([{ name: 'Plan.docx', content: 'the plan' }]);
    const add = async (person: string, why: string, wrap?: (send: Send) => Send) => {
      const desk = createKeyRecordDesk(functionSiteOf(site, person, {}, wrap));
      const { records } = await desk.survey(site.library.id, [{ ...file, name: '', isFolder: false, serverRelativeUrl: '' }]);
      return desk.add(
        records.map(({ record }) => ({ ...record, why })),
        []
      );
    };
    await atOnce(
      (wrap) => add(MEMBER, 'My reason.', wrap),
      () => add(COLLEAGUE, 'Their reason.')
    );
    const { page, contests } = await state();
    expect(page.keyRecords).toHaveLength(1);
    const kept = JSON.stringify([page, contests]);
    expect(['My reason.', 'Their reason.'].filter((said) => !kept.includes(said))).toEqual([]);
    // Whoever writes on it before that is settled does not stand in the way of settling it.
    const { id, why } = page.keyRecords[0];
    expect((await of(OWNER).save([{ path: `keyRecords/${id}/marking`, was: page.keyRecords[0].marking, value: 'OFFICIAL' }])).kind).toBe('saved');
    for (const contest of (await state()).contests) expect((await of(OWNER).settle(contest, contest.stands.value)).kind).toBe('saved');
    expect(await state()).toMatchObject({ page: { keyRecords: [{ id, why, marking: 'OFFICIAL' }] }, contests: [] });
  });

  it('the page is confirmed while another edits: their words are no part of what was confirmed, and stand', async () => {
    await of(OWNER).save([purpose('', 'First.')]);
    const seen = await of(OWNER).read('afresh');
    const [confirmed] = await atOnce(
      (wrap) => of(OWNER, wrap).confirm(seen),
      () => of(COLLEAGUE).save([purpose('First.', 'Second.')])
    );
    expect(confirmed).toMatchObject({ kind: 'confirmed', since: [{ who: { name: 'Bea Clarke' } }] });
    const { page, confirmations } = await state();
    expect(page.purpose).toBe('Second.');
    expect(confirmations).toHaveLength(1);
    expect(confirmations[0].upTo).toBe(seen.state.lastRow);
  });

  it('the page is closed while another edits: their words are named, and can be taken in later', async () => {
    await of(OWNER).save([purpose('', 'First.')]);
    const seen = await of(OWNER).read('afresh');
    const [saved] = await atOnce(
      (wrap) => of(MEMBER, wrap).save([purpose('First.', 'Late words.')]),
      () => of(OWNER).close(seen, 'The unit ends.')
    );
    const { page, late, closed } = await state();
    expect(closed).not.toBeNull();
    expect(page.purpose).toBe('First.');
    expect([saved.kind, JSON.stringify(late).includes('Late words.')]).toEqual(['saved', true]);
  });

  it('both gather: the page has its facts, and each row once', async () => {
    site.addFiles([{ name: 'A.docx' }, { name: 'B.docx' }]);
    const gather = (person: string, wrap?: (send: Send) => Send) => createGatherDesk(functionSiteOf(site, person, {}, wrap)).gather();
    const done = await Promise.all([gather(MEMBER), gather(COLLEAGUE)]);
    expect(done.map(({ kind }) => kind)).toEqual(['gathered', 'gathered']);
    const { gathered, rows } = await functionSiteOf(site, OWNER).reading('afresh');
    expect(gathered?.facts.libraries.find(({ id }) => id === site.library.id)?.documents).toBe(2);
    expect(new Set(rows.map(({ rowId }) => rowId)).size).toBe(rows.length);
  });
});

describe('bad weather', () => {
  const weather: readonly (readonly [string, FaultRule])[] = [
    ['429 outside', { status: 429, retryAfter: 2, match: '$batch', times: 2 }],
    ['503 inside a batch', { status: 503, insideBatch: true, times: 2 }],
    ['a request that never came', { kind: 'drop', moment: 'before', match: '$batch', times: 1 }],
    ['an answer that never came', { kind: 'drop', moment: 'after', match: '$batch', times: 1 }],
    ['an answer that broke off', { kind: 'drop', moment: 'midway', match: '$batch', times: 1 }],
  ];

  it.each(weather)('%s: what was saved, confirmed and closed is there, each row once', async (_, fault) => {
    const desk = of(OWNER);
    const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
      site.tenant.faults.clear();
      site.tenant.faults.add(fault);
      const done = await work().catch(async () => {
        site.tenant.faults.clear();
        return work();
      });
      site.tenant.faults.clear();
      return done;
    };
    await desk.read('afresh');
    expect((await attempt(() => desk.save([purpose('', 'Words.'), addPost('Nia')]))).kind).toBe('saved');
    const seen = await desk.read('afresh');
    expect((await attempt(() => desk.confirm(seen))).kind).toBe('confirmed');
    const confirmed = await desk.read('afresh');
    expect((await attempt(() => desk.close(confirmed, 'It ends.'))).kind).toBe('confirmed');
    const { rows, state: after } = await desk.read('afresh');
    expect(after).toMatchObject({ page: { purpose: 'Words.', keyPosts: [{ name: 'Nia' }] }, contests: [], unfinished: [], late: [] });
    expect(rows.map(({ body: { kind } }) => kind)).toEqual(['edit', 'confirm', 'close']);
  });
});
