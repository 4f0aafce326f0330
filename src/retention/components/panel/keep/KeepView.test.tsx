/** @jest-environment jsdom */
import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { siteTheme } from '../../../../ui/siteTheme';
import { ThemedRoot } from '../../../../ui/ThemedRoot';
import { cy } from '../../../../words/keeping/cy';
import { en } from '../../../../words/keeping/en';
import { en as panelWords } from '../../../../words/recordPanel/en';
import { en as work } from '../../../../words/work/en';
import type { Running } from '../../../../work/later';
import { DEFAULT_RETENTION, EMPTY_CLASS } from '../../../rules';
import * as store from '../../../store/keeping/keepDesk';
import type { RecordSite } from '../../../store/site/recordSite';
import { RecordPanelProvider, type RecordPanelSurroundings } from '../surroundings';
import KeepView from './KeepView';

jest.mock('../../../store/keeping/keepDesk', () => ({ ...jest.requireActual<typeof store>('../../../store/keeping/keepDesk'), createKeepDesk: jest.fn() }));
const create = store.createKeepDesk as jest.MockedFunction<typeof store.createKeepDesk>;

const document = (name: string) => ({
  facts: { uniqueId: name, name, id: 1 },
  due: { keepUntil: '2024-06-17', disposeFrom: '2024-06-18', permanent: false, needs: [], assumptions: [] },
});
const group = (more: Partial<store.KeepGroup> = {}): store.KeepGroup =>
  ({
    key: { place: '/sites/a/Docs', recordClass: 'FLD-02', year: 2024 },
    recordClass: { ...EMPTY_CLASS, code: 'FLD-02', title: 'Inspections', keepFor: '6 years', keepFrom: 'Date of inspection' },
    documents: [document('One.docx'), document('Two.docx')],
    decision: null,
    exceptions: [],
    forbids: [],
    ...more,
  }) as unknown as store.KeepGroup;

const done = (): Running => ({
  control: { pause: () => undefined, resume: () => undefined, cancel: () => undefined },
  report: Promise.resolve({
    operationId: 'op',
    state: 'finished',
    steps: ['One.docx', 'Two.docx'].map((name) => ({ step: { key: name, name }, outcome: { kind: 'done' as const } })),
    left: [],
    halfDone: [],
    problem: null,
  }),
});

interface Shown {
  readonly close: jest.Mock;
  readonly desk: { readonly [K in keyof store.KeepDesk]: jest.Mock };
}
function show(groups: readonly store.KeepGroup[], more: Partial<RecordPanelSurroundings> = {}, manages = true): Shown {
  const close = jest.fn();
  const survey = { groups, missing: [], folders: 0, rule: '2026.1', workingClass: 'GEN-01', today: '2026-11-20', timeZone: 'Europe/London' };
  const desk = {
    survey: jest.fn(() => Promise.resolve(survey)),
    keepLonger: jest.fn(done),
    asScheduled: jest.fn(done),
    asWorkingCopies: jest.fn(done),
    askToDispose: jest.fn(done),
  };
  create.mockReturnValue(desk as unknown as store.KeepDesk);
  const site = {
    settings: { ...DEFAULT_RETENTION, keepers: [{ login: 'amina', name: 'Amina' }] },
    person: { login: 'nia', name: 'Nia' },
    manages,
  } as unknown as RecordSite;
  render(
    <ThemedRoot theme={siteTheme()}>
      <RecordPanelProvider value={{ site, listId: 'l', selection: [], words: panelWords, work, culture: 'en', now: () => new Date(), close, ...more }}>
        <KeepView />
      </RecordPanelProvider>
    </ThemedRoot>
  );
  return { close, desk };
}

it('says which class, which rule, what date and who decided, and keeps longer until a day with a reason', async () => {
  const { desk } = show([group()]);
  expect(await screen.findByText('Inspections, due in 2024: 2 documents')).toBeTruthy();
  expect(screen.getByText('FLD-02 Inspections')).toBeTruthy();
  expect(screen.getByText('6 years · Date of inspection')).toBeTruthy();
  expect(screen.getByText(en.nobody)).toBeTruthy();
  fireEvent.click(screen.getByLabelText(en.answers.keepLonger));
  fireEvent.click(screen.getByRole('button', { name: 'Keep 2 documents longer' }));
  expect(await screen.findByText(en.untilMissing)).toBeTruthy();
  expect(desk.keepLonger).not.toHaveBeenCalled();
  fireEvent.change(screen.getByLabelText(/Keep until/), { target: { value: '2030-03-31' } });
  fireEvent.change(screen.getByLabelText(/Why/), { target: { value: 'Appeal' } });
  fireEvent.click(screen.getByRole('button', { name: 'Keep 2 documents until 31 March 2030' }));
  expect(await screen.findByText('2 documents are kept until 31 March 2030.')).toBeTruthy();
  expect(desk.keepLonger.mock.calls[0].slice(2, 4)).toEqual(['2030-03-31', 'Appeal']);
});

it('writes nothing where it is as the schedule says', async () => {
  const { close, desk } = show([group()]);
  fireEvent.click(await screen.findByRole('button', { name: 'Keep 2 documents as the schedule says' }));
  expect(close).toHaveBeenCalledWith(false);
  expect(desk.asScheduled).not.toHaveBeenCalled();
});

it('does not offer to delete what may not go, and says why', async () => {
  const { desk } = show([group({ forbids: ['held', 'notDue'] })]);
  const radio = await screen.findByLabelText(en.answers.dispose);
  expect(radio.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(radio);
  expect(screen.queryByRole('button', { name: /Ask to delete/ })).toBeNull();
  expect(desk.askToDispose).not.toHaveBeenCalled();
});

it('lets only those who look after the records ask, and never deletes by itself', async () => {
  show([group()], {}, false);
  expect((await screen.findByLabelText(en.answers.dispose)).getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText(en.notYours)).toBeTruthy();
});

it('asks, for those who may, and says that nothing was deleted', async () => {
  const { desk } = show([group()]);
  fireEvent.click(await screen.findByLabelText(en.answers.dispose));
  fireEvent.change(screen.getByLabelText(/Why/), { target: { value: 'Duplicates' } });
  fireEvent.click(screen.getByRole('button', { name: 'Ask to delete 2 documents' }));
  expect(await screen.findByText(/Nothing has been deleted/)).toBeTruthy();
  expect(desk.askToDispose).toHaveBeenCalledTimes(1);
});

it('takes one series at a time, in Welsh too', async () => {
  show([group(), group({ key: { place: '/x', recordClass: '', year: null }, recordClass: null })], { culture: 'cy' });
  const select = await screen.findByLabelText(cy.which);
  expect([...(select as HTMLSelectElement).options].map(({ text }) => text)).toEqual([
    'Inspections, i’w penderfynu yn 2024: 2 ddogfen',
    'Dim dosbarth cofnod: 2 ddogfen',
  ]);
});
