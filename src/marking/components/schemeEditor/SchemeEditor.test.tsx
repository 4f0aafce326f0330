/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { siteTheme } from '../../../ui/siteTheme';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { en as verdicts } from '../../../words/marking/en';
import { cy } from '../../../words/schemeEditor/cy';
import { en as words } from '../../../words/schemeEditor/en';
import { en as faults } from '../../../words/schemeErrors/en';
import { en as work } from '../../../words/work/en';
import type { LineInUse, Scheme } from '../../rules';
import councilJson from '../../schemes/council.json';
import gscpJson from '../../schemes/gscp-2024.json';
import { SavingRefused } from '../../store/schemes/schemeDesk';
import { fakeSchemeDesk, type FakeSchemeDesk } from './fakeSchemeDesk';
import { SchemeEditor } from './SchemeEditor';
import { SchemeEditorProvider, type SchemeEditorSurroundings } from './surroundings';

const gscp = gscpJson as unknown as Scheme;
const council = councilJson as unknown as Scheme;
const rivers: Scheme = { ...gscp, id: 'rivers-2026', version: '1.0', title: 'Rivers and Coasts' };

async function draw(desk: FakeSchemeDesk, more: Partial<SchemeEditorSurroundings> = {}): Promise<void> {
  const setup = {
    may: true,
    plan: () => Promise.resolve([]),
    apply: () => ({ control: { pause: () => undefined, resume: () => undefined, cancel: () => undefined }, report: new Promise<never>(() => undefined) }),
  };
  render(
    <ThemedRoot theme={siteTheme()}>
      <SchemeEditorProvider
        value={{
          desk,
          setup,
          builtIn: [gscp, council],
          words,
          work,
          verdicts,
          faults,
          culture: 'en',
          timeZone: 'Europe/London',
          notHere: null,
          gather: () => Promise.resolve([]),
          ...more,
        }}
      >
        <SchemeEditor />
      </SchemeEditorProvider>
    </ThemedRoot>
  );
  await act(async () => undefined);
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = async (name: string | RegExp): Promise<void> => act(async () => void fireEvent.click(button(name)));
const type = (label: string | RegExp, value: string): void => void fireEvent.change(screen.getByLabelText(label), { target: { value } });
const part = async (name: string): Promise<void> => {
  // The tabs are measured before they can be pressed.
  const tab = await screen.findByRole('tab', { name });
  await act(async () => void fireEvent.click(tab));
};
const whole = (): Promise<unknown> => waitFor(() => expect(screen.getByText('This scheme holds together.')).toBeTruthy(), { timeout: 5000 });
const json = (): Scheme => JSON.parse((screen.getByLabelText(/^The whole scheme/) as HTMLTextAreaElement).value) as Scheme;

async function edit(desk = fakeSchemeDesk({ inForce: [rivers] }), more: Partial<SchemeEditorSurroundings> = {}): Promise<FakeSchemeDesk> {
  await draw(desk, more);
  await press('Edit: Rivers and Coasts');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Edit Rivers and Coasts' })).toBeTruthy(), { timeout: 5000 });
  return desk;
}

describe('the schemes that there are', () => {
  it('are the department’s own, each with how it stands, and those that come with the product', async () => {
    await draw(fakeSchemeDesk({ inForce: [rivers] }));
    const own = screen.getByRole('table', { name: 'Your department’s schemes' });
    expect(within(own).getByText('Version 1.0 is in force')).toBeTruthy();
    expect(within(own).getByText('Elin Morgan, 20 November 2026 at 09:00')).toBeTruthy();
    expect(within(screen.getByRole('table', { name: 'Schemes that come with the app' })).getAllByRole('row')).toHaveLength(3);
  });

  it('can be looked at by anybody, and changed by owners only', async () => {
    await draw(fakeSchemeDesk({ may: false, inForce: [rivers] }));
    expect(screen.getByText(words.onlyLook)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Copy this scheme/ })).toBeNull();
    await press('Look at it: Rivers and Coasts');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Edit Rivers and Coasts' })).toBeTruthy(), { timeout: 5000 });
    expect(screen.queryByRole('button', { name: 'Save as a draft' })).toBeNull();
  });

  it('begin as a copy with a name of its own', async () => {
    const desk = fakeSchemeDesk({ inForce: [rivers] });
    await draw(desk);
    await press(`Copy this scheme: ${council.title}`);
    type(/^A short name/, 'rivers-2026');
    expect(await screen.findByText('Another scheme has that name.')).toBeTruthy();
    type(/^A short name/, 'Our Scheme');
    expect(await screen.findByText(words.shelf.idForm)).toBeTruthy();
    type(/^A short name/, 'coasts-2026');
    await press('Begin the copy');
    await waitFor(() => expect(button('Save as a draft')).toBeTruthy(), { timeout: 5000 });
    await press('Save as a draft');
    expect(desk.kept[0]).toMatchObject({ schemeId: 'coasts-2026', version: '0.1', state: 'draft' });
    expect(screen.getByText('The draft is saved. No site uses it yet.')).toBeTruthy();
  });

  it('are withdrawn only with a reason, and it says what that means first', async () => {
    const desk = fakeSchemeDesk({ inForce: [rivers] });
    await draw(desk);
    await press('Withdraw: Rivers and Coasts');
    expect(screen.getByText(/What is marked by it can still be read/)).toBeTruthy();
    await press('Withdraw Rivers and Coasts');
    expect(desk.kept).toHaveLength(1);
    type(/^Why/, 'Replaced');
    await press('Withdraw Rivers and Coasts');
    expect(desk.kept[0]).toMatchObject({ state: 'withdrawn', reason: 'Replaced' });
    expect(screen.getByText('Withdrawn; version 1.0 still says what markings mean')).toBeTruthy();
  });

  it('have every version that was ever kept', async () => {
    await draw(fakeSchemeDesk({ inForce: [rivers, { ...rivers, version: '1.1' }] }));
    await press('Versions: Rivers and Coasts');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Versions of Rivers and Coasts' })).toBeTruthy(), { timeout: 5000 });
    await press('Start from version 1.0');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Edit Rivers and Coasts' })).toBeTruthy(), { timeout: 5000 });
  });

  it('say where an administrator has to point sites, and whom to ask where there is no place yet', async () => {
    await draw(fakeSchemeDesk({ inForce: [rivers] }), { notHere: { property: 'MunimentKimSite', address: 'https://t/sites/kim' } });
    expect(screen.getByText(/set the tenant property MunimentKimSite to https:\/\/t\/sites\/kim/)).toBeTruthy();
  });
});

describe('the place for schemes', () => {
  it('is shown as a plan before it is made', async () => {
    const made: string[] = [];
    const step = { key: 'list', what: 'list' as const, where: 'Lists/MunimentSchemes', name: 'Schemes', state: 'missing' as const };
    const setup: SchemeEditorSurroundings['setup'] = {
      may: true,
      plan: () => Promise.resolve([step, { ...step, key: 'x', state: 'present' as const }]),
      apply: (steps) => {
        made.push(...steps.map(({ key }) => key));
        return {
          control: { pause: () => undefined, resume: () => undefined, cancel: () => undefined },
          report: Promise.resolve({ operationId: '', state: 'finished' as const, steps: [], left: [], halfDone: [], problem: null }),
        };
      },
    };
    await draw(fakeSchemeDesk({ notSetUp: true }), { setup });
    expect(screen.getByRole('rowheader', { name: 'Lists that keep schemes, retention schedules, changes to them, and holds' })).toBeTruthy();
    expect(made).toEqual([]);
    await press('Make the place for schemes, schedules and holds (1 step)');
    expect(made).toEqual(['list']);
  });

  it('is not offered to somebody who may not make it', async () => {
    await draw(fakeSchemeDesk({ notSetUp: true }), { setup: { may: false, plan: () => Promise.reject(new Error()), apply: () => ({}) as never } });
    expect(screen.getByText(words.setup.notOwner)).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});

describe('editing a scheme', () => {
  it('lets others raise by one switch, which the table shows, and keeps each cell to be chosen', async () => {
    await edit();
    await part('Who may change what');
    const raise = (): HTMLSelectElement => screen.getByLabelText<HTMLSelectElement>('Raise the level: Others of the originating body');
    expect(raise().value).toBe('challenge');
    fireEvent.click(screen.getByLabelText('Others may raise a marking, and the originator is told'));
    expect(raise().value).toBe('both');
    fireEvent.change(screen.getByLabelText('Add a descriptor: Others of the originating body'), { target: { value: 'justification' } });
    await part('Everything (JSON)');
    expect(json().changes.table.addDescriptor.originatingBody).toEqual(['justification']);
    expect(json().changes.table.raise.other).toEqual(['challenge']);
    await whole();
  });

  it('keeps the old name of a value as a spelling that is read', async () => {
    await edit();
    await part('Values');
    await press('COMMERCIAL');
    const name = screen.getAllByLabelText('Name')[0];
    fireEvent.change(name, { target: { value: 'TRADE' } });
    fireEvent.blur(name);
    type('Type a marking', 'official - commercial');
    expect(screen.getByText('OFFICIAL - TRADE')).toBeTruthy();
    await whole();
  });

  it('says what is wrong, where, in plain words, and leads there', async () => {
    await edit();
    await whole();
    await part('Everything (JSON)');
    type(
      /^The whole scheme/,
      JSON.stringify({
        ...rivers,
        ceiling: 'MEDIUM',
        classifications: rivers.classifications.map((each) => ({ ...each, colours: { text: '#777777', background: '#888888' } })),
      })
    );
    await waitFor(() => expect(screen.getByText(/things have to be put right/)).toBeTruthy(), { timeout: 5000 });
    expect(screen.getByText(/These colours have a contrast of 1\.\d+ to 1/, { selector: 'li:first-child' })).toBeTruthy();
    expect(button('See what it would change').getAttribute('aria-disabled')).toBe('true');
    await act(async () => void fireEvent.click(screen.getAllByRole('button', { name: /^Go there\s?: Levels: OFFICIAL/ })[0]));
    expect(screen.getByRole('tab', { name: 'Levels' }).getAttribute('aria-selected')).toBe('true');
  });

  it('shows the forms as they last were while the JSON is none, and only JSON where nothing has the shape of a scheme', async () => {
    await edit();
    await part('Everything (JSON)');
    type(/^The whole scheme/, '{');
    expect(screen.getAllByText(words.json.broken).length).toBeGreaterThan(0);
    await part('General');
    expect(screen.getByLabelText<HTMLInputElement>(/^Title/).value).toBe('Rivers and Coasts');
  });

  it('asks before it leaves what is not saved', async () => {
    await edit();
    type(/^Title/, 'Another title');
    await press('Back to all schemes');
    expect(screen.getByText('Your changes have not been saved.')).toBeTruthy();
    await press('Stay here');
    expect(screen.getByLabelText<HTMLInputElement>(/^Title/).value).toBe('Another title');
    await press('Back to all schemes');
    await press('Leave without saving');
    expect(screen.getByRole('table', { name: 'Your department’s schemes' })).toBeTruthy();
  });
});

describe('putting a scheme in force', () => {
  async function toForce(desk: FakeSchemeDesk, gather: (address: string) => Promise<readonly LineInUse[]> = () => Promise.resolve([])): Promise<void> {
    await edit(desk, { gather });
    type(/^Version/, '2.0');
    await part('Values');
    await press('LEGAL');
    await press('Remove LEGAL');
    await whole();
    await press('See what it would change');
  }

  it('shows what it does to markings in use, and asks for a tick where some no longer hold', async () => {
    const desk = fakeSchemeDesk({ inForce: [rivers] });
    await toForce(desk);
    type('Paste markings', 'OFFICIAL,40\nOFFICIAL - LEGAL,3');
    type(/^Why it is put in force/, 'Agreed by the board');
    expect(screen.getByText('Show what would change first.')).toBeTruthy();
    await press('Show what would change');
    expect(screen.getByText('43 documents with 2 different markings:')).toBeTruthy();
    const rows = within(screen.getByRole('table', { name: 'What would change' })).getAllByRole('row');
    expect(rows[1].textContent).toContain('OFFICIAL - LEGAL');
    expect(rows[1].textContent).toContain('No longer holds');
    expect(rows[1].textContent).toContain('is not in the marking scheme');
    await press('Put version 2.0 in force');
    expect(desk.kept).toHaveLength(1);
    fireEvent.click(screen.getByLabelText(words.force.understood));
    await press('Put version 2.0 in force');
    expect(desk.kept[0]).toMatchObject({ version: '2.0', state: 'inForce', reason: 'Agreed by the board' });
    expect(screen.getByText('Rivers and Coasts, version 2.0, is in force.')).toBeTruthy();
  });

  it('reads the markings in use on sites that the person names, and says which could not be read', async () => {
    await toForce(fakeSchemeDesk({ inForce: [rivers] }), (address) =>
      address === '/sites/floodrisk'
        ? Promise.resolve([{ line: 'OFFICIAL - LEGAL', count: 12 }])
        : Promise.reject(address === 'x' ? new RangeError() : new Error('403'))
    );
    type(/^Sites to look at/, '/sites/floodrisk\n/sites/closed\nx');
    await press('Read these sites');
    expect(screen.getByText('12 documents on 1 site read.')).toBeTruthy();
    expect(screen.getByText(/\/sites\/closed could not be read/)).toBeTruthy();
    expect(screen.getByText(/That is not the address of a site here/)).toBeTruthy();
    await press('Show what would change');
    expect(screen.getByText('12 documents with 1 marking:')).toBeTruthy();
  });

  it('says why it was refused, and loses nothing', async () => {
    await toForce(fakeSchemeDesk({ inForce: [rivers], refuse: new SavingRefused('takenVersion') }));
    type(/^Why it is put in force/, 'Agreed');
    await press('Show what would change');
    await press('Put version 2.0 in force');
    expect(screen.getByText(/That version has been in force before/)).toBeTruthy();
    await press('Edit Rivers and Coasts');
    expect(screen.getByRole('tab', { name: 'Values' })).toBeTruthy();
  });
});

it('has every word in Welsh as well', () => {
  const keys = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, each]) => keys(each, `${path}/${key}`)) : [path];
  expect(keys(cy)).toEqual(keys(words));
});
