import { challengeDesk, challengeRowsOf } from '../../../../testing/challenges';
import { addPapers, mark } from '../../../../testing/marking';
import { openMarkedSite } from '../../../../testing/markedSite';
import { COLLEAGUE, MEMBER, type TestSite } from '../../../../testing/site';
import { chainChallenge, challengeColumns, type ChallengeContent } from './challengeRow';

let site: TestSite;
beforeAll(async () => {
  site = await openMarkedSite();
});
afterAll(() => site.close());

it('six thousand rows are read page by page, and then only what is new', async () => {
  const [paper] = addPapers(site, 1);
  await mark(await site.desk(MEMBER), [paper], 'OFFICIAL-SENSITIVE');
  const list = site.tenant.store.list(site.site.rootWeb, '/sites/floods/Lists/MunimentChallenges');
  if (list === null) throw new Error('There is no such list');
  const login = (email: string): string => `i:0#.f|membership|${email}`;
  const content = (challenge: string, kind: 'raised' | 'declined', who: string): ChallengeContent => ({
    kind,
    challenge,
    documentId: paper.uniqueId,
    name: 'Paper 0000.docx',
    listId: site.library.id,
    itemId: paper.id,
    when: '2026-03-01T09:00:00.000Z',
    who: login(who),
    whoName: who,
    to: `Aled Morgan <${MEMBER}>`,
    before: 'OFFICIAL-SENSITIVE',
    after: 'OFFICIAL',
    reason: kind === 'raised' ? 'It was published with the contract notice, and nothing in it is of use to anybody who would harm us.' : 'No.',
    due: kind === 'raised' ? '2026-03-15' : '',
  });
  const rows = (
    await Promise.all(
      Array.from({ length: 3_000 }, async (_, at) => [
        { by: COLLEAGUE, row: await chainChallenge(content(`c${at}`, 'raised', COLLEAGUE), '') },
        // All but two were answered.
        ...(at % 1000 === 0 && at > 0 ? [] : [{ by: MEMBER, row: await chainChallenge(content(`c${at}`, 'declined', MEMBER), '') }]),
      ])
    )
  ).flat();
  site.tenant.store.addItems(
    list,
    rows.map(({ by, row }) => ({ author: by, editor: by, values: challengeColumns(row) }))
  );
  expect(await challengeRowsOf(site)).toHaveLength(5_998);

  const desk = await challengeDesk(site, MEMBER);
  site.tenant.meter.reset();
  const queue = await desk.queue();
  expect(queue.forMe.map(({ challenge }) => challenge.id)).toEqual(['c1000', 'c2000']);
  expect(queue.setAside).toBe(0);
  expect(site.tenant.meter.snapshot().requests).toBeLessThanOrEqual(16);
  site.tenant.meter.reset();
  expect((await desk.queue()).forMe).toHaveLength(2);
  expect(site.tenant.meter.snapshot().requests).toBeLessThanOrEqual(6);
}, 90_000);
