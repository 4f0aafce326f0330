/** @jest-environment jsdom */
import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { siteTheme } from '../../../ui/siteTheme';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { en } from '../../../words/keyRecords/en';
import { EMPTY_PARTS, recordByHand, type RecordByHand } from '../../rules';
import { KeyRecordForm } from './KeyRecordForm';

const added: RecordByHand[] = [];
beforeEach(() => {
  added.length = 0;
  const series = [{ ...EMPTY_PARTS.keyRecordSeries, id: 's1', name: 'Maps' }];
  render(
    <ThemedRoot theme={siteTheme()}>
      <KeyRecordForm series={series} words={en} onAdd={(record) => added.push(record)} />
    </ThemedRoot>
  );
});

const type = (label: string, value: string): void =>
  void fireEvent.change(screen.getByLabelText(new RegExp(label.replace(/[()?]/g, '\\$&'))), { target: { value } });
const add = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Add 1 key record' }));

it('adds a record on paper as it is described', () => {
  type(en.form.name, ' Survey of 1953 ');
  type(en.form.where.paper, 'Store 4, shelf 2');
  type(en.whyLabel(1), 'It shows what was under water.');
  type(en.form.from, '1953-02');
  fireEvent.change(screen.getByLabelText(/Which series/), { target: { value: 's1' } });
  fireEvent.click(screen.getByLabelText(en.flags.vital));
  add();
  expect(recordByHand(added[0], 'p1')).toMatchObject({
    id: 'p1',
    kind: 'paper',
    name: 'Survey of 1953',
    location: 'Store 4, shelf 2',
    coveringDates: { from: '1953-02', to: '' },
    series: 's1',
    flags: ['vital'],
    hash: '',
    version: '',
  });
});

it('asks for the name of a system where it is in another', () => {
  fireEvent.click(screen.getByLabelText(en.kinds.otherSystem));
  expect(screen.getByLabelText(new RegExp(en.form.where.otherSystem.replace('?', '\\?')))).toBeTruthy();
});

it('adds nothing before all is said, and leads to what is missing', async () => {
  type(en.form.from, 'long ago');
  add();
  expect(added).toEqual([]);
  expect(await screen.findByText(en.form.missing.name)).toBeTruthy();
  expect(screen.getByText(en.form.missing.location)).toBeTruthy();
  expect(screen.getByText(en.form.dayWrong)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText(new RegExp(en.form.name.replace('?', '\\?'))));
});

it('says that it ends before it begins', async () => {
  type(en.form.from, '1990');
  type(en.form.to, '1985-04');
  add();
  expect(await screen.findByText(en.form.dayOrder)).toBeTruthy();
});
