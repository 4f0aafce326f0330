import { foldPlans, type PlanEvent } from './foldPlans';
import type { DisposalPlan, PlanEnd } from './plan';

const MADE: PlanEvent = { kind: 'made', planId: 'p', plan: { planId: 'p' } as unknown as DisposalPlan, needsSecond: false };
const end = (how: PlanEnd['how'], sent: number): PlanEvent => ({
  kind: 'ended',
  planId: 'p',
  end: { who: { login: 'a', name: 'A' }, when: '2026-05-17T09:00:00Z', how, sent, notSent: 45 - sent, gone: 0 },
});
const endOf = (...events: PlanEvent[]): PlanEnd | null => foldPlans([MADE, ...events])[0].ended;

describe('how a plan ended', () => {
  it('is nothing until it has', () => expect(endOf()).toBeNull());
  it('is what the later of two tabs says that carried it out together', () =>
    expect(endOf(end('done', 36), end('done', 45))).toMatchObject({ sent: 45, notSent: 0 }));
  it('stays as somebody closed it', () => expect(endOf(end('closed', 10), end('done', 45))).toMatchObject({ how: 'closed', sent: 10 }));
  it('is not closed when it was done', () => expect(endOf(end('done', 45), end('closed', 10))).toMatchObject({ how: 'done', sent: 45 }));
});
