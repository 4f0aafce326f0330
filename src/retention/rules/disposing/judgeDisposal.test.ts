import fc from 'fast-check';
import { EMPTY_CLASS } from '../recordClass';
import { judgeDisposal, type DisposalInput } from './judgeDisposal';
import { NOT_DISPOSED, type NotDisposedCode } from './types';

const DOCUMENT = { uniqueId: 'a', serverRelativeUrl: '/sites/floods/Documents/Paper.docx', recordClass: 'FIN-1', modified: '2019-06-17T08:41:53Z', size: 12 };
const CLASS = { ...EMPTY_CLASS, code: 'FIN-1', action: 'destroy' as const };

/** A document for whose going everything speaks. */
const GOES: DisposalInput = {
  today: '2026-04-01',
  now: DOCUMENT,
  planned: DOCUMENT,
  recordClass: CLASS,
  classSaid: true,
  sameClassWords: true,
  due: { keepUntil: '2026-03-31', disposeFrom: '2026-04-01', permanent: false, needs: [], assumptions: [] },
  held: 'notHeld',
  decision: { kind: 'destroy', login: 'aled@rivers.example', rule: '3', until: '' },
  rule: '3',
  sameRuleAsDecided: true,
  agreedBy: 'bea@rivers.example',
  plannedBy: 'aled@rivers.example',
  alwaysSecond: false,
  askSecond: true,
  publicRecords: false,
  transferred: false,
  checkedOut: false,
  locked: false,
  labelAllows: true,
};

const codesOf = (change: Partial<DisposalInput>): readonly NotDisposedCode[] => {
  const verdict = judgeDisposal({ ...GOES, ...change });
  return verdict.go ? [] : verdict.codes;
};

it('goes on the day after the last on which it is kept', () => expect(judgeDisposal(GOES)).toEqual({ go: true, keepUntil: '2026-03-31' }));

it.each<[string, Partial<DisposalInput>, NotDisposedCode[]]>([
  ['held', { held: 'held' }, ['held']],
  ['holds that could not be read', { held: 'unknown' }, ['holdsUnknown']],
  ['no class in the schedule', { recordClass: null }, ['classUnknown']],
  ['a class that another took the place of', { recordClass: { ...CLASS, supersededBy: 'FIN-2' } }, ['classSuperseded']],
  ['a class no longer in use', { recordClass: { ...CLASS, validTo: '2026-03-31' } }, ['classSuperseded']],
  ['a class not yet in use', { recordClass: { ...CLASS, validFrom: '2026-04-02' } }, ['classSuperseded']],
  ['a class whose words changed since the plan', { sameClassWords: false }, ['classSuperseded']],
  ['a class in its column that nobody has said', { classSaid: false }, ['classUnsaid']],
  ['a class that keeps', { recordClass: { ...CLASS, action: 'keep' } }, ['actionIsNotDestroy']],
  ['records for the archive', { recordClass: { ...CLASS, action: 'transfer' } }, ['notTransferred']],
  ['records of a series of The National Archives', { recordClass: { ...CLASS, series: 'BA 19' }, publicRecords: true }, ['publicRecord']],
  ['another class than planned', { now: { ...DOCUMENT, recordClass: 'FIN-9' } }, ['classChanged']],
  ['the last day on which it is kept', { today: '2026-03-31' }, ['notDue']],
  ['no date', { due: null }, ['dateUnknown']],
  [
    'a date that wants something',
    { due: { keepUntil: '2020-01-01', disposeFrom: '2020-01-02', permanent: false, needs: ['closed'], assumptions: [] } },
    ['dateUnknown'],
  ],
  ['nothing to reckon a date from', { due: { keepUntil: null, disposeFrom: null, permanent: false, needs: ['trigger'], assumptions: [] } }, ['dateUnknown']],
  ['kept for ever', { due: { keepUntil: null, disposeFrom: null, permanent: true, needs: [], assumptions: [] } }, ['permanent']],
  ['no decision', { decision: null }, ['notDecided']],
  ['another decision', { decision: { kind: 'keepLonger', login: 'aled@rivers.example', rule: '3', until: '2030-01-01' } }, ['notDecided']],
  ['a decision under another version that said something else', { rule: '4', sameRuleAsDecided: false }, ['ruleChanged']],
  ['checked out', { checkedOut: true }, ['checkedOut']],
  ['locked', { locked: true }, ['locked']],
  ['a label that forbids', { labelAllows: false }, ['labelForbids']],
  ['a label of which nothing is known', { labelAllows: null }, ['labelForbids']],
  ['edited', { now: { ...DOCUMENT, modified: '2026-04-01T00:00:00Z' } }, ['changedSince']],
  ['moved', { now: { ...DOCUMENT, serverRelativeUrl: '/sites/floods/Documents/New/Paper.docx' } }, ['changedSince']],
  ['another size', { now: { ...DOCUMENT, size: 13 } }, ['changedSince']],
  ['another document under its number', { now: { ...DOCUMENT, uniqueId: 'b' } }, ['changedSince']],
  ['not there', { now: 'notFound' }, ['notFound']],
  ['not seen', { now: 'notSeen' }, ['notSeen']],
])('does not go: %s', (_, change, codes) => expect(codesOf(change)).toEqual(codes));

describe('a second person', () => {
  const second = { recordClass: { ...CLASS, secondPerson: true } };
  it.each<[string, Partial<DisposalInput>, NotDisposedCode[]]>([
    ['nobody agreed', { agreedBy: '' }, ['needsSecondPerson']],
    ['who decided agreed', { agreedBy: 'i:0#.f|membership|ALED@rivers.example' }, ['needsSecondPerson']],
    ['who made the plan agreed', { plannedBy: 'bea@rivers.example' }, ['needsSecondPerson']],
    ['another agreed', {}, []],
    ['the plan is only being made', { agreedBy: '', askSecond: false }, []],
  ])('%s', (_, change, codes) => {
    expect(codesOf({ ...second, ...change })).toEqual(codes);
    expect(codesOf({ alwaysSecond: true, ...change })).toEqual(codes);
  });
  it('is not asked for where neither class nor site want one', () => expect(codesOf({ agreedBy: '' })).toEqual([]));
});

it('a decision under an earlier version stands where the class still says the same', () => expect(codesOf({ rule: '4' })).toEqual([]));

it('what was handed over to the archive may go', () =>
  expect(codesOf({ recordClass: { ...CLASS, action: 'transfer', series: 'BA 19' }, publicRecords: true, transferred: true })).toEqual([]));

it('names every reason, the weightiest first', () =>
  expect(codesOf({ held: 'held', decision: null, checkedOut: true, due: null, labelAllows: null })).toEqual([
    'held',
    'dateUnknown',
    'notDecided',
    'labelForbids',
    'checkedOut',
  ]));

describe('whatever else is so', () => {
  const day = fc.constantFrom('2019-01-01', '2026-03-31', '2026-04-01', '2030-12-31');
  const input: fc.Arbitrary<DisposalInput> = fc.record({
    today: day,
    now: fc.constantFrom(DOCUMENT, { ...DOCUMENT, size: 1 }, 'notSeen' as const, 'notFound' as const),
    planned: fc.constantFrom(null, DOCUMENT),
    recordClass: fc.constantFrom(null, CLASS, { ...CLASS, secondPerson: true }, { ...CLASS, supersededBy: 'X' }),
    classSaid: fc.boolean(),
    sameClassWords: fc.boolean(),
    due: fc.constantFrom(null, GOES.due, { ...(GOES.due as NonNullable<typeof GOES.due>), permanent: true, keepUntil: null }),
    held: fc.constantFrom('notHeld', 'held', 'unknown'),
    decision: fc.constantFrom(null, GOES.decision),
    rule: fc.constantFrom('3', '4'),
    sameRuleAsDecided: fc.boolean(),
    agreedBy: fc.constantFrom('', 'aled@rivers.example', 'bea@rivers.example'),
    plannedBy: fc.constantFrom('', 'aled@rivers.example'),
    alwaysSecond: fc.boolean(),
    askSecond: fc.boolean(),
    publicRecords: fc.boolean(),
    transferred: fc.boolean(),
    checkedOut: fc.boolean(),
    locked: fc.boolean(),
    labelAllows: fc.constantFrom(true, false, null),
  });
  it('nothing that is held, or may be, ever goes', () =>
    fc.assert(fc.property(input, (each) => judgeDisposal({ ...each, held: 'held' }).go === false && judgeDisposal({ ...each, held: 'unknown' }).go === false)));
  it('nothing goes before its time, or with no time', () =>
    fc.assert(
      fc.property(input, (each) => {
        const verdict = judgeDisposal(each);
        return !verdict.go || (each.due !== null && each.due.keepUntil !== null && each.today > each.due.keepUntil);
      })
    ));
  it('what does not go has a reason, and each once', () =>
    fc.assert(
      fc.property(input, (each) => {
        const verdict = judgeDisposal(each);
        return (
          verdict.go ||
          (verdict.codes.length > 0 && new Set(verdict.codes).size === verdict.codes.length && verdict.codes.every((code) => NOT_DISPOSED.includes(code)))
        );
      })
    ));
});
