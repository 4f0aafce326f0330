import { ARCHIVE_FIELDS } from './archiveFields';
import { checkTransfer, compareWithFiles, type TransferCheck } from './checkTransfer';
import { nameFault } from './nameFault';
import { publicNames, type NamePlace } from './publicNames';
import { CLOSED_ROW, OPEN_ROW, type Cells } from './testing/rows';

const KEYS = Object.keys(OPEN_ROW);
const HEADINGS = KEYS.map((key) => ARCHIVE_FIELDS.find((field) => field.key === key)?.header ?? key);

const cellsOf = (row: Cells): readonly string[] => KEYS.map((key) => row[key]);

const check = (rows: readonly Cells[], headings: readonly string[] = HEADINGS, more: readonly string[] = []): TransferCheck =>
  checkTransfer([headings, ...rows.map((row) => [...cellsOf(row), ...more])], '2026-11-20');

const at = (path: string): Cells => ({ ...OPEN_ROW, file_path: path, file_name: path.split('/').pop() ?? '' });

describe('a file of metadata', () => {
  it('gets a verdict on each row, which is counted as the file counts it', () => {
    const table = [HEADINGS, cellsOf(OPEN_ROW), [], KEYS.map(() => ''), cellsOf({ ...CLOSED_ROW, file_path: '/A/B/c.txt', closure_period: '' })];
    const { rows, problems } = checkTransfer(table, '2026-11-20');
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { row: 2, valid: true, errors: [] },
      {
        row: 5,
        valid: false,
        errors: [
          { field: 'closure_period', code: 'type' },
          { field: 'foi_exemption_code', code: 'closureCodeAndPeriodMismatch' },
          { field: 'closure_period', code: 'closureCodeAndPeriodMismatch' },
        ],
      },
    ]);
  });

  it('may have empty lines before its headings', () => {
    expect(checkTransfer([[], [''], HEADINGS, cellsOf(OPEN_ROW)], '2026-11-20')).toMatchObject({ rows: [{ row: 4, valid: true }], problems: [] });
    expect(checkTransfer([[], []], '2026-11-20').rows).toEqual([]);
  });

  it('may have its columns under their keys', () => {
    expect(check([OPEN_ROW], KEYS)).toMatchObject({ rows: [{ valid: true }], problems: [] });
  });

  it('is read under SharePoint’s names too, which the archive would send back', () => {
    const tags = HEADINGS.map((heading) => (heading === 'filepath' ? 'FileRef' : heading === 'closure status' ? 'closure_x0020_status' : heading));
    expect(check([OPEN_ROW], tags)).toMatchObject({
      rows: [{ valid: true }],
      problems: [
        { code: 'otherSpelling', value: 'FileRef' },
        { code: 'otherSpelling', value: 'closure_x0020_status' },
      ],
    });
  });

  it('is sent back for a column that is missing, and so is every row', () => {
    const table = [HEADINGS.slice(1), cellsOf(OPEN_ROW).slice(1)];
    expect(checkTransfer(table, '2026-11-20')).toMatchObject({
      rows: [{ row: 2, valid: false, errors: [{ field: 'file_path', code: 'required' }] }],
      problems: [{ code: 'missingColumn', value: 'filepath' }],
    });
  });

  it('is sent back for columns that the archive does not take, or takes once', () => {
    expect(check([OPEN_ROW], [...HEADINGS, 'colour', 'checksum', 'note'], ['', '', '']).problems).toEqual([
      { code: 'extraColumn', value: 'colour' },
      { code: 'extraColumn', value: 'checksum' },
      { code: 'duplicateColumn', value: 'note' },
    ]);
  });

  it('is sent back where a file has two rows, or there is none', () => {
    expect(check([OPEN_ROW, OPEN_ROW]).problems).toEqual([{ code: 'duplicateRow', value: OPEN_ROW.file_path }]);
    expect(check([]).problems).toEqual([{ code: 'noRows', value: '' }]);
    expect(checkTransfer([], '2026-11-20').problems).toContainEqual({ code: 'noRows', value: '' });
  });

  it('is compared with the files that there are', () => {
    const problems = compareWithFiles(check([at('/A/B/c.txt'), at('/A/B/d.txt')]), ['/A/B/d.txt', '/A/B/e.txt']);
    expect(problems).toEqual([
      { code: 'unknownRow', value: '/A/B/c.txt' },
      { code: 'missingRow', value: '/A/B/e.txt' },
    ]);
  });
});

describe('what a person should look at', () => {
  it.each<[string, string, string]>([
    ['Thumbs.DB', 'excludedName', ''],
    ['desktop.ini', 'excludedName', ''],
    ['~$Budget.docx', 'ownerFile', ''],
    ['maps.zip', 'likelyDisallowedFormat', 'Zip'],
    ['setup.EXE', 'likelyDisallowedFormat', 'Executable'],
    ['Intranet.url', 'likelyDisallowedFormat', 'Shortcut'],
  ])('is %s', (name, code, reason) => {
    const { rows, warnings } = check([at(`/Flood risk/Policy/${name}`)]);
    expect(rows[0].valid).toBe(true);
    expect(warnings).toEqual([{ row: 2, rows: 1, code, place: 'file', name, reason }]);
  });

  it.each(['Budget.docx', 'DESKTOP.INI', 'Old maps.pdf', 'Finals of 2008.pdf'])('is not %s', (name) => {
    expect(check([at(`/Flood risk/Policy/${name}`)]).warnings).toEqual([]);
  });

  it('is a format that was identified, and a file with nothing in it', () => {
    const { warnings } = check([at('/Flood risk/Policy/maps.zip')], [...HEADINGS, 'PUID', 'file size'], ['x-fmt/263', '0']);
    expect(warnings.map(({ code, reason }) => [code, reason])).toEqual([
      ['zeroByte', ''],
      ['disallowedFormat', 'Zip'],
    ]);
    expect(check([at('/Flood risk/Policy/maps.zip')], [...HEADINGS, 'PUID'], ['fmt/999']).warnings).toEqual([]);
  });

  it('is a folder’s name once, however many files are in it', () => {
    const { warnings } = check([at('/Flood risk/Documents/New folder/a1.pdf'), at('/Flood risk/Documents/New folder/b2.pdf')]);
    expect(warnings).toEqual([
      { row: 2, rows: 2, code: 'defaultLibrary', place: 'library', name: 'Documents', reason: '' },
      { row: 2, rows: 2, code: 'meaningless', place: 'folder', name: 'New folder', reason: '' },
    ]);
  });

  it.each<[string, NamePlace, ReturnType<typeof nameFault>]>([
    ['New folder (2)', 'folder', 'meaningless'],
    ['Misc', 'folder', 'meaningless'],
    ['Image1.png', 'file', 'meaningless'],
    ['20394857.pdf', 'file', 'meaningless'],
    ['2008-03-11.pdf', 'file', null],
    ['20080311.pdf', 'file', null],
    ['2008', 'folder', null],
    ['Copy of Budget.xlsx', 'file', 'copy'],
    ['Budget - Copy (2).xlsx', 'file', 'copy'],
    ['Budget final v2.xlsx', 'file', 'draft'],
    ['Budget_FINAL_final.xlsx', 'file', 'draft'],
    ['Final report on the flood of 1947.docx', 'file', null],
    ['Annual%20report.docx', 'file', 'encoded'],
    ['Shared Documents', 'library', 'defaultLibrary'],
    ['Documents', 'folder', null],
    ['Document management policy.docx', 'file', null],
    ['General election.docx', 'file', null],
  ])('%s, a %s: %s', (name, place, fault) => {
    expect(nameFault(name, place)).toBe(fault);
  });

  it('is the tree of names as the public will see it', () => {
    expect(publicNames(['/Flood risk/Documents/Maps/a.pdf', '/Flood risk/Documents/b.pdf', 'test/c.pdf'])).toEqual([
      {
        name: 'Flood risk',
        place: 'site',
        fault: null,
        files: 2,
        below: [
          {
            name: 'Documents',
            place: 'library',
            fault: 'defaultLibrary',
            files: 2,
            below: [{ name: 'Maps', place: 'folder', fault: null, files: 1, below: [] }],
          },
        ],
      },
      { name: 'test', place: 'folder', fault: null, files: 1, below: [] },
    ]);
  });
});
