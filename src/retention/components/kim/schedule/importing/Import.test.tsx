/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { en as bringing } from '../../../../../words/scheduleBringing/en';
import { en as words } from '../../../../../words/scheduleDesk/en';
import type { Schedule } from '../../../../rules';
import { fakeRoom, type FakeRoom, type FakeRoomOptions } from '../../room/fakeRoom';
import { Schedules } from '../../room/Schedules';
import ImportView from './ImportView';

const CSV = [
  'Retention schedule 2026,,,',
  'Information type,Keep for,Keep from,Legislation or business reason',
  'Complaints,6 years,Closure,Limitation Act 1980 https://www.legislation.gov.uk/ukpga/1980/58',
  'Risk assessments,Current year plus 6,Date of assessment,Business need',
  'Odds and ends,As required,,',
  '=HYPERLINK("http://x"),6 years,Closure,',
].join('\n');

// Browsers have it; jsdom does not.
Object.assign(globalThis, { TextDecoder });

const told: string[] = [];

async function draw(options: FakeRoomOptions = {}): Promise<FakeRoom> {
  const room = fakeRoom(options);
  told.length = 0;
  render(room.wrap(<Schedules>{(read) => <ImportView read={read} onKept={(message) => told.push(message)} onLeave={() => told.push('left')} />}</Schedules>));
  await screen.findByText(bringing.lead, {}, { timeout: 5000 });
  return room;
}

async function choose(text: string | Uint8Array, name = 'schedule.csv'): Promise<void> {
  const file = new File([text as BlobPart], name);
  await act(async () => void fireEvent.change(screen.getByLabelText(bringing.choose), { target: { files: [file] } }));
}

const rowsTable = (): HTMLElement => screen.getByRole('table', { name: bringing.rowsHeading });
const type = (label: string | RegExp, value: string): void => void fireEvent.change(screen.getByLabelText(label), { target: { value } });
const pick = (label: string | RegExp, value: string): void => void fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = async (name: string): Promise<void> => {
  const found = await screen.findAllByText(name, { selector: 'button, button *' }, { timeout: 5000 });
  await act(async () => void fireEvent.click(found[found.length - 1]));
};

describe('bringing in a schedule', () => {
  it('proposes what each column holds, with the first rows beside it, under the headings where they stand', async () => {
    await draw();
    await choose(CSV);
    expect(((await screen.findByLabelText(/^Row with the headings/, {}, { timeout: 5000 })) as HTMLInputElement).value).toBe('2');
    expect((screen.getByLabelText('What “Information type” holds') as HTMLSelectElement).value).toBe('title');
    expect((screen.getByLabelText('What “Keep for” holds') as HTMLSelectElement).value).toBe('keepFor');
    expect(screen.getByText(/^Complaints · Risk assessments · Odds and ends/)).toBeTruthy();
  });

  it('shows how every row is read before anything is kept, and which need a person and why', async () => {
    const room = await draw();
    await choose(CSV);
    expect(await screen.findByText('4 rows: 3 read, 1 needs a person, 1 passed over.', {}, { timeout: 5000 })).toBeTruthy();
    const complaints = within(rowsTable()).getByRole('row', { name: /Complaints/ });
    expect(complaints.textContent).toContain('Keep for 6 years after it was closed');
    expect(complaints.textContent).toContain('Row 3');
    pick(bringing.show, 'needsPerson');
    expect(within(rowsTable()).getAllByRole('row')).toHaveLength(2);
    expect(within(rowsTable()).getByRole('row', { name: /Odds and ends/ }).textContent).toContain('Keep for: ');
    expect(room.kept).toEqual([]);
  });

  it('reads the rows anew when somebody says that a column holds something else', async () => {
    await draw();
    await choose(CSV);
    await screen.findByText(/^4 rows/, {}, { timeout: 5000 });
    pick('What “Keep for” holds', '');
    expect(screen.getByText(/^4 rows: 0 read, 4 need a person/)).toBeTruthy();
    expect(screen.getByText(/how long/i, { selector: '.ms-MessageBar *' })).toBeTruthy();
  });

  it('keeps a draft, or puts in force with a name, a version and a reason', async () => {
    const room = await draw();
    await choose(CSV);
    await screen.findByText(bringing.needs, {}, { timeout: 5000 });
    await press('Put 4 classes in force');
    expect(room.kept).toEqual([]);
    type(/^What people call it/, 'Rivers and Coasts');
    type(/^A short name/, 'Our Schedule');
    expect(await screen.findByText(bringing.idForm)).toBeTruthy();
    type(/^A short name/, 'rivers');
    await press(bringing.saveDraft);
    expect(room.kept.map(({ version: { state, scheduleId } }) => [state, scheduleId])).toEqual([['draft', 'rivers']]);
    type(/^Why this version/, 'Agreed by the board');
    await press('Put 4 classes in force');
    expect(room.kept[1]).toMatchObject({ version: { state: 'inForce', reason: 'Agreed by the board' }, schedule: { id: 'rivers', version: '1' } });
    expect(room.kept[1].schedule?.classes.map(({ title }) => title)).toEqual(['Complaints', 'Risk assessments', 'Odds and ends', '=HYPERLINK("http://x")']);
    expect(told).toEqual([words.keep.saved, words.keep.putInForceDone('1')]);
  });

  it('says what it does to the schedule in force, and keeps the classes that are not in the file', async () => {
    const room = await draw();
    await choose(CSV);
    await screen.findByText(bringing.needs, {}, { timeout: 5000 });
    type(/^What people call it/, 'Rivers');
    type(/^A short name/, 'rivers');
    type(/^Why this version/, 'First');
    await press('Put 4 classes in force');
    const first = room.kept[0].schedule as Schedule;

    const { unmount } = render(<i />);
    unmount();
    document.body.innerHTML = '';
    const again = await draw({ inForce: [first] });
    await choose(CSV.replace('Complaints,6 years', 'Complaints,8 years').replace(/Odds.*\n/, ''));
    expect(await screen.findByText('0 added, 1 changed, 0 no longer there.', {}, { timeout: 5000 })).toBeTruthy();
    expect((screen.getByLabelText(/^Version/) as HTMLInputElement).value).toBe('2');
    fireEvent.click(screen.getByLabelText(bringing.keepGone));
    expect(screen.getByText('0 added, 1 changed, 1 no longer there.')).toBeTruthy();
    fireEvent.click(screen.getByLabelText(bringing.keepGone));
    type(/^Why this version/, 'Second');
    await press('Put 4 classes in force');
    expect(again.kept[1].schedule?.classes.map(({ title, keepFor }) => [title, keepFor])).toEqual([
      ['Complaints', '8 years'],
      ['Risk assessments', 'Current year plus 6'],
      ['=HYPERLINK("http://x")', '6 years'],
      ['Odds and ends', 'As required'],
    ]);
  });

  it.each<[string, Uint8Array | string]>([
    ['is no table', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31])],
    ['is an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['is a damaged workbook', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])],
  ])('says why a file cannot be read that %s', async (_, bytes) => {
    await draw();
    await choose(bytes, 'schedule.xlsx');
    expect(await screen.findByText(new RegExp(`^${bringing.unreadable} .{20}`), {}, { timeout: 5000 })).toBeTruthy();
  });

  it('says what SharePoint refused, and keeps what was typed', async () => {
    await draw({ refuse: Object.assign(new Error('403'), { code: 'noPermission' }) });
    await choose(CSV);
    await screen.findByText(bringing.needs, {}, { timeout: 5000 });
    type(/^What people call it/, 'Rivers');
    type(/^A short name/, 'rivers');
    await press(bringing.saveDraft);
    expect(await screen.findByText(new RegExp(words.keep.failed))).toBeTruthy();
    expect((screen.getByLabelText(/^A short name/) as HTMLInputElement).value).toBe('rivers');
  });
});
