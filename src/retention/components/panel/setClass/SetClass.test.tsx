/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { siteTheme } from '../../../../ui/siteTheme';
import { ThemedRoot } from '../../../../ui/ThemedRoot';
import { en as panelWords } from '../../../../words/recordPanel/en';
import { en as periods } from '../../../../words/periods/en';
import { cy } from '../../../../words/recordClasses/cy';
import { en } from '../../../../words/recordClasses/en';
import { en as work } from '../../../../words/work/en';
import {
  fakeClassDesk,
  fakeFacts,
  fakePlace,
  fakeRecordSite,
  fakeStanding,
  FAKE_LIBRARY,
  type FakeClassDesk,
  type FakeClassOptions,
} from '../../classes/fakeClassDesk';
import { RecordPanelProvider } from '../surroundings';
import { SetClass } from './SetClass';

const close = jest.fn();

async function draw(options: FakeClassOptions = {}, words = en): Promise<FakeClassDesk> {
  const desk = fakeClassDesk(options);
  const site = fakeRecordSite(fakeStanding());
  const value = { site, listId: 'list', selection: [], words: panelWords, work, culture: 'en' as const, now: () => new Date('2026-05-17T10:00:00Z'), close };
  await act(async () => {
    render(
      <ThemedRoot theme={siteTheme()}>
        <RecordPanelProvider value={value}>
          <SetClass desk={desk} words={words} periods={periods} />
        </RecordPanelProvider>
      </ThemedRoot>
    );
  });
  return desk;
}
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const choose = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('radio', { name }));
};

describe('one document', () => {
  it('says what it is, because of what, by whose word and when', async () => {
    await draw({ survey: { documents: [fakeFacts(1, 'Letter.docx')] } });
    expect(screen.getByText('General correspondence (GEN)')).toBeTruthy();
    expect(screen.getByText(/Because everything in the library Shared Documents is\. Olwen Price said so on 2 March 2026\./)).toBeTruthy();
  });

  it('gets a suggested class, with a reason because its place says another', async () => {
    const desk = await draw({ survey: { documents: [fakeFacts(1, 'Minutes of the board.docx')] } });
    expect(screen.getByText(/Its name has: minute/)).toBeTruthy();
    choose('Minutes of meetings (MIN)');
    press('Set the class of 1 document');
    expect(screen.getByRole('alert').textContent).toBe('Give a reason first.');
    expect(desk.set).toEqual([]);
    fireEvent.change(screen.getByRole('textbox', { name: /Reason/ }), { target: { value: 'Minutes of the board' } });
    press('Set the class of 1 document');
    await waitFor(() => screen.getByText('1 document now has the class Minutes of meetings (MIN).'));
    expect(desk.set).toMatchObject([{ code: 'MIN', reason: 'Minutes of the board', documents: [{ name: 'Minutes of the board.docx', folder: FAKE_LIBRARY }] }]);
  });

  it('is a working copy with one press, and then the button', async () => {
    const desk = await draw({ survey: { documents: [fakeFacts(1, 'x.docx')] }, standing: { places: [] } });
    expect(screen.getByText(en.none)).toBeTruthy();
    choose('This is a working copy');
    press('Set the class of 1 document');
    await waitFor(() => screen.getByText(/now has the class Working copies/));
    expect(desk.set[0].code).toBe('WORK');
  });

  it('is asked for the dates that the class needs, and keeps them', async () => {
    const desk = await draw({ survey: { documents: [fakeFacts(1, 'x.docx')] }, standing: { places: [fakePlace(FAKE_LIBRARY, { recordClass: 'CASE' })] } });
    choose('As it is now: Case files (CASE)');
    press(/Set the class/);
    expect(screen.getByRole('alert').textContent).toBe('Change a date first, or choose another class.');
    fireEvent.change(screen.getByLabelText('Closed on'), { target: { value: '2025-03-31' } });
    press('Save the dates of 1 item');
    await waitFor(() => screen.getByText('The dates of 1 item are saved.'));
    expect(desk.dates).toMatchObject([{ kind: 'closed', day: '2025-03-31', name: 'x.docx' }]);
    expect(desk.set).toEqual([]);
  });

  it('with a class in its column that nobody said is told so', async () => {
    await draw({ survey: { documents: [fakeFacts(1, 'x.docx', { ownClass: 'CASE' })] } });
    expect(screen.getByText(en.ownUnsaid)).toBeTruthy();
    choose('The class of its place');
    expect(screen.getByRole('button', { name: 'Give 1 document the class of its place' })).toBeTruthy();
  });

  it('says what its class means', async () => {
    await draw({ survey: { documents: [fakeFacts(1, 'x.docx')] } });
    fireEvent.change(screen.getByRole('textbox', { name: en.search }), { target: { value: 'case' } });
    expect(screen.getByText('1 class')).toBeTruthy();
    choose('Case files (CASE)');
    expect(screen.getByText('6 years – Closure of the case')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Limitation Act 1980' }).getAttribute('href')).toContain('legislation.gov.uk');
  });

  it('that is searched for in vain says so', async () => {
    await draw({ survey: { documents: [fakeFacts(1, 'x.docx')] } });
    fireEvent.change(screen.getByRole('textbox', { name: en.search }), { target: { value: 'zzz' } });
    expect(screen.getByText(en.noneFound)).toBeTruthy();
  });
});

describe('documents and folders together', () => {
  const folder = fakeFacts(3, '2041', { isFolder: true, contentType: 'Folder' });
  it('get their class at once: documents their own, what is in a folder by the folder', async () => {
    const desk = await draw({ survey: { documents: [fakeFacts(1, 'a.docx'), fakeFacts(2, 'b.docx')], folders: [folder] }, standing: { places: [] } });
    fireEvent.change(screen.getByRole('textbox', { name: en.search }), { target: { value: 'case' } });
    choose('Case files (CASE)');
    fireEvent.click(screen.getByRole('checkbox', { name: 'This folder is a case' }));
    fireEvent.change(screen.getByLabelText('Closed on'), { target: { value: '2025-03-31' } });
    press('Set the class of 2 documents and of everything in 1 folder');
    await waitFor(() => screen.getByText(/Everything in 1 folder now has the class Case files \(CASE\).*2 documents now have/));
    expect(desk.places).toMatchObject([{ kind: 'case', place: `${FAKE_LIBRARY}/2041`, recordClass: 'CASE', dates: { closed: '2025-03-31' }, itemId: 3 }]);
    expect(desk.set[0].documents).toHaveLength(2);
  });

  it('of whom some fail: which and why, and undo gives back the rest', async () => {
    const plan = {
      operationId: 'one',
      listId: 'list',
      targets: [{ code: 'CASE', itemIds: [1] }],
      reason: '',
      rule: '',
      historyFrom: 0,
      undoes: '',
      when: '2026-05-17T09:00:00Z',
    };
    const desk = await draw({
      survey: { documents: [fakeFacts(1, 'a.docx'), fakeFacts(2, 'b.docx')], folders: [folder] },
      standing: { places: [] },
      failing: { 'b.docx': { code: 'checkedOut', values: { who: 'Bea Clarke' } } },
      earlier: { undoable: plan },
    });
    fireEvent.change(screen.getByRole('textbox', { name: en.search }), { target: { value: 'case' } });
    choose('Case files (CASE)');
    press(/Set the class of 2 documents/);
    await waitFor(() => screen.getByText('1 document did not get it:'));
    press('Undo');
    await waitFor(() => screen.getByText(en.takenBack));
    expect(desk.undone).toEqual(['one']);
    expect(desk.places[1]).toMatchObject({ recordClass: '', dates: {} });
  });
});

it('says why no class can be chosen where there is no schedule', async () => {
  await draw({ survey: { documents: [fakeFacts(1, 'x.docx')] }, standing: { schedule: null, kimProblem: 'noKimSite' } });
  expect(screen.getByText(en.noSchedule.noKimSite)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Set the class/ })).toBeNull();
});

it('offers what was cut off', async () => {
  const plan = {
    operationId: 'cut',
    listId: 'list',
    targets: [{ code: 'CASE', itemIds: [1, 2, 3] }],
    reason: '',
    rule: '',
    historyFrom: 0,
    undoes: '',
    when: '2026-05-16T09:00:00Z',
  };
  await draw({ survey: { documents: [fakeFacts(1, 'x.docx')] }, earlier: { unfinished: plan } });
  expect(screen.getByText('On 16 May 2026 you began to set the class of 3 documents, and it was cut off.')).toBeTruthy();
  press('Go on with it');
  await waitFor(() => screen.getByText('1 document now has the class Case files (CASE).'));
});

it('speaks Welsh, with its mutations', async () => {
  await draw({ survey: { documents: [fakeFacts(1, 'a.docx'), fakeFacts(2, 'b.docx')] }, standing: { places: [] } }, cy);
  expect(screen.getByRole('button', { name: 'Gosod dosbarth 2 ddogfen' })).toBeTruthy();
});
