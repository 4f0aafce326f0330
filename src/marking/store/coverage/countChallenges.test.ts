import { challengeDesk, statesOf } from '../../../../testing/challenges';
import { addPapers, mark } from '../../../../testing/marking';
import { siteAccessOf } from '../../../../testing/siteAccess';
import { openMarkedSite } from '../../../../testing/markedSite';
import { COLLEAGUE, MEMBER, OWNER } from '../../../../testing/site';
import { createOverviewDesk } from '.';

it('counts challenges that wait, and those that wait too long (paragraph 38)', async () => {
  const site = await openMarkedSite();
  const papers = addPapers(site, 2);
  await mark(await site.desk(MEMBER), papers, 'OFFICIAL-SENSITIVE');
  const counts = async (): Promise<unknown> => createOverviewDesk(await siteAccessOf(site, OWNER)).challenges();
  expect(await counts()).toEqual({ open: 0, overdue: 0 });
  const documents = await statesOf(site, COLLEAGUE, papers);
  const raising = (await challengeDesk(site, COLLEAGUE)).raise(
    { listId: site.library.id, documents, line: 'OFFICIAL', reason: 'It was published.' },
    () => undefined
  );
  await raising.report;
  expect(await counts()).toEqual({ open: 2, overdue: 0 });
  site.clock.at += 15 * 24 * 60 * 60 * 1000;
  const desk = await challengeDesk(site, MEMBER);
  const [item] = (await desk.queue()).forMe;
  await desk.respond({ items: [item], act: 'declined', text: 'It was not.' }, () => undefined).report;
  expect(await counts()).toEqual({ open: 1, overdue: 1 });
  site.close();
});
