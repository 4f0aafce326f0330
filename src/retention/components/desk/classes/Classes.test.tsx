/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { siteTheme } from '../../../../ui/siteTheme';
import { ThemedRoot } from '../../../../ui/ThemedRoot';
import { en as periods } from '../../../../words/periods/en';
import { cy } from '../../../../words/recordClasses/cy';
import { en } from '../../../../words/recordClasses/en';
import { en as work } from '../../../../words/work/en';
import { DEFAULT_RETENTION } from '../../../rules';
import type { UndatedEmail } from '../../../store/dates/sentDates';
import type { NewPlace } from '../../../store/places/savePlaces';
import type { Standing } from '../../../store/site/recordSite';
import { fakeClassDesk, fakePlace, fakeStanding, FAKE_LIBRARY } from '../../classes/fakeClassDesk';
import { Classes } from './Classes';

const CASE = `${FAKE_LIBRARY}/Cases/2041`;
const email: UndatedEmail = { id: 1, uniqueId: 'a', name: 'a.eml', listId: 'list', size: 10 };

async function draw(standing: Partial<Standing> = {}, words = en): Promise<{ saved: readonly NewPlace[]; read: jest.Mock }> {
  const desk = fakeClassDesk();
  const read = jest.fn((emails: readonly UndatedEmail[], onProgress) =>
    desk.saveDates(
      emails.map(({ name }) => ({ kind: 'sent', documentId: '', name, listId: '', itemId: 1, day: '2020-01-01', reason: '' })),
      onProgress
    )
  );
  const found = fakeStanding(standing);
  const standingNow = (): Promise<Standing> => Promise.resolve(found);
  const todayNow = (): Promise<string> => Promise.resolve('2026-05-17');
  await act(async () => {
    render(
      <ThemedRoot theme={siteTheme()}>
        <Classes
          settings={{ ...DEFAULT_RETENTION, defaultClass: 'GEN' }}
          words={words}
          periods={periods}
          work={work}
          culture="en"
          standing={standingNow}
          today={todayNow}
          save={desk.savePlaces}
          find={() => Promise.resolve({ emails: 3, undated: [email] })}
          read={read}
        />
      </ThemedRoot>
    );
  });
  return { saved: desk.places, read };
}
const press = async (name: string | RegExp): Promise<void> => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

it('shows each library, folder and case with its class, its dates and who said so', async () => {
  const closed = fakePlace(CASE, { kind: 'case', documentId: 'c', recordClass: 'CASE', dates: { closed: '2025-03-31' } });
  const within = fakePlace(`${FAKE_LIBRARY}/Letters`, { kind: 'case', documentId: 'l', recordClass: '' });
  await draw({ places: [fakePlace(FAKE_LIBRARY), closed, within] });
  expect(screen.getByRole('rowheader', { name: /^Documents/ })).toBeTruthy();
  expect(screen.getByRole('cell', { name: /^Case files \(CASE\)/ })).toBeTruthy();
  expect(screen.getByRole('cell', { name: 'Closed on 31 March 2025' })).toBeTruthy();
  expect(screen.getByRole('cell', { name: /^That of its place: General correspondence \(GEN\)/ })).toBeTruthy();
  expect(screen.getAllByText('Olwen Price said so on 2 March 2026.')).toHaveLength(3);
});

it('flags a library without a class, and gives it the usual one with one press', async () => {
  const { saved } = await draw({ places: [] });
  expect(screen.getByText(/1 library has no record class yet/)).toBeTruthy();
  await press('Give 1 library the class General correspondence (GEN)');
  expect(saved).toMatchObject([{ kind: 'library', place: FAKE_LIBRARY, recordClass: 'GEN' }]);
  await waitFor(() => screen.getByText('1 library now has a class.'));
});

it('closes a case on a day, and opens it again', async () => {
  const open = fakePlace(CASE, { kind: 'case', documentId: 'c', recordClass: 'CASE' });
  const { saved } = await draw({ places: [open] });
  await press('Change the class of 2041');
  fireEvent.change(screen.getByLabelText('Closed on'), { target: { value: '2026-03-31' } });
  await press('Save the class of 2041');
  expect(saved[0]).toMatchObject({ kind: 'case', recordClass: 'CASE', dates: { closed: '2026-03-31' } });
  await press('Change the class of 2041');
  fireEvent.change(screen.getByLabelText('Closed on'), { target: { value: '' } });
  await press('Save the class of 2041');
  expect(saved[1].dates).toEqual({});
});

it('takes a class back', async () => {
  const { saved } = await draw({ places: [fakePlace(CASE, { kind: 'folder', documentId: 'c', recordClass: 'CASE' })] });
  await press('Change the class of 2041');
  fireEvent.change(screen.getByLabelText('Record class'), { target: { value: '' } });
  await press('Save the class of 2041');
  expect(saved[0]).toMatchObject({ kind: 'folder', recordClass: '' });
});

it('reads the sent dates of e-mails when asked', async () => {
  const { read } = await draw();
  await press('Look for e-mails');
  expect(screen.getByText('The dates of 1 of 3 e-mails are not known yet.')).toBeTruthy();
  await press('Read the sent dates of 1 e-mail');
  await waitFor(() => screen.getByText('The sent dates of 1 e-mail are known now.'));
  expect(read).toHaveBeenCalledTimes(1);
});

it('offers no change where there is no schedule, and says why', async () => {
  await draw({ schedule: null, kimProblem: 'noSchedule' });
  expect(screen.getByText(en.noSchedule.noSchedule)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Change the class/ })).toBeNull();
});

it('speaks Welsh, with its mutations', async () => {
  await draw({ places: [], libraries: [1, 2].map((at) => ({ id: `${at}`, title: `L${at}`, url: `/sites/floods/L${at}`, itemCount: 1 })) }, cy);
  expect(screen.getByText(/Nid oes gan 2 lyfrgell ddosbarth cofnod eto/)).toBeTruthy();
});
