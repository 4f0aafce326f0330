/** @jest-environment jsdom */
import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { siteTheme } from '../../../../ui/siteTheme';
import { ThemedRoot } from '../../../../ui/ThemedRoot';
import { cy } from '../../../../words/recordLabels/cy';
import { en } from '../../../../words/recordLabels/en';
import { en as deskWords } from '../../../../words/recordsDesk/en';
import { en as work } from '../../../../words/work/en';
import { DEFAULT_RETENTION, labelBook, NO_LABEL_COUNTS, type PublishedLabel, type RetentionSettings } from '../../../rules';
import type { LabelDesk, LabelScan, LabelsOfSite } from '../../../store/labels';
import type { RecordSite } from '../../../store/site/recordSite';
import { RecordsDeskProvider } from '../surroundings';
import { Labels } from './Labels';

const label = (name: string, more: Partial<PublishedLabel> = {}): PublishedLabel => ({
  name,
  days: 2555,
  from: 'created',
  deletable: false,
  keeps: true,
  record: false,
  regulatory: false,
  unlockedAsDefault: false,
  deletes: true,
  reviewed: false,
  notes: '',
  ...more,
});
const RECORD = label('Policy record', { record: true, deletes: false, days: null });
const library = { id: 'lib', title: 'Documents', url: '/sites/a/Docs', itemCount: 12 };
const siteLabels = (more: Partial<LabelsOfSite> = {}): LabelsOfSite => ({
  labels: labelBook([label('Business 7 years'), RECORD]),
  libraries: [{ library, standard: 'Business 7 years' }],
  unfinished: [],
  following: { unfinished: null, undoable: null },
  ...more,
});
const scan: LabelScan = {
  library,
  counts: { ...NO_LABEL_COUNTS, documents: 10, same: 5, toWrite: 3, disagree: { labelMayKeepMore: 2 } },
  inUse: new Map(),
  toWrite: new Map([
    ['Business 7 years', [1, 2]],
    ['Policy record', [3]],
  ]),
  disagreements: [
    { name: 'Odd #1.docx', serverRelativeUrl: '/sites/a/Docs/Odd #1.docx', recordClass: 'FLD-02', label: 'Policy record', code: 'labelMayKeepMore' },
  ],
  titles: new Map([['FLD-02', 'Inspections']]),
  seen: 11,
  complete: true,
};
const finished = {
  control: { pause: () => undefined, resume: () => undefined, cancel: () => undefined },
  report: Promise.resolve({
    operationId: 'op',
    state: 'finished' as const,
    steps: [
      { step: { key: '1', name: 'One.docx' }, outcome: { kind: 'done' as const } },
      { step: { key: '2', name: 'Two.docx' }, outcome: { kind: 'failed' as const, problem: { code: 'refused' as const } } },
    ],
    left: [],
    halfDone: [],
    problem: null,
  }),
};

function show(read: LabelsOfSite, settings: Partial<RetentionSettings> = {}, words = en, manages = false): { desk: jest.Mocked<LabelDesk> } {
  const desk = {
    scan: jest.fn(() => Promise.resolve(scan)),
    bringInStep: jest.fn(() => finished),
    resume: jest.fn(() => finished),
    setStandard: jest.fn(async () => undefined),
    followLabels: jest.fn(() => finished),
    resumeFollowing: jest.fn(() => finished),
    undoFollowing: jest.fn(() => finished),
  } as unknown as jest.Mocked<LabelDesk>;
  const site = { manages, settings: { ...DEFAULT_RETENTION, ...settings }, door: { webUrl: 'https://rivers.example/sites/a' } } as unknown as RecordSite;
  render(
    <ThemedRoot theme={siteTheme()}>
      <RecordsDeskProvider value={{ site, words: deskWords, work, culture: 'en', now: () => new Date() }}>
        <Labels desk={desk} read={read} words={words} onAgain={() => undefined} />
      </RecordsDeskProvider>
    </ThemedRoot>
  );
  return { desk };
}

it('shows what each label does, and says so where there is none', () => {
  show(siteLabels());
  expect(screen.getByText(/Makes a record, which cannot be deleted/)).toBeTruthy();
  expect(screen.getByText('New documents get the label “Business 7 years”.')).toBeTruthy();
});

it('works on a tenant with none', () => {
  show(siteLabels({ labels: labelBook([]) }));
  expect(screen.getByText(en.none)).toBeTruthy();
});

it('compares, warns of records, labels what follows and says what was not done', async () => {
  const { desk } = show(siteLabels());
  fireEvent.click(screen.getByRole('button', { name: 'Compare the labels in Documents' }));
  expect(await screen.findByRole('table', { name: en.what })).toBeTruthy();
  expect(screen.getByText(en.whole(11, 12))).toBeTruthy();
  expect(screen.getByText(en.becomesRecord(1))).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Odd #1.docx' }).getAttribute('href')).toBe('https://rivers.example/sites/a/Docs/Odd%20%231.docx');
  fireEvent.click(screen.getByRole('button', { name: 'Label 3 documents' }));
  expect(desk.bringInStep.mock.calls[0].slice(0, 2)).toEqual([library, [1, 2, 3]]);
  expect(await screen.findByText('1 document has the label of its class.')).toBeTruthy();
  expect(screen.getByText('Two.docx')).toBeTruthy();
});

describe('where the label leads', () => {
  const plan = {
    operationId: 'op',
    listId: 'lib',
    targets: [{ code: 'FLD-02', itemIds: [1, 2, 3], expects: '', label: 'Business 7 years' }],
    reason: '',
    rule: '',
    historyFrom: 0,
    undoes: '',
    when: '2026-05-01T09:00:00Z',
  };

  it('gives documents the class of their label, and says what is left alone', async () => {
    const { desk } = show(siteLabels(), { master: 'label' });
    desk.scan.mockResolvedValue({ ...scan, toWrite: new Map([['FLD-02', [4, 5, 6]]]) });
    fireEvent.click(screen.getByRole('button', { name: 'Compare the labels in Documents' }));
    expect(await screen.findByText(en.classesFollow)).toBeTruthy();
    expect(screen.getByText('3 documents: FLD-02 Inspections')).toBeTruthy();
    expect(screen.queryByText(en.becomesRecord(3))).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Give 3 documents the class of their label' }));
    expect(desk.followLabels.mock.calls[0].slice(0, 2)).toEqual([library, [4, 5, 6]]);
    expect(desk.bringInStep).not.toHaveBeenCalled();
    expect(await screen.findByText('1 document has the class of its label.')).toBeTruthy();
    expect(screen.getByText('Two.docx')).toBeTruthy();
  });

  it('takes back what was done last', async () => {
    const { desk } = show(siteLabels({ following: { unfinished: null, undoable: plan } }), { master: 'label' });
    fireEvent.click(screen.getByRole('button', { name: 'Give 3 documents back the class they had' }));
    expect(desk.undoFollowing.mock.calls[0][0]).toBe(plan);
    expect(await screen.findByText('1 document has the class it had before.')).toBeTruthy();
  });

  it('goes on with what was cut off, before anything is taken back', async () => {
    const { desk } = show(siteLabels({ following: { unfinished: plan, undoable: plan } }), { master: 'label' }, cy);
    expect(screen.queryByRole('button', { name: cy.undo(3) })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: cy.goOn(3) }));
    expect(desk.resumeFollowing.mock.calls[0][0]).toBe(plan);
    expect(await screen.findByRole('button', { name: cy.back })).toBeTruthy();
  });
});

it('goes on with what was cut off', async () => {
  const plan = { operationId: 'op', listId: 'lib', task: { kind: 'inStep' as const }, itemIds: [1, 2], historyFrom: 0, reason: '', rule: '' };
  const { desk } = show(siteLabels({ unfinished: [plan] }), {}, cy);
  fireEvent.click(screen.getByRole('button', { name: 'Mynd ymlaen â 2 ddogfen' }));
  expect(desk.resume).toHaveBeenCalled();
  expect(await screen.findByRole('button', { name: cy.back })).toBeTruthy();
});

describe('the label that new documents get', () => {
  it('is set by whoever manages the site, who is told what SharePoint does', async () => {
    const { desk } = show(siteLabels(), {}, en, true);
    expect(screen.getByText(en.standardHint)).toBeTruthy();
    fireEvent.change(screen.getByLabelText(en.standardLabel), { target: { value: 'Policy record' } });
    expect(screen.getByText(en.standardRecords)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Give new documents in Documents the label “Policy record”' }));
    expect(desk.setStandard).toHaveBeenCalledWith(library, 'Policy record');
    expect(await screen.findByText(en.standard('Policy record'))).toBeTruthy();
  });

  it('that SharePoint refuses is said', async () => {
    const { desk } = show(siteLabels(), {}, cy, true);
    desk.setStandard.mockRejectedValueOnce(Object.assign(new Error('no'), { code: 'refused' }));
    fireEvent.change(screen.getByLabelText(cy.standardLabel), { target: { value: '' } });
    fireEvent.click(screen.getByRole('button', { name: cy.clearStandard('Documents') }));
    expect(await screen.findByText(new RegExp(cy.standardFailed))).toBeTruthy();
  });

  it('is not changed by others', () => {
    show(siteLabels());
    expect(screen.queryByLabelText(en.standardLabel)).toBeNull();
  });
});
