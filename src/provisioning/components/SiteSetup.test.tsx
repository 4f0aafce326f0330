/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { DEFAULT_SETTINGS, type HistoryCheck, type Scheme } from '../../marking/rules';
import councilJson from '../../marking/schemes/council.json';
import gscpJson from '../../marking/schemes/gscp-2024.json';
import { siteTheme } from '../../ui/siteTheme';
import { ThemedRoot } from '../../ui/ThemedRoot';
import { en as labels } from '../../words/columns/en';
import { en as words } from '../../words/setup/en';
import { en as work } from '../../words/work/en';
import { fakeSetupDesk, fakeStep, type FakeSetupDesk } from './fakeSetupDesk';
import { SiteSetup } from './SiteSetup';
import { SetupSurroundingsProvider } from './surroundings';

const schemes = [gscpJson, councilJson] as unknown as Scheme[];
const settings = { ...DEFAULT_SETTINGS, callWhom: 'the security team', originatingBody: 'Department for Examples' };

const holds: HistoryCheck = { rows: 0, findings: [] };

async function draw(desk: FakeSetupDesk, check: HistoryCheck = holds): Promise<void> {
  render(
    <ThemedRoot theme={siteTheme()}>
      <SetupSurroundingsProvider value={{ desk, words, work, labels, schemes, checkHistory: async () => check }}>
        <SiteSetup />
      </SetupSurroundingsProvider>
    </ThemedRoot>
  );
  await act(async () => undefined);
}

async function press(name: string | RegExp): Promise<void> {
  await act(async () => void fireEvent.click(screen.getByRole('button', { name })));
}

async function fillIn(): Promise<void> {
  fireEvent.click(screen.getByLabelText('Documents'));
  fireEvent.click(screen.getByLabelText('Contracts'));
  fireEvent.change(screen.getByLabelText(/^Whom to call/), { target: { value: 'the security team' } });
  fireEvent.change(screen.getByLabelText(/^Originating body/), { target: { value: 'Department for Examples' } });
  await press('Show what would change');
}

describe('turning marking on for a site', () => {
  it('tells somebody who is not an owner whom to ask, and offers nothing else', async () => {
    await draw(fakeSetupDesk({ may: false }));
    expect(screen.getByText(/Ask one of the site’s owners/)).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('says what is still missing before it shows a plan', async () => {
    await draw(fakeSetupDesk());
    expect(screen.getByText('Choose at least one library. Say whom to call. Name the originating body.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Show what would change' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('shows the plan first and changes nothing until the owner says so', async () => {
    const desk = fakeSetupDesk();
    await draw(desk);
    await fillIn();
    expect(screen.getByText(/Nothing has been changed yet/)).toBeTruthy();
    expect(desk.applied).toEqual([]);
    await press('Every step');
    expect(screen.getByText('Index on Marking in Documents: add')).toBeTruthy();
    await press('Turn on marking in 2 libraries');
    expect(desk.applied).toHaveLength(1);
    expect(desk.applied[0].choices).toEqual({ libraryIds: ['a', 'b'], settings });
    expect(screen.getByText('Marking is on in 2 libraries.')).toBeTruthy();
  });

  it('looks up who looks after the site’s information, and carries them with the other settings', async () => {
    const greta = { login: 'i:0#.f|membership|greta@dept.example', name: 'Greta Lind' };
    const desk = fakeSetupDesk({ people: [greta] });
    await draw(desk);
    fireEvent.change(screen.getByLabelText(/^Who looks after/), { target: { value: 'greta@dept.example\nGRETA@dept.example;' } });
    fireEvent.change(screen.getByLabelText(/^What your department calls them/), { target: { value: ' Information Manager ' } });
    fireEvent.change(screen.getByLabelText(/^Days in which/), { target: { value: '10' } });
    await fillIn();
    await press('Turn on marking in 2 libraries');
    expect(desk.applied[0].choices.settings).toEqual({ ...settings, keepers: [greta], keeperTitle: 'Information Manager', challengeDays: 10 });
  });

  it('says whom the site does not know, and shows no plan', async () => {
    await draw(fakeSetupDesk());
    fireEvent.change(screen.getByLabelText(/^Who looks after/), { target: { value: 'nobody@dept.example' } });
    await fillIn();
    expect(screen.getByText(/nobody@dept\.example is not known on this site/)).toBeTruthy();
    expect(screen.queryByText(/Nothing has been changed yet/)).toBeNull();
  });

  it.each(['0', '91', '1.5', 'soon', ''])('does not take “%s” for a number of days', async (days) => {
    await draw(fakeSetupDesk());
    fireEvent.change(screen.getByLabelText(/^Days in which/), { target: { value: days } });
    expect(screen.getByText(/a whole number from 1 to 90/)).toBeTruthy();
  });

  it('keeps what was chosen when the owner goes back from the plan', async () => {
    await draw(fakeSetupDesk());
    await fillIn();
    await press('Back');
    expect(screen.getByLabelText<HTMLInputElement>('Contracts').checked).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>(/^Whom to call/).value).toBe('the security team');
  });

  it('offers the chosen scheme’s own levels as the ceiling', async () => {
    const desk = fakeSetupDesk();
    await draw(desk);
    expect(screen.getByLabelText<HTMLInputElement>('OFFICIAL-SENSITIVE').checked).toBe(true);
    fireEvent.click(screen.getByLabelText(schemes[1].title));
    expect(screen.queryByLabelText('TOP SECRET')).toBeNull();
  });

  it('warns where SharePoint may refuse an index', async () => {
    await draw(fakeSetupDesk({ warnings: [{ code: 'indexMayBeRefused', where: 'Photographs', itemCount: 23104 }] }));
    await fillIn();
    expect(screen.getByText(/Photographs holds 23,104 items, and SharePoint may refuse to index it/)).toBeTruthy();
  });

  it('names what was not done, why, and what to do', async () => {
    await draw(fakeSetupDesk({ failing: { 'index:Documents:MunMarking': { code: 'refused', detail: '-2147024860' } } }));
    await fillIn();
    await press('Turn on marking in 2 libraries');
    expect(screen.getByText('1 step was not done:')).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'Index on Marking in Documents' })).toBeTruthy();
    expect(screen.queryByText(/-2147024860/)).toBeNull();
  });

  it('says how a site stands, what has drifted, and puts it back with the same settings', async () => {
    const drift = [
      fakeStep('column', 'MunOriginator', 'Documents'),
      fakeStep('index', 'MunMarking', 'Contracts', 'different', { found: 'no', expected: 'yes' }),
    ];
    const desk = fakeSetupDesk({ settings, on: ['a', 'b'], drift });
    await draw(desk);
    expect(screen.getByText('Marking is on in 2 of 3 libraries.')).toBeTruthy();
    expect(screen.getByText('2 things are no longer as they were set up.')).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: /^Originator/ })).toBeTruthy();
    await press('Put it back');
    expect(desk.applied[0].choices).toEqual({ libraryIds: ['a', 'b'], settings });
  });

  it('checks the history when asked, and says that it holds', async () => {
    await draw(fakeSetupDesk({ settings, on: ['a'] }), { rows: 1204, findings: [] });
    await press('Check the history');
    expect(screen.getByText('1,204 lines, and every one is as it was written.')).toBeTruthy();
  });

  it('names what is not as it should be in the history, and whom to tell', async () => {
    await draw(fakeSetupDesk({ settings, on: ['a'] }), {
      rows: 3,
      findings: [
        {
          code: 'changedRow',
          list: 'history',
          row: 2,
          document: 'Minutes.docx',
          when: '2026-03-02T09:00:00Z',
          who: 'Aled Morgan',
          by: 'olwen.price@rivers.example',
        },
      ],
    });
    await press('Check the history');
    expect(screen.getByRole('rowheader', { name: 'A line was changed after it was written.' })).toBeTruthy();
    expect(screen.getByRole('cell', { name: /Minutes\.docx/ })).toBeTruthy();
    expect(screen.getByRole('cell', { name: /Aled Morgan \(SharePoint names olwen\.price@rivers\.example\)/ })).toBeTruthy();
    expect(screen.getByRole('cell', { name: /History of markings, line 2/ })).toBeTruthy();
    expect(screen.getByText(/Tell whoever looks after your department’s records/)).toBeTruthy();
  });

  it('does not let a library be taken off the list where marking is on, and says why', async () => {
    await draw(fakeSetupDesk({ settings, on: ['a'] }));
    await press('Change libraries or settings');
    const box = screen.getByLabelText('Documents');
    expect(box.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(box);
    expect((box as HTMLInputElement).checked).toBe(true);
    expect(screen.getByText('It cannot be turned off on this page.')).toBeTruthy();
  });

  it('says so where the site could not be read, and reads it again when asked', async () => {
    await draw(fakeSetupDesk({ unreadable: true }));
    expect(screen.getByText('The site could not be read.')).toBeTruthy();
    expect(screen.queryByText(/503/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Read it again' })).toBeTruthy();
  });
});
