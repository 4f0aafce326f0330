/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { riversSchedule } from '../../../../../testing/riversSchedule';
import { siteTheme } from '../../../../ui/siteTheme';
import { ThemedRoot } from '../../../../ui/ThemedRoot';
import { en as periods } from '../../../../words/periods/en';
import { cy } from '../../../../words/queue/cy';
import { en } from '../../../../words/queue/en';
import { en as around } from '../../../../words/recordsDesk/en';
import { en as work } from '../../../../words/work/en';
import {
  classRules,
  createQueueTally,
  decisionBook,
  DEFAULT_RETENTION,
  sortQueue,
  type ClassDecision,
  type CountedDocument,
  type SeriesKey,
} from '../../../rules';
import type { NewDecision } from '../../../store/decisions/decide';
import type { QueueDesk, QueueSnapshot } from '../../../store/queue/queueDesk';
import type { RecordSite } from '../../../store/site/recordSite';
import { RecordsDeskProvider } from '../surroundings';
import { Queue } from './Queue';

import { QueueProvider } from './surroundings';

jest.mock('../../../store/prompts/writePrompts', () => ({ writeSummaries: async () => 0 }));

const TODAY = '2026-05-01';
const library = { id: 'documents', title: 'Documents', url: '/sites/floods/Documents', itemCount: 20 };
const key = (year: number | null, recordClass = 'FOI-01'): SeriesKey => ({ place: library.url, recordClass, year });
const document = (at: number, of: SeriesKey, more: Partial<CountedDocument> = {}): CountedDocument => {
  const disposeFrom = of.year === null ? null : `${of.year}-04-01`;
  return {
    uniqueId: `${of.year}-${at}`,
    name: `Request ${at}.docx`,
    serverRelativeUrl: `${library.url}/Request #${at}.docx`,
    size: 1000,
    key: of,
    due: { keepUntil: null, disposeFrom, permanent: false, needs: disposeFrom === null ? ['closed'] : [], assumptions: [] },
    held: 'notHeld',
    modified: '2020-01-01',
    ...more,
  };
};
const several = (count: number, of: SeriesKey, more: Partial<CountedDocument> = {}): CountedDocument[] =>
  Array.from({ length: count }, (_, at) => document(at, of, more));

interface Fake extends QueueDesk {
  readonly said: (readonly NewDecision[])[];
}

function fakeDesk(documents: readonly CountedDocument[], more: Partial<QueueSnapshot> = {}): Fake {
  const rows: ClassDecision[] = [];
  const ruleOf = classRules(riversSchedule, DEFAULT_RETENTION, TODAY);
  const snapshot = (): QueueSnapshot => {
    const tally = createQueueTally({ today: TODAY, seed: 1, actionOf: (code) => ruleOf(code)?.recordClass.action ?? 'review' });
    documents.forEach((each) => tally.add(each));
    return {
      series: tally.series(),
      queue: sortQueue(tally.series(), decisionBook(rows), TODAY),
      today: TODAY,
      libraries: [{ library, seen: documents.length, complete: true }],
      read: documents.length,
      of: documents.length,
      documents: documents.length,
      complete: true,
      holdsKnown: true,
      kimProblem: null,
      rule: '2026.1',
      ruleOf,
      ...more,
    };
  };
  const fake: Fake = {
    said: [],
    async read(onChange) {
      onChange(snapshot());
      return snapshot();
    },
    decide(decisions) {
      fake.said.push(decisions);
      decisions.forEach((each) =>
        rows.push({ ...each, decisionId: each.decisionId ?? `d${rows.length}`, who: { login: 'bea', name: 'Bea Clarke' }, when: '2026-05-01T09:00:00Z' })
      );
      const control = { pause: () => undefined, resume: () => undefined, cancel: () => undefined };
      return { control, report: Promise.resolve({ operationId: '', state: 'finished', steps: [], left: [], halfDone: [], problem: null }) };
    },
    snapshot: () => null,
  };
  fake.snapshot = snapshot;
  return fake;
}

async function show(desk: QueueDesk, { may = true, culture = 'en' as 'en' | 'cy', alwaysSecond = false } = {}): Promise<void> {
  const site = { door: { webUrl: 'https://rivers.example/sites/floods' }, settings: { ...DEFAULT_RETENTION, alwaysSecond } } as unknown as RecordSite;
  const words = culture === 'en' ? en : cy;
  render(
    <ThemedRoot theme={siteTheme()}>
      <RecordsDeskProvider value={{ site, words: around, work, culture, now: () => new Date(`${TODAY}T09:00:00Z`) }}>
        <QueueProvider value={{ desk, words, periods, may }}>
          <Queue />
        </QueueProvider>
      </RecordsDeskProvider>
    </ThemedRoot>
  );
  await act(async () => undefined);
}

const press = async (name: RegExp | string): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await act(async () => undefined);
};

describe('the queue', () => {
  it('shows what is due, oldest first, with numbers that can be compared', async () => {
    await show(fakeDesk([...several(3, key(2024)), ...several(12, key(2022))]));
    const rows = within(screen.getByRole('table', { name: en.parts.toDecide }))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([expect.stringMatching(/2022.*12/), expect.stringMatching(/2024.*3/)]);
    expect(screen.getByText('All 15 items read')).toBeTruthy();
  });

  it('says that nothing is due, and while it reads that nothing was found so far', async () => {
    await show(fakeDesk([], {}));
    expect(screen.getByText(en.nothing)).toBeTruthy();
  });

  it('never says that nothing is due before all is read', async () => {
    await show(fakeDesk([], { complete: false, read: 20_000, of: 100_000 }));
    expect(screen.queryByText(en.nothing)).toBeNull();
    expect(screen.getByText('20,000 of 100,000 items read so far')).toBeTruthy();
  });

  it('asks about one series: what it is, by which rule, with some to open; and the button says what happens', async () => {
    const desk = fakeDesk([...several(11, key(2022)), document(99, key(2022), { held: 'held', uniqueId: 'h' })]);
    await show(desk);
    await press(/^Decide: Requests for information/);
    expect(screen.getByText(/12 documents .* became due on 1 April 2022/)).toBeTruthy();
    expect(screen.getByText('1 document of these is held and stays whatever you decide.')).toBeTruthy();
    expect(screen.getByText(/Schedule, version 2026.1/)).toBeTruthy();
    const links = screen.getAllByRole('link', { name: /Request/ });
    expect(links).toHaveLength(5);
    expect(links[0].getAttribute('href')).toMatch(/^https:\/\/rivers\.example\/sites\/floods\/Documents\/Request%20%23\d+\.docx$/);

    fireEvent.click(screen.getByRole('radio', { name: 'Delete' }));
    await press('Decide to delete 11 documents');
    expect(desk.said).toEqual([[{ kind: 'destroy', key: key(2022), until: '', documents: 12, rule: '2026.1', reason: '' }]]);
    expect(screen.getByText(en.kept)).toBeTruthy();
    expect(screen.getByText('Bea Clarke, 1 May 2026')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Decide/ })).toBeNull();
  });

  it('keeps longer only until a day to come, with a reason', async () => {
    const desk = fakeDesk(several(2, key(2022)));
    await show(desk);
    await press(/^Decide/);
    fireEvent.click(screen.getByRole('radio', { name: 'Keep longer' }));
    await press('Keep 2 documents longer');
    expect(desk.said).toEqual([]);
    expect(screen.getByLabelText(/Keep until/).getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(screen.getByLabelText(/Keep until/), { target: { value: '2026-05-01' } });
    await press('Keep 2 documents longer');
    expect(desk.said).toEqual([]);
    fireEvent.change(screen.getByLabelText(/Keep until/), { target: { value: '2030-03-31' } });
    await press('Keep 2 documents until 31 March 2030');
    expect(desk.said).toEqual([]);
    fireEvent.change(screen.getByLabelText(/^Reason/), { target: { value: 'An audit is coming' } });
    await press('Keep 2 documents until 31 March 2030');
    expect(desk.said[0][0]).toMatchObject({ kind: 'keepLonger', until: '2030-03-31', reason: 'An audit is coming' });
  });

  it('takes a decision back, and asks again', async () => {
    const desk = fakeDesk(several(2, key(2022)));
    await show(desk);
    await press(/^Decide/);
    fireEvent.click(screen.getByRole('radio', { name: 'Delete' }));
    await press(/^Decide to delete/);
    await press(/^Take back/);
    expect(desk.said[1][0]).toMatchObject({ kind: 'withdrawn', decisionId: 'd0' });
    expect(screen.getByText(en.withdrawn)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Decide/ })).toBeTruthy();
  });

  it('offers deletion of nothing that is held, or where holds are not known', async () => {
    await show(fakeDesk(several(2, key(2022), { held: 'unknown' }), { holdsKnown: false }));
    expect(screen.getByText(en.holdsUnknown)).toBeTruthy();
    await press(/^Look/);
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('lets only those decide who look after the records', async () => {
    await show(fakeDesk(several(2, key(2022))), { may: false });
    expect(screen.getByText(en.mayNot)).toBeTruthy();
    await press(/^Look/);
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('says that a second person must agree, where one must', async () => {
    await show(fakeDesk(several(2, key(2022))), { alwaysSecond: true });
    await press(/^Decide/);
    expect(screen.getByText(/a second person must agree/)).toBeTruthy();
  });

  it('says what is missing where no date is known', async () => {
    await show(fakeDesk([...several(4, key(null)), ...several(3, key(null, 'NOT-HERE')), ...several(1, key(null, ''))]));
    const table = screen.getByRole('table', { name: en.parts.waiting });
    expect(within(table).getByText('when the case or file was closed (4)')).toBeTruthy();
    expect(within(table).getByText(en.notInSchedule)).toBeTruthy();
    expect(screen.getByRole('table', { name: en.parts.noClass })).toBeTruthy();
  });

  it('speaks Welsh', async () => {
    await show(fakeDesk(several(2, key(2022))), { culture: 'cy' });
    await press(/^Penderfynu/);
    fireEvent.click(screen.getByRole('radio', { name: 'Dileu' }));
    expect(screen.getByRole('button', { name: 'Penderfynu dileu 2 ddogfen' })).toBeTruthy();
  });
});
