/** @jest-environment jsdom */
import * as React from 'react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { siteTheme } from '../../../../ui/siteTheme';
import { ThemedRoot } from '../../../../ui/ThemedRoot';
import { cy } from '../../../../words/explaining/cy';
import { en } from '../../../../words/explaining/en';
import { en as panelWords } from '../../../../words/recordPanel/en';
import { en as work } from '../../../../words/work/en';
import {
  DEFAULT_RETENTION,
  EMPTY_CLASS,
  explainDelete,
  type DeleteFacts,
  type DeleteReasonCode,
  type LabelChanges,
  type PlaceClass,
  type PublishedLabel,
} from '../../../rules';
import type { StepProblem } from '../../../../work/types';
import * as changing from '../../../store/explaining/changeLabel';
import * as store from '../../../store/explaining/readDeleteFacts';
import type { RecordSite } from '../../../store/site/recordSite';
import { RecordPanelProvider, type RecordPanelSurroundings } from '../surroundings';
import WhyView from './WhyView';

jest.mock('../../../store/explaining/readDeleteFacts');
jest.mock('../../../store/explaining/changeLabel');
const change = changing.changeLabel as jest.MockedFunction<typeof changing.changeLabel>;
const read = store.readDeleteFacts as jest.MockedFunction<typeof store.readDeleteFacts>;

const place: PlaceClass = {
  kind: 'case',
  place: '/sites/floods/Docs/Case 4',
  documentId: '',
  listId: '',
  recordClass: 'FLD-02',
  dates: {},
  reason: '',
  who: { login: 'tom', name: 'Tom Ashworth' },
  when: '2026-05-17T09:00:00Z',
};
const recordClass = {
  ...EMPTY_CLASS,
  code: 'FLD-02',
  title: 'Inspections',
  keepFor: 'Current year plus 6',
  authority: { text: 'Limitation Act', url: 'javascript:alert(1)' },
};
const facts: DeleteFacts = {
  today: '2026-11-20',
  isFolder: false,
  found: true,
  children: null,
  standing: { code: 'FLD-02', source: 'case', place, dates: {} },
  recordClass,
  due: { keepUntil: '2031-12-31', disposeFrom: '2032-01-01', permanent: false, needs: [], assumptions: [] },
  held: [],
  label: null,
  keptMayBeDeleted: null,
  checkedOutTo: null,
  openBy: null,
  mayDelete: true,
};
const readingOf = (more: Partial<DeleteFacts> = {}): store.DeleteReading =>
  ({
    facts: { ...facts, ...more },
    record: { standing: facts.standing, recordClass, due: facts.due, held: [] },
    standing: { timeZone: 'Europe/London', libraries: [] },
    changes: { put: [], clear: false, lock: null, because: ['noLabels'] },
  }) as unknown as store.DeleteReading;

const row = (name: string, id = 1) => ({ id, uniqueId: '', name, isFolder: false, serverRelativeUrl: '' });
function show(more: Partial<RecordPanelSurroundings> = {}): { close: jest.Mock } {
  const close = jest.fn();
  const site = { settings: { ...DEFAULT_RETENTION, kimContact: 'the KIM team on 0100', keeperTitle: 'Local Information Manager' } } as RecordSite;
  render(
    <ThemedRoot theme={siteTheme()}>
      <RecordPanelProvider
        value={{ site, listId: 'l', selection: [row('Site visit.docx')], words: panelWords, work, culture: 'en', now: () => new Date(), close, ...more }}
      >
        <WhyView />
      </RecordPanelProvider>
    </ThemedRoot>
  );
  return { close };
}

it('says what stands against it, what to do, which class, which rule, what date and who decided', async () => {
  read.mockResolvedValue(readingOf());
  const { close } = show();
  expect(await screen.findByText('Site visit.docx must be kept.')).toBeTruthy();
  const [first] = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(first.textContent).toContain('The schedule says to keep it until 31 December 2031.');
  expect(first.textContent).toContain('your Local Information Manager');
  expect(screen.getByText('FLD-02 Inspections')).toBeTruthy();
  expect(screen.getByText('From the case Case 4')).toBeTruthy();
  expect(screen.getByText('Tom Ashworth, 17 May 2026')).toBeTruthy();
  expect(screen.getByText('Current year plus 6')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe(en.reasons);
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(close).toHaveBeenCalledWith(false);
});

it('never makes a link of what is no web address', async () => {
  read.mockResolvedValue(readingOf());
  show();
  expect((await screen.findByText('Limitation Act')).closest('a')).toBeNull();
});

it('says of a confidential hold only whom to ask', async () => {
  const sealed = { holdId: 'secret-id', confidential: true, title: 'Operation Heron', reason: 'inquiry' as const, backed: false };
  read.mockResolvedValue(readingOf({ held: [sealed] }));
  show();
  await screen.findByText('It is on hold.');
  expect(screen.getByText('Do not delete it. Ask the KIM team on 0100.')).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/Heron|secret-id|inquiry|backs/);
});

describe('its label', () => {
  const seven: PublishedLabel = {
    name: 'Business 7 years',
    days: 2555,
    from: 'created',
    deletable: false,
    keeps: true,
    record: true,
    regulatory: false,
    unlockedAsDefault: false,
    deletes: false,
    reviewed: false,
    notes: '',
  };
  const report = (problem: StepProblem | null): ReturnType<typeof changing.changeLabel> => ({
    control: { pause: () => undefined, resume: () => undefined, cancel: () => undefined },
    report: Promise.resolve({ operationId: '', state: problem === null ? 'finished' : 'failed', steps: [], left: [], halfDone: [], problem }),
  });
  const open = async (changes: LabelChanges): Promise<void> => {
    read.mockClear();
    read.mockResolvedValue({ ...readingOf(), changes });
    show();
    fireEvent.click(await screen.findByRole('button', { name: en.change.heading }));
  };

  it('is put on with a reason, and what is shown is read again', async () => {
    change.mockReturnValue(report(null));
    await open({ put: [seven], clear: false, lock: null, because: ['classNeeds'] });
    expect(screen.getByText(en.change.because.classNeeds)).toBeTruthy();
    expect(screen.queryByRole('button', { name: en.change.clear })).toBeNull();
    fireEvent.change(screen.getByLabelText(en.change.which), { target: { value: seven.name } });
    expect(screen.getByText(en.change.becomesRecord)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Put on the label “Business 7 years”' }));
    expect(await screen.findByText(en.change.reasonMissing)).toBeTruthy();
    expect(change).not.toHaveBeenCalled();
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'As its class says' } });
    fireEvent.click(screen.getByRole('button', { name: 'Put on the label “Business 7 years”' }));
    await screen.findByText('Site visit.docx must be kept.');
    await waitFor(() => expect(read).toHaveBeenCalledTimes(2));
    expect(change.mock.calls[0].slice(3, 5)).toEqual([{ kind: 'label', label: seven.name }, 'As its class says']);
  });

  it('that was not changed is said, with why', async () => {
    change.mockReturnValue(report({ code: 'changedSince' }));
    await open({ put: [], clear: true, lock: 'unlock', because: [] });
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'A page is missing' } });
    fireEvent.click(screen.getByRole('button', { name: en.change.unlock }));
    expect(await screen.findByText(new RegExp(en.change.notChanged))).toBeTruthy();
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('that cannot be changed says why, and offers nothing', async () => {
    await open({ put: [], clear: false, lock: null, because: ['regulatory'] });
    expect(screen.getByText(en.change.because.regulatory)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

it('asks which, where several are selected', async () => {
  read.mockResolvedValue(readingOf());
  show({ selection: [row('One.docx'), row('Two.docx', 2)] });
  await screen.findByText('One.docx must be kept.');
  fireEvent.change(screen.getByLabelText(en.which), { target: { value: '1' } });
  expect(await screen.findByText('Two.docx must be kept.')).toBeTruthy();
});

it('says that it could not be read, and reads it again', async () => {
  read.mockRejectedValueOnce(Object.assign(new Error('gone'), { code: 'network' }));
  read.mockResolvedValue(readingOf());
  show();
  fireEvent.click(await screen.findByRole('button', { name: en.tryAgain }));
  expect(await screen.findByText('Site visit.docx must be kept.')).toBeTruthy();
});

it('is in Welsh for those who read Welsh', async () => {
  read.mockResolvedValue(readingOf());
  show({ culture: 'cy' });
  expect(await screen.findByText('Rhaid cadw Site visit.docx.')).toBeTruthy();
});

describe('every reason', () => {
  const codes: readonly DeleteReasonCode[] = explainDelete({
    ...facts,
    held: [{ holdId: 'a', confidential: false, title: 'Inquiry', reason: 'inquiry', backed: false }],
    label: { name: 'R', keeps: true, record: true, regulatory: false, locked: true, deleteAllowed: false },
    checkedOutTo: { name: 'Bea', isMe: false },
    mayDelete: false,
  }).reasons.map(({ code }) => code);
  it.each(codes)('%s is a sentence with what to do, in both languages', (code) => {
    for (const words of [en, cy]) {
      const { why, todo } = words.reason({ code, force: 'blocks', changedBy: 'you', name: 'Bea', until: '2026-01-01' }, { kim: '', keeper: '' });
      expect(why).toMatch(/^\p{Lu}.*[.]$/u);
      expect(todo).toMatch(/^\p{Lu}.*[.]$/u);
      expect(`${why} ${todo}`).not.toMatch(/undefined|Muniment|\bLIM\b/);
    }
  });
});
