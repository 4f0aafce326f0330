import * as fc from 'fast-check';
import { functionSiteOf, turnFunctionsOn } from '../../../../testing/functions';
import { preparedSites } from '../../../../testing/preparedSite';
import { MEMBER, sendAs } from '../../../../testing/site';
import type { GatheredLibrary } from '../../rules';
import { createGatherDesk } from './gatherDesk';

type Site = Awaited<ReturnType<typeof openSite>>;
const openSite = preparedSites(turnFunctionsOn);

async function gather(site: Site): Promise<readonly GatheredLibrary[]> {
  const outcome = await createGatherDesk(functionSiteOf(site)).gather();
  if (outcome.kind !== 'gathered') throw new Error(outcome.kind);
  return outcome.reading.gathered?.facts.libraries ?? [];
}

/** Forgets what was counted, so that all is counted from the beginning. */
function forget(site: Site): void {
  const { seq } = site.tenant.db.prepare("SELECT seq FROM lists WHERE url LIKE '%MunimentFunctionFacts'").get() as { seq: number };
  site.tenant.db.prepare(`DELETE FROM "items_${seq}"`).run();
}

const HEADERS = { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata' };

/** Does one thing to the library, as somebody at work there; what cannot be done is not. */
async function work(site: Site, what: 'add' | 'edit' | 'recycle' | 'restore' | 'move' | 'folder', at: number): Promise<void> {
  const now = new Date(site.clock.at).toISOString();
  const send = sendAs(site.tenant, MEMBER, site.webUrl);
  const post = async (path: string, body?: object, more: Readonly<Record<string, string>> = {}): Promise<void> =>
    void (await send(`${site.webUrl}/_api/${path}`, {
      method: 'POST',
      headers: { ...HEADERS, ...more },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }));
  const { seq } = site.tenant.db.prepare('SELECT seq FROM lists WHERE id = ?').get(site.library.id) as { seq: number };
  const items = site.tenant.db.prepare(`SELECT "ID" AS id, "FileRef" AS url FROM "items_${seq}" ORDER BY "ID"`).all() as { id: number; url: string }[];
  const item = items.length === 0 ? null : items[at % items.length];
  const list = `web/lists(guid'${site.library.id}')`;
  if (what === 'add') site.addFiles([{ name: `Added ${at} ${items.length}.pdf`, content: 'x'.repeat(at % 50), created: now, modified: now }]);
  else if (what === 'folder') site.tenant.store.addFolder(site.library, { path: `Folder ${at} ${items.length}` });
  else if (what === 'restore') {
    const bin = (await (await send(`${site.webUrl}/_api/web/recyclebin?$select=Id`, { headers: HEADERS })).json()) as { value?: { Id: string }[] };
    const binned = bin.value?.[at % (bin.value.length || 1)];
    if (binned !== undefined) await post(`web/recyclebin('${binned.Id}')/restore()`);
  } else if (item === null) return;
  else if (what === 'edit') await post(`${list}/items(${item.id})`, { Title: `Edited ${at}` }, { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' });
  else if (what === 'recycle') await post(`${list}/items(${item.id})/recycle()`);
  else await post(`web/getfilebyserverrelativeurl('${item.url}')/moveto(newurl='${site.library.url}/Moved ${at}.docx',flags=1)`);
}

it('comes after any work to what a count from the beginning does', async () => {
  const step = fc.record({
    what: fc.constantFrom('add', 'edit', 'recycle', 'restore', 'move', 'folder') as fc.Arbitrary<Parameters<typeof work>[1]>,
    at: fc.nat(999),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }), async (visits) => {
      const site = await openSite();
      try {
        const at = new Date(site.clock.at).toISOString();
        site.addFiles(Array.from({ length: 12 }, (_, i) => ({ name: `Paper ${i}.docx`, created: at, modified: at })));
        await gather(site);
        for (const visit of visits) {
          for (const { what, at: nth } of visit) {
            site.clock.at += 60_000;
            await work(site, what, nth);
          }
          const later = await gather(site);
          if (visit === visits[visits.length - 1]) {
            forget(site);
            expect(later).toEqual(await gather(site));
          }
        }
      } finally {
        site.close();
      }
    }),
    { numRuns: 8 }
  );
}, 60_000);
