import fc from 'fast-check';
import councilJson from '../../schemes/council.json';
import gscpJson from '../../schemes/gscp-2024.json';
import { compareMarkings } from '../compareMarkings';
import type { Marking } from '../marking';
import { readMarking } from '../reading/readMarking';
import type { Scheme } from '../scheme';
import { daysSince, judgeLapse, type Lapsing } from './judgeLapse';
import { whoMayLapse } from './whoMayLapse';

const gscp = gscpJson as unknown as Scheme;
const council = councilJson as unknown as Scheme;
const NOW = '2026-03-31T12:00:00Z';
const embargoed = (more: Partial<Lapsing> = {}): Lapsing => ({
  line: 'OFFICIAL-SENSITIVE - EMBARGOED',
  reclassifyOn: '2026-03-31T09:30:00Z',
  reclassifyTo: 'OFFICIAL',
  reclassifyEvent: '',
  ...more,
});

describe('when a marking ends (Additional Markings, page 18)', () => {
  it.each<[string, Partial<Lapsing>, string]>([
    ['its time has come', {}, 'due'],
    ['to the second', { reclassifyOn: NOW }, 'due'],
    ['not a second before', { reclassifyOn: '2026-03-31T12:00:01Z' }, 'later'],
    ['an event that nobody has said has happened', { reclassifyOn: '', reclassifyEvent: 'Budget statement' }, 'awaits'],
    ['a time goes before an event', { reclassifyEvent: 'Budget statement' }, 'due'],
    ['a date that is none leaves the event', { reclassifyOn: 'soon', reclassifyEvent: 'Budget statement' }, 'awaits'],
  ])('%s', (_, more, state) => expect(judgeLapse(embargoed(more), NOW, gscp)?.state).toBe(state));

  it('has no end where nothing names one', () => {
    expect(judgeLapse(embargoed({ reclassifyOn: '' }), NOW, gscp)).toBeNull();
    expect(judgeLapse(embargoed({ reclassifyOn: '', reclassifyEvent: '   ' }), NOW, gscp)).toBeNull();
  });

  it.each([
    ['midnight in London in winter', '2026-03-28T00:00:00Z', '2026-03-27T23:59:59Z'],
    ['midnight in London in summer, given as 23:00 of the day before', '2026-03-30T23:00:00Z', '2026-03-30T22:59:59Z'],
  ])('%s is the moment that the person named', (_, at, before) => {
    expect(judgeLapse(embargoed({ reclassifyOn: at }), at, gscp)?.state).toBe('due');
    expect(judgeLapse(embargoed({ reclassifyOn: at }), before, gscp)?.state).toBe('later');
  });

  it('counts whole days since', () => {
    expect(daysSince('2026-03-30T12:00:01Z', NOW)).toBe(0);
    expect(daysSince('2026-03-30T12:00:00Z', NOW)).toBe(1);
    expect(daysSince('2026-03-01T12:00:00Z', NOW)).toBe(30);
    expect(daysSince('2027-01-01T00:00:00Z', NOW)).toBe(0);
    expect(daysSince('', NOW)).toBe(0);
  });
});

describe('what becomes of it', () => {
  it.each<[string, string, string, string | null, string | null, string | null]>([
    ['what was chosen', 'OFFICIAL-SENSITIVE - EMBARGOED', 'official', 'OFFICIAL', null, null],
    ['the same level without the embargo', 'OFFICIAL-SENSITIVE - EMBARGOED', 'OFFICIAL-SENSITIVE - COMMERCIAL', 'OFFICIAL-SENSITIVE - COMMERCIAL', null, null],
    ['the release goes on the copy (41)', 'OFFICIAL - EMBARGOED', 'OFFICIAL - FOR PUBLIC RELEASE', 'OFFICIAL', 'OFFICIAL - FOR PUBLIC RELEASE', null],
    [
      'the rest of it stays on the original',
      'OFFICIAL - EMBARGOED',
      'OFFICIAL - FOR PUBLIC RELEASE - COMMERCIAL',
      'OFFICIAL - COMMERCIAL',
      'OFFICIAL - FOR PUBLIC RELEASE - COMMERCIAL',
      null,
    ],
    ['nothing was said', 'OFFICIAL - EMBARGOED', '', null, null, 'becomesMissing'],
    ['it is no marking', 'OFFICIAL - EMBARGOED', 'PUBLIC', null, null, 'becomesInvalid'],
    ['it contradicts itself', 'OFFICIAL - EMBARGOED', 'OFFICIAL - FOR PUBLIC RELEASE, HMG USE ONLY', null, null, 'becomesInvalid'],
    ['it would need an end of its own', 'OFFICIAL-SENSITIVE - EMBARGOED', 'OFFICIAL - EMBARGOED', null, null, 'becomesInvalid'],
    ['it would be higher', 'OFFICIAL - EMBARGOED', 'OFFICIAL-SENSITIVE', null, null, 'becomesHigher'],
    ['what stands there was edited into none', 'CONFIDENTIAL', 'OFFICIAL', null, null, 'lineUnreadable'],
    ['what stands there was taken out', '', 'OFFICIAL', null, null, 'lineUnreadable'],
  ])('%s', (_, line, reclassifyTo, becomes, copy, problem) =>
    expect(judgeLapse(embargoed({ line, reclassifyTo }), NOW, gscp)).toMatchObject({ becomes, copy, problem })
  );

  const lines = fc.oneof(
    fc.constantFrom('OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET', 'UK SECRET - EMBARGOED', 'OFFICIAL - FOR PUBLIC RELEASE', 'RESTRICTED', ''),
    fc.string({ maxLength: 40 })
  );
  it.each([gscp, council])('is never higher than it was, and always a marking of the scheme, whatever the columns hold', (scheme) =>
    fc.assert(
      fc.property(lines, lines, fc.string({ maxLength: 30 }), (line, reclassifyTo, reclassifyOn) => {
        const lapse = judgeLapse({ line, reclassifyTo, reclassifyOn, reclassifyEvent: 'x' }, NOW, scheme);
        if (lapse === null || lapse.becomes === null) return;
        const [before, after] = [readMarking(line, scheme).marking as Marking, readMarking(lapse.becomes, scheme)];
        expect(after.valid).toBe(true);
        expect(after.canonical).toBe(lapse.becomes);
        expect(compareMarkings(after.marking as Marking, before, scheme)).toBeLessThanOrEqual(0);
        if (scheme.release) expect(lapse.becomes).not.toContain(scheme.release.value);
      })
    )
  );
});

describe('whose word it waits for (37)', () => {
  const person = {
    login: 'i:0#.f|membership|nia@rivers.example',
    standing: { body: 'Rivers', posts: [{ title: 'Head of Floods', holders: [] }] },
    historical: false,
  };
  const of = (originator: string, originatingBody = 'Rivers'): { line: string; originator: string; originatingBody: string } => ({
    line: 'OFFICIAL-SENSITIVE - EMBARGOED',
    originator,
    originatingBody,
  });
  it.each([
    ['the originator’s', of('Nia <nia@rivers.example>'), true, false],
    ['nobody’s yet, so whoever speaks', of(''), true, false],
    ['another person’s', of('Tom <tom@rivers.example>'), false, false],
    ['a post’s that the person does not hold', of('Head of Floods'), false, false],
    ['another body’s: the source is asked', of('Nia <nia@rivers.example>', 'Home Office'), false, true],
  ])('%s', (_, document, mine, received) => expect(whoMayLapse(document, 'OFFICIAL', person, gscp)).toMatchObject({ mine, received, historical: false }));

  it('nobody’s, for a historical record (39)', () =>
    expect(whoMayLapse(of('Nia <nia@rivers.example>'), 'OFFICIAL', { ...person, historical: true }, gscp)).toMatchObject({ mine: false, historical: true }));

  it('the table’s, where a scheme lets others lower with a reason', () => {
    const scheme: Scheme = { ...gscp, changes: { ...gscp.changes, table: { ...gscp.changes.table } } };
    for (const kind of ['lower', 'removeInstruction'] as const)
      scheme.changes.table[kind] = { ...gscp.changes.table[kind], originatingBody: ['justification'] };
    expect(whoMayLapse(of('Tom <tom@rivers.example>'), 'OFFICIAL', person, scheme)).toMatchObject({ mine: true, needsReason: true });
  });
});
