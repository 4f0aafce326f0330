/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Scheme } from '../../rules';
import councilJson from '../../schemes/council.json';
import gscpJson from '../../schemes/gscp-2024.json';
import type { Judgement } from '../../rules/coverage';
import type { Check } from '../../store/samples';
import type { SelectedRow } from '../../store/desk';
import { showMarkPanel } from '../panel/showMarkPanel';
import { checkOf, coverage, drawOverview, library, overviewOf } from './drawOverview';

jest.mock('../panel/showMarkPanel', () => ({ showMarkPanel: jest.fn(() => Promise.resolve()) }));

const gscp = gscpJson as unknown as Scheme;
const council = councilJson as unknown as Scheme;
const docs = library('a', 'Documents', 90);
const row: SelectedRow = { id: 7, uniqueId: 'seven', name: 'Bid #7.docx', isFolder: false, serverRelativeUrl: '/sites/team/Documents/Bid #7.docx' };

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const lines = [
  { line: 'OFFICIAL', count: 60, level: 'OFFICIAL' },
  { line: 'OFFICIAL-SENSITIVE', count: 2, level: 'OFFICIAL-SENSITIVE' },
];
const ninety = coverage({
  documents: 90,
  marked: 62,
  unmarked: 28,
  byLevel: { OFFICIAL: 60, 'OFFICIAL-SENSITIVE': 2 },
  byLine: lines,
  unmarkedByAge: { month: 3, year: 5, fiveYears: 0, older: 20, unknown: 0 },
  unmarkedByFolder: [{ folder: 'Bids', count: 28 }],
});

describe('the overview', () => {
  it('says how much is marked, in words and in a table, and that a marking is not yet the right one', async () => {
    await drawOverview({ scheme: gscp, overview: overviewOf([[docs, ninety]]) });
    await screen.findByText('62 of 90 documents are marked');
    const table = screen.getByRole('table', { name: 'Marked and unmarked documents' });
    expect(within(table).getByText('69%')).toBeTruthy();
    expect(screen.getByText(/This says that a marking is there/)).toBeTruthy();
    expect(screen.getByText('As read on 20 November 2026 at 09:30.')).toBeTruthy();
  });

  it('says how many challenges wait, and how many wait too long', async () => {
    await drawOverview({ scheme: gscp, overview: overviewOf([[docs, ninety]]), desk: { challenges: () => Promise.resolve({ open: 2, overdue: 1 }) } });
    await screen.findByRole('heading', { name: '2 challenges wait for an answer' });
    expect(screen.getByText('1 has waited longer than it should.')).toBeTruthy();
    expect(button('See what waits')).toBeTruthy();
  });

  it('lets unmarked documents be where the scheme says what they count as, and says where it stands', async () => {
    await drawOverview({ scheme: council, overview: overviewOf([[docs, ninety]]) });
    await screen.findByText(/28 documents without a marking count as OFFICIAL under this scheme/);
    expect(screen.getByText(/Policy, paragraph 4/)).toBeTruthy();
    expect(screen.queryByText('28 documents have no marking')).toBeNull();
  });

  it('opens the panel over exactly the documents of a finding', async () => {
    const findDocuments = jest.fn(() => Promise.resolve({ rows: [row], all: true }));
    await drawOverview({ scheme: gscp, overview: overviewOf([[docs, ninety]]), desk: { findDocuments } });
    await screen.findByText('28 documents have no marking');
    fireEvent.click(button('Mark 28 documents in Documents'));
    await waitFor(() => expect(showMarkPanel).toHaveBeenCalled());
    expect(findDocuments).toHaveBeenCalledWith(docs, { kind: 'unmarked' });
    expect((showMarkPanel as jest.Mock).mock.calls[0][0]).toMatchObject({ selection: [row], listId: 'a', locale: 'en' });
  });

  it('offers to read again when something was marked', async () => {
    (showMarkPanel as jest.Mock).mockImplementationOnce(({ onClosed }: { onClosed: (changed: boolean) => void }) => Promise.resolve(onClosed(true)));
    const scan = jest.fn(() => Promise.resolve(overviewOf([[docs, ninety]])));
    const findDocuments = (): Promise<never> => Promise.resolve({ rows: [row], all: true }) as never;
    await drawOverview({ scheme: gscp, overview: overviewOf([[docs, ninety]]), desk: { scan, findDocuments } });
    fireEvent.click(await screen.findByRole('button', { name: 'Mark 28 documents in Documents' }));
    await screen.findByText('Markings have changed since these figures were read.');
    fireEvent.click(button('Read the libraries again'));
    await waitFor(() => expect(scan).toHaveBeenCalledTimes(2));
  });

  it('acts on one age or one folder alone', async () => {
    const findDocuments = jest.fn(() => Promise.resolve({ rows: [], all: true }));
    await drawOverview({ scheme: gscp, overview: overviewOf([[docs, ninety]]), desk: { findDocuments } });
    fireEvent.click(await screen.findByRole('button', { name: 'Mark 20 documents, made longer ago' }));
    expect(findDocuments).toHaveBeenLastCalledWith(docs, { kind: 'unmarked', age: 'older' });
    await screen.findByText('None of them is so any more. Read the libraries again.');
    fireEvent.click(button('By library and folder'));
    fireEvent.click(button('Mark 28 documents in Documents / Bids'));
    expect(findDocuments).toHaveBeenLastCalledWith(docs, { kind: 'unmarked', folder: 'Bids' });
  });

  it('says whom to call about what is above the ceiling, and offers no bulk change of it', async () => {
    const findDocuments = jest.fn(() => Promise.resolve({ rows: [row], all: true }));
    await drawOverview({ scheme: gscp, overview: overviewOf([[docs, coverage({ documents: 1, marked: 1, aboveCeiling: 1 })]]), desk: { findDocuments } });
    await screen.findByText('1 document is marked above what this site may hold');
    expect(screen.getByText(/Call Security on 020 7946 0000 before you do anything else with it/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Mark 1/ })).toBeNull();
    fireEvent.click(button(/Show which document it is/));
    const link = await screen.findByRole('link', { name: 'Bid #7.docx' });
    expect(link.getAttribute('href')).toBe('https://rivers.example/sites/team/Documents/Bid%20%237.docx?web=1');
  });

  it('puts a sign of over-marking as a question', async () => {
    const all = coverage({
      documents: 200,
      marked: 200,
      byLevel: { 'OFFICIAL-SENSITIVE': 200 },
      byLine: [{ line: 'OFFICIAL-SENSITIVE', count: 200, level: 'OFFICIAL-SENSITIVE' }],
    });
    await drawOverview({ scheme: gscp, overview: overviewOf([[docs, all]]) });
    await screen.findByText('100% of what is marked in Documents is OFFICIAL-SENSITIVE');
    expect(screen.getByText(/That may be right\./)).toBeTruthy();
    expect(button('Look at 200 documents in Documents')).toBeTruthy();
  });

  it('does not read many libraries unasked', async () => {
    const big = library('b', 'Records', 120_000);
    const scan = jest.fn(() => new Promise<never>(() => undefined));
    await drawOverview({ scheme: gscp, overview: overviewOf([[big, ninety]]), desk: { scan } });
    await screen.findByText(/Reading 1 library with 120,000 items takes a while/);
    expect(scan).not.toHaveBeenCalled();
    fireEvent.click(button('Read the libraries'));
    expect(scan).toHaveBeenCalledTimes(1);
  });

  it('shows how far it is, and stops', async () => {
    let stopped = false;
    const scan = (onProgress: (progress: object) => void, signal?: AbortSignal): Promise<never> => {
      onProgress({ library: 'Documents', rows: 40, total: 90 });
      signal?.addEventListener('abort', () => (stopped = true));
      return new Promise(() => undefined);
    };
    await drawOverview({ scheme: gscp, overview: overviewOf([[docs, ninety]]), desk: { scan } as never });
    await screen.findByText('40 of about 90 read');
    fireEvent.click(button('Stop here'));
    expect(stopped).toBe(true);
  });

  it('says what is not known: rows not shown, libraries not read', async () => {
    const overview = overviewOf([[docs, ninety]], { unseen: 12, complete: false });
    const lost = { library: library('c', 'Closed'), coverage: null, seen: 0, unseen: 0, complete: false, problem: { code: 'noPermission' as const } };
    await drawOverview({ scheme: gscp, overview: { ...overview, libraries: [...overview.libraries, lost] } });
    await screen.findByText(/SharePoint counts 12 more items than you were shown/);
    expect(screen.getByText(/Not everything was read/)).toBeTruthy();
    expect(screen.getByText(/Closed could not be read, so nothing is known of it/)).toBeTruthy();
  });

  it('names documents whose column was changed by hand, and marks just those', async () => {
    const changed = [{ libraryId: 'a', row, column: 'OFFICIAL-SENSITIVE', history: 'OFFICIAL' }];
    const disagreements = (): Promise<never> => Promise.resolve({ compared: 90, historyRows: 62, changed, unrecorded: [], more: 0, complete: true }) as never;
    await drawOverview({ scheme: gscp, overview: overviewOf([[docs, ninety]]), desk: { disagreements } });
    fireEvent.click(await screen.findByRole('button', { name: 'Compare columns with the history' }));
    await screen.findByText('1 marking was changed by hand');
    fireEvent.click(button('Mark 1 document'));
    await waitFor(() => expect((showMarkPanel as jest.Mock).mock.calls[0][0]).toMatchObject({ selection: [row] }));
  });

  it('names documents whose marking has no history, and marks just those', async () => {
    const unrecorded = [{ libraryId: 'a', row, column: 'OFFICIAL', history: null }];
    const disagreements = (): Promise<never> => Promise.resolve({ compared: 90, historyRows: 62, changed: [], unrecorded, more: 0, complete: true }) as never;
    await drawOverview({ scheme: gscp, overview: overviewOf([[docs, ninety]]), desk: { disagreements } });
    fireEvent.click(await screen.findByRole('button', { name: 'Compare columns with the history' }));
    await screen.findByText(/Nobody answers for them here until somebody marks them/);
    (showMarkPanel as jest.Mock).mockClear();
    fireEvent.click(button('Mark 1 document'));
    await waitFor(() => expect((showMarkPanel as jest.Mock).mock.calls[0][0]).toMatchObject({ selection: [row] }));
  });

  it('speaks Welsh', async () => {
    await drawOverview({ scheme: gscp, overview: overviewOf([[docs, ninety]]), culture: 'cy' });
    await screen.findByText('Mae marc ar 62 o 90 dogfen');
    expect(screen.getByText('Nid oes marc ar 28 dogfen')).toBeTruthy();
  });
});

describe('a sampled check', () => {
  const overview = overviewOf([[docs, ninety]], { drawn: [{ libraryId: 'a', itemId: 1 }], population: 400 });

  it('shows one document at a time, saves each judgement, and ends with what it can say', async () => {
    const check = checkOf(['One.docx', 'Two.docx']);
    const given: [string, Judgement, string][] = [];
    const judge = (at: Check, document: Check['documents'][number], judgement: Judgement, note: string): Promise<Check> => {
      given.push([document.name, judgement, note]);
      return Promise.resolve({ ...at, given: { ...at.given, [document.uniqueId]: { judgement, note, when: '2026-11-20T10:00:00Z' } } });
    };
    await drawOverview({ scheme: gscp, overview, checks: { begin: () => Promise.resolve(check), judge } });
    fireEvent.click(await screen.findByRole('button', { name: 'Check 1 document' }));
    await screen.findByText('Document 1 of 2: One.docx');
    expect(document.activeElement?.textContent).toContain('One.docx');
    expect(button('Save and show the next').getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(screen.getByLabelText('Rightly'));
    fireEvent.click(button('Save and show the next'));
    await screen.findByText('Document 2 of 2: Two.docx');
    fireEvent.click(screen.getByLabelText('Too low'));
    fireEvent.change(screen.getByLabelText('Note (optional)'), { target: { value: 'Names the bidders' } });
    fireEvent.click(button('Save and finish the check'));
    await screen.findByText('1 of 2 was marked rightly (checked 20 November 2026 by Nia Prys)');
    expect(given).toEqual([
      ['One.docx', 'right', ''],
      ['Two.docx', 'tooLow', 'Names the bidders'],
    ]);
    expect(screen.getByText(/If all 400 were looked at, probably between 9% and 91%/)).toBeTruthy();
    expect(screen.getByText(/It does not show where/)).toBeTruthy();
  });

  it('goes on where it was left', async () => {
    const open = checkOf(['One.docx', 'Two.docx'], { given: { 'document-0': { judgement: 'right', note: '', when: '2026-11-19T10:00:00Z' } } });
    await drawOverview({ scheme: gscp, overview, checks: { read: () => Promise.resolve({ newest: null, open }) } });
    fireEvent.click(await screen.findByRole('button', { name: 'Go on with your check (1 left)' }));
    await screen.findByText('Document 2 of 2: Two.docx');
  });

  it('says what was not saved, and keeps what was chosen', async () => {
    const open = checkOf(['One.docx']);
    const judge = (): Promise<never> => Promise.reject(Object.assign(new Error('down'), { code: 'network' }));
    await drawOverview({ scheme: gscp, overview, checks: { read: () => Promise.resolve({ newest: null, open }), judge } });
    fireEvent.click(await screen.findByRole('button', { name: 'Go on with your check (1 left)' }));
    fireEvent.click(await screen.findByLabelText('Too high'));
    fireEvent.click(button('Save and finish the check'));
    await screen.findByText(/That was not saved/);
    expect(screen.getByLabelText<HTMLInputElement>('Too high').checked).toBe(true);
  });

  it('says so on a site that has no list for it', async () => {
    const read = (): Promise<never> => Promise.reject(Object.assign(new Error('gone'), { code: 'notFound' }));
    await drawOverview({ scheme: gscp, overview, checks: { read } });
    await screen.findByText(/set up before there were such checks/);
  });
});
