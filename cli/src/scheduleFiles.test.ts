import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { muniment, root, validator } from '../../testing/commandLine';
import { riversSchedule } from '../../testing/riversSchedule';
import { workbook } from '../../testing/workbook';
import { OWN_HEADINGS, PURVIEW_COLUMNS } from '../../src/retention/rules';
import { PUBLISHED_HEADINGS } from '../../src/reports';
import { readCsv } from '../../src/tables';

const DEVON = join(root, 'testing/fixtures/devon-county-council.csv');
const schedule = (args: readonly string[], input = ''): ReturnType<typeof muniment> => muniment(['schedule', ...args], input);

interface Row {
  readonly row: number;
  readonly title: string;
  readonly reading: string;
  readonly needsPerson: boolean;
  readonly problems: readonly { readonly column: string; readonly code: string; readonly message: string }[];
}
const rowsOf = (out: string): Row[] => (JSON.parse(out) as { rows: Row[] }).rows;

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'schedules-'))));
afterAll(() => rmSync(folder, { recursive: true }));
const keep = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

describe('muniment schedule check', () => {
  const isCheck = validator('schedule-check.schema.json');

  it('reads every row of a council’s schedule or says why a person must', async () => {
    const { code, out, err } = await schedule(['check', DEVON, '--json']);
    expect([code, err, isCheck(JSON.parse(out))]).toEqual([1, '', true]);
    const rows = rowsOf(out);
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 37 }, (_, at) => at + 2));
    expect(
      rows
        .filter(({ needsPerson }) => needsPerson)
        .map(({ row, title, problems }) => [row, title, ...problems.map(({ column, code: said }) => `${column}: ${said}`)])
    ).toEqual([
      // "Civil Contingencies Act 2044"
      [5, 'Rabies plan', 'Legislation or business reason: lawNotYet'],
      [14, 'Returns of legal proceedings', 'Keep for: conditional'],
      [24, 'Scrutiny reports – subject specific', 'Keep for: conditional'],
      [28, 'Risk managment policy', 'Keep for: unclear'],
      [31, 'Equality policy and procedures', 'Keep for: noLongerNeeded'],
    ]);
    const reading = (row: number): string => rows[row - 2].reading;
    expect([2, 4, 6, 15, 16, 34].map(reading)).toEqual([
      'Keep for 6 years after it was created.',
      'Keep until something else takes its place.',
      'Keep permanently.',
      'Keep for 6 years from “Date of visit”.',
      'Keep for 30 days after it was created.',
      expect.stringMatching(/^Keep for (?:12 months|1 year) after it was created\.$/),
    ]);
    // "Current year plus 6", and with the word that it leaves out.
    expect(reading(21)).toContain('6 years after the end of the calendar year');
    expect(reading(37)).toBe(reading(21));
  });

  it('reads Excel, semicolons and older letters from standard input, in Welsh', async () => {
    const excel = keep(
      'schedule.dat',
      workbook({ Notes: [['Hello']], Schedule: [[], ['Ref', 'Record type', 'Retention (Years)', 'Trigger'], ['F1', 'Invoices', 6, 'Creation']] })
    );
    const fromExcel = await schedule(['check', excel, '--json']);
    expect([fromExcel.code, rowsOf(fromExcel.out)]).toEqual([
      0,
      [{ row: 3, title: 'Invoices', reading: 'Keep for 6 years after it was created.', needsPerson: false, problems: [] }],
    ]);
    const { code, out } = await schedule(['check', '-', '--lang', 'cy'], 'sep=;\r\nTitle;Keep for;Keep from\r\nMinutes;sometimes;Creation\r\n');
    expect(code).toBe(1);
    expect(out).toContain('✗ Rhes 3: Minutes');
    expect(out).toContain('Darllenwyd 1 rhes, ac mae angen person ar 1 ohonynt.');
  });

  it('takes a person’s word for what columns hold', async () => {
    const file = keep('odd.csv', 'Thing,Span,Since\nMinutes,6 years,Creation\n');
    const { code, out } = await schedule(['check', file, '--map', 'title=Thing', '--map', 'keepFor=span', '--map', 'keepFrom=Since', '--json']);
    expect([code, rowsOf(out).map(({ row, title, needsPerson }) => [row, title, needsPerson])]).toEqual([0, [[2, 'Minutes', false]]]);
  });

  it.each<[string, string[], string]>([
    ['no such file', ['check', '/no/such/file.csv'], ''],
    ['no such column', ['check', '-', '--map', 'title=Thing'], 'Title,Keep for\nA,6 years'],
    ['no such field', ['check', '-', '--map', 'colour=Thing'], ''],
    ['no table', ['check', '-'], '%PDF-1.7 not a table'],
    ['no such sheet', ['check', '-', '--sheet', 'Two'], 'Title,Keep for\nA,6 years'],
    ['no folder to publish to', ['publish', DEVON], ''],
  ])('ends with 2 where there is %s', async (_, args, input) => {
    const { code, out, err } = await schedule(args, input);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toContain('    at ');
  });

  it('ends with 1 where a table is no schedule', async () => {
    const { code, out, err } = await schedule(['check', '-', '--json'], '');
    expect([code, JSON.parse(out), err.trim().split('\n')]).toEqual([1, { rows: [] }, expect.arrayContaining(['There are no rows to read.'])]);
  });
});

describe('muniment schedule publish', () => {
  it('writes a page and a table, which can be read again', async () => {
    const out = join(folder, 'public', 'schedule');
    const { code } = await schedule(['publish', DEVON, '--out', out, '--title', 'Devon <County> Council']);
    expect(code).toBe(0);
    const page = readFileSync(join(out, 'index.html'), 'utf8');
    expect(page).toContain('<title>What to keep: Devon &lt;County&gt; Council</title>');
    expect(page.match(/<tr role="row"><th role="rowheader"/g)).toHaveLength(37);
    const table = readCsv(readFileSync(join(out, 'schedule.csv'), 'utf8'));
    expect([table[0], table.length]).toEqual([[...PUBLISHED_HEADINGS], 38]);
    const again = await schedule(['check', join(out, 'schedule.csv'), '--json']);
    expect(rowsOf(again.out).map(({ title, needsPerson }) => [title, needsPerson])).toEqual(
      rowsOf((await schedule(['check', DEVON, '--json'])).out).map(({ title, needsPerson }) => [title, needsPerson])
    );
  });

  it('publishes our own JSON in Welsh, and refuses what does not follow its form', async () => {
    const file = keep('rivers.json', JSON.stringify(riversSchedule));
    const out = join(folder, 'cy');
    const { code, out: said } = await schedule(['publish', file, '--out', out, '--lang', 'cy', '--json']);
    expect([code, JSON.parse(said)]).toEqual([
      0,
      { files: [join(out, 'index.html'), join(out, 'schedule.csv')], classes: expect.any(Number), needPerson: expect.any(Number) },
    ]);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toMatch(/<html lang="cy">/);
    const refused = await schedule(['publish', keep('bad.json', '{"id":"x"}'), '--out', out]);
    expect([refused.code, refused.out]).toEqual([1, '']);
  });
});

describe('muniment schedule to-purview', () => {
  it('writes Purview’s twenty columns, and says what is lost', async () => {
    const { code, out, err } = await schedule(['to-purview', DEVON]);
    expect(code).toBe(0);
    expect(out.startsWith('LabelName,')).toBe(true);
    const [head, ...rows] = readCsv(out);
    expect(head).toEqual([...PURVIEW_COLUMNS]);
    expect(rows).toHaveLength(32);
    for (const row of rows) {
      expect(row[0]).toMatch(/^[A-Za-z0-9 -]{1,64}$/);
      expect([row[4] !== '', row[5] !== '', row[6] !== '']).toEqual([true, true, true]);
    }
    expect(err).toContain('Channel Duty Records: 365 days a year come to 2,190 days, up to 2 days short of the calendar years. 2,192 days never fall short.');
    expect(err).toContain('Risk managment policy: Left out');
  });

  it('says both as JSON', async () => {
    const { code, out } = await schedule(
      ['to-purview', '-', '--json'],
      `${OWN_HEADINGS.map(([, name]) => name).join(',')}\nA,Minutes,,,,7 years,Creation,destroy`
    );
    expect(code).toBe(0);
    const { rows, warnings } = JSON.parse(out) as { rows: Record<string, string>[]; warnings: { code: string; warning: string; leftOut: boolean }[] };
    expect(rows.map(({ LabelName, RetentionDuration }) => [LabelName, RetentionDuration])).toEqual([['Minutes', '2557']]);
    expect(warnings).toEqual([{ code: 'A', title: 'Minutes', warning: 'fallsShort', leftOut: false, message: expect.stringContaining('2,555') }]);
  });
});
