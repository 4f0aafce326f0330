/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { siteTheme } from '../../../../ui/siteTheme';
import { ThemedRoot } from '../../../../ui/ThemedRoot';
import { cy } from '../../../../words/functionRegister/cy';
import { en } from '../../../../words/functionRegister/en';
import { en as around } from '../../../../words/functionsDesk/en';
import { en as work } from '../../../../words/work/en';
import type { ReadRollUps } from '../../../store/rollups/readRollUps';
import type { KimFunctions } from '../../../store/site/kimFunctions';
import type { StoredRollUp } from '../../../rules';
import { toCsv } from '../../../../tables';
import { siteLink } from '../rollUps/siteLink';
import { FunctionsDeskProvider } from '../surroundings';
import FunctionsView from './FunctionsView';
import { registerCsv } from './registerCsv';

let answer: () => Promise<ReadRollUps>;
jest.mock('../../../store/rollups/readRollUps', () => ({ readRollUps: () => answer() }));

const TODAY = new Date('2026-11-20T12:00:00Z');
let rows = 0;
const site = (title: string, more: Partial<StoredRollUp> = {}): StoredRollUp => ({
  rowId: (rows += 1),
  functionId: title.toLowerCase(),
  title,
  siteUrl: `https://rivers.example/sites/${title.toLowerCase().replace(/\s/g, '')}`,
  siteTitle: title,
  department: 'Department for Rivers',
  businessUnit: '',
  level: 'full',
  confirmedOn: '2026-05-17',
  nextReview: '2027-05-17',
  startDate: '',
  endDate: '',
  keyRecords: 3,
  series: [],
  page: '',
  gatheredAt: '',
  who: { login: 'a@rivers.example', name: 'Amina Rahman' },
  when: '2026-05-17T09:00:00Z',
  ...more,
});
const SITES: readonly StoredRollUp[] = [
  site('Flood defence', { businessUnit: 'Rivers' }),
  site('Coasts', { businessUnit: 'Sea', confirmedOn: '2024-01-02', nextReview: '2025-01-02', level: 'partial' }),
  site('Dredging', { confirmedOn: '', nextReview: '', level: '' }),
  site('Locks', { endDate: '2020-03-31', siteUrl: 'javascript:alert(1)' }),
];

async function draw(): Promise<void> {
  render(
    <ThemedRoot theme={siteTheme()}>
      <FunctionsDeskProvider
        value={{ kim: { door: { webUrl: 'https://rivers.example/sites/kim' } } as KimFunctions, words: around, work, culture: 'en', now: () => TODAY }}
      >
        <FunctionsView />
      </FunctionsDeskProvider>
    </ThemedRoot>
  );
  await act(async () => undefined);
}
const names = (): (string | null)[] => screen.getAllByRole('rowheader').map((each) => each.firstChild?.textContent ?? '');
const choose = (label: string, value: string): void => void fireEvent.change(screen.getByLabelText(label), { target: { value } });

beforeEach(() => {
  answer = async () => ({ sites: SITES, passedOver: 0 });
});

it('lists every function with how well its page is kept, and says what it covers', async () => {
  await draw();
  expect(await screen.findByText(en.cover({ sites: 4, confirmed: 1, overdue: 1, never: 1, ended: 1 }))).toBeTruthy();
  expect(names()).toEqual(['Coasts', 'Dredging', 'Flood defence', 'Locks']);
  const [, coasts] = screen.getAllByRole('row');
  expect(within(coasts).getByText('was to be confirmed again by 2 January 2025')).toBeTruthy();
});

it('links to sites of this tenant only', async () => {
  await draw();
  await screen.findByText('Locks');
  expect(screen.getAllByRole('link').map((each) => each.getAttribute('href'))).toEqual([
    'https://rivers.example/sites/coasts',
    'https://rivers.example/sites/dredging',
    'https://rivers.example/sites/flooddefence',
  ]);
  expect(siteLink('https://evil.example/sites/a', 'https://rivers.example/sites/kim')).toBe('');
  expect(siteLink('https://rivers.example@evil.example/', 'https://rivers.example/')).toBe('');
});

it('finds, orders, shows some, and groups', async () => {
  await draw();
  await screen.findByText('Locks');
  choose(en.order, 'confirmed');
  expect(names()[0]).toBe('Dredging');
  choose(en.show, 'overdue');
  expect(names()).toEqual(['Coasts']);
  expect(screen.getByRole('status').textContent).toBe('1 of 4 functions');
  choose(en.show, 'all');
  choose(en.group, 'unit');
  expect(screen.getAllByRole('heading').map((each) => each.textContent)).toEqual(['Rivers', 'Sea', en.noUnit]);
  fireEvent.change(screen.getByLabelText(en.find), { target: { value: 'DEF riv' } });
  expect(names()).toEqual(['Flood defence']);
});

it('says that nobody has told yet, that the list is not there, that it could not be read, and reads it again', async () => {
  answer = async () => ({ sites: [], passedOver: 2 });
  await draw();
  expect(await screen.findByText(en.none)).toBeTruthy();
  expect(screen.getByText(en.passedOver(2))).toBeTruthy();
  document.body.innerHTML = '';
  answer = () => Promise.reject(Object.assign(new Error('404'), { code: 'notFound' }));
  await draw();
  expect(await screen.findByText(en.notSetUp)).toBeTruthy();
  document.body.innerHTML = '';
  answer = () => Promise.reject(Object.assign(new Error('gone'), { code: 'network' }));
  await draw();
  const again = await screen.findByText(en.tryAgain);
  answer = async () => ({ sites: SITES, passedOver: 0 });
  await act(async () => void fireEvent.click(again));
  expect(await screen.findByText('Flood defence')).toBeTruthy();
});

it('saves a table that no spreadsheet runs', () => {
  const csv = toCsv(registerCsv([site('=1+1')], en, '2026-11-20'));
  expect(csv).toContain("'=1+1");
  expect(csv.split('\r\n')[0].split(',')).toHaveLength(15);
});

it.each([
  [
    { sites: 1, confirmed: 1, overdue: 0, never: 0, ended: 0 },
    '1 of 1 function page is confirmed and up to date.',
    'Mae 1 o 1 dudalen swyddogaeth wedi’u cadarnhau ac yn gyfredol.',
  ],
  [
    { sites: 12, confirmed: 8, overdue: 2, never: 1, ended: 1 },
    '8 of 11 function pages are confirmed and up to date; 2 are past the day when they were to be confirmed again, 1 has never been confirmed and 1 function has ended.',
    'Mae 8 o 11 tudalen swyddogaeth wedi’u cadarnhau ac yn gyfredol; mae 2 heibio’r diwrnod i’w cadarnhau eto, nid oes neb wedi cadarnhau 1 a daeth 1 swyddogaeth i ben.',
  ],
])('says what it covers in both languages', (counts, english, welsh) => {
  expect(en.cover(counts)).toBe(english);
  expect(cy.cover(counts)).toBe(welsh);
});
