import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { muniment, validator } from '../../testing/commandLine';

const isAnswer = validator('transfer-check.schema.json');

const HEADINGS =
  'filepath,filename,date last modified,date of the record,description,closure status,closure start date,closure period,foi exemption code,foi schedule date,is filename closed,alternate filename,is description closed,alternate description,language,copyright';
const OPEN = '/Flood risk/Policy/Strategy.docx,Strategy.docx,2008-03-11,,"Surface water, the first",Open,,,,,No,,No,,English;Welsh,Crown';
const CLOSED = '/Flood risk/Policy/Advice.docx,Advice.docx,2008-03-11,,Advice,Closed,2008-12-31,30;75,35(1)(a);40(2),2024-05-17,No,,No,,English,Crown';
const WRONG =
  '/Flood risk/Policy/New folder/Copy of Advice.docx,Copy of Advice.docx,11/03/2008,,Advice,Closed,2008-12-31,30,31,2024-05-17,Yes,,No,,English,Crown';

const check = async (lines: readonly string[], ...args: readonly string[]): Promise<{ code: number | null; answer: Record<string, unknown> }> => {
  const { code, out } = await muniment(['transfer', 'check', '-', '--json', '--on', '2026-11-20', ...args], lines.join('\r\n'));
  const answer = JSON.parse(out) as Record<string, unknown>;
  expect(isAnswer(answer)).toBe(true);
  return { code, answer };
};

describe('muniment transfer check', () => {
  it('says that every row is ready, and exits with 0', async () => {
    expect(await check([`\ufeff${HEADINGS}`, OPEN, CLOSED])).toEqual({
      code: 0,
      answer: {
        rows: [
          { row: 2, valid: true, errors: [] },
          { row: 3, valid: true, errors: [] },
        ],
        problems: [],
        warnings: [],
      },
    });
  });

  it('says what is wrong with a row by field and keyword, warns of names, and exits with 1', async () => {
    const { code, answer } = await check([HEADINGS, OPEN, WRONG]);
    expect(code).toBe(1);
    expect(answer.rows).toEqual([
      { row: 2, valid: true, errors: [] },
      {
        row: 3,
        valid: false,
        errors: [
          { field: 'date_last_modified', code: 'format' },
          { field: 'title_alternate', code: 'type' },
        ],
      },
    ]);
    expect(answer.warnings).toMatchObject([
      { row: 3, code: 'meaningless', place: 'folder', name: 'New folder' },
      { row: 3, code: 'copy', place: 'file' },
    ]);
  });

  it('speaks Welsh, and says it in sentences', async () => {
    const { out } = await muniment(['transfer', 'check', '-', '--lang', 'cy', '--on', '2026-11-20'], [HEADINGS, WRONG].join('\n'));
    expect(out).toContain('Ysgrifennwch y dyddiad yn “date last modified” fel 2026-05-17.');
  });

  it('compares rows with the files that there are', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'muniment-transfer-'));
    try {
      writeFileSync(join(folder, 'files.txt'), '/Flood risk/Policy/Strategy.docx\n/Flood risk/Policy/Map.pdf\n');
      const { code, answer } = await check([HEADINGS, OPEN, CLOSED], '--files', join(folder, 'files.txt'));
      expect(code).toBe(1);
      expect(answer.problems).toMatchObject([
        { code: 'unknownRow', value: '/Flood risk/Policy/Advice.docx' },
        { code: 'missingRow', value: '/Flood risk/Policy/Map.pdf' },
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is wrong use without a file that can be read, and sends a workbook back', async () => {
    expect((await muniment(['transfer', 'check', '/nowhere/list.csv'])).code).toBe(2);
    expect((await muniment(['transfer', 'check', '-'], '%PDF-1.7')).code).toBe(1);
  });
});
