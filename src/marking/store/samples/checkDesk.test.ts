import { siteAccessOf } from '../../../../testing/siteAccess';
import { openMarkedSite } from '../../../../testing/markedSite';
import { COLLEAGUE, MEMBER, OWNER, VISITOR, type TestSite } from '../../../../testing/site';
import { SAMPLES, siteList } from '../../../tenant';
import { addRow } from '../run/operations';
import { createCheckDesk, isDone, type Check, type CheckDesk } from '.';
import { sampleColumns } from './sampleRow';

let site: TestSite;
beforeEach(async () => {
  site = await openMarkedSite();
});
afterEach(() => site.close());

let ids = 0;
const deskOf = async (person = MEMBER): Promise<CheckDesk> => createCheckDesk(await siteAccessOf(site, person), () => `check-${(ids += 1)}`);

async function begun(desk: CheckDesk, documents = 3): Promise<Check> {
  const files = site.addFiles(Array.from({ length: documents }, (_, i) => ({ name: `Paper ${i}.docx`, values: { MunMarking: 'OFFICIAL' } })));
  return desk.begin(
    files.map(({ id }) => ({ libraryId: site.library.id, itemId: id })),
    40
  );
}

async function judgeAll(desk: CheckDesk, check: Check): Promise<Check> {
  let at = check;
  for (const document of check.documents) {
    site.clock.at += 60_000;
    at = await desk.judge(at, document, 'right', '');
  }
  return at;
}

describe('a sampled check', () => {
  it('is a row for each judgement, and can be gone on with on another day', async () => {
    const desk = await deskOf();
    const check = await begun(desk);
    await desk.judge(check, check.documents[0], 'tooLow', '  Names the bidders ');
    const { open, newest } = await (await deskOf()).read();
    expect(newest).toBeNull();
    expect(open).toMatchObject({ id: check.id, population: 40, who: { name: 'Aled Morgan' } });
    expect(open?.documents.map(({ name, line }) => [name, line])).toEqual([
      ['Paper 0.docx', 'OFFICIAL'],
      ['Paper 1.docx', 'OFFICIAL'],
      ['Paper 2.docx', 'OFFICIAL'],
    ]);
    expect(open?.given[check.documents[0].uniqueId]).toMatchObject({ judgement: 'tooLow', note: 'Names the bidders' });
    expect(await (await deskOf(COLLEAGUE)).read()).toEqual({ newest: null, open: null });
  });

  it('is there for everybody when it is done, and the newest judgement of a document counts', async () => {
    const desk = await deskOf();
    const check = await begun(desk);
    await desk.judge(check, check.documents[0], 'wrong', '');
    const done = await judgeAll(desk, check);
    expect(isDone(done)).toBe(true);
    const { newest, open } = await (await deskOf(COLLEAGUE)).read();
    expect(open).toBeNull();
    expect(Object.values(newest?.given ?? {}).map(({ judgement }) => judgement)).toEqual(['right', 'right', 'right']);
  });

  it('takes no judgement in another’s name, and none from anybody else', async () => {
    const desk = await deskOf();
    const check = await begun(desk, 1);
    const [document] = check.documents;
    const list = siteList(site.webUrl, SAMPLES);
    const row = {
      sample: check.id,
      judged: 'right' as const,
      name: document.name,
      documentId: document.uniqueId,
      listId: document.libraryId,
      itemId: document.itemId,
      when: '2026-03-02T10:00:00.000Z',
      who: check.who.login,
      whoName: check.who.name,
      line: document.line,
      reason: '',
    };
    // A colleague writes the member's name into a row; then their own.
    await site.door(COLLEAGUE).tell(addRow(list, await sampleColumns(row, '')));
    await site.door(COLLEAGUE).tell(addRow(list, await sampleColumns({ ...row, who: COLLEAGUE, whoName: 'Bea Clarke' }, '')));
    // A row that does not have its own hash.
    await site.door(MEMBER).tell(addRow(list, { ...(await sampleColumns(row, '')), MunJudged: 'tooHigh' }));
    const { open } = await desk.read();
    expect(open?.given).toEqual({});
  });

  it('skips what was deleted since it was drawn', async () => {
    const desk = await deskOf();
    const [file] = site.addFiles([{ name: 'Only.docx', values: { MunMarking: 'OFFICIAL' } }]);
    const check = await desk.begin(
      [
        { libraryId: site.library.id, itemId: file.id },
        { libraryId: site.library.id, itemId: file.id + 1000 },
      ],
      2
    );
    expect(check.documents.map(({ name }) => name)).toEqual(['Only.docx']);
    await expect(desk.begin([{ libraryId: site.library.id, itemId: 9999 }], 1)).rejects.toThrow(RangeError);
  });

  it('is refused to those who may not add rows', async () => {
    const owner = await deskOf(OWNER);
    const check = await begun(owner);
    await expect((await deskOf(VISITOR)).judge(check, check.documents[0], 'right', '')).rejects.toMatchObject({ code: 'noPermission' });
  });
});
