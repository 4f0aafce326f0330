import { fromCsv, toCsv } from '../../../tables';
import { en } from '../../../words/takeOn/en';
import { en as work } from '../../../words/work/en';
import { takeOnOutcomes, type TakeOnOutcome } from '../../rules';
import type { DocumentState } from '../../store/desk';
import type { TakeOnPlan } from '../../store/takeOn';
import { reportTable } from './reportTable';

const document = (name: string): DocumentState => ({ name, serverRelativeUrl: `/sites/a/Docs/${name}`, line: '' }) as DocumentState;
const none = Object.fromEntries(takeOnOutcomes.map((each) => [each, 0])) as Record<TakeOnOutcome, number>;
const plan: TakeOnPlan = {
  libraryId: 'lib',
  documents: 30,
  outcomes: { ...none, takeOn: 3, differs: 1, notMapped: 7, nothing: 19 },
  lines: [],
  notTaken: [
    { name: 'Budget.xlsx', address: '/sites/a/Docs/Budget.xlsx', outcome: 'differs', now: 'OFFICIAL-SENSITIVE', value: 'OFFICIAL', line: 'OFFICIAL' },
    { name: '=cmd().docx', address: '/sites/a/Docs/=cmd().docx', outcome: 'notMapped', now: '', value: '=HYPERLINK("x")', line: '' },
  ],
  targets: [
    {
      documents: [document('A.docx'), document('B.docx')],
      line: 'OFFICIAL',
      originator: 'Ada Price <ada@example.gov.uk>',
      basis: { origin: { source: 'column', name: 'Old marking', value: '1. OFFICIAL' } },
    },
    {
      documents: [document('C.docx')],
      line: 'OFFICIAL-SENSITIVE',
      originator: 'Head of Floods',
      basis: { origin: { source: 'label', name: 'Label', value: 'O-S' } },
    },
  ],
};

it('names every document that would be marked, from where and to whom, and then those that would be left and why', () => {
  const { headings, rows } = reportTable(plan, en, work.more);
  expect(rows.every((row) => row.length === headings.length)).toBe(true);
  expect(rows.map(([name, , outcome, , , value, line, answers]) => [name, outcome, value, line, answers])).toEqual([
    ['A.docx', en.outcomes.takeOn, '1. OFFICIAL', 'OFFICIAL', 'Ada Price <ada@example.gov.uk>'],
    ['B.docx', en.outcomes.takeOn, '1. OFFICIAL', 'OFFICIAL', 'Ada Price <ada@example.gov.uk>'],
    ['C.docx', en.outcomes.takeOn, 'O-S', 'OFFICIAL-SENSITIVE', 'Head of Floods'],
    ['Budget.xlsx', en.outcomes.differs, 'OFFICIAL', 'OFFICIAL', ''],
    ['=cmd().docx', en.outcomes.notMapped, '=HYPERLINK("x")', '', ''],
    ['and 6 more', en.outcomes.notMapped, '', '', ''],
  ]);
});

it('gives a spreadsheet nothing to run, and is read back as it was', () => {
  const table = reportTable(plan, en, work.more);
  const csv = toCsv(table);
  expect(csv).toContain(`'=cmd().docx`);
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  expect(fromCsv(csv)).toEqual([table.headings, ...table.rows]);
});
