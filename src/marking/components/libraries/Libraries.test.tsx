/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { siteTheme } from '../../../ui/siteTheme';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { en as deskWords } from '../../../words/desk/en';
import { cy } from '../../../words/libraries/cy';
import { en } from '../../../words/libraries/en';
import { en as verdicts } from '../../../words/marking/en';
import { en as work } from '../../../words/work/en';
import type { Scheme } from '../../rules';
import gscpJson from '../../schemes/gscp-2024.json';
import pspfJson from '../../schemes/pspf-2024.json';
import type { SharingDesk } from '../../store/sharing/desk';
import type { SiteAccess } from '../../store/site/siteAccess';
import { DeskProvider } from '../desk/surroundings';
import { fakeContainerDesk, fakeFinding, fakePlace, fakePlaces, fakeReport, fakeSharingDesk, type FakeContainerDesk, type FakeDesksOptions } from './fakeDesks';
import { Libraries } from './Libraries';
import { LibrariesProvider } from './surroundings';

const mockSave = jest.fn();
jest.mock('../../../tables', () => ({ saveCsv: (...given: unknown[]) => mockSave(...given) }));
beforeEach(() => mockSave.mockClear());

const gscp = gscpJson as unknown as Scheme;
const pspf = pspfJson as unknown as Scheme;

const board = fakePlace('folder', 'Board', {
  own: { place: '/sites/team/Documents/Board', ceiling: 'OFFICIAL', proposes: '', historical: null },
  ceiling: { line: 'OFFICIAL', place: '/sites/team/Documents/Board' },
});
const documents = fakePlace('library', 'Documents', { unmarked: 214, proposable: 214, proposes: { line: 'OFFICIAL', place: '/sites/team/Documents' } });

async function draw(
  options: Partial<FakeDesksOptions> = {},
  { sharing = fakeSharingDesk(), words = en }: { sharing?: SharingDesk; words?: typeof en } = {}
): Promise<FakeContainerDesk> {
  const scheme = options.scheme ?? gscp;
  const desk = fakeContainerDesk({ places: fakePlaces([documents, board]), ...options, scheme });
  const site = { scheme, door: { webUrl: 'https://dept.example/sites/team' } } as unknown as SiteAccess;
  render(
    <ThemedRoot theme={siteTheme()}>
      <DeskProvider value={{ site, words: deskWords, work, verdicts, culture: 'en', timeZone: 'Europe/London', now: () => new Date('2026-11-20T12:00:00Z') }}>
        <LibrariesProvider value={{ desk, sharing, words }}>
          <Libraries />
        </LibrariesProvider>
      </DeskProvider>
    </ThemedRoot>
  );
  await act(async () => undefined);
  return desk;
}

const press = async (name: string | RegExp): Promise<void> => {
  await act(async () => void fireEvent.click(screen.getByRole('button', { name })));
};
const rowOf = (name: RegExp): HTMLElement => screen.getByRole('rowheader', { name }).closest('tr') as HTMLElement;
const failed = (code: string): Error => Object.assign(new Error('403'), { code });

describe('the libraries and folders of a site', () => {
  it('says of each what it may hold, by whom, what it holds and what it proposes', async () => {
    await draw();
    expect(within(rowOf(/^This site/)).getByText('by the site’s settings')).toBeTruthy();
    expect(rowOf(/^Board/).textContent).toContain('Folder in Documents');
    expect(rowOf(/^Documents/).textContent).toContain('214');
    expect(screen.getByText('All 120 documents are where their markings may be held.')).toBeTruthy();
  });

  it('names the documents that are above their place, and what to do', async () => {
    const above = {
      id: 7,
      uniqueId: 'u7',
      name: 'Plan & #1.docx',
      address: '/sites/team/Documents/Plan & #1.docx',
      line: 'SECRET',
      ceiling: 'OFFICIAL',
      ceilingPlace: '',
    };
    const held = { above: 1, documentsAbove: [above] };
    await draw({ places: { ...fakePlaces([]), places: [fakePlace('site', '', held), fakePlace('library', 'Documents', held)] } });
    expect(screen.getByText(/One document has a higher marking/)).toBeTruthy();
    await press(/1 document marked too high for Documents/);
    expect(screen.getByRole('link', { name: 'Plan & #1.docx' }).getAttribute('href')).toBe('https://dept.example/sites/team/Documents/Plan%20%26%20%231.docx');
  });

  it('says what it does not know: a folder that is gone, a library that was not read, a site of an earlier set-up', async () => {
    const unread = fakePlace('library', 'Contracts', { problem: { code: 'noPermission' } as never, place: '/sites/team/Contracts' });
    await draw({ places: fakePlaces([unread, fakePlace('folder', 'Old', { gone: true })], { kept: false, complete: false }) });
    expect(rowOf(/^Contracts/).textContent).toContain('You could not read this library');
    expect(rowOf(/^Old/).textContent).toContain('no longer there');
    expect(screen.getByText(/set up before libraries and folders/)).toBeTruthy();
    expect(screen.getByText(/figures may be too low/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Change/ })).toBeNull();
  });

  it('can be read again when it could not be read', async () => {
    await draw({ places: failed('tooBusy') });
    expect(screen.getByText(/The libraries could not be read/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Read them again' })).toBeTruthy();
  });

  it('lets nobody but an owner change anything', async () => {
    await draw({ may: false });
    expect(screen.queryByRole('button', { name: /Change|Say what holds/ })).toBeNull();
  });
});

describe('saying what holds in a place', () => {
  it('begins with what holds now, saves what was changed with the reason, and comes back to where it was', async () => {
    const desk = await draw();
    await press('Change what holds in Board');
    expect(screen.getByLabelText<HTMLInputElement>('OFFICIAL').checked).toBe(true);
    expect(screen.queryByLabelText('SECRET')).toBeNull();
    fireEvent.click(screen.getByLabelText('As around it: OFFICIAL-SENSITIVE'));
    fireEvent.change(screen.getByLabelText('Marking to propose'), { target: { value: 'official sensitive' } });
    expect(screen.getByText('Reads as OFFICIAL-SENSITIVE')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Reason (optional)'), { target: { value: 'Board papers' } });
    await press('Save what holds here');
    expect(desk.saved).toEqual([
      {
        change: { place: '/sites/team/Documents/Board', listId: 'documents', ceiling: '', proposes: 'OFFICIAL-SENSITIVE', historical: null },
        reason: 'Board papers',
      },
    ]);
    expect(screen.getByText('Saved what holds in Board.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change what holds in Board' }));
  });

  it('says why a proposal does not hold, with the paragraph, and saves nothing', async () => {
    const desk = await draw();
    await press('Change what holds in Board');
    fireEvent.change(screen.getByLabelText('Marking to propose'), { target: { value: 'OFFICIAL - RECIPIENTS ONLY' } });
    expect(screen.getByText(/cannot be proposed\. RECIPIENTS ONLY cannot be used with OFFICIAL/)).toBeTruthy();
    expect(screen.getByText(/Policy, Additional Markings, page 16/)).toBeTruthy();
    await press('Save what holds here');
    expect(desk.saved).toEqual([]);
  });

  it('offers no proposal where the scheme forbids it, and says where that stands', async () => {
    await draw({ scheme: pspf, places: fakePlaces([documents], { siteCeiling: 'OFFICIAL: Sensitive' }) });
    await press('Change what holds in Documents');
    expect(screen.queryByLabelText('Marking to propose')).toBeNull();
    expect(screen.getByText(/does not let a library or folder propose a marking\. Policy, Information Security Manual, ISM-0271/)).toBeTruthy();
  });

  it('is said of a folder by its path', async () => {
    const desk = await draw();
    await press('Say what holds in a folder');
    expect(screen.getByText('Name the folder.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/^Folder/), { target: { value: ' Archive / 1952/' } });
    fireEvent.click(screen.getByLabelText('Yes: they are not marked again'));
    await press('Save what holds here');
    expect(desk.saved[0].change).toMatchObject({ place: '/sites/team/Documents/Archive/1952', historical: true });
  });

  it('says why it was not saved, and keeps what was written', async () => {
    await draw({ saveFails: failed('noPermission') });
    await press('Change what holds in Board');
    fireEvent.change(screen.getByLabelText('Reason (optional)'), { target: { value: 'Board papers' } });
    await press('Save what holds here');
    expect(screen.getByText(/Ask the site’s owner/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Reason (optional)').value).toBe('Board papers');
  });
});

describe('marking as a place proposes', () => {
  const done = { steps: [{ step: { key: 'a', name: 'a.docx' }, outcome: { kind: 'done' as const } }] };
  const found = {
    documents: 214,
    lines: [
      { line: 'OFFICIAL', documents: 200 },
      { line: 'OFFICIAL-SENSITIVE', documents: 14 },
    ],
  };

  it('says which marking how many would get before any is marked', async () => {
    const desk = await draw({ found, report: done });
    await press(/^Propose for 214 documents/);
    expect(screen.getByText('14 documents: OFFICIAL-SENSITIVE')).toBeTruthy();
    expect(desk.started).toEqual([]);
    await press('Mark 214 documents');
    expect(desk.started).toEqual(['/sites/team/Documents']);
    expect(screen.getByText('1 document was marked as proposed.')).toBeTruthy();
  });

  it('can be taken back', async () => {
    const desk = await draw({ found, report: done });
    await press(/^Propose for 214 documents/);
    await press('Mark 214 documents');
    await press('Undo');
    expect(desk.undone).toEqual([expect.objectContaining({ operationId: 'op', kind: 'propose' })]);
    expect(screen.getByText('1 document has no marking again.')).toBeTruthy();
  });

  it('says which were not marked, why, and what to do', async () => {
    const outcome = { kind: 'failed' as const, problem: { code: 'checkedOut' as const, values: { who: 'Bea Clarke' } } };
    await draw({ found, report: { steps: [{ step: { key: 'b', name: 'b.docx' }, outcome }] } });
    await press(/^Propose for 214 documents/);
    await press('Mark 214 documents');
    expect(screen.getByText('It is checked out to Bea Clarke.')).toBeTruthy();
  });
});

describe('sharing that contradicts markings', () => {
  it('is looked for only when somebody asks, and says what it will not do', async () => {
    const sharing = fakeSharingDesk(fakeReport({ looked: 12 }));
    await draw({}, { sharing });
    expect(sharing.before).toEqual([]);
    expect(screen.getByText(/500 documents, folders and groups at most\. Nothing is changed/)).toBeTruthy();
    await press('Check sharing');
    expect(screen.getByText('The 12 documents that were looked at are shared as markings allow.')).toBeTruthy();
  });

  it('says what is shared with whom, which value rules it out, and what to do', async () => {
    const folder = fakeFinding({
      thing: { kind: 'folder', name: 'Board', address: '/sites/team/Documents/Board', listId: 'documents', itemId: 3 },
      access: { kind: 'guest', who: 'Greta Lindqvist' },
      values: [
        { value: 'OFFICIAL-SENSITIVE', paragraph: '25', documents: 5 },
        { value: 'CABINET OFFICE USE ONLY', paragraph: null, documents: 7 },
      ],
      documents: 7,
      examples: ['a.docx', 'b.docx'],
    });
    await draw({}, { sharing: fakeSharingDesk(fakeReport({ looked: 90, findings: [fakeFinding(), folder], groups: ['Flood defence Members'] })) });
    await press('Check sharing');
    expect(screen.getByText('2 ways of sharing go further than markings allow. 90 documents were looked at.')).toBeTruthy();
    expect(rowOf(/^Board.docx/).textContent).toContain('delete the link');
    expect(rowOf(/^Folder Board/).textContent).toMatch(
      /a\.docx, b\.docx and 5 more.*Greta Lindqvist, a guest.*OFFICIAL-SENSITIVE \(5\).*CABINET OFFICE USE ONLY \(7\)/
    );
    expect(screen.getByText(/Guests may be in these groups.*Flood defence Members/)).toBeTruthy();
  });

  it('goes on where one check ended', async () => {
    const first = fakeReport({ state: 'enough', looked: 500, next: { listId: 'documents', after: 812 } });
    const sharing = fakeSharingDesk(first, fakeReport({ looked: 700 }));
    await draw({}, { sharing });
    await press('Check sharing');
    expect(screen.getByText(/The rest has not been looked at yet/)).toBeTruthy();
    await press('Go on with the next ones');
    expect(sharing.before).toEqual([undefined, first]);
    expect(screen.queryByRole('button', { name: 'Go on with the next ones' })).toBeNull();
  });

  it('tells somebody who may not see permissions whom to ask', async () => {
    await draw({}, { sharing: fakeSharingDesk(fakeReport({ state: 'failed', problem: { code: 'noPermission' } })) });
    await press('Check sharing');
    expect(screen.getByText(/Ask one of its owners to check/)).toBeTruthy();
  });
});

describe('in Welsh', () => {
  it('says the same', async () => {
    await draw({}, { words: cy, sharing: fakeSharingDesk(fakeReport({ looked: 2, findings: [fakeFinding()] })) });
    expect(rowOf(/^Y safle hwn/)).toBeTruthy();
    await press('Gwirio rhannu');
    expect(screen.getByText('Mae 1 ffordd o rannu’n mynd ymhellach nag y mae marciau’n ei ganiatáu. Edrychwyd ar 2 ddogfen.')).toBeTruthy();
  });
});

describe('files', () => {
  const saved = async (button: string): Promise<[string, { headings: string[]; rows: unknown[][] }]> => {
    await press(button);
    await waitFor(() => expect(mockSave).toHaveBeenCalledTimes(1));
    return mockSave.mock.calls[0] as [string, { headings: string[]; rows: unknown[][] }];
  };

  it('the table of places, in which what could not be read is no nought', async () => {
    const unread = fakePlace('library', 'Contracts', { problem: { code: 'noPermission' } as never, place: '/sites/team/Contracts' });
    await draw({ may: false, places: fakePlaces([documents, unread]) });
    const [name, { headings, rows }] = await saved('Download this table (CSV)');
    expect(name).toBe('libraries-and-folders-2026-11-20');
    const notMarked = headings.indexOf('Not marked');
    expect(rows.map((row) => [row[0], row[notMarked]])).toEqual([
      ['This site', expect.any(Number)],
      ['Documents', 214],
      ['Contracts', ''],
    ]);
  });

  it('every way of sharing that was found, more than are shown', async () => {
    const findings = Array.from({ length: 140 }, () => fakeFinding());
    await draw({}, { sharing: fakeSharingDesk(fakeReport({ findings, looked: 140 })) });
    await press('Check sharing');
    const [name, { rows }] = await saved('Download what was found (CSV)');
    expect(name).toBe('sharing-against-markings-2026-11-20');
    expect(rows).toHaveLength(140);
    expect(rows[0]).toEqual([
      'Board.docx',
      expect.stringContaining('/Board.docx'),
      'Everybody in the organisation who has a link',
      'RECIPIENTS ONLY',
      1,
      'Open Manage access on it, and delete the link.',
    ]);
  });
});
