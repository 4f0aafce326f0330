/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { riversSchedule } from '../../../../../testing/riversSchedule';
import { siteTheme } from '../../../../ui/siteTheme';
import { ThemedRoot } from '../../../../ui/ThemedRoot';
import { en as panel } from '../../../../words/functionPanel/en';
import { cy } from '../../../../words/keyRecords/cy';
import { en } from '../../../../words/keyRecords/en';
import { en as work } from '../../../../words/work/en';
import { EMPTY_PAGE, EMPTY_PARTS, foldPage, type FunctionPage, type KeyRecord, type RecordSeries } from '../../../rules';
import type { Added, KeyRecordDesk } from '../../../store/keyRecords/keyRecordDesk';
import type { SelectedRecord } from '../../../store/keyRecords/selectedRecords';
import type { FunctionSite, PageReading } from '../../../store/site/functionSite';
import { FunctionPanelProvider } from '../surroundings';
import KeyRecordView from './KeyRecordView';

let desk: Partial<KeyRecordDesk>;
jest.mock('../../../store/keyRecords/keyRecordDesk', () => ({ createKeyRecordDesk: () => desk }));

const document = (at: number, more: Partial<KeyRecord> = {}): SelectedRecord => ({
  record: { ...EMPTY_PARTS.keyRecords, id: `r${at}`, name: `Plan ${at}.docx`, location: `/sites/floods/Docs/Plan ${at}.docx`, recordClass: 'MIN-01', ...more },
  documents: null,
});
const reading = (page: Partial<FunctionPage> = {}, closed = false): PageReading => {
  const state = foldPage([], '');
  const who = { rowId: 1, who: { login: 'a', name: 'A' }, when: '' };
  return { rows: [], state: { ...state, page: { ...EMPTY_PAGE, ...page }, closed: closed ? who : null }, gathered: null };
};

interface Shown {
  readonly records: readonly SelectedRecord[];
  readonly page?: Partial<FunctionPage>;
  readonly closed?: boolean;
  readonly edits?: boolean;
  readonly missing?: number;
  readonly culture?: 'en' | 'cy';
}

const given: { records: readonly KeyRecord[]; series: readonly RecordSeries[] }[] = [];
const closedWith: boolean[] = [];
let come: (records: readonly KeyRecord[]) => Promise<Partial<Added>>;

async function show({ records, page, closed, edits = true, missing = 0, culture = 'en' }: Shown): Promise<void> {
  desk = {
    survey: async () => ({
      records,
      missing: Array.from({ length: missing }, () => ({ id: 1, uniqueId: '', name: '', isFolder: false, serverRelativeUrl: '' })),
    }),
    add: async (wanted, series) => {
      given.push({ records: wanted, series });
      return { reading: reading(), added: wanted, known: [], unhashed: [], stopped: false, refused: null, ...(await come(wanted)) };
    },
  };
  const site = {
    door: { webUrl: 'https://rivers.example/sites/floods' },
    edits,
    manages: false,
    person: { login: 'b', name: 'B' },
    settings: { keepers: [], heads: [] },
    newId: () => 'new-series',
    reading: async () => reading(page, closed),
    records: async () => ({ schedule: riversSchedule, places: [], zone: () => '' }),
  } as unknown as FunctionSite;
  const value = {
    site,
    listId: 'l1',
    selection: [],
    words: panel,
    work,
    culture,
    now: () => new Date(0),
    close: (changed: boolean) => void closedWith.push(changed),
  };
  render(
    <ThemedRoot theme={siteTheme()}>
      <FunctionPanelProvider value={value}>
        <KeyRecordView />
      </FunctionPanelProvider>
    </ThemedRoot>
  );
  await act(async () => undefined);
}

beforeEach(() => {
  given.length = 0;
  closedWith.length = 0;
  come = async () => ({});
});

const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const answer = (text: string, label: string | RegExp = /Why do(?:es it| they) matter/): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value: text } });

it('adds several with one answer, in a new series of their class, and says that it has', async () => {
  await show({ records: [document(1), document(2)] });
  await screen.findByRole('button', { name: 'Add 2 key records' });
  answer(' The minister chose on this advice. ');
  fireEvent.change(screen.getByLabelText(/Which series/), { target: { value: 'class:MIN-01' } });
  fireEvent.click(screen.getByLabelText(en.flags.ministerial));
  press('Add 2 key records');
  expect(await screen.findByText('2 key records were added to the function page.')).toBeTruthy();
  expect(globalThis.document.activeElement?.textContent).toBe(en.doneHeading);
  expect(given[0].records).toMatchObject([
    { id: 'r1', why: 'The minister chose on this advice.', series: 'new-series', flags: ['ministerial'] },
    { id: 'r2', why: 'The minister chose on this advice.', series: 'new-series' },
  ]);
  expect(given[0].series).toMatchObject([{ id: 'new-series', name: 'Ministerial submissions', scheduleRef: 'MIN-01' }]);
  press('Close');
  expect(closedWith).toEqual([true]);
});

it('offers the series of the page that has their class, and makes none', async () => {
  const series = { ...EMPTY_PARTS.keyRecordSeries, id: 's1', name: 'Submissions', scheduleRef: 'MIN-01' };
  await show({ records: [document(1)], page: { keyRecordSeries: [series] } });
  await screen.findByRole('button', { name: 'Add 1 key record' });
  expect((screen.getByLabelText(/Which series/) as HTMLSelectElement).value).toBe('s1');
  expect(screen.queryByRole('option', { name: /New series/ })).toBeNull();
  answer('It matters.');
  press('Add 1 key record');
  await screen.findByText(/1 key record was added/);
  expect(given[0]).toMatchObject({ records: [{ series: 's1' }], series: [] });
});

it('takes an answer for each, beginning with the one for all', async () => {
  await show({ records: [document(1), document(2)] });
  await screen.findByRole('button', { name: 'Add 2 key records' });
  answer('Both matter.');
  fireEvent.click(screen.getByLabelText(en.eachHasOwn));
  answer('This one most.', /Why does Plan 2\.docx matter/);
  press('Add 2 key records');
  await screen.findByText(/2 key records were added/);
  expect(given[0].records.map(({ why }) => why)).toEqual(['Both matter.', 'This one most.']);
});

it('asks why before it adds, and leads there', async () => {
  await show({ records: [document(1)] });
  await screen.findByRole('button', { name: 'Add 1 key record' });
  press('Add 1 key record');
  expect(await screen.findByText(en.whyMissing)).toBeTruthy();
  expect(globalThis.document.activeElement?.tagName).toBe('TEXTAREA');
  expect(given).toEqual([]);
});

it('says what is there already, and what is missing, and adds the rest', async () => {
  await show({ records: [document(1), document(2)], page: { keyRecords: [document(1).record] }, missing: 1 });
  expect(await screen.findByText('Plan 1.docx is on the function page already.')).toBeTruthy();
  expect(screen.getByText(en.missing(1))).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Add 1 key record' })).toBeTruthy();
});

it('has nothing to add where all of it is there', async () => {
  await show({ records: [document(1)], page: { keyRecords: [document(1).record] } });
  expect(await screen.findByText(en.nothingLeft)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
});

it.each([
  [{ closed: true }, en.closed],
  [{ edits: false }, en.notYours],
])('says why nothing can be added: %j', async (more, says) => {
  await show({ records: [document(1)], ...more });
  expect(await screen.findByText(says)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
});

it('says which document has no fingerprint, and why', async () => {
  come = async ([record]) => ({ unhashed: [{ record, code: 'tooLarge' }] });
  await show({ records: [document(1)] });
  await screen.findByRole('button', { name: 'Add 1 key record' });
  answer('It matters.');
  press('Add 1 key record');
  expect(await screen.findByText(en.withoutHash('Plan 1.docx', 'tooLarge'))).toBeTruthy();
});

it('keeps what was typed where it could not be added', async () => {
  come = async () => {
    throw Object.assign(new Error('503'), { code: 'tooBusy' });
  };
  await show({ records: [document(1)] });
  await screen.findByRole('button', { name: 'Add 1 key record' });
  answer('It matters.');
  press('Add 1 key record');
  expect(await screen.findByText(new RegExp(en.notAdded))).toBeTruthy();
  expect((screen.getByLabelText(/Why do(?:es it| they) matter/) as HTMLTextAreaElement).value).toBe('It matters.');
});

it('says of a folder that it has no fingerprint', async () => {
  await show({ records: [{ ...document(1, { kind: 'folder', name: 'Minutes' }), documents: 1204 }] });
  expect(await screen.findByText(en.containerNote)).toBeTruthy();
  expect(screen.getByText(/1,204 documents/)).toBeTruthy();
  expect(screen.queryByText(en.hashNote)).toBeNull();
});

it('speaks Welsh', async () => {
  await show({ records: [document(1)], culture: 'cy' });
  expect(await screen.findByText(cy.seriesHint)).toBeTruthy();
});
