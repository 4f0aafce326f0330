/** @jest-environment jsdom */
import { cy } from '../../../../words/disposal/cy';
import { en } from '../../../../words/disposal/en';
import type { DisposalEntry, StandingPlan } from '../../../rules';
import { certificatePage } from './certificate';

const WHO = { login: 'i:0#.f|membership|tom@rivers.example', name: 'Tom <b>Ashworth</b>' };
const entry = (n: number, outcome: DisposalEntry['outcome'], codes: DisposalEntry['codes'] = []): DisposalEntry => ({
  outcome,
  operationId: 'p1',
  documentId: `d${n}`,
  listId: 'l',
  itemId: n,
  name: 'x',
  path: `/sites/team/Documents/<script>alert(${n})</script>.docx`,
  recordClass: 'MIN-1',
  classTitle: 'Minutes',
  authority: 'Business "decision" & more',
  rule: '1',
  dates: {},
  keepUntil: '2025-06-17',
  series: null,
  decidedBy: WHO.login,
  decidedWhen: '2026-11-01T09:00:00Z',
  agreedBy: '',
  modified: '',
  size: 1,
  content: '',
  unhashed: '',
  bin: '',
  codes,
  when: '2026-11-02T10:00:00Z',
  who: WHO,
});
const plan: StandingPlan = {
  plan: {
    planId: 'p1',
    deed: 'recycle',
    series: [{ place: '/sites/team/Documents', recordClass: 'MIN-1', year: 2025 }],
    rule: '1',
    classWords: {},
    documents: 3,
    bytes: 3,
    staying: {},
    unseen: 0,
    parts: 1,
    hash: 'f00d',
    who: WHO,
    when: '2026-11-02T09:00:00Z',
  },
  needsSecond: false,
  agreed: null,
  begun: { who: WHO, when: '2026-11-02T09:30:00Z', logFrom: 0 },
  ended: null,
  state: 'done',
};
const log = [entry(1, 'sending'), entry(1, 'sent'), entry(2, 'notSent', ['held', 'checkedOut']), entry(3, 'sending')];
const page = (words = en, culture: 'en' | 'cy' = 'en'): Document =>
  new DOMParser().parseFromString(
    certificatePage({ plan, log, siteUrl: 'https://rivers.example/sites/team', timeZone: 'Europe/London', culture, words }),
    'text/html'
  );

it('says what the log says, and no more', () => {
  const text = page().body.textContent ?? '';
  expect(text).toContain('Moved to the recycle bin on 2 November 2026 at 10:00; not confirmed deleted for good');
  expect(text).toContain('A hold keeps it. It is checked out.');
  expect(text).toContain('Begun, and its end not known');
  expect(text).toContain('1 document of this plan was held when its turn came, and did not go.');
  expect(text).toContain('f00d');
});

it('runs nothing, whatever a file or a person is called', () => {
  const { body } = page();
  expect(body.querySelectorAll('script, b').length).toBe(0);
  expect(body.textContent).toContain('<script>alert(1)</script>');
});

it('has a language, a title, and a head for every cell', () => {
  const found = page(cy, 'cy');
  expect(found.documentElement.lang).toBe('cy');
  expect(found.title).toBe('Tystysgrif gwaredu');
  found.querySelectorAll('tbody tr').forEach((row) => expect(row.querySelector('th[scope=row]')).not.toBeNull());
  expect(found.querySelectorAll('h1')).toHaveLength(1);
});
