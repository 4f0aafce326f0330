import { columnsOf, findingsOf, historyOf, linesByName, mark } from '../../../../testing/marking';
import { COLLEAGUE, MEMBER, openTestSite, OWNER, type TestSite } from '../../../../testing/site';
import { accessTo, addOldColumn, OLD_COLUMN } from '../../../../testing/takeOn';
import type { Send } from '../../../tenant';
import { proposedMapping, type TakeOnMapping } from '../../rules';
import { createTakeOnDesk, type TakeOnDesk } from '.';

let site: TestSite;
beforeEach(async () => {
  site = await openTestSite();
  addOldColumn(site);
});
afterEach(() => site.close());

const old = (value: string, more: Record<string, unknown> = {}) => ({ values: { [OLD_COLUMN.name]: value, ...more } });
const mapping = (values: Record<string, string | null>, originator: TakeOnMapping['originator'] = 'author'): TakeOnMapping => ({
  sources: [{ source: 'column', name: OLD_COLUMN.name, values }],
  originator,
});
const take = async (desk: TakeOnDesk, of: TakeOnMapping, sources: Parameters<TakeOnDesk['plan']>[2] = []) =>
  desk.apply(await desk.plan(site.library.id, of, sources), 'From the old column', () => undefined).report;

describe('what a library holds', () => {
  it('is found in columns and labels, each value counted, with what it stands for', async () => {
    const { store } = site.tenant;
    store.addField(site.library, { name: 'Status', title: 'Document status', type: 'Text' });
    store.addField(site.library, { name: 'Hidden_x0020_one', title: 'How it is handled', type: 'Text' });
    await site.turnOn();
    store.addFolder(site.library, { path: 'A folder' });
    site.addFiles([
      old('OFFICIAL', { Status: 'Draft' }),
      old('OFFICIAL', { Status: 'Final', Hidden_x0020_one: 'OFFICIAL' }),
      old('RESTRICTED', { Status: 'Final', _IpLabelId: 'b7627a36-f96d-422e-b033-8b6afd3d0b99', _DisplayName: 'OFFICIAL-SENSITIVE \\ Commercial' }),
      {},
    ]);
    const found = await createTakeOnDesk(await accessTo(site)).find(site.library.id);
    expect([found.documents, found.folders]).toEqual([4, 1]);
    // The column of states is none of markings; the one whose title says nothing is, by what stands in it.
    expect(found.sources.map(({ source, title, documents }) => [source, title, documents])).toEqual([
      ['column', 'Protective marking', 3],
      ['column', 'How it is handled', 1],
      ['label', '', 1],
    ]);
    const [column, , label] = found.sources;
    expect(column.values.map(({ value, documents, proposal }) => [value, documents, proposal.verdict, proposal.line])).toEqual([
      ['OFFICIAL', 2, 'exact', 'OFFICIAL'],
      ['RESTRICTED', 1, 'needsPerson', null],
    ]);
    expect(label.values[0]).toMatchObject({
      labelId: 'b7627a36-f96d-422e-b033-8b6afd3d0b99',
      proposal: { verdict: 'suggested', line: 'OFFICIAL-SENSITIVE - COMMERCIAL' },
    });
  });

  it('is found in choices of several, and our own columns are not a source', async () => {
    site.tenant.store.addField(site.library, { name: 'Handling', title: 'Security handling', type: 'MultiChoice', choices: ['OFFICIAL', 'COMMERCIAL'] });
    await site.turnOn();
    const files = site.addFiles([{ values: { Handling: ['OFFICIAL', 'COMMERCIAL'] } }, {}]);
    await mark(await site.desk(), [files[1]]);
    const { sources } = await createTakeOnDesk(await accessTo(site)).find(site.library.id);
    expect(sources.map(({ name, values }) => [name, values.map(({ value, proposal }) => [value, proposal.line])])).toEqual([
      ['Handling', [['OFFICIAL; COMMERCIAL', 'OFFICIAL - COMMERCIAL']]],
    ]);
  });

  it('a column of too many different values is said to be so, and held in no memory', async () => {
    site.tenant.store.addField(site.library, { name: 'Marc', title: 'Marking notes', type: 'Text' });
    await site.turnOn();
    site.addFiles(Array.from({ length: 260 }, (_, i) => ({ values: { Marc: `Note ${i}` } })));
    const { sources } = await createTakeOnDesk(await accessTo(site)).find(site.library.id);
    expect(sources).toEqual([expect.objectContaining({ name: 'Marc', tooMany: true, documents: 260, values: [] })]);
  });

  it('is found in document properties of other classifiers, in a sample whose size is said', async () => {
    await site.turnOn();
    site.addFiles(
      Array.from({ length: 250 }, (_, i) => ({
        name: `Paper ${i}.docx`,
        values: {
          MetaInfo: JSON.stringify({
            bjDocumentSecurityLabel: i % 2 === 0 ? 'OFFICIAL' : 'OFFICIAL-SENSITIVE',
            TitusGUID: 'x',
            vti_parserversion: '16',
            'Board Classification': 'RESTRICTED',
          }),
        },
      }))
    );
    site.addFiles([{ name: 'Picture.png' }]);
    const found = await createTakeOnDesk(await accessTo(site)).find(site.library.id);
    expect(found.propertiesCost).toEqual({ documents: 250, requests: 3 });
    const [label, board] = found.sources;
    expect(found.sources).toHaveLength(2);
    expect(label).toMatchObject({ source: 'property', name: 'bjDocumentSecurityLabel', product: 'Boldon James (Fortra) Classifier', sampled: { of: 250 } });
    expect(label.sampled?.looked).toBeGreaterThan(100);
    expect(label.sampled?.looked).toBeLessThanOrEqual(200);
    expect(board).toMatchObject({ source: 'property', name: 'Board Classification', values: [{ value: 'RESTRICTED', proposal: { code: 'legacyMarking' } }] });
  });

  it('is read whole past 5,000 rows', async () => {
    await site.turnOn();
    site.addFiles(Array.from({ length: 5200 }, (_, i) => ({ name: `Paper ${i}.txt`, ...old(i % 2 === 0 ? 'OFFICIAL' : 'OFFICIAL SENSITIVE') })));
    const read: number[] = [];
    const { sources } = await createTakeOnDesk(await accessTo(site)).find(site.library.id, (rows) => read.push(rows));
    expect(sources[0].values.map(({ documents }) => documents)).toEqual([2600, 2600]);
    expect(read[read.length - 1]).toBe(5200);
  });
});

describe('a plan', () => {
  it('says what would become of every document, and why not', async () => {
    await site.turnOn();
    const [same, other] = site.addFiles([old('OFFICIAL'), old('OFFICIAL'), old('OFFICIAL'), old('RESTRICTED'), old('SECRET'), old('BAD'), {}, old('Zebra')]);
    await mark(await site.desk(), [same], 'OFFICIAL');
    await mark(await site.desk(), [other], 'OFFICIAL-SENSITIVE');
    const desk = createTakeOnDesk(await accessTo(site));
    const plan = await desk.plan(site.library.id, mapping({ OFFICIAL: 'official', RESTRICTED: null, SECRET: 'SECRET', BAD: 'BANANA' }), []);
    expect(plan.documents).toBe(8);
    expect(plan.outcomes).toEqual({
      takeOn: 1,
      same: 1,
      differs: 1,
      cleared: 0,
      sourcesDiffer: 0,
      notMapped: 2,
      nothing: 1,
      invalid: 1,
      aboveCeiling: 1,
      aboveContainer: 0,
      later: 0,
    });
    expect(plan.lines).toEqual([{ source: 'column', name: OLD_COLUMN.name, title: OLD_COLUMN.name, value: 'OFFICIAL', line: 'OFFICIAL', documents: 1 }]);
    expect(plan.notTaken.map(({ name, outcome, now, value, line }) => [name, outcome, now, value, line])).toContainEqual([
      'Minutes 0002.docx',
      'differs',
      'OFFICIAL-SENSITIVE',
      'OFFICIAL',
      'OFFICIAL',
    ]);
  });

  it('knows by the history what somebody has cleared by hand, and leaves it', async () => {
    await site.turnOn();
    const files = site.addFiles([old('OFFICIAL'), old('OFFICIAL')]);
    await mark(await site.desk(), [files[0]], 'OFFICIAL-SENSITIVE');
    site.tenant.store.setItem(site.library, files[0].id, { MunMarking: null });
    const plan = await createTakeOnDesk(await accessTo(site)).plan(site.library.id, mapping({ OFFICIAL: 'OFFICIAL' }), []);
    expect(plan.outcomes).toMatchObject({ takeOn: 1, cleared: 1 });
  });

  it('writes nothing at all: not one request that could', async () => {
    await site.turnOn();
    site.addFiles([...Array.from({ length: 40 }, () => old('OFFICIAL')), { values: { MetaInfo: JSON.stringify({ Classification: 'OFFICIAL' }) } }]);
    const writes: string[] = [];
    const watch =
      (send: Send): Send =>
      async (url, init) => {
        const parts = url.includes('$batch')
          ? [...String(init.body).matchAll(/^(GET|POST|PUT|PATCH|MERGE|DELETE) (\S+)/gm)].map((part) => `${part[1]} ${part[2]}`)
          : [`${init.method ?? 'GET'} ${url}`];
        // Rows are asked for by POST; the request names a view and changes nothing.
        writes.push(...parts.filter((part) => !/^GET |renderListDataAsStream/i.test(part)));
        return send(url, init);
      };
    const before = site.tenant.db.prepare('SELECT count(*) AS n, max(rowid) AS last FROM changes').all();
    const desk = createTakeOnDesk(await accessTo(site, OWNER, { wrap: watch }));
    const found = await desk.find(site.library.id);
    const plan = await desk.plan(site.library.id, proposedMapping(found.sources), found.sources);
    expect(plan.outcomes.takeOn).toBe(41);
    expect(writes).toEqual([]);
    expect(site.tenant.db.prepare('SELECT count(*) AS n, max(rowid) AS last FROM changes').all()).toEqual(before);
    expect(await historyOf(site)).toEqual([]);
  });

  it('reads the properties of every document where one is mapped', async () => {
    await site.turnOn();
    site.addFiles(
      Array.from({ length: 150 }, (_, i) => ({
        name: `Paper ${i}.docx`,
        values: { MetaInfo: JSON.stringify({ Classification: i < 120 ? 'OFFICIAL' : 'RESTRICTED' }) },
      }))
    );
    const desk = createTakeOnDesk(await accessTo(site));
    const of: TakeOnMapping = { sources: [{ source: 'property', name: 'Classification', values: { OFFICIAL: 'OFFICIAL' } }], originator: 'author' };
    expect((await desk.plan(site.library.id, of, [])).outcomes).toMatchObject({ takeOn: 120, notMapped: 30 });
  });
});

describe('taking on', () => {
  it('writes the line, who answers for it and where it came from; the document’s dates and people stay', async () => {
    await site.turnOn();
    site.addFiles([old('OFFICIAL SENSITIVE')]);
    const [before] = await columnsOf(site);
    const desk = createTakeOnDesk(await accessTo(site));
    const { sources } = await desk.find(site.library.id);
    const report = await take(desk, mapping({ 'OFFICIAL SENSITIVE': 'OFFICIAL-SENSITIVE' }), sources);
    expect(report.state).toBe('finished');
    const [after] = await columnsOf(site);
    expect(after).toMatchObject({
      MunMarking: 'OFFICIAL-SENSITIVE',
      MunOriginator: `Bea Clarke <${COLLEAGUE}>`,
      MunOriginatingBody: 'Department for Rivers',
      Modified: before.Modified,
      EditorId: before.EditorId,
    });
    const [row] = await historyOf(site);
    expect(row).toMatchObject({
      kind: 'takenOn',
      before: '',
      after: 'OFFICIAL-SENSITIVE',
      reason: 'From the old column',
      basis: { origin: { source: 'column', name: 'Protective marking', value: 'OFFICIAL SENSITIVE' } },
    });
    expect(await findingsOf(site)).toEqual([]);
  });

  it('leaves an originator who can change it later', async () => {
    await site.turnOn();
    const [file] = site.addFiles([old('OFFICIAL')]);
    await take(createTakeOnDesk(await accessTo(site)), mapping({ OFFICIAL: 'OFFICIAL' }));
    const report = await mark(await site.desk(COLLEAGUE), [file], 'OFFICIAL-SENSITIVE');
    expect(report.steps.map(({ outcome }) => outcome.kind)).toEqual(['done']);
    const refused = await mark(await site.desk(MEMBER), [file], 'OFFICIAL');
    expect(refused.steps[0].outcome).toMatchObject({ kind: 'failed', problem: { code: 'mustChallenge' } });
  });

  it('gives them to one person or post where the mapping says so', async () => {
    await site.turnOn();
    site.addFiles([old('OFFICIAL')]);
    await take(createTakeOnDesk(await accessTo(site)), mapping({ OFFICIAL: 'OFFICIAL' }, { one: 'Head of Floods' }));
    expect((await columnsOf(site))[0].MunOriginator).toBe('Head of Floods');
  });

  it('can be undone whole, and taken on again', async () => {
    await site.turnOn();
    site.addFiles(Array.from({ length: 30 }, (_, i) => old(i % 3 === 0 ? 'OFFICIAL' : 'OFFICIAL SENSITIVE')));
    const desk = createTakeOnDesk(await accessTo(site));
    const before = await columnsOf(site);
    const of = mapping({ OFFICIAL: 'OFFICIAL', 'OFFICIAL SENSITIVE': 'OFFICIAL-SENSITIVE' });
    await take(desk, of);
    const { undoable } = await desk.earlier(site.library.id);
    expect(undoable).toMatchObject([{ kind: 'takeOn', planned: 30 }]);
    const undone = await desk.undo(site.library.id, undoable, () => undefined).report;
    expect(undone.steps).toHaveLength(30);
    const version = ({ OData__UIVersionString: _, ...rest }: (typeof before)[number]) => rest;
    expect((await columnsOf(site)).map(version)).toEqual(before.map(version));
    expect((await desk.earlier(site.library.id)).undoable).toEqual([]);
    expect((await desk.plan(site.library.id, of, [])).outcomes.takeOn).toBe(30);
    expect(await findingsOf(site)).toEqual([]);
  });

  it('is for those who keep the site', async () => {
    await site.turnOn();
    site.addFiles([old('OFFICIAL')]);
    const member = createTakeOnDesk(await accessTo(site, MEMBER));
    expect(member.may).toBe(false);
    const plan = await member.plan(site.library.id, mapping({ OFFICIAL: 'OFFICIAL' }), []);
    expect(() => member.apply(plan, '', () => undefined)).toThrow(RangeError);
    const keeper = createTakeOnDesk(await accessTo(site, MEMBER, { settings: { keepers: [{ login: MEMBER, name: 'Aled Morgan' }] } }));
    expect(keeper.may).toBe(true);
    expect((await keeper.apply(plan, '', () => undefined).report).steps.map(({ outcome }) => outcome.kind)).toEqual(['done']);
  });

  it('changes nothing that somebody marked since the plan was made', async () => {
    await site.turnOn();
    const files = site.addFiles([old('OFFICIAL'), old('OFFICIAL')]);
    const desk = createTakeOnDesk(await accessTo(site));
    const plan = await desk.plan(site.library.id, mapping({ OFFICIAL: 'OFFICIAL' }), []);
    await mark(await site.desk(OWNER), [files[0]], 'OFFICIAL-SENSITIVE');
    const report = await desk.apply(plan, '', () => undefined).report;
    expect(report.steps.map(({ outcome }) => (outcome.kind === 'failed' ? outcome.problem.code : outcome.kind)).sort()).toEqual(['changedSince', 'done']);
    expect(Object.values(await linesByName(site))).toEqual(['OFFICIAL-SENSITIVE', 'OFFICIAL']);
  });

  it('what a person may not do in bulk they may not do by calling it taking on', async () => {
    await site.turnOn();
    const [file] = site.addFiles([{}]);
    await mark(await site.desk(COLLEAGUE), [file], 'OFFICIAL-SENSITIVE');
    const desk = await site.desk(MEMBER);
    const { documents } = await desk.survey([{ ...file, name: '', isFolder: false, serverRelativeUrl: '' }]);
    const report = await desk.run({ kind: 'takeOn', targets: [{ documents, line: 'OFFICIAL' }], reason: '' }, () => undefined).report;
    expect(report.steps[0].outcome.kind).toBe('failed');
    expect(Object.values(await linesByName(site))).toEqual(['OFFICIAL-SENSITIVE']);
  });
});
