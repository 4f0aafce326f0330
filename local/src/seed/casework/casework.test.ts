import { openTenant, type FileInput, type LocalTenant, type TreeFolder } from '../../index';
import { signedIn } from '../../gateway/smallTenant';
import { seedDepartment } from '..';
import { LAST_DAY } from '../documents';
import { randomFrom } from '../random';
import { busyDays } from './calendar';
import { caseFiles, FIRST_YEAR } from './caseFiles';
import { officersOf } from './officers';
import { seedCasework } from './seedCasework';

const ROOT = '/sites/permitting/Case files';

function entries(documents: number, seed = 5): (FileInput | TreeFolder)[] {
  const random = randomFrom(seed);
  const officers = officersOf(random, 120, FIRST_YEAR, LAST_DAY.getUTCFullYear());
  return [...caseFiles({ random, root: ROOT, officers }, documents)];
}

const isFolder = (entry: FileInput | TreeFolder): entry is TreeFolder => 'folderName' in entry;
const pathOf = (entry: FileInput | TreeFolder): string => `${entry.folder}/${isFolder(entry) ? entry.folderName : entry.name}`;

describe('days of work', () => {
  it('hold exactly as many documents as asked for, and none on a Sunday', () => {
    const days = [...busyDays(2012, LAST_DAY, 12_345)];
    expect(days.reduce((sum, { documents }) => sum + documents, 0)).toBe(12_345);
    expect(days.filter(({ midnight }) => new Date(midnight).getUTCDay() === 0)).toEqual([]);
  });
});

describe('the case files', () => {
  const made = entries(4000);
  const files = made.filter((entry): entry is FileInput => !isFolder(entry));

  it('are the same for the same seed, and others for another', () => {
    expect(entries(300)).toEqual(entries(300));
    expect(entries(300)).not.toEqual(entries(300, 6));
  });

  it('have names that a library takes, no two alike in a folder', () => {
    const paths = made.map((entry) => pathOf(entry).toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
    files.forEach(({ name }) => expect(name).toMatch(/^[^"*:<>?/\\|{}]+\.[a-z]+$/));
    expect(Math.max(...paths.map((path) => path.length))).toBeLessThan(400);
  });

  it('come in the order in which they were made, each folder before what lies in it', () => {
    const there = new Set<string>();
    let last = 0;
    for (const entry of made) {
      const at = new Date(entry.created ?? 0).getTime();
      expect(at).toBeGreaterThanOrEqual(last - 60_000);
      last = at;
      // Teams have their folders beforehand.
      if ((entry.folder ?? '').split('/').length > 5) expect(there).toContain(entry.folder);
      if (isFolder(entry)) there.add(pathOf(entry));
    }
  });

  it('are of many sizes, ages and markings, and end with the last day', () => {
    expect(new Set(files.map(({ name }) => name.slice(name.lastIndexOf('.'))))).toEqual(new Set(['.pdf', '.png', '.docx', '.eml', '.xlsx', '.csv']));
    expect(new Set(files.map(({ values }) => values?.ProtectiveMarking)).size).toBeGreaterThan(5);
    files.forEach(({ created, modified }) => {
      expect(new Date(modified ?? 0).getTime()).toBeGreaterThanOrEqual(new Date(created ?? 0).getTime());
      expect(new Date(modified ?? 0).getTime()).toBeLessThanOrEqual(LAST_DAY.getTime());
    });
  });
});

describe('a very long library', () => {
  let tenant: LocalTenant;
  beforeAll(async () => {
    tenant = await openTenant({ file: ':memory:' });
    seedDepartment(tenant, { items: 20 });
  });
  afterAll(() => tenant.close());

  it('is read to its end page by page, every item once, without those that few may see', async () => {
    const { documents, folders } = seedCasework(tenant, { documents: 20_000 });
    const list = `/sites/permitting/_api/web/GetList('${encodeURI(ROOT)}')`;
    const read = async (person: string): Promise<Set<number>> => {
      const send = await signedIn(tenant, person, '/sites/permitting');
      const ViewXml = '<View Scope="RecursiveAll"><ViewFields><FieldRef Name="FileRef"/></ViewFields><RowLimit Paged="TRUE">5000</RowLimit></View>';
      const ids = new Set<number>();
      let rows = 0;
      for (let Paging: string | undefined = ''; Paging !== undefined;) {
        const answer = await send(`${list}/RenderListDataAsStream`, {
          method: 'POST',
          body: JSON.stringify({ parameters: { ViewXml, RenderOptions: 2, Paging } }),
        });
        const { Row, NextHref } = (await answer.json()) as { Row: { ID: string }[]; NextHref?: string };
        Row.forEach(({ ID }) => ids.add(Number(ID)));
        rows += Row.length;
        Paging = NextHref?.slice(1);
      }
      expect(rows).toBe(ids.size);
      return ids;
    };
    const everything = await read('priya.nair@rivers.example');
    expect(everything.size).toBe(documents + folders);
    const { ItemCount } = (await (await (await signedIn(tenant, 'priya.nair@rivers.example'))(`${list}?$select=ItemCount`)).json()) as { ItemCount: number };
    expect(ItemCount).toBe(documents + folders);
    const some = await read('nia.prys@rivers.example');
    expect(some.size).toBeLessThan(everything.size);
    expect(some.size).toBeGreaterThan(everything.size * 0.9);
  });
});
