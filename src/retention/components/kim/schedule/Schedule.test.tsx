/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { riversSchedule } from '../../../../../testing/riversSchedule';
import { cy } from '../../../../words/scheduleDesk/cy';
import { en as words } from '../../../../words/scheduleDesk/en';
import { EMPTY_CLASS, type Schedule } from '../../../rules';
import { fakeRoom, type FakeRoom, type FakeRoomOptions } from '../room/fakeRoom';
import { Schedules } from '../room/Schedules';
import { SchedulePage } from './SchedulePage';

const unclear = { ...EMPTY_CLASS, code: 'X-01', title: 'Odds and ends', keepFor: 'As required', businessFunction: 'General' };
const rivers: Schedule = { ...riversSchedule, classes: [...riversSchedule.classes, unclear] };

async function draw(options: FakeRoomOptions = {}): Promise<FakeRoom> {
  const room = fakeRoom({ inForce: [rivers], ...options });
  render(room.wrap(<Schedules>{(read, again) => <SchedulePage read={read} onChanged={again} />}</Schedules>));
  await act(async () => undefined);
  return room;
}

// A button by its text: asking for its role has every element's styles worked out, which takes seconds on a long list.
const press = async (name: string | RegExp): Promise<void> => {
  const found = await screen.findAllByText(name, { selector: 'button, button *' }, { timeout: 5000 });
  await act(async () => void fireEvent.click(found[found.length - 1]));
};
const type = (label: string | RegExp, value: string): void => void fireEvent.change(screen.getByLabelText(label), { target: { value } });
const table = (): HTMLElement => screen.getByRole('table', { name: words.list.heading });

describe('the schedule in force', () => {
  it('says which version it is, and of every class how long in plain words and in the department’s own', async () => {
    await draw();
    expect(screen.getByText('Version 2026.1, in force since 20 November 2026, put there by Elin Morgan.')).toBeTruthy();
    const row = within(table()).getByRole('row', { name: /Invoices and payments/ });
    expect(row.textContent).toContain('6 years');
    expect(row.textContent).toContain('“Current financial year plus 6”, from “Date of payment”');
    expect(within(table()).getAllByRole('row')).toHaveLength(rivers.classes.length + 1);
  });

  it('is found in by words and function, without accents, and says how many match', async () => {
    await draw();
    type(/^Find a class/, 'FLÔOD incident');
    expect(within(table()).getAllByRole('row')).toHaveLength(2);
    expect(screen.getByText(`1 of ${rivers.classes.length} classes`)).toBeTruthy();
    type(/^Find a class/, '');
    fireEvent.change(screen.getByLabelText('Business function'), { target: { value: 'People' } });
    expect(within(table()).getAllByRole('row')).toHaveLength(1 + rivers.classes.filter(({ businessFunction }) => businessFunction === 'People').length);
    type(/^Find a class/, 'zzz');
    expect(screen.getByText(words.list.nothing)).toBeTruthy();
  });

  it('shows those who keep it first which classes need a person, and why', async () => {
    await draw();
    const flagged = screen.getByRole('table', { name: /need a person/ });
    expect(within(flagged).getByRole('row', { name: /Odds and ends/ })).toBeTruthy();
    // Nothing public is kept for ever without approval.
    expect(within(flagged).getByRole('row', { name: /Deeds of land/ })).toBeTruthy();
  });

  it('offers nothing to those who may only read', async () => {
    await draw({ keeps: false, adds: false });
    expect(screen.getByText(words.onlyRead)).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.doing.bring })).toBeNull();
    expect(screen.queryByRole('button', { name: words.doing.proposeNew })).toBeNull();
    await press('Requests for information');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Requests for information' })).toBeTruthy(), { timeout: 5000 });
    expect(screen.queryByRole('button', { name: words.card.propose })).toBeNull();
  });

  it.each<[string, FakeRoomOptions, string]>([
    ['no place for schedules', { notSetUp: true }, words.notSetUp],
    ['no schedule yet', { inForce: [] }, words.none],
    ['no schedule for who may not bring one in', { inForce: [], keeps: false }, words.noneForYou],
    ['what cannot be read', { unreadable: Object.assign(new Error('403'), { code: 'noPermission' }) }, 'The schedule could not be read.'],
  ])('says so where there is %s', async (_, options, says) => {
    await draw(options);
    expect(screen.getByText(new RegExp(says.slice(0, 30)))).toBeTruthy();
  });

  it('shows an address only where a page may link to it', async () => {
    const unsafe = { ...unclear, authority: { text: 'A law', url: 'javascript:alert(1)' } };
    await draw({ inForce: [{ ...rivers, classes: [unsafe, ...riversSchedule.classes] }] });
    await press('Odds and ends');
    await screen.findByText('A law', {}, { timeout: 5000 });
    expect(screen.queryByRole('link')).toBeNull();
    await press(words.back);
    await press('Requests for information');
    expect((await screen.findByRole('link', { name: 'Freedom of Information Act 2000' }, { timeout: 5000 })).getAttribute('href')).toBe(
      'https://www.legislation.gov.uk/ukpga/2000/36'
    );
  });

  it('tells what became of a class from version to version', async () => {
    const older = { ...rivers, version: '2025.1', classes: rivers.classes.map((each) => (each.code === 'FOI-01' ? { ...each, keepFor: '2 years' } : each)) };
    await draw({ inForce: [older, rivers] });
    await press('Requests for information');
    await press(words.card.showHistory);
    expect(await screen.findByText(/Version 2026.1, 20 November 2026: keep for changed by Elin Morgan/)).toBeTruthy();
    expect(screen.getByText(/Version 2025.1, 20 November 2026: added by Elin Morgan/)).toBeTruthy();
  });
});

describe('proposing', () => {
  it('a change reads the words of the period as they are typed, and waits for a reason', async () => {
    const room = await draw();
    await press('Requests for information');
    await press(words.card.propose);
    await screen.findByRole('heading', { name: 'Propose a change to Requests for information' }, { timeout: 5000 });
    expect(screen.getByText(words.propose.noChange)).toBeTruthy();
    type(/^Keep for/, 'Current financial year plus 3');
    expect(screen.getByText(/3 years after the end of the financial year/)).toBeTruthy();
    type(/^Keep for/, 'a while');
    expect(screen.getAllByText(/cannot be read for certain/).length).toBeGreaterThan(0);
    type(/^Keep for/, '4 years');
    await press('Propose this change');
    expect(room.rows).toEqual([]);
    type(/^Why it should change/, 'The Commissioner asks for four');
    await press('Propose this change');
    expect(room.rows).toMatchObject([
      {
        step: 'proposed',
        code: 'FOI-01',
        area: 'Information rights',
        reason: 'The Commissioner asks for four',
        change: { kind: 'change', after: { keepFor: '4 years' } },
      },
    ]);
    expect(await screen.findByText(words.propose.sent)).toBeTruthy();
  });

  it('a new class needs a code that no other has', async () => {
    const room = await draw();
    await press(words.doing.proposeNew);
    await screen.findByRole('heading', { name: 'Propose a new class' }, { timeout: 5000 });
    type(/^Code/, 'FOI-01');
    expect(await screen.findByText(words.propose.codeTaken)).toBeTruthy();
    type(/^Class of record/, 'Drone pictures');
    type(/^Keep for/, '2 years');
    type(/^Business function/, 'Flood defence');
    type(/^Why it should change/, 'We fly now');
    await press('Propose this class');
    expect(room.rows).toEqual([]);
    type(/^Code/, 'FLD-99');
    await press('Propose this class');
    expect(room.rows).toMatchObject([{ code: 'FLD-99', area: 'Flood defence', change: { kind: 'add', before: null } }]);
  });

  it('to retire a class keeps it, with its last day and what takes its place', async () => {
    const room = await draw();
    await press('Project records');
    await press(words.card.proposeRetire);
    await screen.findByText(words.propose.retireLead, {}, { timeout: 5000 });
    type(/^Last day/, '31/03/2027');
    expect(await screen.findByText(words.propose.dayForm)).toBeTruthy();
    type(/^Last day/, '2027-03-31');
    type(/^Why it should change/, 'Merged');
    await press('Propose to retire it');
    expect(room.rows).toMatchObject([{ change: { kind: 'retire', after: { code: 'PRJ-01', validTo: '2027-03-31' } } }]);
  });
});

describe('versions', () => {
  it('put a draft in force only with a reason, and say so', async () => {
    const room = fakeRoom({ inForce: [rivers] });
    room.kept.push({ version: { ...room.kept[0].version, row: 2, state: 'draft', version: '2026.2' }, schedule: { ...rivers, version: '2026.2' } });
    render(room.wrap(<Schedules>{(read, again) => <SchedulePage read={read} onChanged={again} />}</Schedules>));
    await press(words.doing.versions);
    await press('Put version 2026.2 in force');
    const form = screen.getByRole('form', { name: 'Put version 2026.2 in force' });
    await act(async () => void fireEvent.submit(form));
    expect(room.kept).toHaveLength(2);
    fireEvent.change(within(form).getByLabelText(/^Why this version/), { target: { value: 'Agreed' } });
    await act(async () => void fireEvent.submit(form));
    expect(room.kept[2].version).toMatchObject({ state: 'inForce', version: '2026.2', before: 1, reason: 'Agreed' });
    expect(await screen.findByText(words.keep.putInForceDone('2026.2'))).toBeTruthy();
  });

  it('are withdrawn with a reason, having said what it means', async () => {
    const room = await draw();
    await press(words.doing.versions);
    await press(`Withdraw ${rivers.title}`);
    expect(screen.getByText(words.doing.withdrawLead)).toBeTruthy();
    const form = screen.getByRole('form', { name: `Withdraw ${rivers.title}` });
    await act(async () => void fireEvent.submit(form));
    expect(room.kept).toHaveLength(1);
    fireEvent.change(within(form).getByLabelText(/^Why/), { target: { value: 'Replaced' } });
    await act(async () => void fireEvent.submit(form));
    expect(room.kept[1].version).toMatchObject({ state: 'withdrawn', reason: 'Replaced' });
    expect((await screen.findAllByText(words.withdrawn)).length).toBeGreaterThan(0);
  });
});

it('speaks Welsh', async () => {
  await draw({ culture: 'cy' });
  expect(screen.getByText(cy.inForce('2026.1', '20 Tachwedd 2026', 'Elin Morgan'))).toBeTruthy();
  expect(screen.getByText(/Mae angen person ar 2 ddosbarth/, { selector: 'button *' })).toBeTruthy();
});
