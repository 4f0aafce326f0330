import fc from 'fast-check';
import { DEFAULT_SETTINGS, levelsOf, readMarking, type MarkingDetails, type Scheme } from '../../rules';
import gscpJson from '../../schemes/gscp-2024.json';
import type { DocumentState, SiteRules } from '../../store/desk';
import { aimOfPlan } from '../../store/run/aims';
import type { Plan } from '../../store/run/plan';
import { judgeRun } from '../../store/standing/judgeRun';
import { fakeDocument, fakePerson } from './fakeDesk';
import { judgeDocuments, type DocumentVerdict, type Ground } from './judgeDocuments';

const gscp = gscpJson as unknown as Scheme;
const BODY = 'Department for Examples';
const OWN = 'Ada Price <ada@example.gov.uk>';
const OTHER = 'Ben Ellis <ben@example.gov.uk>';
const NO_DETAILS: MarkingDetails = { instructions: [], embargo: null };
const NO_RULES: SiteRules = { posts: [], containers: [] };

const ground = (more: Partial<Ground> = {}): Ground => ({
  scheme: gscp,
  settings: { ...DEFAULT_SETTINGS, originatingBody: BODY },
  person: fakePerson,
  rules: NO_RULES,
  ...more,
});

/** The local rule that others may raise a marking with a reason, and the originator is told. */
const localRule: Scheme = {
  ...gscp,
  changes: {
    table: { ...gscp.changes.table, raise: { ...gscp.changes.table.raise, originatingBody: ['justification', 'notice'] } },
    paragraphs: { ...gscp.changes.paragraphs, notice: 'Local rule 3' },
  },
};

const paper = (line: string, originator = line === '' ? '' : OWN, body = line === '' ? '' : BODY): DocumentState => ({
  ...fakeDocument(1, 'Budget.xlsx', line),
  originator,
  originatingBody: body,
});

const place = (rules: Partial<SiteRules['containers'][number]>): Ground =>
  ground({ rules: { posts: [], containers: [{ place: '/sites/team/Documents', ceiling: '', proposes: '', historical: null, ...rules }] } });

const verdictOf = (document: DocumentState, line: string | null, on = ground(), details = NO_DETAILS): DocumentVerdict =>
  judgeDocuments([document], line === null ? null : { line, details }, on).groups[0].verdict;

describe('what would become of a document', () => {
  it.each<[string, DocumentState, string | null, Ground, Partial<DocumentVerdict>]>([
    ['4: anybody of the body may mark what is not marked', paper(''), 'OFFICIAL', ground(), { kind: 'mark' }],
    ['37: its originator may change its marking', paper('OFFICIAL'), 'OFFICIAL-SENSITIVE', ground(), { kind: 'mark' }],
    ['38: others challenge', paper('OFFICIAL', OTHER), 'OFFICIAL-SENSITIVE', ground(), { kind: 'challenge', originator: 'Ben Ellis', paragraph: '38' }],
    ['38: downward too', paper('OFFICIAL-SENSITIVE', OTHER), 'OFFICIAL', ground(), { kind: 'challenge' }],
    ['38: taking it off too', paper('OFFICIAL', OTHER), '', ground(), { kind: 'challenge' }],
    [
      '37: who holds the post may',
      paper('OFFICIAL', 'Head of Floods'),
      'OFFICIAL-SENSITIVE',
      ground({ rules: { posts: [{ title: 'head of floods', holders: [fakePerson] }], containers: [] } }),
      { kind: 'mark' },
    ],
    [
      '37: who does not hold the post may not',
      paper('OFFICIAL', 'Head of Floods'),
      'OFFICIAL-SENSITIVE',
      ground(),
      { kind: 'challenge', originator: 'Head of Floods' },
    ],
    [
      '37: what came from another body is marked there',
      paper('OFFICIAL', OTHER, 'HM Treasury'),
      'OFFICIAL-SENSITIVE',
      ground(),
      { kind: 'received', body: 'HM Treasury', paragraph: '38' },
    ],
    ['37: also when it has no marking', paper('', '', 'HM Treasury'), 'OFFICIAL', ground(), { kind: 'received' }],
    [
      '39: historical records are not reclassified',
      paper('OFFICIAL'),
      'OFFICIAL-SENSITIVE',
      place({ historical: true }),
      { kind: 'historical', paragraph: '39' },
    ],
    ['41: nor given new markings', paper(''), 'OFFICIAL', place({ historical: true }), { kind: 'historical', paragraph: '41' }],
    ['41: FOR PUBLIC RELEASE goes on the copy', paper('OFFICIAL'), 'OFFICIAL - FOR PUBLIC RELEASE', ground(), { kind: 'copy', paragraph: '41' }],
    ['41: also where nothing is marked yet', paper(''), 'OFFICIAL - FOR PUBLIC RELEASE', ground(), { kind: 'copy' }],
    [
      'above what its library may hold',
      paper(''),
      'OFFICIAL-SENSITIVE',
      place({ ceiling: 'OFFICIAL' }),
      { kind: 'above', ceiling: 'OFFICIAL', place: '/sites/team/Documents' },
    ],
    ['a ceiling that cannot be read lets nothing through', paper(''), 'OFFICIAL', place({ ceiling: 'NOTHING' }), { kind: 'above' }],
    ['the same again', paper('OFFICIAL'), 'OFFICIAL', ground(), { kind: 'same' }],
    ['the same again, whoever asks', paper('OFFICIAL', OTHER), 'OFFICIAL', ground(), { kind: 'same' }],
    ['no marking on what has none', paper(''), '', ground(), { kind: 'same' }],
    [
      'a local rule: others may raise, and the originator is told',
      paper('OFFICIAL', OTHER),
      'OFFICIAL-SENSITIVE',
      ground({ scheme: localRule }),
      { kind: 'mark', told: 'Ben Ellis', paragraph: 'Local rule 3' },
    ],
    ['before a choice: another’s', paper('OFFICIAL', OTHER), null, ground(), { kind: 'challenge' }],
    ['before a choice: one’s own', paper('OFFICIAL'), null, ground(), { kind: 'mark' }],
    ['before a choice: not marked', paper(''), null, ground(), { kind: 'mark' }],
    ['before a choice: received', paper('OFFICIAL', OTHER, 'HM Treasury'), null, ground(), { kind: 'received' }],
    ['before a choice: historical', paper('OFFICIAL'), null, place({ historical: true }), { kind: 'historical' }],
    ['before a choice, where some changes are allowed', paper('OFFICIAL', OTHER), null, ground({ scheme: localRule }), { kind: 'mark' }],
  ])('%s', (_, document, line, on, verdict) => expect(verdictOf(document, line, on)).toMatchObject(verdict));

  const end: MarkingDetails = { instructions: [], embargo: { until: { kind: 'time', at: '2027-05-17T11:00:00.000Z' }, becomes: 'OFFICIAL' } };
  const ending = (originator: string): DocumentState => ({
    ...paper('OFFICIAL-SENSITIVE', originator),
    reclassifyOn: '2027-05-17T11:00:00Z',
    reclassifyTo: 'OFFICIAL',
  });
  it.each<[string, DocumentState, MarkingDetails, DocumentVerdict['kind']]>([
    ['another may not say when it ends', paper('OFFICIAL-SENSITIVE', OTHER), end, 'challenge'],
    ['nor that it no longer does', ending(OTHER), NO_DETAILS, 'challenge'],
    ['nor add an instruction', paper('OFFICIAL-SENSITIVE', OTHER), { instructions: ['Ask first.'], embargo: null }, 'challenge'],
    ['its originator may', paper('OFFICIAL-SENSITIVE'), end, 'mark'],
    ['the same end is no change', ending(OTHER), end, 'same'],
  ])('37: when a marking ends is part of it: %s', (_, document, details, kind) =>
    expect(verdictOf(document, 'OFFICIAL-SENSITIVE', ground(), details).kind).toBe(kind)
  );

  it('says which would have changed later, and no longer will', () => {
    expect(judgeDocuments([ending(OWN)], { line: 'OFFICIAL', details: NO_DETAILS }, ground()).endsTaken).toHaveLength(1);
    expect(judgeDocuments([ending(OWN)], { line: 'OFFICIAL-SENSITIVE - COMMERCIAL', details: end }, ground()).endsTaken).toEqual([]);
  });

  it('needs a reason where the scheme asks for one, and only for what will be written', () => {
    const raised = { line: 'OFFICIAL-SENSITIVE', details: NO_DETAILS };
    expect(judgeDocuments([paper('OFFICIAL', OTHER)], raised, ground({ scheme: localRule })).needsReason).toBe(true);
    expect(judgeDocuments([paper('OFFICIAL', OTHER)], raised, ground()).needsReason).toBe(false);
    expect(judgeDocuments([paper('')], raised, ground({ scheme: localRule })).needsReason).toBe(false);
  });

  it('puts together what is said of several, in order', () => {
    const all = [paper('OFFICIAL', OTHER), paper(''), paper('OFFICIAL-SENSITIVE'), paper('OFFICIAL', OTHER), paper('OFFICIAL')];
    const { toMark, groups } = judgeDocuments(all, { line: 'OFFICIAL-SENSITIVE', details: NO_DETAILS }, ground());
    expect(toMark).toEqual([all[1], all[4]]);
    expect(groups.map(({ verdict, documents }) => [verdict.kind, documents.length])).toEqual([
      ['mark', 2],
      ['same', 1],
      ['challenge', 2],
    ]);
  });
});

describe('what the panel says is what is done', () => {
  const lines = ['', ...levelsOf(gscp).flatMap(({ name }) => [name, `${name} - COMMERCIAL`, `${name} - HMG USE ONLY`]), 'OFFICIAL - FOR PUBLIC RELEASE'].filter(
    (line) => line === '' || readMarking(line, gscp).valid
  );
  const line = fc.constantFrom(...lines);
  const document = fc.record({
    line: fc.constantFrom(...lines, 'RESTRICTED'),
    originator: fc.constantFrom('', OWN, OTHER, 'Head of Floods'),
    originatingBody: fc.constantFrom('', BODY, 'HM Treasury'),
    reclassifyTo: fc.constantFrom('', 'OFFICIAL'),
  });
  const rules = fc.record({
    posts: fc.constantFrom([], [{ title: 'Head of Floods', holders: [fakePerson] }]),
    containers: fc.array(
      fc.record({
        place: fc.constantFrom('/sites/team', '/sites/team/Documents'),
        ceiling: fc.constantFrom('', 'OFFICIAL', 'SECRET', 'NOTHING'),
        proposes: fc.constant(''),
        historical: fc.constantFrom(null, true, false),
      }),
      { maxLength: 2 }
    ),
  });
  const embargo = fc.constantFrom(null, { until: { kind: 'event' as const, event: 'The Budget' }, becomes: 'OFFICIAL' });
  const instructions = fc.constantFrom<string[]>([], ['Ask first.']);

  it.each([
    ['the policy', gscp],
    ['a local rule', localRule],
  ])('by %s', (_, scheme) => {
    fc.assert(
      fc.property(document, line, rules, embargo, instructions, fc.constantFrom('', 'Because'), (columns, to, site, ends, notes, reason) => {
        const state = { ...fakeDocument(1, 'Budget.xlsx'), ...columns };
        const on = ground({ scheme, rules: site });
        const details = { instructions: notes, embargo: to === '' ? null : ends };
        const plan: Plan = {
          operationId: '1',
          kind: 'mark',
          listId: '1',
          targets: [{ itemIds: [1], line: to, details, originator: null, originatingBody: null, basis: null }],
          reason,
          rule: '',
          originatingBody: BODY,
          who: fakePerson,
          when: '2026-11-20T12:00:00Z',
          historyFrom: 0,
          undoes: '',
        };
        const aim = aimOfPlan(plan)(state);
        const said = judgeDocuments([state], { line: to, details }, on);
        const { kind } = said.groups[0].verdict;
        if (aim.kind !== 'write') return expect(kind).toBe('same');
        const problem = judgeRun({ settings: on.settings, scheme, person: fakePerson, manages: false }, state, aim, plan, site);
        if (problem === null) return expect(to === '' && state.line === '' ? 'mark' : kind).toBe('mark');
        if (problem.code === 'needsReason') return expect([kind, said.needsReason]).toEqual(['mark', true]);
        const code = { challenge: 'mustChallenge', received: 'mustChallenge', historical: 'historicalRecord', copy: 'onTheCopy', above: 'aboveContainer' };
        // Taking a marking off what has none is nothing, wherever it lies.
        if (kind === 'same') return expect([state.line, to]).toEqual(['', '']);
        return expect(code[kind as keyof typeof code]).toBe(problem.code);
      }),
      { numRuns: 2000 }
    );
  });
});
