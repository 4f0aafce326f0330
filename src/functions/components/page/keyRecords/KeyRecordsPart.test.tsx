/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { siteTheme } from '../../../../ui/siteTheme';
import { ThemedRoot } from '../../../../ui/ThemedRoot';
import { en as page } from '../../../../words/functionPage/en';
import { cy } from '../../../../words/keyRecords/cy';
import { en } from '../../../../words/keyRecords/en';
import { en as work } from '../../../../words/work/en';
import { EMPTY_PAGE, EMPTY_PARTS, foldPage, type KeyRecord, type KeyRecordStanding } from '../../../rules';
import type { Unaltered } from '../../../store/keyRecords/checkUnaltered';
import type { FunctionSite, PageReading } from '../../../store/site/functionSite';
import { FunctionPageProvider } from '../surroundings';
import { KeyRecordsPart } from './KeyRecordsPart';

const standings = new Map<string, KeyRecordStanding>();
let watch: () => Promise<ReadonlyMap<string, KeyRecordStanding>>;
let unaltered: Unaltered;
const removed: string[][] = [];

jest.mock('../../../store/keyRecords/watchKeyRecords', () => ({ watchKeyRecords: async () => watch() }));
jest.mock('../../../store/keyRecords/checkUnaltered', () => ({ checkUnaltered: async () => unaltered }));
jest.mock('../../../store/keyRecords/keyRecordDesk', () => ({
  createKeyRecordDesk: () => ({
    remove: async (id: string, reason: string) => {
      removed.push([id, reason]);
      return reading([]);
    },
  }),
}));

const record = (at: number, more: Partial<KeyRecord> = {}): KeyRecord => ({
  ...EMPTY_PARTS.keyRecords,
  id: `r${at}`,
  name: `Plan ${at}.docx`,
  location: `/sites/floods/Docs/Plan #${at}.docx`,
  siteUrl: 'https://rivers.example/sites/floods',
  why: 'It says what was decided.',
  version: '3.0',
  hash: 'ab12',
  marking: 'OFFICIAL',
  coveringDates: { from: '2019-05', to: '2020' },
  ...more,
});

const reading = (keyRecords: readonly KeyRecord[]): PageReading => ({
  rows: [],
  state: { ...foldPage([], ''), page: { ...EMPTY_PAGE, keyRecords } },
  gathered: null,
});

function Host({ keyRecords, keeping, culture = 'en' }: { keyRecords: readonly KeyRecord[]; keeping?: boolean; culture?: 'en' | 'cy' }): JSX.Element {
  const [now, setReading] = React.useState(() => reading(keyRecords));
  const site = React.useMemo(() => ({ door: { webUrl: 'https://rivers.example/sites/floods' }, records: async () => null }) as unknown as FunctionSite, []);
  return (
    <ThemedRoot theme={siteTheme()}>
      <FunctionPageProvider value={{ site, words: page, work, culture, now: () => new Date(0), reading: now, setReading, show: () => undefined }}>
        <KeyRecordsPart keeping={keeping} />
      </FunctionPageProvider>
    </ThemedRoot>
  );
}

async function show(keyRecords: readonly KeyRecord[], more: { keeping?: boolean; culture?: 'en' | 'cy' } = {}): Promise<void> {
  render(<Host keyRecords={keyRecords} {...more} />);
  await act(async () => undefined);
  await screen.findAllByText(more.culture === 'cy' ? /Fel yr oedd|Dim cofnodion/ : /As it was|No key records|could not be looked up|Renamed|Kept outside|bin/);
}

beforeEach(() => {
  standings.clear();
  removed.length = 0;
  watch = async () => standings;
  unaltered = { kind: 'same', version: '3.0', hash: 'ab12' };
});

it('says of each record why it matters, what it covers and how it stands, and leads there', async () => {
  standings.set('r1', { kind: 'same' });
  await show([record(1)]);
  const row = screen.getByRole('row', { name: /Plan 1/ });
  expect(row.textContent).toContain('It says what was decided.');
  expect(row.textContent).toContain('May 2019 to 2020');
  expect(row.textContent).toContain('As it was');
  expect(within(row).getByRole('link', { name: 'Plan 1.docx' }).getAttribute('href')).toBe('https://rivers.example/sites/floods/Docs/Plan%20%231.docx');
});

it('leads to where a renamed record is now, and nowhere where it is gone', async () => {
  standings.set('r1', { kind: 'renamed', name: 'New.docx', location: '/sites/floods/Docs/New.docx', changed: { version: '4.0', hash: '' } });
  standings.set('r2', { kind: 'gone', how: 'binned' });
  await show([record(1), record(2)]);
  expect(screen.getByText('Renamed to New.docx, and now in version 4.0')).toBeTruthy();
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://rivers.example/sites/floods/Docs/New.docx');
  expect(screen.getByText(en.stands.binned)).toBeTruthy();
});

it.each(['//evil.example/x', 'javascript:alert(1)', 'https://evil.example/x', '/\\evil.example'])('makes no link of %s', async (location) => {
  standings.set('r1', { kind: 'same' });
  await show([record(1, { location })]);
  expect(screen.queryByRole('link')).toBeNull();
});

it('looks for nothing of paper', async () => {
  await show([record(1, { kind: 'paper', location: 'Store 4, shelf 2' })]);
  expect(screen.getByText(en.stands.notWatched)).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});

it('says that it could not look, and shows what it knows', async () => {
  watch = async () => {
    throw new Error('no');
  };
  await show([record(1)]);
  expect(screen.getByText(en.notLooked)).toBeTruthy();
  expect(screen.getByText('Plan 1.docx')).toBeTruthy();
});

it.each([
  [{ kind: 'same', version: '3.0', hash: 'ab12' }, en.unaltered('')],
  [{ kind: 'same', version: '4.0', hash: 'ab12' }, en.unaltered('4.0')],
  [{ kind: 'changed', version: '4.0', hash: 'cd' }, en.altered('4.0')],
  [{ kind: 'noHash' }, en.noHash],
  [{ kind: 'notReadable', code: 'tooLarge' }, en.notReadable('tooLarge')],
] as const)('checks that it is unaltered: %j', async (found, says) => {
  unaltered = found;
  standings.set('r1', { kind: 'same' });
  await show([record(1)]);
  fireEvent.click(screen.getByRole('button', { name: /More about it/ }));
  expect(screen.getByText('ab12')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: `${en.check}: Plan 1.docx` }));
  expect(await screen.findByText(says)).toBeTruthy();
});

it('takes a record off only with a reason, and leads the focus on', async () => {
  standings.set('r1', { kind: 'same' });
  await show([record(1)], { keeping: true });
  fireEvent.click(screen.getByRole('button', { name: /More about it/ }));
  fireEvent.click(screen.getByRole('button', { name: `${en.remove}: Plan 1.docx` }));
  expect(document.activeElement?.textContent).toBe(en.removeHeading('Plan 1.docx'));
  fireEvent.click(screen.getByRole('button', { name: en.removeNow('Plan 1.docx') }));
  expect(await screen.findByText(en.removeReasonMissing)).toBeTruthy();
  expect(removed).toEqual([]);
  fireEvent.change(screen.getByLabelText(new RegExp(en.removeReason.replace('?', '\\?'))), { target: { value: 'It was a draft.' } });
  fireEvent.click(screen.getByRole('button', { name: en.removeNow('Plan 1.docx') }));
  expect(await screen.findByText(en.removed('Plan 1.docx'))).toBeTruthy();
  expect(removed).toEqual([['r1', 'It was a draft.']]);
  expect(document.activeElement?.getAttribute('role')).toBe('status');
});

it('has no way of taking a record off for a reader', async () => {
  standings.set('r1', { kind: 'same' });
  await show([record(1)]);
  fireEvent.click(screen.getByRole('button', { name: /More about it/ }));
  expect(screen.queryByRole('button', { name: /Take off/ })).toBeNull();
});

it('shows twenty at first, and all when asked', async () => {
  const many = Array.from({ length: 45 }, (_, at) => record(at));
  many.forEach(({ id }) => standings.set(id, { kind: 'same' }));
  await show(many);
  expect(screen.getAllByRole('rowheader')).toHaveLength(20);
  fireEvent.click(screen.getByRole('button', { name: 'Show all 45' }));
  expect(screen.getAllByRole('rowheader')).toHaveLength(45);
});

it('speaks Welsh', async () => {
  standings.set('r1', { kind: 'same' });
  await show([record(1)], { culture: 'cy' });
  expect(screen.getByRole('columnheader', { name: cy.why })).toBeTruthy();
});
