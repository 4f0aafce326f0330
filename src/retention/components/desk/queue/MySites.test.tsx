/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { siteTheme } from '../../../../ui/siteTheme';
import { ThemedRoot } from '../../../../ui/ThemedRoot';
import { en as periods } from '../../../../words/periods/en';
import { en } from '../../../../words/queue/en';
import { en as around } from '../../../../words/recordsDesk/en';
import { en as work } from '../../../../words/work/en';
import type { QueueDesk } from '../../../store/queue/queueDesk';
import type { RecordSite } from '../../../store/site/recordSite';
import { RecordsDeskProvider, type OtherSites } from '../surroundings';
import { MySites } from './MySites';
import { QueueProvider } from './surroundings';

const opened: string[] = [];
jest.mock('../../../store/queue/queueDesk', () => ({
  createQueueDesk: (site: { name: string }): Pick<QueueDesk, 'read'> => ({
    async read() {
      if (site.name.endsWith('broken')) throw new Error('no');
      const series = { due: 14, dueHeld: 2, dueUnknown: 0 };
      return { queue: { toDecide: [series] }, read: 20, of: 100, complete: false } as unknown as Awaited<ReturnType<QueueDesk['read']>>;
    },
  }),
}));

const others = (kept: readonly string[]): OtherSites & { stored: readonly string[] } => {
  const fake = {
    stored: kept,
    address: (text: string) => (text.startsWith('/sites/') ? `https://rivers.example${text}` : null),
    kept: () => kept,
    keep: (addresses: readonly string[]) => void (fake.stored = addresses),
    open: async (address: string) => {
      opened.push(address);
      return address.endsWith('off') ? null : ({ name: address } as unknown as RecordSite);
    },
  };
  return fake;
};

async function show(of: OtherSites): Promise<void> {
  render(
    <ThemedRoot theme={siteTheme()}>
      <RecordsDeskProvider value={{ site: {} as RecordSite, words: around, work, culture: 'en', now: () => new Date(), others: of }}>
        <QueueProvider value={{ desk: {} as QueueDesk, words: en, periods, may: true }}>
          <MySites />
        </QueueProvider>
      </RecordsDeskProvider>
    </ThemedRoot>
  );
}
const press = async (name: string): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await act(async () => undefined);
  await act(async () => undefined);
};
beforeEach(() => opened.splice(0));

it('other sites are opened only when asked, one after another, and what was not read is no zero', async () => {
  await show(others(['https://rivers.example/sites/a', 'https://rivers.example/sites/off', 'https://rivers.example/sites/broken']));
  expect(opened).toEqual([]);
  await press(en.sites.readAll);
  await act(async () => undefined);
  expect(opened.map((address) => address.split('/').pop())).toEqual(['a', 'off', 'broken']);
  expect(screen.getByText('1 decision, 12 documents (20 of 100 items read)')).toBeTruthy();
  expect(screen.getByText(en.sites.notOn)).toBeTruthy();
  expect(screen.getByText(en.sites.notRead)).toBeTruthy();
});

it('a site is added by its address, kept in the browser, and taken off again', async () => {
  const fake = others([]);
  await show(fake);
  fireEvent.change(screen.getByLabelText(en.sites.address), { target: { value: 'https://elsewhere.example' } });
  await press(en.sites.add);
  expect(fake.stored).toEqual([]);
  fireEvent.change(screen.getByLabelText(en.sites.address), { target: { value: '/sites/b' } });
  await press(en.sites.add);
  expect(fake.stored).toEqual(['https://rivers.example/sites/b']);
  await press(`${en.sites.remove}: https://rivers.example/sites/b`);
  expect(fake.stored).toEqual([]);
});
