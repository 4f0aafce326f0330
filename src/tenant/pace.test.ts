import * as fc from 'fast-check';
import { createPace, PERSON_LIMIT, WINDOW_MS } from './pace';

describe("a person's pace", () => {
  it('lets work go on at once below the limit', () => {
    const pace = createPace(() => 0);
    pace.note(1000);
    expect(pace.delayFor(100)).toBe(0);
  });

  it('goes on over a page that is read anew', () => {
    const kept = new Map<string, string>();
    const memory = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
    createPace(() => 0, 100, WINDOW_MS, memory).note(90);
    expect(createPace(() => 1000, 100, WINDOW_MS, memory).delayFor(20)).toBe(WINDOW_MS - 1000);
    kept.set('muniment.pace', '[{"at":"x"}, 5, null]');
    expect(createPace(() => 1000, 100, WINDOW_MS, memory).delayFor(20)).toBe(0);
  });

  it('never sends more in five minutes than SharePoint allows a person, whatever the batches', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ operations: fc.integer({ min: 1, max: 100 }), pause: fc.integer({ min: 0, max: 20_000 }) }), { maxLength: 200 }),
        (sends) => {
          let now = 0;
          const pace = createPace(() => now);
          const log: { at: number; operations: number }[] = [];
          for (const { operations, pause } of sends) {
            now += pause;
            now += pace.delayFor(operations);
            pace.note(operations);
            log.push({ at: now, operations });
            const inWindow = log.filter((sent) => sent.at > now - WINDOW_MS).reduce((sum, sent) => sum + sent.operations, 0);
            expect(inWindow).toBeLessThanOrEqual(PERSON_LIMIT);
          }
        }
      )
    );
  });
});
