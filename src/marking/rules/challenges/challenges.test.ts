import fc from 'fast-check';
import { loadBuiltInScheme } from '../../schemes';
import type { Scheme } from '../scheme';
import {
  actsOpenTo,
  answerBy,
  CHALLENGE_ROW_KINDS,
  foldChallenges,
  isOpen,
  isOverdue,
  judgeProposal,
  routeOf,
  speaksFor,
  type Challenge,
  type ChallengeRow,
  type ChallengeRowKind,
  type Holding,
  type Speakers,
} from '.';

const NIA = 'i:0#.f|membership|nia@rivers.example';
const TOM = 'i:0#.f|membership|tom@rivers.example';
const ALED = 'i:0#.f|membership|aled@rivers.example';
const KEEPER = 'i:0#.f|membership|keeper@rivers.example';
const HEAD: Holding = { title: 'Head of Floods', holders: [{ login: TOM, name: 'Tom' }], from: '2026-01-05T09:00:00Z' };

const speakers: Speakers = {
  speaks: (originator, login, at) => speaksFor(originator, login, at, [HEAD]),
  keeps: (login) => login === KEEPER,
};

const row = (rowId: number, kind: ChallengeRowKind, who: string, over: Partial<ChallengeRow> = {}): ChallengeRow => ({
  rowId,
  kind,
  challenge: 'c1',
  documentId: 'd1',
  name: 'Budget 2026.xlsx',
  listId: 'l1',
  itemId: 4,
  when: '2026-03-02T09:00:00Z',
  arrived: '2026-03-02T09:00:00Z',
  who,
  whoName: who,
  to: 'Nia Prys <nia@rivers.example>',
  before: 'OFFICIAL-SENSITIVE',
  after: 'OFFICIAL',
  reason: 'It was published.',
  due: '2026-03-16',
  ...over,
});
const raised = row(1, 'raised', ALED);
const only = (rows: readonly ChallengeRow[]): Challenge => {
  const [challenge, ...others] = foldChallenges(rows, speakers);
  expect(others).toEqual([]);
  return challenge;
};

describe('a challenge, row by row (GSCP paragraphs 37 and 38)', () => {
  it.each<[string, ChallengeRow[], Challenge['state']]>([
    ['raised: it waits', [], 'open'],
    ['the originator accepts', [row(2, 'accepted', NIA)], 'accepted'],
    ['the originator declines', [row(2, 'declined', NIA)], 'declined'],
    ['the originator asks: the challenger is waited for', [row(2, 'asked', NIA)], 'asked'],
    ['the challenger answers: the originator is', [row(2, 'asked', NIA), row(3, 'answered', ALED)], 'open'],
    ['the challenger withdraws', [row(2, 'withdrawn', ALED)], 'withdrawn'],
    ['37: the challenger cannot accept their own', [row(2, 'accepted', ALED)], 'open'],
    ['37: nor can a colleague', [row(2, 'accepted', TOM)], 'open'],
    ['37: nor can whoever looks after the site, while it has not passed to them', [row(2, 'accepted', KEEPER)], 'open'],
    ['38: the originator cannot withdraw it', [row(2, 'withdrawn', NIA)], 'open'],
    ['an answer to no question says nothing', [row(2, 'answered', ALED)], 'open'],
    ['nobody but the challenger answers', [row(2, 'asked', NIA), row(3, 'answered', TOM)], 'asked'],
    ['what is closed stays closed', [row(2, 'declined', NIA), row(3, 'accepted', NIA), row(4, 'withdrawn', ALED)], 'declined'],
    ['a challenge is not put away as a notice is', [row(2, 'seen', NIA)], 'open'],
    ['it passes to a post, whose holder answers', [row(2, 'passed', KEEPER, { to: 'Head of Floods' }), row(3, 'accepted', TOM)], 'accepted'],
    ['then the first originator does no longer', [row(2, 'passed', KEEPER, { to: 'Head of Floods' }), row(3, 'accepted', NIA)], 'open'],
    ['the originator passes it on themselves', [row(2, 'passed', NIA, { to: 'Head of Floods' }), row(3, 'declined', TOM)], 'declined'],
    ['a colleague cannot take it', [row(2, 'passed', TOM, { to: 'Head of Floods' }), row(3, 'accepted', TOM)], 'open'],
    ['passed to nobody is not passed', [row(2, 'passed', KEEPER, { to: ' ' }), row(3, 'accepted', NIA)], 'accepted'],
  ])('%s', (_, rows, state) => expect(only([raised, ...rows]).state).toBe(state));

  it('37: a post is held by whoever held it when they spoke', () => {
    const toPost = row(1, 'raised', ALED, { to: 'head of floods' });
    const early = row(2, 'accepted', TOM, { arrived: '2026-01-05T08:59:59Z' });
    expect(only([toPost, early]).state).toBe('open');
    expect(only([toPost, { ...early, arrived: HEAD.from }]).state).toBe('accepted');
    const later = [HEAD, { ...HEAD, holders: [{ login: NIA, name: 'Nia' }], from: '2026-02-01T00:00:00Z' }];
    expect(speaksFor('Head of Floods', TOM, '2026-01-31T23:59:59Z', later)).toBe(true);
    expect(speaksFor('Head of Floods', TOM, '2026-02-01T00:00:00Z', later)).toBe(false);
    expect(speaksFor('Head of Floods', NIA, '2026-02-01T00:00:00Z', later)).toBe(true);
  });

  it('of material from another body the challenger alone writes down what that body says', () => {
    const referred = row(1, 'referred', ALED, { to: 'Department for Health' });
    expect(actsOpenTo(only([referred]), ALED, raised.when, speakers)).toEqual(['accepted', 'declined', 'withdrawn']);
    for (const other of [NIA, TOM, KEEPER]) expect(actsOpenTo(only([referred]), other, raised.when, speakers)).toEqual([]);
    expect(only([referred, row(2, 'declined', ALED)]).state).toBe('declined');
  });

  it('a notice wants no answer, and only whom it is for puts it away', () => {
    const told = row(1, 'told', ALED, { due: '' });
    expect(only([told, row(2, 'accepted', NIA), row(3, 'seen', ALED)]).state).toBe('open');
    expect(only([told, row(2, 'seen', NIA)]).state).toBe('seen');
  });

  it('keeps what was said, and the marking that was made instead', () => {
    const challenge = only([
      raised,
      row(2, 'asked', NIA, { reason: 'Which page?' }),
      row(3, 'answered', ALED, { reason: 'All of it.', due: '2026-03-20' }),
      row(4, 'accepted', NIA, { after: 'OFFICIAL - COMMERCIAL', reason: '' }),
    ]);
    expect(challenge.talk.map(({ kind, text }) => [kind, text])).toEqual([
      ['asked', 'Which page?'],
      ['answered', 'All of it.'],
      ['accepted', ''],
    ]);
    expect([challenge.after, challenge.due]).toEqual(['OFFICIAL - COMMERCIAL', '2026-03-20']);
  });
});

describe('rows in any weather', () => {
  const people = [NIA, TOM, ALED, KEEPER];
  const anyRow = fc.record({
    rowId: fc.integer({ min: 1, max: 40 }),
    kind: fc.constantFrom(...CHALLENGE_ROW_KINDS),
    who: fc.constantFrom(...people),
    challenge: fc.constantFrom('c1', 'c2', ''),
    to: fc.constantFrom(raised.to, 'Head of Floods', ''),
    due: fc.constantFrom('2026-03-16', 'soon', ''),
  });
  const many = fc.uniqueArray(anyRow, { selector: ({ rowId }) => rowId, maxLength: 20 });
  const full = (parts: Partial<ChallengeRow>[]): ChallengeRow[] =>
    parts.map((part) => ({ ...row(part.rowId as number, part.kind as ChallengeRowKind, part.who as string), ...part }));

  it('say the same in any order and however often they come', () =>
    fc.assert(
      fc.property(many, fc.infiniteStream(fc.nat()), (parts, numbers) => {
        const rows = full(parts);
        const shuffled = [...rows, ...rows.slice(0, 5)].map((each) => ({ each, at: numbers.next().value as number })).sort((a, b) => a.at - b.at);
        expect(
          foldChallenges(
            shuffled.map(({ each }) => each),
            speakers
          )
        ).toEqual(foldChallenges(rows, speakers));
      })
    ));

  it('never let a person do what is not open to them', () =>
    fc.assert(
      fc.property(many, fc.constantFrom(...people), (parts, outsider) => {
        const rows = full(parts);
        for (const challenge of foldChallenges(rows, speakers)) {
          const acts = actsOpenTo(challenge, outsider, raised.when, speakers);
          const highest = Math.max(...rows.map(({ rowId }) => rowId));
          for (const kind of CHALLENGE_ROW_KINDS) {
            const next = { ...row(highest + 1, kind, outsider), challenge: challenge.id };
            const after = foldChallenges([...rows, next], speakers).find(({ id }) => id === challenge.id) as Challenge;
            if (!acts.includes(kind as (typeof acts)[number])) expect(after).toEqual(challenge);
          }
          if (!isOpen(challenge)) expect(acts).toEqual([]);
        }
      })
    ));
});

describe('the day of the answer', () => {
  it('is so many days after it was raised, and overdue when the day has passed', () => {
    expect(answerBy(Date.parse('2026-02-20T17:00:00Z'), 14)).toBe('2026-03-06');
    const challenge = only([raised]);
    expect(isOverdue(challenge, Date.parse('2026-03-16T23:59:59Z'))).toBe(false);
    expect(isOverdue(challenge, Date.parse('2026-03-17T00:00:00Z'))).toBe(true);
  });

  it.each<[string, ChallengeRow[]]>([
    ['while the challenger is asked', [raised, row(2, 'asked', NIA)]],
    ['when it is answered', [raised, row(2, 'declined', NIA)]],
    ['for a notice', [row(1, 'told', ALED)]],
    ['where its row names no day', [row(1, 'raised', ALED, { due: '1/4/2026' })]],
  ])('is not overdue %s', (_, rows) => expect(isOverdue(only(rows), Date.parse('2027-01-01T00:00:00Z'))).toBe(false));
});

describe('where a challenge goes', () => {
  const standing = { body: 'Department for Rivers', posts: [HEAD] };
  it.each<[string, string, string, string, ReturnType<typeof routeOf>]>([
    ['37: to the originator', raised.to, 'Department for Rivers', ALED, { kind: 'originator', to: raised.to }],
    ['to a post', 'Head of Floods', '', ALED, { kind: 'originator', to: 'Head of Floods' }],
    ['37: to its source, of material received', 'Ann <ann@health.example>', 'Department for Health', ALED, { kind: 'source', to: 'Department for Health' }],
    ['to its source, though one holds the name here', raised.to, 'Department for Health', NIA, { kind: 'source', to: 'Department for Health' }],
    ['nowhere: one is its originator', raised.to, 'department for rivers ', NIA, { kind: 'own' }],
    ['nowhere: one holds the post', 'HEAD OF FLOODS', '', TOM, { kind: 'own' }],
    ['nowhere: it has none yet', '', '', ALED, { kind: 'own' }],
  ])('%s', (_, originator, originatingBody, login, route) => expect(routeOf({ originator, originatingBody }, login, standing)).toEqual(route));
});

describe('what can be proposed', () => {
  let scheme: Scheme;
  beforeAll(async () => {
    scheme = await loadBuiltInScheme('gscp-2024');
  });
  it.each([
    ['nothing', ' ', 'none'],
    ['a line that holds', 'official-sensitive - commercial', 'holds'],
    ['no line', 'SOMEWHAT SECRET', 'wrong'],
    ['what does not stand at its level', 'OFFICIAL - RECIPIENTS ONLY', 'wrong'],
    ['an embargo, whose end only the originator can say', 'OFFICIAL - EMBARGOED', 'wrong'],
    ['what may not be held here', 'SECRET', 'aboveCeiling'],
  ])('%s', (_, line, kind) => expect(judgeProposal(line, 'OFFICIAL-SENSITIVE', scheme).kind).toBe(kind));
});
