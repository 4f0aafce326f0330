/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { riversSchedule } from '../../../../../testing/riversSchedule';
import { en as desk } from '../../../../words/scheduleDesk/en';
import { cy } from '../../../../words/schedulePublish/cy';
import { en as words } from '../../../../words/schedulePublish/en';
import { fromCsv } from '../../../../tables';
import { EMPTY_CLASS, type Schedule } from '../../../rules';
import { PURVIEW_COLUMNS } from '../../../rules/schedules';
import { fakeRoom, type FakeRoomOptions } from '../room/fakeRoom';
import { PublishPage } from './PublishView';

const saved: { name: string; text: Promise<string> }[] = [];
beforeEach(() => {
  saved.length = 0;
  let last: Blob = new Blob();
  URL.createObjectURL = (blob: Blob) => ((last = blob), 'blob:x');
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const reader = new FileReader();
    const text = new Promise<string>((resolve) => (reader.onload = () => resolve(reader.result as string)));
    reader.readAsText(last);
    saved.push({ name: this.download, text });
  });
});
afterEach(() => jest.restoreAllMocks());

async function draw(schedule: Schedule | null = riversSchedule, options: FakeRoomOptions = {}): Promise<void> {
  const room = fakeRoom(options);
  render(room.wrap(<PublishPage schedule={schedule} own={options.culture === 'cy' ? cy : words} />));
  await act(async () => undefined);
}
const press = async (name: string | RegExp): Promise<void> => {
  const found = await screen.findAllByText(name, { selector: 'button, button *' }, { timeout: 5000 });
  await act(async () => void fireEvent.click(found[found.length - 1]));
};

describe('publishing what we keep', () => {
  it('shows the page in a frame in which nothing can run, and hands it over with its table', async () => {
    await draw({ ...riversSchedule, classes: [{ ...EMPTY_CLASS, code: 'X', title: '<script>alert(1)</script>', keepFor: '6 years', keepFrom: 'Closure' }] });
    await press(words.preview);
    const frame = await screen.findByTitle(words.previewOf(1));
    expect(frame.getAttribute('sandbox')).toBe('');
    expect(frame.getAttribute('srcdoc')).not.toContain('<script');
    await press(words.savePage);
    await press(words.saveTable);
    expect(saved.map(({ name }) => name)).toEqual(['index.html', 'schedule.csv']);
    expect(await saved[0].text).toContain('&lt;script&gt;');
  });

  it('is in the language that is chosen, whatever that of the page', async () => {
    await draw();
    fireEvent.change(screen.getByLabelText(words.language), { target: { value: 'cy' } });
    await press(words.savePage);
    expect(await saved[0].text).toMatch(/<html[^>]*lang="cy/);
  });

  it('says how many classes a person decides', async () => {
    await draw({ ...riversSchedule, publicRecords: false, classes: [{ ...EMPTY_CLASS, code: 'X', title: 'Odds', keepFor: 'As required' }] });
    expect(screen.getByText(words.undecided(1))).toBeTruthy();
  });

  it('hands over the whole schedule as a table that no spreadsheet runs', async () => {
    await draw({ ...riversSchedule, classes: [{ ...EMPTY_CLASS, code: 'X', title: '=1+1', keepFor: '6 years' }] });
    await press(words.saveWhole);
    expect(saved[0].name).toBe('rivers 2026.1.csv');
    expect(fromCsv(await saved[0].text)[1].slice(0, 2)).toEqual(['X', '=1+1']);
    expect(await saved[0].text).toContain("'=1+1");
  });

  it('says what Purview loses before the file plan is taken away', async () => {
    await draw();
    const table = await screen.findByRole('table', { name: words.warnings }, { timeout: 5000 });
    // 365 days a year fall short; an age cannot be said at all.
    expect(within(table).getAllByText(/calendar years/).length).toBeGreaterThan(0);
    expect(within(table).getAllByText(/does not know ages/).length).toBeGreaterThan(0);
    await press(/^Download the file plan/);
    const rows = fromCsv(await saved[0].text);
    expect(rows[0]).toEqual([...PURVIEW_COLUMNS]);
    expect(rows.length).toBeGreaterThan(5);
  });

  it('says so where there is nothing to publish', async () => {
    await draw(null);
    expect(screen.getByText(desk.none)).toBeTruthy();
  });

  it('speaks Welsh', async () => {
    await draw(riversSchedule, { culture: 'cy' });
    expect(screen.getByText(cy.pageHeading)).toBeTruthy();
  });
});
