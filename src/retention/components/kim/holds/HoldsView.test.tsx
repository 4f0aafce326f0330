/** @jest-environment jsdom */
import * as React from 'react';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { siteTheme } from '../../../../ui/siteTheme';
import { ThemedRoot } from '../../../../ui/ThemedRoot';
import { en } from '../../../../words/holds/en';
import { en as work } from '../../../../words/work/en';
import { holdBook, type Hold, type ReadHoldLine } from '../../../rules';
import type { HoldDesk } from '../../../store/holds/createHoldDesk';
import { HoldForm } from './HoldForm';
import { HoldList } from './HoldList';
import { HoldTrouble } from './HoldTrouble';
import { HoldsProvider } from './surroundings';

const HOLD: Hold = {
  id: 'h1',
  reason: 'inquiry',
  title: 'Winter floods inquiry',
  authority: 'Inquiries Act 2005, section 35',
  confidential: false,
  scope: { functions: [], classes: [], sites: ['/sites/floods'], folders: [], words: [], items: [] },
  from: '2026-03-01',
  reviewOn: '2026-06-01',
  lifted: '',
  backing: 'nothing',
  backedBy: '',
  contact: 'Records team',
};
const row = (rowId: number, part: Partial<ReadHoldLine['line']>, faults: ReadHoldLine['faults'] = []): ReadHoldLine => ({
  rowId,
  faults,
  line: {
    kind: 'declared',
    holdId: 'h1',
    body: { kind: 'open', hold: HOLD, deed: '' },
    who: { login: 'olwen', name: 'Olwen Price' },
    when: '2026-03-01T09:00:00Z',
    reason: 'The inquiry has asked',
    ...part,
  },
});

interface Asked {
  readonly declared: Hold[];
  readonly settled: (readonly number[])[];
}

function draw(part: JSX.Element, may = true): Asked {
  const asked: Asked = { declared: [], settled: [] };
  const desk = {
    may,
    newId: () => 'new',
    declare: async (hold: Hold) => void asked.declared.push(hold),
    settle: async (rows: readonly number[]) => void asked.settled.push(rows),
  } as unknown as HoldDesk;
  render(
    <ThemedRoot theme={siteTheme()}>
      <HoldsProvider value={{ desk, words: en, work, culture: 'en', timeZone: 'Europe/London', today: '2026-11-20' }}>{part}</HoldsProvider>
    </ThemedRoot>
  );
  return asked;
}

const type = (label: string, value: string): void => void fireEvent.change(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value } });

describe('declaring a hold', () => {
  it('says what it will hold as it is written, then declares it once', async () => {
    let done = '';
    const asked = draw(<HoldForm standing={null} onDone={(what) => (done = what)} onCancel={() => undefined} />);
    expect(screen.getByText(en.scopeNothing)).toBeTruthy();
    type(en.fields.title, 'Winter floods');
    type(en.fields.authority, 'Section 35');
    type(en.fields.contact, 'Records team');
    type(en.fields.places, 'https://rivers.sharepoint.com/sites/floods/Shared%20Documents/Forms/AllItems.aspx\n/sites/coasts');
    type(en.fields.words, 'dredging');
    expect(screen.getByText('Everything on /sites/coasts.')).toBeTruthy();
    expect(screen.getByText('Everything in /sites/floods/Shared Documents.')).toBeTruthy();
    expect(screen.getByText(en.previewUnbacked)).toBeTruthy();
    const button = screen.getByRole('button', { name: 'Hold this from 20 November 2026' });
    fireEvent.click(button);
    fireEvent.click(button);
    await waitFor(() => expect(done).toBe('declared'));
    expect(asked.declared).toHaveLength(1);
    expect(asked.declared[0]).toMatchObject({
      id: 'new',
      title: 'Winter floods',
      scope: { sites: ['/sites/coasts'], folders: ['/sites/floods/Shared Documents'], words: ['dredging'] },
    });
  });

  it('is not done where it names nothing, and says so', () => {
    const asked = draw(<HoldForm standing={null} onDone={() => undefined} onCancel={() => undefined} />);
    fireEvent.click(screen.getByRole('button', { name: 'Hold this from 20 November 2026' }));
    expect(screen.getByText(en.problem('noScope', ''))).toBeTruthy();
    expect(asked.declared).toEqual([]);
  });

  it('does not take a link for sharing for a place', () => {
    draw(<HoldForm standing={null} onDone={() => undefined} onCancel={() => undefined} />);
    const link = 'https://rivers.sharepoint.com/:f:/s/floods/Eabc';
    type(en.fields.places, link);
    fireEvent.click(screen.getByRole('button', { name: 'Hold this from 20 November 2026' }));
    expect(screen.getAllByText(en.problem('noPlace', link)).length).toBeGreaterThan(0);
  });
});

describe('the list of holds', () => {
  const list = (rows: readonly ReadHoldLine[]): JSX.Element => (
    <HoldList start={React.createRef()} book={holdBook(rows, null)} onDeclare={() => undefined} onChange={() => undefined} onLift={() => undefined} />
  );

  it('flags a hold that nothing backs, and one whose day of review has come', () => {
    draw(list([row(1, {})]));
    expect(screen.getByText(en.unbacked)).toBeTruthy();
    expect(screen.getByText(en.reviewDue('1 June 2026'))).toBeTruthy();
    expect(screen.getByRole('button', { name: `${en.lift}: ${HOLD.title}` })).toBeTruthy();
  });

  it('offers nothing to whoever does not keep the site, and tells them nothing of a confidential hold', () => {
    const sealed = { id: 'h2', salt: 'ab'.repeat(32), keys: ['cd'.repeat(16)], longest: 1, from: '2026-03-01', lifted: '' };
    draw(list([row(1, { holdId: 'h2', body: { kind: 'sealed', sealed, deed: 'd' }, reason: '' })]), false);
    expect(screen.getByText(en.unknownTitle)).toBeTruthy();
    expect(screen.getByText(en.askTeam)).toBeTruthy();
    expect(screen.queryByRole('button', { name: en.declareNew })).toBeNull();
  });
});

describe('a list that cannot be relied on', () => {
  it('is said, and put right only with a word of what was found', async () => {
    const asked = draw(<HoldTrouble book={holdBook([row(1, {}), row(2, { holdId: 'h3' }, ['changed'])], null)} deleted="" onDone={() => undefined} />);
    expect(screen.getByText(en.trouble('changed', 2))).toBeTruthy();
    const settle = screen.getByRole('button', { name: en.settle });
    fireEvent.click(settle);
    expect(asked.settled).toEqual([]);
    expect(await screen.findByText(en.settleReasonMissing)).toBeTruthy();
    type(en.settleReason, 'A colleague’s mistake');
    fireEvent.click(settle);
    expect(asked.settled).toEqual([[2]]);
  });

  it('is for those who keep the site to put right', () => {
    draw(<HoldTrouble book={holdBook([row(1, {}, ['changed'])], null)} deleted="" onDone={() => undefined} />, false);
    expect(screen.queryByRole('button', { name: en.settle })).toBeNull();
  });
});
