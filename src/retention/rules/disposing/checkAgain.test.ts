import fc from 'fast-check';
import { BIN_DAYS, outcomeAgain, type SeenAgain } from './checkAgain';
import type { DisposalState } from './logged';
import type { DisposalOutcome } from './types';

const SENT = '2026-03-02T09:00:00.000Z';
const after = (days: number, more = 0): string => new Date(Date.parse(SENT) + days * 24 * 60 * 60 * 1000 + more).toISOString();
const state = (outcome: DisposalOutcome): DisposalState => ({ entry: { outcome } as DisposalState['entry'], sentWhen: SENT });
const seen = (more: Partial<SeenAgain> = {}): SeenAgain => ({ there: false, inBin: false, binWhole: true, preserved: false, now: after(BIN_DAYS, 1), ...more });

it.each<[string, DisposalOutcome, Partial<SeenAgain>, ReturnType<typeof outcomeAgain>]>([
  ['it lies where it can be used', 'sent', { there: true }, 'restored'],
  ['it lies there again though a policy keeps a copy too', 'keptByPolicy', { there: true, preserved: true }, 'restored'],
  ['it was said to be back, and is', 'restored', { there: true }, null],
  ['it came back and went again by another hand', 'restored', {}, null],
  ['it is in the bin', 'sent', { inBin: true }, null],
  ['it is in the bin, and a policy keeps a copy', 'sent', { inBin: true, preserved: true }, null],
  ['it is in no bin, and a policy keeps a copy', 'sent', { preserved: true }, 'keptByPolicy'],
  ['the same, and the bins were not seen whole', 'sent', { preserved: true, binWhole: false, now: after(1) }, 'keptByPolicy'],
  ['that has been said already', 'keptByPolicy', { preserved: true }, null],
  ['a policy kept it, and no longer does', 'keptByPolicy', {}, null],
  ['it is nowhere, and its days are over', 'sent', {}, 'purged'],
  ['to the day, they are not over', 'sent', { now: after(BIN_DAYS) }, null],
  ['not all of the bins was seen', 'sent', { binWhole: false }, null],
  ['what a policy keeps could not be seen', 'sent', { preserved: null }, null],
  ['it could not be asked whether it is there', 'sent', { there: null }, null],
  ['it is gone for good already', 'purged', { there: true }, null],
  ['it was never sent', 'notSent', { there: true }, null],
  ['nobody knows what became of it', 'gone', {}, null],
  ['it is only said to begin', 'sending', {}, null],
])('%s', (_, outcome, more, said) => {
  expect(outcomeAgain(state(outcome), seen(more))).toBe(said);
});

it('is never said to be gone for good on anything that was not seen', () => {
  const known = fc.constantFrom(true, false, null);
  fc.assert(
    fc.property(known, fc.boolean(), fc.boolean(), known, fc.integer({ min: 0, max: 400 }), (there, inBin, binWhole, preserved, days) => {
      const said = outcomeAgain(state('sent'), { there, inBin, binWhole, preserved, now: after(days) });
      if (said === 'purged') expect([there, inBin, binWhole, preserved, days > BIN_DAYS]).toEqual([false, false, true, false, true]);
    })
  );
});
