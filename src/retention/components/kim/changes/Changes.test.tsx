/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { riversSchedule } from '../../../../../testing/riversSchedule';
import { cy } from '../../../../words/scheduleChanges/cy';
import { en as words } from '../../../../words/scheduleChanges/en';
import { en as desk } from '../../../../words/scheduleDesk/en';
import { EMPTY_CLASS } from '../../../rules';
import type { ChangeRow, ChangeStep } from '../../../rules/schedules/changes';
import { fakeRoom, type FakeRoom, type FakeRoomOptions } from '../room/fakeRoom';
import { Schedules } from '../room/Schedules';
import { ChangeWordsProvider } from './changeRoom';
import { ChangesPage } from './ChangesPage';

const BEA = { login: 'bea.clarke@rivers.example', name: 'Bea Clarke' };
const HARRI = { login: 'harri.lewis@rivers.example', name: 'Harri Lewis' };
const ELIN = { login: 'elin.morgan@rivers.example', name: 'Elin Morgan' };

const foi = riversSchedule.classes.find(({ code }) => code === 'FOI-01') ?? EMPTY_CLASS;
const TITLE = 'Change Requests for information (FOI-01)';

const row = (rowId: number, step: ChangeStep, who: ChangeRow['who'], more: Partial<ChangeRow> = {}): ChangeRow => ({
  rowId,
  step,
  changeId: 'c9',
  scheduleId: 'rivers',
  code: 'FOI-01',
  area: 'Information rights',
  change: step === 'proposed' ? { kind: 'change', before: foi, after: { ...foi, keepFor: '6 years' }, on: '2026.1' } : null,
  version: '',
  who,
  when: '2026-11-19T09:00:00Z',
  reason: `Because of ${step}`,
  ownHand: true,
  ...more,
});
const upTo = (steps: number): ChangeRow[] =>
  [row(1, 'proposed', BEA), row(2, 'agreed', BEA), row(3, 'signedByHead', HARRI), row(4, 'signedByOfficer', ELIN)].slice(0, steps);

async function draw(rows: readonly ChangeRow[], options: FakeRoomOptions = {}): Promise<FakeRoom> {
  const room = fakeRoom({ inForce: [riversSchedule], ...options });
  room.rows.push(...rows);
  const own = options.culture === 'cy' ? cy : words;
  render(
    room.wrap(
      <ChangeWordsProvider value={own}>
        <Schedules>{(read, again) => <ChangesPage read={read} onChanged={again} />}</Schedules>
      </ChangeWordsProvider>
    )
  );
  await screen.findByText(own.yearlyHeading, {}, { timeout: 5000 });
  return room;
}

const press = async (name: string | RegExp): Promise<void> => {
  const found = await screen.findAllByText(name, { selector: 'button, button *' });
  await act(async () => void fireEvent.click(found[found.length - 1]));
};
const answer = async (form: string | RegExp, label: string | RegExp, value: string): Promise<void> => {
  const asked = screen.getByRole('form', { name: form });
  fireEvent.change(within(asked).getByLabelText(label), { target: { value } });
  await act(async () => void fireEvent.submit(asked));
};

describe('a proposed change', () => {
  it('says what it does, why, and who must do what next', async () => {
    await draw(upTo(1));
    const card = screen.getByRole('region', { name: TITLE });
    expect(card.textContent).toContain('Proposed by Bea Clarke on 19 November 2026, for Information rights');
    expect(card.textContent).toContain('Why: Because of proposed');
    expect(card.textContent).toContain(words.next.agreed);
    const table = within(card).getByRole('table', { name: words.whatItDoes });
    expect(within(table).getByRole('row', { name: /^Keep for 3 years 6 years/ })).toBeTruthy();
    expect(within(table).getByRole('row', { name: /plain words/ }).textContent).toContain('6 years');
  });

  it('goes on with a reason, and only then', async () => {
    const room = await draw(upTo(1));
    await press(words.doing.agreed);
    await answer(`${words.doing.agreed}: ${TITLE}`, /^With whom/, ' ');
    expect(room.rows).toHaveLength(1);
    await answer(`${words.doing.agreed}: ${TITLE}`, /^With whom/, 'Their meeting of 18 November');
    expect(room.rows[1]).toMatchObject({ step: 'agreed', reason: 'Their meeting of 18 November', who: ELIN });
    expect(await screen.findByText(words.done.agreed)).toBeTruthy();
    expect(screen.getByRole('region', { name: TITLE }).textContent).toContain(words.next.signedByHead);
  });

  it('is not signed twice by one person, and says so', async () => {
    await draw([...upTo(2), row(3, 'signedByHead', ELIN)]);
    expect(screen.getByText(desk.changeRefused.sameSignatory)).toBeTruthy();
    expect(screen.queryByText(words.doing.signedByOfficer)).toBeNull();
  });

  it('is taken back by who proposed it, and refused by others', async () => {
    await draw(upTo(1), { person: BEA, keeps: false });
    expect(screen.getByText(words.doing.withdrawn)).toBeTruthy();
    expect(screen.queryByText(words.doing.refused)).toBeNull();
  });

  it('offers no step to who may only read', async () => {
    await draw(upTo(1), { keeps: false, adds: false });
    expect(screen.queryByText(words.doing.agreed)).toBeNull();
    expect(screen.getByText(words.next.agreed ?? '')).toBeTruthy();
  });

  it('says that a row counts for nothing, and that the class has changed since', async () => {
    const since = { ...riversSchedule, classes: riversSchedule.classes.map((each) => (each.code === 'FOI-01' ? { ...each, owner: 'Somebody else' } : each)) };
    await draw([...upTo(1), row(2, 'agreed', HARRI, { ownHand: false })], { inForce: [since] });
    expect(screen.getByText(words.olderVersion(['owner']))).toBeTruthy();
    await press(new RegExp(words.steps));
    expect(screen.getByText(words.ignored(1))).toBeTruthy();
  });
});

describe('changes that both have signed', () => {
  it('make the next version, with a reason', async () => {
    const room = await draw(upTo(4));
    expect(screen.getByText(words.forceLead(1, '2026.1'))).toBeTruthy();
    await answer(words.forceHeading, /^Why this version/, 'The board');
    expect(room.kept[1]).toMatchObject({ version: { version: '2026.2', reason: 'The board' } });
    expect(room.kept[1].schedule?.classes.find(({ code }) => code === 'FOI-01')).toMatchObject({ keepFor: '6 years', version: '2026.2' });
    expect(await screen.findByText(words.forceDone(1, '2026.2'))).toBeTruthy();
    expect(await screen.findByText(words.noneOpen)).toBeTruthy();
  });

  it('say what they undo, and are not put in force until somebody has looked', async () => {
    const since = { ...riversSchedule, classes: riversSchedule.classes.map((each) => (each.code === 'FOI-01' ? { ...each, keepFor: '4 years' } : each)) };
    const room = await draw(upTo(4), { inForce: [since] });
    expect(screen.getByText(words.warning('overwrites', ['keep for']))).toBeTruthy();
    await answer(words.forceHeading, /^Why this version/, 'The board');
    expect(room.kept).toHaveLength(1);
    fireEvent.click(screen.getByLabelText(words.understood));
    await act(async () => void fireEvent.submit(screen.getByRole('form', { name: words.forceHeading })));
    expect(room.kept).toHaveLength(2);
  });

  it('are put in force only by those who keep the schedule', async () => {
    await draw(upTo(4), { keeps: false, person: HARRI });
    expect(screen.queryByRole('form', { name: words.forceHeading })).toBeNull();
    expect(screen.getByText(words.next.putInForce ?? '')).toBeTruthy();
  });
});

describe('the yearly agreement', () => {
  it('is asked of each area, and given by its head and the records officer', async () => {
    const room = await draw([]);
    const table = screen.getByRole('table', { name: words.yearlyHeading });
    expect(within(table).getByRole('row', { name: /^People/ }).textContent).toContain(words.yearly('never', '', ''));
    room.become(HARRI, false);
    await act(async () => void fireEvent.click(screen.getByLabelText('Agree as its head: People')));
    await answer('Agree People as its head', /^What was looked at/, 'Every class');
    expect(room.agreements).toMatchObject([{ area: 'People', party: 'head', who: HARRI, reason: 'Every class' }]);
    expect(await screen.findByText(words.agreeDone)).toBeTruthy();
    const now = within(screen.getByRole('table', { name: words.yearlyHeading })).getByRole('row', { name: /^People/ });
    expect(now.textContent).toContain(words.yearly('half', '', ''));
    expect(now.textContent).toContain(words.waitsFor.officer);
  });

  it('is said in Welsh', async () => {
    await draw([], { culture: 'cy' });
    expect(screen.getByText(cy.noneOpen)).toBeTruthy();
  });
});
