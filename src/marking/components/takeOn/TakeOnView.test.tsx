/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { siteTheme } from '../../../ui/siteTheme';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { deskWords } from '../../../words/desk';
import { loadWords } from '../../../words/load';
import { markingWords } from '../../../words/marking';
import { workWords } from '../../../words/work';
import type { Culture } from '../../../words/culture';
import {
  DEFAULT_SETTINGS,
  proposeMarking,
  readMarking,
  takeOnOutcomes,
  type FoundSource,
  type Scheme,
  type TakeOnMapping,
  type TakeOnOutcome,
} from '../../rules';
import gscpJson from '../../schemes/gscp-2024.json';
import type { SiteAccess } from '../../store/site/siteAccess';
import type { EarlierTakeOn, TakeOnDesk, TakeOnFindings, TakeOnPlan, TakeOnReport } from '../../store/takeOn';
import { DeskProvider, type DeskSurroundings } from '../desk/surroundings';
import { fakePerson } from '../panel/fakeDesk';
import TakeOnView from './TakeOnView';

let fake: TakeOnDesk;
jest.mock('../../store/takeOn', () => ({ createTakeOnDesk: () => fake }));

const mockSave = jest.fn();
jest.mock('../../../tables', () => ({ saveCsv: (...given: unknown[]) => mockSave(...given) }));

const scheme = gscpJson as unknown as Scheme;
const ground = { scheme, ceiling: readMarking('OFFICIAL-SENSITIVE', scheme).marking };
const source = (values: readonly [string, number][], more: Partial<FoundSource> = {}): FoundSource => ({
  source: 'column',
  name: 'Old',
  title: 'Protective marking',
  product: '',
  documents: values.reduce((sum, [, documents]) => sum + documents, 0),
  values: values.map(([value, documents]) => ({ value, documents, proposal: proposeMarking(value, ground) })),
  tooMany: false,
  sampled: null,
  ...more,
});
const FOUND: TakeOnFindings = {
  libraryId: 'lib',
  documents: 40,
  folders: 2,
  itemCount: 45,
  sources: [
    source([
      ['OFFICIAL', 20],
      ['1. OFFICIAL', 6],
      ['O-S', 4],
      ['RESTRICTED', 3],
      ['SECRET', 1],
    ]),
  ],
  propertiesCost: { documents: 30, requests: 1 },
};
const PLAN: TakeOnPlan = {
  libraryId: 'lib',
  documents: 40,
  outcomes: {
    ...(Object.fromEntries(takeOnOutcomes.map((each) => [each, 0])) as Record<TakeOnOutcome, number>),
    takeOn: 26,
    differs: 1,
    aboveCeiling: 1,
    nothing: 6,
  },
  lines: [{ source: 'column', name: 'Old', title: 'Protective marking', value: 'OFFICIAL', line: 'OFFICIAL', documents: 26 }],
  notTaken: [{ name: 'Budget.xlsx', address: '/a/Budget.xlsx', outcome: 'differs', now: 'OFFICIAL-SENSITIVE', value: 'OFFICIAL', line: 'OFFICIAL' }],
  targets: [],
};
const REPORT: TakeOnReport = {
  operationId: 'op1',
  state: 'finished',
  steps: [
    { step: { key: '1', name: 'A.docx' }, outcome: { kind: 'done' } },
    { step: { key: '2', name: 'B.docx' }, outcome: { kind: 'failed', problem: { code: 'checkedOut', values: { who: 'Nia Prys' } } } },
  ],
  left: [],
  halfDone: [],
  problem: null,
  operations: ['op1'],
};

interface Asked {
  mappings: TakeOnMapping[];
  applied: string[];
  undone: (readonly { operationId: string }[])[];
}

const control = { pause: () => undefined, resume: () => undefined, cancel: () => undefined };

async function draw(
  more: { may?: boolean; found?: TakeOnFindings; earlier?: EarlierTakeOn; culture?: Culture; find?: TakeOnDesk['find']; libraries?: number } = {}
): Promise<Asked> {
  const asked: Asked = { mappings: [], applied: [], undone: [] };
  fake = {
    may: more.may ?? true,
    ground,
    find: more.find ?? (async () => more.found ?? FOUND),
    plan: async (_library, mapping) => {
      asked.mappings.push(mapping);
      return PLAN;
    },
    apply: (_plan, reason) => {
      asked.applied.push(reason);
      return { control, report: Promise.resolve(REPORT) };
    },
    earlier: async () => more.earlier ?? { unfinished: null, undoable: [] },
    resume: () => ({ control, report: Promise.resolve(REPORT) }),
    undo: (_library, operations) => {
      asked.undone.push(operations);
      return { control, report: Promise.resolve({ ...REPORT, steps: REPORT.steps.slice(0, 1) }) };
    },
  };
  const libraries = ['Documents', 'Archive']
    .slice(0, more.libraries ?? 2)
    .map((title, at) => ({ id: `lib${at}`, title, url: `/sites/a/${title}`, itemCount: 45 }));
  const site = {
    settings: { ...DEFAULT_SETTINGS, callWhom: 'Security on 020 7946 0142', keeperTitle: 'Information Manager' },
    scheme,
    person: fakePerson,
    manages: true,
    libraries: async () => libraries,
  } as unknown as SiteAccess;
  const culture = more.culture ?? 'en';
  const surroundings: DeskSurroundings = {
    site,
    words: await loadWords(deskWords, culture),
    work: await loadWords(workWords, culture),
    verdicts: await loadWords(markingWords, culture),
    culture,
    timeZone: 'Europe/London',
    now: () => new Date('2026-11-20T12:00:00Z'),
  };
  await act(
    async () =>
      void render(
        <ThemedRoot theme={siteTheme()}>
          <DeskProvider value={surroundings}>
            <TakeOnView />
          </DeskProvider>
        </ThemedRoot>
      )
  );
  return asked;
}

async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole('button', { name });
  await act(async () => void fireEvent.click(button));
}
async function toMapping(): Promise<void> {
  const library = await screen.findByRole('radio', { name: 'Documents' });
  await act(async () => void fireEvent.click(library));
  await press('Find markings in this library');
  await screen.findByText('What was found in Documents');
}
const field = (value: string): HTMLInputElement => screen.getByRole('combobox', { name: `What “${value}” stands for here` }) as HTMLInputElement;
function type(value: string, text: string): void {
  const input = field(value);
  fireEvent.focus(input);
  fireEvent.input(input, { target: { value: text } });
  fireEvent.blur(input);
}
/** A radio's label stands beside its input. */
const radio = (name: string): HTMLInputElement => screen.getByRole('radio', { name }) as HTMLInputElement;

describe('taking on', () => {
  it('goes from a library to what was found, to what would happen, to done, and back again', async () => {
    const asked = await draw();
    await toMapping();
    expect(screen.getByText('40 documents were read. 3 items are not open to you, or came since.')).toBeTruthy();
    expect(screen.getByText(/^1 document says that it is above what may be held here. Call Security/)).toBeTruthy();
    // Only what is sure is said to begin with.
    expect([field('OFFICIAL').value, field('1. OFFICIAL').value, field('RESTRICTED').value]).toEqual(['OFFICIAL', '', '']);
    fireEvent.click(screen.getByText('Use all suggestions'));
    expect([field('1. OFFICIAL').value, field('O-S').value]).toEqual(['OFFICIAL', 'OFFICIAL-SENSITIVE']);
    fireEvent.change(screen.getByLabelText('Reason (optional)'), { target: { value: 'Moved from the old column' } });
    await press('See what would happen');
    await screen.findByText('26 documents would be marked');
    expect(screen.getByText('Nothing has been written.')).toBeTruthy();
    expect(asked.applied).toEqual([]);
    expect(asked.mappings).toEqual([
      {
        sources: [{ source: 'column', name: 'Old', values: { OFFICIAL: 'OFFICIAL', '1. OFFICIAL': 'OFFICIAL', 'O-S': 'OFFICIAL-SENSITIVE' } }],
        originator: 'author',
      },
    ]);
    const outcomes = screen.getByRole('table', { name: 'What would become of all documents' });
    expect(within(outcomes).getAllByRole('row')).toHaveLength(5);
    expect(screen.getByText(/Call Security on 020 7946 0142 before/)).toBeTruthy();
    fireEvent.click(screen.getByText('Documents that would be left, and why'));
    expect(screen.getByText('Budget.xlsx')).toBeTruthy();
    await press('Take on 26 markings');
    const heading = await screen.findByText(/^1 marking has been taken on/);
    expect(document.activeElement).toBe(heading);
    expect(asked.applied).toEqual(['Moved from the old column']);
    expect(screen.getByText('It is checked out to Nia Prys.')).toBeTruthy();
    await press('Undo this');
    await screen.findByText('1 document is as it was before.');
    expect(asked.undone).toEqual([[{ operationId: 'op1', planned: 1 }]]);
    await press('Look again');
    expect(await screen.findByText('Find markings in this library')).toBeTruthy();
  });

  it('says at once what is wrong with a typed line, and leaves its value out', async () => {
    const asked = await draw();
    await toMapping();
    expect(screen.getByText(/It is a marking of an earlier scheme/).textContent).toContain('paragraph 39');
    type('RESTRICTED', 'SECRET');
    expect(screen.getByText('It is above OFFICIAL-SENSITIVE, the highest marking that may be held here.')).toBeTruthy();
    type('RESTRICTED', 'official sensitive');
    expect(screen.getByText('Reads as OFFICIAL-SENSITIVE')).toBeTruthy();
    type('OFFICIAL', 'BANANA');
    await press('See what would happen');
    await waitFor(() => expect(asked.mappings).toHaveLength(1));
    expect(asked.mappings[0].sources[0].values).toEqual({ RESTRICTED: 'OFFICIAL-SENSITIVE' });
  });

  it('keeps what was said when the person goes back', async () => {
    await draw();
    await toMapping();
    type('RESTRICTED', 'OFFICIAL-SENSITIVE');
    await press('See what would happen');
    await screen.findByText('26 documents would be marked');
    await press('Change what values stand for');
    expect(field('RESTRICTED').value).toBe('OFFICIAL-SENSITIVE');
  });

  it('gives the pilot as a file, and says so where it could not be made', async () => {
    const asked = await draw();
    await toMapping();
    await press('See what would happen');
    await press('Download the report (CSV)');
    await waitFor(() => expect(mockSave).toHaveBeenCalledTimes(1));
    const [name, { rows }] = mockSave.mock.calls[0] as [string, { rows: string[][] }];
    expect(name).toBe('markings-to-take-on-Documents-2026-11-20');
    expect(rows).toEqual([expect.arrayContaining(['Budget.xlsx', 'Have another marking here, which stands', 'OFFICIAL-SENSITIVE']), expect.anything()]);
    expect(asked.applied).toEqual([]);
    mockSave.mockImplementationOnce(() => {
      throw new Error('no room');
    });
    await press('Download the report (CSV)');
    expect(await screen.findByText(/^The report was not saved\./)).toBeTruthy();
  });

  it('may give the markings to the person who takes them on', async () => {
    const asked = await draw();
    await toMapping();
    fireEvent.click(radio('You (Ada Price)'));
    await press('See what would happen');
    await waitFor(() => expect(asked.mappings[0]?.originator).toEqual({ one: 'Ada Price <ada@example.gov.uk>' }));
  });

  it('says so where nothing was found', async () => {
    await draw({ found: { ...FOUND, sources: [] } });
    await toMapping();
    expect(screen.getByText(/No markings were found in 40 documents/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'See what would happen' })).toBeNull();
  });

  it('says of properties how many documents were looked into, and what all of them cost', async () => {
    const sampled = source([['OFFICIAL', 60]], {
      source: 'property',
      name: 'bjDocumentSecurityLabel',
      title: 'bjDocumentSecurityLabel',
      product: 'Boldon James (Fortra) Classifier',
      sampled: { looked: 100, of: 1200 },
    });
    await draw({ found: { ...FOUND, sources: [sampled], propertiesCost: { documents: 1200, requests: 12 } } });
    await toMapping();
    expect(screen.getByText(/Found in 100 of 1,200 documents/).textContent).toContain('12 requests');
  });

  it('says who may, to those who may not', async () => {
    await draw({ may: false });
    expect(await screen.findByText(/its owners, and whoever is its Information Manager/)).toBeTruthy();
  });

  it('says what could not be read, and reads again', async () => {
    let tries = 0;
    const find: TakeOnDesk['find'] = async () => {
      tries += 1;
      if (tries === 1) throw new Error('503 busy');
      return FOUND;
    };
    await draw({ find, libraries: 1 });
    await press('Find markings in this library');
    await press('Read it again');
    await screen.findByText('What was found in Documents');
  });

  it('offers what was cut off, and what can be undone', async () => {
    const operation = { operationId: 'a', kind: 'takeOn' as const, when: '2026-11-19T10:00:00Z', line: '', planned: 1204, left: 30 };
    await draw({ earlier: { unfinished: operation, undoable: [] }, libraries: 1 });
    expect(await screen.findByText('You were taking on 1,204 markings on 19 November 2026, and it was interrupted. 30 are left.')).toBeTruthy();
    await press('Do the rest');
    await screen.findByText(/^1 marking has been taken on/);
  });

  it('undoes from the beginning what was taken on before', async () => {
    const operation = { operationId: 'a', kind: 'takeOn' as const, when: '2026-11-19T10:00:00Z', line: '', planned: 1204, left: 0 };
    const asked = await draw({ earlier: { unfinished: null, undoable: [operation] }, libraries: 1 });
    expect(await screen.findByText('You took on 1,204 markings in this library on 19 November 2026.')).toBeTruthy();
    await press('Undo this');
    await screen.findByText('1 document is as it was before.');
    expect(asked.undone).toEqual([[operation]]);
  });

  it('speaks Welsh', async () => {
    await draw({ culture: 'cy', libraries: 1 });
    expect(await screen.findByText('Derbyn marciau sydd yma eisoes')).toBeTruthy();
    await press('Dod o hyd i farciau yn y llyfrgell hon');
    expect(await screen.findByText('Yr hyn a gafwyd yn Documents')).toBeTruthy();
    await press('Gweld beth fyddai’n digwydd');
    expect(await screen.findByRole('button', { name: 'Derbyn 26 marc' })).toBeTruthy();
  });
});
