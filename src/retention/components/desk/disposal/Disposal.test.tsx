/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { siteTheme } from '../../../../ui/siteTheme';
import { ThemedRoot } from '../../../../ui/ThemedRoot';
import { en } from '../../../../words/disposal/en';
import { en as around } from '../../../../words/recordsDesk/en';
import { en as work } from '../../../../words/work/en';
import type { Running } from '../../../../work/later';
import type { Progress, WorkReport } from '../../../../work/types';
import type { DisposalEntry, StandingPlan } from '../../../rules';
import type { DisposalDesk, DisposalSurvey, DraftPlan } from '../../../store/disposal';
import type { RecordSite } from '../../../store/site/recordSite';
import { RecordsDeskProvider } from '../surroundings';
import { Disposal } from './Disposal';
import { DisposalProvider } from './surroundings';

const TOM = { login: 'i:0#.f|membership|tom@rivers.example', name: 'Tom Ashworth' };
const NIA = { login: 'i:0#.f|membership|nia@rivers.example', name: 'Nia Prys' };
const SERIES = { place: '/sites/team/Documents', recordClass: 'MIN-1', year: 2025 };

const plan = (more: Partial<StandingPlan> = {}, who = TOM): StandingPlan => ({
  plan: {
    planId: 'p1',
    deed: 'recycle',
    series: [SERIES],
    rule: '1',
    classWords: {},
    documents: 3,
    bytes: 3000,
    staying: { held: 1 },
    unseen: 0,
    parts: 1,
    hash: 'abcdef0123',
    who,
    when: '2026-11-02T09:00:00Z',
  },
  needsSecond: false,
  agreed: null,
  begun: null,
  ended: null,
  state: 'ready',
  ...more,
});

const entry = (n: number, outcome: DisposalEntry['outcome'], codes: DisposalEntry['codes'] = []): DisposalEntry => ({
  outcome,
  operationId: 'p1',
  documentId: `d${n}`,
  listId: 'l',
  itemId: n,
  name: `Paper ${n}.docx`,
  path: `/sites/team/Documents/Paper ${n}.docx`,
  recordClass: 'MIN-1',
  classTitle: 'Minutes',
  authority: '',
  rule: '1',
  dates: {},
  keepUntil: '2025-06-17',
  series: SERIES,
  decidedBy: TOM.login,
  decidedWhen: '2026-11-01T09:00:00Z',
  agreedBy: '',
  modified: '2019-06-17T08:41:53Z',
  size: 1000,
  content: '',
  unhashed: '',
  bin: '',
  codes,
  when: '2026-11-02T10:00:00Z',
  who: TOM,
});

const draftDocument = (n: number, codes: DisposalEntry['codes'] = []): DraftPlan['going'][number] => ({
  ...entry(n, 'sending'),
  series: SERIES,
  uniqueId: `d${n}`,
  codes,
});
const DRAFT: DraftPlan = {
  going: [draftDocument(1), draftDocument(2), draftDocument(3)],
  staying: [draftDocument(4, ['held', 'checkedOut'])],
  beyond: 0,
  libraries: [{ title: 'Documents', seen: 4, itemCount: 4, problem: null }],
  plan: plan().plan,
  parts: [],
  needsSecond: true,
  complete: true,
};

interface Fake extends DisposalDesk {
  readonly did: string[];
}

const REPORT: WorkReport = { operationId: 'p1', state: 'finished', steps: [], left: [], halfDone: [], problem: null };
const run = (report: Partial<WorkReport> = {}): Running => ({
  control: { pause: () => undefined, resume: () => undefined, cancel: () => undefined },
  report: Promise.resolve({ ...REPORT, ...report }),
});

function fakeDesk(survey: Partial<DisposalSurvey>, log: readonly DisposalEntry[] = [], more: Partial<DisposalDesk> = {}): Fake {
  const did: string[] = [];
  return {
    did,
    survey: async () => ({ plans: [], decided: [], rule: '1', holdsKnown: true, timeZone: 'Europe/London', ...survey }),
    plan: async (series, options) => {
      did.push(`plan ${series.map(({ recordClass }) => recordClass).join()}${options?.deed === 'label' ? ' label' : ''}`);
      return DRAFT;
    },
    save: () => {
      did.push('save');
      return run();
    },
    contents: async () => [
      { listId: 'l', itemId: 1, name: 'Paper #1.docx', path: '/sites/team/Documents/Paper #1.docx', recordClass: 'MIN-1', modified: '', size: 1000 },
      { listId: 'l', itemId: 2, name: '', path: '', recordClass: 'MIN-1', modified: '', size: 0 },
    ],
    agree: async ({ plan: { hash } }) => void did.push(`agree ${hash}`),
    close: async () => void did.push('close'),
    run: (planId: string, _: Progress) => {
      did.push(`run ${planId}`);
      return run();
    },
    log: async () => log,
    checkLog: async () => [],
    checkAgain: async () => ({ looked: 1, restored: 0, purged: 0, keptByPolicy: 0, inBin: 0, unknown: 1, binWhole: false }),
    ...more,
  };
}

const decided: DisposalSurvey['decided'][number] = {
  key: SERIES,
  decision: {
    kind: 'destroy',
    decisionId: 'x',
    key: SERIES,
    until: '',
    documents: 3,
    rule: '1',
    reason: '',
    who: TOM,
    when: '2026-11-01T09:00:00Z',
    agreed: null,
  },
  classTitle: 'Minutes',
  needsSecond: false,
  inPlan: null,
  carriedOut: '',
};

async function show(desk: DisposalDesk, person = TOM): Promise<void> {
  const site = { person, door: { webUrl: 'https://rivers.example/sites/team' } } as unknown as RecordSite;
  render(
    <ThemedRoot theme={siteTheme()}>
      <RecordsDeskProvider value={{ site, words: around, work, culture: 'en', now: () => new Date('2026-11-02T12:00:00Z') }}>
        <DisposalProvider value={{ desk, words: en }}>
          <Disposal />
        </DisposalProvider>
      </RecordsDeskProvider>
    </ThemedRoot>
  );
  await act(async () => undefined);
}

const press = async (name: string): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await act(async () => undefined);
};

it('shows what would go, and what would not with its reason and what to do, before anything is kept', async () => {
  const desk = fakeDesk({ decided: [decided] });
  await show(desk);
  await press('See what would go');
  expect(screen.getByText('3 documents, 3 KB in all, would move to the recycle bin.')).toBeTruthy();
  const table = screen.getByRole('table', { name: 'What would not go' });
  expect(within(table).getByText('A hold keeps it.')).toBeTruthy();
  expect(screen.getByText(en.secondNeeded)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Paper 1.docx' }).getAttribute('href')).toBe('https://rivers.example/sites/team/Documents/Paper%201.docx?web=1');
  expect(desk.did).toEqual(['plan MIN-1']);
  await press('Keep this plan for 3 documents');
  expect(desk.did).toEqual(['plan MIN-1', 'save']);
});

it('gives the Microsoft label of the class instead, where that is chosen', async () => {
  const desk = fakeDesk({ decided: [decided] });
  await show(desk);
  fireEvent.click(screen.getByRole('radio', { name: 'Give them the Microsoft label of their class' }));
  await press('See what would go');
  expect(desk.did).toEqual(['plan MIN-1 label']);
});

it('says of a plan for the label what its button does, and of a finished one what was done', async () => {
  const ready = plan();
  const labelPlan = { ...ready, plan: { ...ready.plan, deed: 'label' as const } };
  const desk = fakeDesk({ plans: [labelPlan] }, [entry(1, 'labelled'), entry(2, 'labelled'), entry(3, 'notSent', ['held'])]);
  await show(desk);
  await press(en.label(ready.plan.documents));
  expect(screen.getByText(en.doneLabelled(2))).toBeTruthy();
  expect(screen.queryByText(en.doneNone)).toBeNull();
});

it('asks for a series where none is chosen', async () => {
  const desk = fakeDesk({ decided: [decided] });
  await show(desk);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Minutes, due in 2025' }));
  await press('See what would go');
  expect(screen.getByText('Choose at least one series.')).toBeTruthy();
  expect(desk.did).toEqual([]);
});

it('does not press for a series that a plan has been through', async () => {
  await show(fakeDesk({ decided: [{ ...decided, carriedOut: '2026-11-02T10:00:00Z' }] }));
  const box = screen.getByRole('checkbox', { name: 'Minutes, due in 2025' }) as HTMLInputElement;
  expect(box.checked).toBe(false);
  expect(screen.getByText(/carried out on 2 November 2026; plan it again for what stayed/)).toBeTruthy();
});

describe('a plan that waits for a second person', () => {
  const waiting = plan({ needsSecond: true, state: 'waits' });
  it('cannot be agreed to by whoever made it', async () => {
    await show(fakeDesk({ plans: [waiting] }));
    expect(screen.queryByRole('button', { name: 'Agree to this plan' })).toBeNull();
    expect(screen.getByText(en.stateWaitsOwn)).toBeTruthy();
  });
  it('lets another look at each of its documents first', async () => {
    await show(fakeDesk({ plans: [waiting] }), NIA);
    fireEvent.click(screen.getByRole('button', { name: /See its documents/ }));
    await act(async () => undefined);
    expect(screen.getByRole('link', { name: 'Paper #1.docx' }).getAttribute('href')).toBe(
      'https://rivers.example/sites/team/Documents/Paper%20%231.docx?web=1'
    );
    expect(screen.getByText('It is no longer there, or you may not see it.')).toBeTruthy();
  });
  it('is agreed to by another, to that very plan', async () => {
    const desk = fakeDesk({ plans: [waiting] });
    await show(desk, NIA);
    await press('Agree to this plan');
    expect(desk.did).toEqual(['agree abcdef0123']);
  });
});

it('says on the button what will happen, and then what did, as the log has it', async () => {
  const desk = fakeDesk({ plans: [plan()] }, [entry(1, 'sending'), entry(2, 'sending'), entry(3, 'notSent', ['held']), entry(1, 'sent'), entry(2, 'gone')]);
  await show(desk);
  await press('Move 3 documents to the recycle bin');
  expect(desk.did).toEqual(['run p1']);
  expect(screen.getByText('1 document was moved to the recycle bin.')).toBeTruthy();
  expect(screen.getAllByText('1 document was not moved:').length).toBeGreaterThan(0);
  expect(screen.getByText(/What became of it is not known/)).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('What happened');
});

it('offers to go on with what was cut off', async () => {
  await show(fakeDesk({ plans: [plan({ state: 'interrupted', begun: { who: TOM, when: '2026-11-02T10:00:00Z', logFrom: 0 } })] }));
  expect(screen.getByRole('button', { name: 'Go on with this plan' })).toBeTruthy();
});

it('offers nothing while holds cannot be read', async () => {
  await show(fakeDesk({ plans: [plan()], decided: [decided], holdsKnown: false }));
  expect(screen.getByText(en.holdsUnknown)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Move|See what would go/ })).toBeNull();
});

it('keeps the log in reach: filtered, checked, and looked at again without claiming more than was seen', async () => {
  await show(fakeDesk({}, [entry(1, 'sent'), entry(2, 'notSent', ['held'])]));
  await press('Show the log');
  expect(screen.getByText('2 documents')).toBeTruthy();
  fireEvent.change(screen.getByRole('combobox', { name: 'What became of it' }), { target: { value: 'sent' } });
  expect(screen.getByText('1 document')).toBeTruthy();
  await press('Check that no line was changed');
  expect(screen.getByText('No line was changed or taken out.')).toBeTruthy();
  await press('Look where they are now');
  expect(screen.getByText(/Of 1 document nothing new can be said.*cannot see the whole recycle bin/)).toBeTruthy();
});
