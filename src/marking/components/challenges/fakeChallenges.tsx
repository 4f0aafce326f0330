import * as React from 'react';
import { act, render, type RenderResult } from '@testing-library/react';
import { siteTheme } from '../../../ui/siteTheme';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { en as words } from '../../../words/challenges/en';
import { en as verdicts } from '../../../words/marking/en';
import { en as work } from '../../../words/work/en';
import type { StepProblem, WorkReport } from '../../../work/types';
import { DEFAULT_SETTINGS, type Challenge, type Scheme } from '../../rules';
import type { ChallengeDesk, ChallengeItem, ChallengeQueue, ChallengeRoutes, RaiseRequest, RespondRequest } from '../../store/challenges';
import type { Running } from '../../store/desk';
import type { HandOverReport, HandOverRequest, OriginatorInUse, SuccessionDesk } from '../../store/succession';
import { fakeDocument, fakePerson } from '../panel/fakeDesk';
import { ChallengeProvider } from './surroundings';

/** For tests: desks that write nothing, remember what they were asked, and answer at once. */

export const NOW = Date.parse('2026-11-20T12:00:00Z');

export const fakeChallenge = (id: string, over: Partial<Challenge> = {}): Challenge => ({
  id,
  form: 'challenge',
  state: 'open',
  documentId: `00000000-0000-4000-8000-00000000000${id}`,
  name: `Paper ${id}.docx`,
  listId: '11111111-0000-4000-8000-000000000000',
  itemId: Number(id),
  from: { login: 'bea@example.gov.uk', name: 'Bea Clarke' },
  to: 'Ada Price <ada@example.gov.uk>',
  before: 'OFFICIAL-SENSITIVE',
  after: 'OFFICIAL',
  reason: 'It was published.',
  raisedOn: '2026-11-10T09:00:00Z',
  due: '2026-11-24',
  talk: [],
  ...over,
});

export const fakeItem = (id: string, over: Partial<Challenge> = {}, more: Partial<ChallengeItem> = {}): ChallengeItem => ({
  challenge: fakeChallenge(id, over),
  document: fakeDocument(Number(id), `Paper ${id}.docx`, 'OFFICIAL-SENSITIVE'),
  acts: ['accepted', 'declined', 'asked'],
  overdue: false,
  ...more,
});

const finished = (names: readonly { key: string; name: string }[], failing: Readonly<Record<string, StepProblem>>): WorkReport => ({
  operationId: 'operation-1',
  state: 'finished',
  steps: names.map((step) => {
    const problem = failing[step.name];
    return { step, outcome: problem ? { kind: 'failed', problem } : { kind: 'done' } };
  }),
  left: [],
  halfDone: [],
  problem: null,
});

const control = { pause: () => undefined, resume: () => undefined, cancel: () => undefined };

export interface FakeChallenges extends ChallengeDesk {
  readonly raised: RaiseRequest[];
  readonly responses: RespondRequest[];
  read: number;
}

export interface FakeOptions {
  readonly scheme: Scheme;
  readonly queue?: Partial<ChallengeQueue> | Error;
  readonly routes?: Partial<ChallengeRoutes>;
  readonly failing?: Readonly<Record<string, StepProblem>>;
  readonly report?: Partial<WorkReport>;
}

export function fakeChallenges({ scheme, queue = {}, routes = {}, failing = {}, report = {} }: FakeOptions): FakeChallenges {
  const run = (names: readonly { key: string; name: string }[]): Running => ({ control, report: Promise.resolve({ ...finished(names, failing), ...report }) });
  const desk: FakeChallenges = {
    raised: [],
    responses: [],
    read: 0,
    settings: { ...DEFAULT_SETTINGS, schemeId: scheme.id, originatingBody: 'Department for Examples' },
    scheme,
    person: fakePerson,
    keeps: false,
    routes: (documents) => Promise.resolve({ asked: [{ to: 'Ben Ellis <ben@example.gov.uk>', documents }], sources: [], own: [], historical: [], ...routes }),
    raise: (request) => {
      desk.raised.push(request);
      return run(request.documents.map(({ uniqueId, name }) => ({ key: uniqueId, name })));
    },
    tell: () => run([]),
    queue: () => {
      desk.read += 1;
      return queue instanceof Error
        ? Promise.reject(queue)
        : Promise.resolve({ available: true, forMe: [], halfAccepted: [], mine: [], notices: [], overdue: [], setAside: 0, ...queue });
    },
    respond: (request) => {
      desk.responses.push(request);
      return run(request.items.map(({ challenge }) => ({ key: challenge.id, name: challenge.name })));
    },
  };
  return desk;
}

export interface FakeSuccession extends SuccessionDesk {
  readonly handedOver: HandOverRequest[];
  readonly undone: HandOverRequest[];
  readonly saved: [string, readonly { login: string; name: string }[]][];
}

export function fakeSuccession(
  originators: readonly OriginatorInUse[] = [],
  { unread = [], mayAddPosts = true, posts = [] as readonly { title: string; holders: { login: string; name: string }[] }[] } = {}
): FakeSuccession {
  const report = (): Promise<HandOverReport> =>
    Promise.resolve({ ...finished([{ key: 'a', name: 'Paper 1.docx' }], {}), parts: [{ listId: 'l', operationId: 'o', documents: 1 }], challenges: 2 });
  const desk: FakeSuccession = {
    handedOver: [],
    undone: [],
    saved: [],
    keeps: true,
    mayAddPosts,
    posts: () => Promise.resolve({ available: true, posts }),
    findPeople: (accounts) => {
      const asked = accounts.map((account) => account.trim()).filter((account) => account !== '');
      return Promise.resolve({
        found: asked.filter((account) => !account.startsWith('nobody')).map((login) => ({ login, name: login.split('@')[0] })),
        unknown: asked.filter((account) => account.startsWith('nobody')),
      });
    },
    savePost: (title, holders) => {
      desk.saved.push([title, holders.map(({ login, name }) => ({ login, name }))]);
      return Promise.resolve();
    },
    originators: () => Promise.resolve({ originators, unread }),
    handOver: (request) => {
      desk.handedOver.push(request);
      return { control, report: report() };
    },
    undo: (request) => {
      desk.undone.push(request);
      return { control, report: report() };
    },
  };
  return desk;
}

/** Draws a part of the challenges in English. */
export async function drawChallenges(desk: ChallengeDesk, part: React.ReactNode): Promise<RenderResult> {
  const drawn = render(
    <ThemedRoot theme={siteTheme()}>
      <ChallengeProvider value={{ desk, words, work, verdicts, culture: 'en', timeZone: 'Europe/London' }}>{part}</ChallengeProvider>
    </ThemedRoot>
  );
  await act(async () => undefined);
  return drawn;
}
