/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { siteTheme } from '../../../ui/siteTheme';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { en as deskWords } from '../../../words/desk/en';
import { en } from '../../../words/due/en';
import { en as verdicts } from '../../../words/marking/en';
import { en as work } from '../../../words/work/en';
import type { StepProblem, WorkProgress } from '../../../work/types';
import type { Scheme } from '../../rules';
import gscpJson from '../../schemes/gscp-2024.json';
import type { DueDesk, EndingDocument, EndingGroup, Endings, LibraryPart } from '../../store/lapsing/dueDesk';
import type { ComposedReport, ComposedRun } from '../../store/run/composeRuns';
import type { SiteAccess } from '../../store/site/siteAccess';
import { DeskProvider } from '../desk/surroundings';
import { fakeDesk, fakeDocument } from '../panel/fakeDesk';
import { Due } from './Due';
import { DueProvider } from './surroundings';

const scheme = gscpJson as unknown as Scheme;
const library = { id: 'documents', title: 'Documents', url: '/sites/team/Documents', itemCount: 20 };
const EMBARGOED = 'OFFICIAL-SENSITIVE - EMBARGOED';
const RELEASED = 'OFFICIAL - FOR PUBLIC RELEASE';

const ending = (id: number, name: string, more: Partial<EndingDocument['lapse']> = {}, over: Partial<EndingDocument> = {}): EndingDocument => ({
  library,
  document: { ...fakeDocument(id, name, EMBARGOED), reclassifyTo: 'OFFICIAL' },
  lapse: { state: 'due', at: '2026-11-08T00:00:00Z', event: '', becomes: 'OFFICIAL', copy: null, problem: null, paragraph: null, ...more },
  daysOver: 12,
  needsReason: false,
  ...over,
});
const group = (documents: readonly EndingDocument[]): EndingGroup => {
  const { event, becomes, copy } = documents[0].lapse;
  return { key: JSON.stringify([event, becomes, copy]), event, becomes: becomes ?? '', copy, documents };
};
const plain = group([ending(1, 'Budget.xlsx'), ending(2, 'Minutes.docx')]);
const toRelease = group([ending(3, 'Plan #1.docx', { copy: RELEASED })]);
const awaited = group([ending(4, 'Speech.docx', { state: 'awaits', at: '', event: 'The statement is made' })]);
const nothing: Endings = { mine: [], others: [], stuck: [], libraries: 2, unread: [] };

interface Fake extends DueDesk {
  readonly carried: { readonly groups: readonly EndingGroup[]; readonly reason: string }[];
  readonly undone: ComposedReport<LibraryPart>[];
  readonly said: string[];
}

interface FakeOptions {
  due?: Partial<Endings>;
  awaiting?: Partial<Endings>;
  keeper?: boolean;
  failing?: Readonly<Record<string, StepProblem>>;
  holdAt?: WorkProgress;
  readDue?: () => Promise<Endings>;
}

function fakeDueDesk({ due = {}, awaiting = {}, keeper = false, failing = {}, holdAt, readDue }: FakeOptions): Fake {
  const run = (groups: readonly EndingGroup[], onProgress: (progress: WorkProgress) => void): ComposedRun<LibraryPart> => {
    const control = { pause: () => void fake.said.push('pause'), resume: () => undefined, cancel: () => void fake.said.push('cancel') };
    if (holdAt) {
      setTimeout(() => onProgress(holdAt));
      return { control, report: new Promise(() => undefined) };
    }
    const steps = groups.flatMap(({ documents }) =>
      documents.map(({ document }) => {
        const problem = failing[document.name];
        return { step: { key: document.uniqueId, name: document.name }, outcome: problem ? { kind: 'failed' as const, problem } : { kind: 'done' as const } };
      })
    );
    return { control, report: Promise.resolve({ operationId: 'op', state: 'finished', steps, left: [], halfDone: [], problem: null, parts: [] }) };
  };
  const fake: Fake = {
    carried: [],
    undone: [],
    said: [],
    keeper,
    due: readDue ?? (() => Promise.resolve({ ...nothing, ...due })),
    awaiting: () => Promise.resolve({ ...nothing, ...awaiting }),
    carryOut: (groups, reason, onProgress) => {
      fake.carried.push({ groups, reason });
      return run(groups, onProgress);
    },
    undo: (report, onProgress) => {
      fake.undone.push(report);
      return run([plain], onProgress);
    },
  };
  return fake;
}

async function draw(options: FakeOptions = {}): Promise<Fake> {
  const desk = fakeDueDesk(options);
  const site = { scheme, door: { webUrl: 'https://dept.example/sites/team' }, deskFor: () => fakeDesk({ scheme }) } as unknown as SiteAccess;
  render(
    <ThemedRoot theme={siteTheme()}>
      <DeskProvider value={{ site, words: deskWords, work, verdicts, culture: 'en', timeZone: 'Europe/London', now: () => new Date('2026-11-20T12:00:00Z') }}>
        <DueProvider value={{ desk, words: en }}>
          <Due />
        </DueProvider>
      </DeskProvider>
    </ThemedRoot>
  );
  await act(async () => undefined);
  return desk;
}

const press = async (name: string | RegExp): Promise<void> => {
  await act(async () => void fireEvent.click(screen.getByRole('button', { name })));
};

describe('what is due to change', () => {
  it('says what becomes what, how long it has been due, and what the button will do', async () => {
    await draw({ due: { mine: [plain, toRelease] } });
    expect(screen.getByLabelText('2 documents become OFFICIAL')).toBeTruthy();
    expect(screen.getAllByText('The longest has been due for 12 days')).toHaveLength(2);
    expect(screen.getByText(/goes on a copy, never on the document itself/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Change 3 markings' })).toBeTruthy();
    await press(/Show the documents \(2 documents become OFFICIAL\)/);
    const table = screen.getByRole('table', { name: '2 documents become OFFICIAL' });
    expect(within(table).getByText('8 November 2026 at 00:00', { exact: false, selector: 'tr:nth-child(1) *' })).toBeTruthy();
    expect(within(table).getByRole('link', { name: 'Budget.xlsx' }).getAttribute('href')).toBe('https://dept.example/sites/team/Documents/Budget.xlsx');
  });

  it('changes what is chosen, on the person’s word and with their reason; and can be undone', async () => {
    const desk = await draw({ due: { mine: [plain, toRelease] } });
    fireEvent.click(screen.getByLabelText('1 document becomes OFFICIAL'));
    fireEvent.change(screen.getByLabelText('Reason (optional)'), { target: { value: ' Announced ' } });
    expect(desk.carried).toEqual([]);
    await press('Change 2 markings');
    expect(desk.carried).toEqual([{ groups: [plain], reason: 'Announced' }]);
    const said = screen.getByText('2 markings have changed.');
    expect(document.activeElement).toBe(said);
    await press('Undo these changes');
    expect(desk.undone).toHaveLength(1);
    expect(screen.getByText('2 markings are as before, and due again.')).toBeTruthy();
    await press('Back to what is due');
    expect(document.activeElement?.textContent).toContain('No marking changes by itself.');
  });

  it('changes nothing where nothing is chosen', async () => {
    const desk = await draw({ due: { mine: [plain] } });
    fireEvent.click(screen.getByLabelText('2 documents become OFFICIAL'));
    expect(screen.getByText('Choose what to change.')).toBeTruthy();
    await press('Change 0 markings');
    expect(desk.carried).toEqual([]);
  });

  it('wants a reason where the scheme does', async () => {
    const desk = await draw({ due: { mine: [group([ending(1, 'Budget.xlsx', {}, { needsReason: true })])] } });
    await press('Change 1 marking');
    expect(desk.carried).toEqual([]);
    expect(await screen.findByText(en.reasonMissing)).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/^Reason/), { target: { value: 'Announced' } });
    await press('Change 1 marking');
    expect(desk.carried).toHaveLength(1);
  });

  it('says which did not change, why, and what to do', async () => {
    await draw({ due: { mine: [plain] }, failing: { 'Minutes.docx': { code: 'checkedOut', values: { who: 'Ben Ellis' } } } });
    await press('Change 2 markings');
    expect(screen.getByText('1 marking has changed.')).toBeTruthy();
    expect(screen.getByText('1 marking did not change:')).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'Minutes.docx' }).closest('tr')?.textContent).toContain('Ben Ellis');
  });

  it('leads to the copies, of what did change alone', async () => {
    await draw({ due: { mine: [toRelease] } });
    await press('Change 1 marking');
    expect(screen.getByText(/1 document may now be released/)).toBeTruthy();
    await press('Make the copy for release');
    await act(async () => void (await import('../release/ReleaseForm')));
    expect(await screen.findByRole('heading', { name: 'Make the copy for release' })).toBeTruthy();
  });

  it('shows how far it is, and can be stopped', async () => {
    const holdAt: WorkProgress = { state: 'running', total: 2, settled: 1, done: 1, same: 0, failed: 0, secondsLeft: 90, waitSeconds: null };
    const desk = await draw({ due: { mine: [plain] }, holdAt });
    await press('Change 2 markings');
    expect((await screen.findAllByText('1 of 2 changed')).length).toBeGreaterThan(0);
    await press('Stop here');
    expect(desk.said).toEqual(['cancel']);
  });
});

describe('what waits for something to happen', () => {
  it('changes when somebody says that it has happened', async () => {
    const desk = await draw({ awaiting: { mine: [awaited] } });
    expect(screen.getByRole('heading', { name: 'The statement is made' })).toBeTruthy();
    expect(screen.getByText('1 document then becomes OFFICIAL.')).toBeTruthy();
    await press('It has happened: change 1 marking');
    expect(desk.carried).toEqual([{ groups: [awaited], reason: '' }]);
  });

  it('says when there is nothing of either', async () => {
    await draw();
    expect(screen.getByText(en.nothingDue)).toBeTruthy();
    expect(screen.getByText(en.noEvents)).toBeTruthy();
  });
});

describe('what is not this person’s', () => {
  const others = [
    { ...ending(5, 'A.docx'), why: 'originator' as const },
    { ...ending(6, 'B.docx', {}, { daysOver: 3 }), why: 'originator' as const },
    { ...ending(7, 'C.docx', {}, { document: { ...fakeDocument(7, 'C.docx', EMBARGOED), originatingBody: 'Home Office' } }), why: 'source' as const },
  ];
  it('is a number for most people', async () => {
    await draw({ due: { others } });
    expect(screen.getByText(/3 documents more are due/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: en.othersHeading })).toBeNull();
  });

  it('is whose, how many and how long for who looks after the site', async () => {
    await draw({ due: { others }, keeper: true });
    const table = screen.getByRole('table', { name: en.othersHeading });
    expect(within(table).getByText('Ada Price').closest('tr')?.textContent).toMatch(/2.*12 days/);
    expect(within(table).getByText('Home Office (sent by another body)')).toBeTruthy();
  });

  it('says what cannot change as it stands, and what to do', async () => {
    await draw({ due: { stuck: [ending(8, 'Odd.docx', { becomes: null, problem: 'becomesHigher' })] } });
    const row = screen.getByRole('link', { name: 'Odd.docx' }).closest('tr');
    expect(row?.textContent).toContain('no marking rises by itself');
  });
});

describe('what could not be read', () => {
  it('is said beside what could', async () => {
    await draw({ due: { mine: [plain], unread: [{ title: 'Plans', problem: { code: 'noPermission' } }] } });
    expect(screen.getByText(/1 of 2 libraries could not be read by you/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Change 2 markings' })).toBeTruthy();
  });

  it('can be read again', async () => {
    let asked = 0;
    await draw({
      readDue: () => {
        asked += 1;
        return asked === 1 ? Promise.reject(Object.assign(new Error('x'), { code: 'network' })) : Promise.resolve({ ...nothing, mine: [plain] });
      },
    });
    expect(screen.getByText(/This could not be read\./)).toBeTruthy();
    await press('Read it again');
    expect(screen.getByRole('button', { name: 'Change 2 markings' })).toBeTruthy();
  });
});
