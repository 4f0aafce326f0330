import '@pnp/sp/files';
import { closedAfter } from '../../../../testing/marking';
import { recordSiteOf } from '../../../../testing/recordSite';
import { turnRetentionOn } from '../../../../testing/retention';
import { storm } from '../../../../testing/takeOnStorm';
import { COLLEAGUE, MEMBER, OWNER, type TestSite } from '../../../../testing/site';
import { preparedSites } from '../../../../testing/preparedSite';
import { copyFile, itemsAfter, type RawRow, type Send } from '../../../tenant';
import type { WorkReport } from '../../../work';
import { recordLines } from '../history/recordLines';
import type { SelectedRow } from '../site/recordSite';
import type { ClassDesk } from './classDesk';
import { createClassDesk } from './createClassDesk';

let site: TestSite;
const openSite = preparedSites(turnRetentionOn);
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

type File = { readonly id: number; readonly uniqueId: string };

const deskOf = (person = MEMBER, wrap?: (send: Send) => Send): ClassDesk => createClassDesk(recordSiteOf(site, person, {}, wrap));
const add = (count: number): readonly File[] =>
  site.addFiles(Array.from({ length: count }, (_, i) => ({ name: `Paper ${String(i + 1).padStart(4, '0')}.docx` })));
const wanted = (files: readonly File[], code = 'CASE', reason = 'These are of a case') => ({
  listId: site.library.id,
  documents: files.map(({ id, uniqueId }) => ({ id, uniqueId, name: `Paper ${id}.docx` })),
  code,
  reason,
});
const set = (files: readonly File[], code = 'CASE', desk = deskOf()): Promise<WorkReport> => desk.setDocuments(wanted(files, code), () => undefined).report;

/** The library by SharePoint's own REST. */
async function columns(): Promise<readonly { MunRecordClass: string | null; Modified: string; EditorId: number; FileLeafRef: string }[]> {
  const all: RawRow[] = [];
  await itemsAfter(
    site.door(OWNER),
    { id: site.library.id },
    0,
    (items) => items.select('ID', 'FileLeafRef', 'MunRecordClass', 'Modified', 'EditorId'),
    (rows) => void all.push(...rows)
  );
  return all as never;
}
const classes = async (): Promise<(string | null)[]> => (await columns()).map(({ MunRecordClass }) => MunRecordClass);
const history = async (): Promise<{ kind: string; documentId: string; before: string; after: string }[]> =>
  (await recordLines.readSince(site.door(OWNER), 0)).map(({ content }) => content);
const rowsOf = (files: readonly File[]): SelectedRow[] => files.map((file) => ({ ...file, name: '', isFolder: false, serverRelativeUrl: '' }));

describe('a class of a document’s own', () => {
  it('has its line first, says who, why and by which schedule, and leaves the document’s dates alone', async () => {
    const files = add(3);
    const before = await columns();
    const report = await set(files);
    expect(report.steps.map(({ outcome }) => outcome.kind)).toEqual(['done', 'done', 'done']);
    expect(await columns()).toEqual(before.map((document) => ({ ...document, MunRecordClass: 'CASE' })));
    const lines = await recordLines.readSince(site.door(OWNER), 0);
    expect(lines).toHaveLength(3);
    expect(lines[0].content).toMatchObject({ kind: 'class', before: '', after: 'CASE', reason: 'These are of a case', who: { name: 'Aled Morgan' } });
    expect(await recordLines.check(site.door(OWNER))).toEqual([]);
  });

  it('that it has already is no work, and no line', async () => {
    const files = add(2);
    await set(files);
    const report = await set(files);
    expect(report.steps.map(({ outcome }) => outcome.kind)).toEqual(['same', 'same']);
    expect(await history()).toHaveLength(2);
  });

  it('is not given to what somebody else has checked out, and that is said', async () => {
    const files = add(2);
    await site.door(COLLEAGUE).tell(async (sp) => sp.web.getFileById(files[0].uniqueId).checkout());
    const report = await set(files);
    expect(report.steps.map(({ outcome }) => (outcome.kind === 'failed' ? outcome.problem : outcome.kind))).toEqual([
      { code: 'checkedOut', values: { who: 'Bea Clarke' } },
      'done',
    ]);
    expect(await classes()).toEqual([null, 'CASE']);
  });

  it('is not given to what is gone', async () => {
    const files = add(2);
    await site.door(OWNER).tell(async (sp) => sp.web.getFileById(files[1].uniqueId).recycle());
    const report = await set(files);
    expect(report.steps.map(({ outcome }) => outcome.kind).sort()).toEqual(['done', 'failed']);
  });

  it('goes along when a document is copied, and its history does not', async () => {
    const [file] = add(1);
    await set([file]);
    const url = '/sites/floods/Shared Documents';
    await site.door(MEMBER).tell(copyFile(site.webUrl, `${url}/Paper 0001.docx`, `${url}/Copy.docx`));
    const copy = (await columns()).find(({ FileLeafRef }) => FileLeafRef === 'Copy.docx');
    expect(copy?.MunRecordClass).toBe('CASE');
    const { ID } = copy as unknown as { ID: number };
    const { documents, lines } = await deskOf().survey(site.library.id, [...rowsOf([file]), { ...rowsOf([file])[0], id: ID }]);
    const copied = documents.find(({ name }) => name === 'Copy.docx');
    expect(lines.get(file.uniqueId)?.after).toBe('CASE');
    expect(lines.has(copied?.uniqueId ?? '')).toBe(false);
  });
});

describe('taking back', () => {
  it('gives each document what it had before, and leaves what was decided since', async () => {
    const files = add(4);
    await set(files.slice(0, 2), 'FIRST');
    await set(files, 'CASE');
    await set([files[3]], 'LATER', deskOf(COLLEAGUE));
    const { undoable } = await deskOf().earlier(site.library.id);
    const report = await deskOf().undo(undoable as NonNullable<typeof undoable>, () => undefined).report;
    expect(report.steps.map(({ outcome }) => outcome.kind).sort()).toEqual(['done', 'done', 'done', 'failed']);
    expect(await classes()).toEqual(['FIRST', 'FIRST', null, 'LATER']);
    expect((await deskOf().earlier(site.library.id)).undoable).toBeNull();
  });

  it('is offered to whoever did it, and to nobody else', async () => {
    await set(add(1));
    expect((await deskOf().earlier(site.library.id)).undoable).not.toBeNull();
    expect(await deskOf(COLLEAGUE).earlier(site.library.id)).toEqual({ unfinished: null, undoable: null });
  });
});

describe('what is cut off', () => {
  it('is offered again after a closed tab, and goes on where it stopped', async () => {
    const files = add(120);
    await set(files, 'CASE', deskOf(MEMBER, closedAfter(5))).catch(() => undefined);
    const some = (await classes()).filter((code) => code === 'CASE').length;
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(120);
    const { unfinished } = await deskOf().earlier(site.library.id);
    const report = await deskOf().resume(unfinished as NonNullable<typeof unfinished>, () => undefined).report;
    expect(report.state).toBe('finished');
    expect(await classes()).toEqual(files.map(() => 'CASE'));
    expect(await history()).toHaveLength(120);
    expect((await deskOf().earlier(site.library.id)).unfinished).toBeNull();
  });

  it('is not offered again once it was left', async () => {
    await set(add(120), 'CASE', deskOf(MEMBER, closedAfter(5))).catch(() => undefined);
    const { unfinished } = await deskOf().earlier(site.library.id);
    await deskOf().abandon(unfinished as NonNullable<typeof unfinished>);
    expect((await deskOf().earlier(site.library.id)).unfinished).toBeNull();
  });

  it('does each once, with a fifth of all requests going wrong and the tab closed again and again', async () => {
    const files = add(150);
    const before = await columns();
    storm(21).forEach((rule) => site.tenant.faults.add(rule));
    let rounds = 0;
    const insist = async <T>(ask: () => Promise<T>): Promise<T> => {
      for (let tries = 1; ; tries += 1) {
        try {
          return await ask();
        } catch (error) {
          if (tries === 50) throw error;
        }
      }
    };
    for (let done = false; !done && rounds < 200; rounds += 1) {
      const desk = deskOf(MEMBER, rounds % 3 === 2 ? (send) => send : closedAfter(4));
      const fresh = deskOf();
      const { unfinished } = await insist(() => fresh.earlier(site.library.id));
      const report = await (unfinished === null ? desk.setDocuments(wanted(files), () => undefined) : desk.resume(unfinished, () => undefined)).report.catch(
        (): null => null
      );
      done = report?.state === 'finished' && report.steps.every(({ outcome }) => outcome.kind === 'same');
    }
    expect(site.tenant.faults.journal().length).toBeGreaterThan(5);
    site.tenant.faults.clear();
    expect(await columns()).toEqual(before.map((document) => ({ ...document, MunRecordClass: 'CASE' })));
    const lines = await history();
    const net = new Map<string, number>();
    lines.forEach(({ kind, documentId }) => net.set(documentId, (net.get(documentId) ?? 0) + (kind === 'class' ? 1 : -1)));
    expect([...net.values()]).toEqual(files.map(() => 1));
    expect(await recordLines.check(site.door(OWNER))).toEqual([]);
  });
});
