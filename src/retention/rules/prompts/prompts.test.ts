import { createQueueTally, decisionBook, sortQueue, type CountedDocument } from '../series';
import { promptKey } from './promptKey';
import { promptOf } from './promptOf';
import { summaryOf } from './summaryOf';
import type { PromptSummary } from './types';

const nothing: PromptSummary = { due: 0, earliest: '', recordClass: '', decisions: 0, held: 0, noClass: 0, documents: 10, page: '' };

it.each<[string, Partial<PromptSummary>, string | null]>([
  ['nothing where nothing needs anybody', {}, null],
  ['what is due', { due: 3, earliest: '2026-04-01', decisions: 1 }, 'due'],
  ['what is due before what is held, because something can be done', { due: 3, held: 2, noClass: 4 }, 'due'],
  ['what is held before what has no class', { held: 2, noClass: 4 }, 'onHold'],
  ['what has no class', { noClass: 4 }, 'noClass'],
])('a page says %s', (_, more, says) => expect(promptOf({ ...nothing, ...more })?.says ?? null).toBe(says));

it('says that all are held only where all are', () => {
  expect(promptOf({ ...nothing, held: 10 })).toMatchObject({ all: true });
  expect(promptOf({ ...nothing, held: 9 })).toMatchObject({ all: false });
});

describe('what is said of a place', () => {
  const document = (place: string, recordClass: string, disposeFrom: string, held: CountedDocument['held'] = 'notHeld'): CountedDocument => ({
    uniqueId: `${place}${recordClass}${disposeFrom}${held}`,
    name: 'a.docx',
    serverRelativeUrl: `${place}/a.docx`,
    size: 1,
    key: { place, recordClass, year: Number(disposeFrom.slice(0, 4)) },
    due: { keepUntil: null, disposeFrom, permanent: false, needs: [], assumptions: [] },
    held,
    modified: '2020-01-01',
  });
  const tally = createQueueTally({ today: '2026-05-01', seed: 1, actionOf: () => 'destroy' });
  [
    document('/sites/a/Docs', 'FOI', '2026-04-01'),
    document('/sites/a/Docs/Case', 'FOI', '2025-01-01'),
    document('/sites/a/Docs/Case', 'FOI', '2025-01-01', 'held'),
    document('/sites/a/Docs2', 'HR', '2024-01-01'),
    document('/sites/a/Docs2', '', '2024-01-01'),
  ].forEach((each) => tally.add(each));
  const series = tally.series();
  const options = {
    series,
    toDecide: sortQueue(series, decisionBook([]), '2026-05-01').toDecide,
    page: '/sites/a/SitePages/Records.aspx',
    classNameOf: (code: string) => code,
  };

  it('is of what lies in it, and not of a place whose name begins alike', () => {
    expect(summaryOf('/sites/a/docs', options)).toMatchObject({
      due: 2,
      earliest: '2025-01-01',
      recordClass: 'FOI',
      decisions: 2,
      held: 1,
      noClass: 0,
      documents: 3,
    });
    expect(summaryOf('/sites/a/Docs2', options)).toMatchObject({ due: 1, recordClass: 'HR', noClass: 1, documents: 2 });
  });

  it('names no class where there are several', () => {
    expect(summaryOf('/sites/a', options)).toMatchObject({ due: 3, recordClass: '', decisions: 3, documents: 5 });
  });
});

it('rows about a place are found by text that fits its column', () => {
  expect(promptKey(`/sites/a/${'x'.repeat(400)}`)).toHaveLength(255);
  expect(promptKey('/sites/A/Docs')).toBe('prompt|/sites/a/docs');
});
