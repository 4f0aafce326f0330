import type { LocalTenant } from '../../local/src';
import { DEFAULT_SETTINGS, readMarking, type Marking, type MarkingSettings } from '../../src/marking/rules';
import { loadBuiltInScheme } from '../../src/marking/schemes';
import { createMarkingDesk, createRecentLines } from '../../src/marking/store';
import { createSetupDesk } from '../../src/provisioning/store';
import type { Door } from '../../src/tenant';
import { loadWords } from '../../src/words';
import { columnWords } from '../../src/words/columns';
import { doorAs } from './doorAs';
import { liveInMarkings } from './livedInMarkings';
import { addMarkingPage, addSetupPage } from './webPartPages';

const DEPARTMENT = 'Department for Rivers and Coasts';

/** Sites whose owner has turned marking on, and the member who has marked some documents there. */
const ON = [
  { url: '/sites/floodrisk', owner: 'tom.ashworth@rivers.example', member: 'nia.prys@rivers.example' },
  { url: '/sites/teesbarrier', owner: 'tom.ashworth@rivers.example', member: 'kwame.mensah@rivers.example' },
  { url: '/sites/cymru', owner: 'owain.hughes@rivers.example', member: 'sian.bevan@rivers.example' },
];
/** A site where nobody has yet: its set-up page is there to try. */
const OFF = '/sites/waterpolicy';

const SETTINGS: MarkingSettings = {
  ...DEFAULT_SETTINGS,
  originatingBody: DEPARTMENT,
  callWhom: 'the security team on 020 7946 0142 (security@rivers.example)',
  keeperTitle: 'Local Information Manager',
  keepers: [{ login: 'i:0#.f|membership|amina.rahman@rivers.example', name: 'Amina Rahman' }],
};

/** What the first documents of a library are marked as, so many in turn. */
const MARKED: readonly [count: number, line: string][] = [
  [6, 'OFFICIAL'],
  [3, 'OFFICIAL-SENSITIVE'],
  [2, 'OFFICIAL-SENSITIVE - RECIPIENTS ONLY - PERSONAL DATA'],
  [2, 'OFFICIAL - HMG USE ONLY - COMMERCIAL'],
];

async function markSome(door: Door, listId: string, member: { login: string; title: string }, ids: readonly number[]): Promise<void> {
  const scheme = await loadBuiltInScheme('gscp-2024');
  const desk = createMarkingDesk({
    door,
    listId,
    settings: SETTINGS,
    scheme,
    person: { login: member.login, name: member.title },
    recent: createRecentLines(null, scheme.id, member.login),
  });
  let at = 0;
  for (const [count, line] of MARKED) {
    const rows = ids.slice(at, at + count).map((id) => ({ id, uniqueId: '', name: '', isFolder: false, serverRelativeUrl: '' }));
    at += count;
    const { documents } = await desk.survey(rows);
    if (documents.length > 0)
      await desk.mark(
        { documents, marking: readMarking(line, scheme).marking as Marking, details: { instructions: [], embargo: null }, reason: '' },
        () => undefined
      ).report;
  }
}

/** Turns marking on as owners would, by the product's own set-up, and has some documents marked as members would. */
export async function turnMarkingOn(tenant: LocalTenant): Promise<void> {
  for (const { url, owner, member } of ON) {
    const site = tenant.store.site(url);
    const marker = tenant.store.person(member);
    if (site === null || marker === null) throw new Error(`The seed has no ${url}`);
    const labels = await loadWords(columnWords, url === '/sites/cymru' ? 'cy' : 'en');
    const door = doorAs(tenant, owner, url);
    const desk = createSetupDesk({ door, may: true, labels, loadScheme: (id) => loadBuiltInScheme(id as 'gscp-2024'), defaults: SETTINGS });
    const { libraries } = await desk.read();
    const report = await desk.apply(await desk.plan({ libraryIds: libraries.map((library) => library.id), settings: SETTINGS }), () => undefined).report;
    const failed = report.steps.filter((step) => step.outcome.kind === 'failed');
    if (report.state !== 'finished' || failed.length > 0)
      throw new Error(`Marking could not be turned on in ${url}: ${JSON.stringify(report.problem ?? failed)}`);
    addSetupPage(tenant, site);
    addMarkingPage(tenant, site);
    const first = libraries.find((library) => library.itemCount > 0);
    if (first === undefined) continue;
    const memberDoor = doorAs(tenant, member, url);
    await markSome(memberDoor, first.id, marker, await firstDocuments(memberDoor, first.id));
  }
  await liveInMarkings(tenant, SETTINGS);
  const off = tenant.store.site(OFF);
  if (off !== null) addSetupPage(tenant, off);
}

/** The documents at the top of a library, which is what a visitor sees first. */
async function firstDocuments(door: Door, listId: string): Promise<number[]> {
  const rows = await door.ask(
    async (sp) =>
      (await sp.web.lists.getById(listId).items.select('Id', 'FileLeafRef', 'FileDirRef', 'FSObjType', 'CheckoutUserId').orderBy('ID').top(2000)()) as Row[]
  );
  const depth = (row: Row): number => row.FileDirRef.split('/').length;
  // Past 5,000 rows only ID may be ordered on, and nothing else filtered: the rest is done here.
  const files = rows.filter((row) => row.FSObjType === 0);
  const shallow = Math.min(...files.map(depth));
  return files
    .filter((row) => depth(row) === shallow && row.CheckoutUserId === null)
    .sort((a, b) => (a.FileLeafRef < b.FileLeafRef ? -1 : 1))
    .map((row) => row.Id);
}

interface Row {
  Id: number;
  FileLeafRef: string;
  FileDirRef: string;
  FSObjType: number;
  CheckoutUserId: number | null;
}
