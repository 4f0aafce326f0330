/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { siteTheme } from '../../../../ui/siteTheme';
import { ThemedRoot } from '../../../../ui/ThemedRoot';
import { en } from '../../../../words/forwardPlan/en';
import { cy } from '../../../../words/forwardPlan/cy';
import { en as around } from '../../../../words/functionsDesk/en';
import { en as work } from '../../../../words/work/en';
import { toCsv } from '../../../../tables';
import { forwardPlan, type PlannedFunction, type PlannedSeries } from '../../../rules';
import type { KimFunctions } from '../../../store/site/kimFunctions';
import { FunctionsDeskProvider } from '../surroundings';
import { Plan } from './Plan';
import { planBars } from './planBars';
import { planCsv } from './planCsv';

// The chart is drawn in SVG by a library, and measured in the browser; what it is given is tried here.
jest.mock('./PlanChart', () => ({ __esModule: true, default: ({ label }: { label: string }) => <p>{label}</p> }));

const series = (name: string, more: Partial<PlannedSeries>): PlannedSeries => ({
  id: name,
  name,
  recordClass: '',
  yearDue: '',
  coveringTo: '',
  action: '',
  decision: '',
  stage: '',
  documents: null,
  bytes: null,
  metres: null,
  where: '',
  ...more,
});
const FUNCTIONS: readonly PlannedFunction[] = [
  {
    functionId: 'floods',
    title: 'Floods',
    siteUrl: 'https://rivers.example/sites/floods',
    endDate: '',
    series: [
      series('Minutes', { yearDue: '2031', documents: 48_000, bytes: 2_000_000, action: 'transfer', decision: 'select' }),
      series('Case files', { yearDue: '2031', documents: 200, action: 'destroy' }),
      series('Models', { coveringTo: '2012', action: 'transfer', metres: 2.5 }),
      series('=Letters', { yearDue: '2019' }),
      series('Notes', {}),
    ],
  },
];

async function draw(functions = FUNCTIONS): Promise<void> {
  render(
    <ThemedRoot theme={siteTheme()}>
      <FunctionsDeskProvider
        value={{
          kim: { door: { webUrl: 'https://rivers.example/sites/kim' } } as KimFunctions,
          words: around,
          work,
          culture: 'en',
          now: () => new Date('2026-11-20T12:00:00Z'),
        }}
      >
        <Plan functions={functions} words={en} />
      </FunctionsDeskProvider>
    </ThemedRoot>
  );
  await act(async () => undefined);
}
const press = (name: string): Promise<void> => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

it('says which year is the fullest, what is overdue and what has no year, beside the chart and its table', async () => {
  await draw();
  expect(screen.getByText('2031 is the fullest year: 2 series, 48,200 documents. 2032 is the emptiest: 1 series, 2.5 metres of shelf.')).toBeTruthy();
  expect(screen.getAllByText(en.overdue(1)).length).toBeGreaterThan(0);
  expect(screen.getByText('1 series has no year yet')).toBeTruthy();
  expect(await screen.findByText(en.chart(2031, 2032, 'documents'))).toBeTruthy();
  const table = screen.getByRole('table', { name: en.caption });
  expect(within(table).getAllByRole('row')).toHaveLength(3);
  expect(within(table).getByText('Delete: 1, Transfer to an archive: 1')).toBeTruthy();
});

it('divides by decision, and counts something else', async () => {
  await draw();
  fireEvent.change(screen.getByLabelText(en.split), { target: { value: 'decision' } });
  expect(screen.getByText('Selected: 1, Not said: 1')).toBeTruthy();
  fireEvent.change(screen.getByLabelText(en.measure), { target: { value: 'metres' } });
  expect(await screen.findByText(en.chart(2031, 2032, 'metres'))).toBeTruthy();
});

it('opens a year to its series, and leads the focus there', async () => {
  await draw();
  await press(en.showYear(2032));
  expect(document.activeElement?.textContent).toBe(en.yearHeading(2032));
  const table = screen.getByRole('table', { name: en.yearHeading(2032) });
  expect(within(table).getByText(/Models/)).toBeTruthy();
  expect(screen.getByText(en.reckonedHint)).toBeTruthy();
  expect(within(table).getByRole('link').getAttribute('href')).toBe('https://rivers.example/sites/floods');
});

it('says that nothing falls due', async () => {
  await draw([]);
  expect(screen.getByText(en.nothing)).toBeTruthy();
});

it('gives the chart a bar for every year and a piece for every kind', () => {
  const { years } = forwardPlan(
    [{ ...FUNCTIONS[0], series: [...FUNCTIONS[0].series, series('Maps', { yearDue: '2034', action: 'constructor' })] }],
    2026,
    2026
  );
  const bars = planBars(years, 'action', 'documents', en);
  expect(bars.map(({ year }) => year)).toEqual([2031, 2032, 2033, 2034]);
  expect(bars[0].pieces.map(({ name, value }) => [name, value])).toEqual([
    ['Delete', 200],
    ['Transfer to an archive', 48_000],
    ['constructor', 0],
  ]);
});

it('saves every series that is due or has no year, and no formula', () => {
  const csv = toCsv(planCsv(forwardPlan(FUNCTIONS, 2026, 2026), cy)).split('\r\n');
  expect(csv).toHaveLength(6);
  expect(csv[1]).toContain("'=Letters");
  expect(csv[5].startsWith(',')).toBe(true);
});
