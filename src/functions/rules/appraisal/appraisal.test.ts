import fc from 'fast-check';
import type { AppraisalDecision } from '../page';
import { checkClosure, EMPTY_CLOSURE } from './checkClosure';
import { checkStage } from './checkStage';
import { stagesAfter } from './stagesAfter';
import { readTakenStage } from './readTakenStage';
import { APPRAISAL_STAGES, type AppraisalStage, type Closure, type StageTaken, type TakenStage } from './types';

const TODAY = '2026-11-20';
const took = (stage: AppraisalStage, on = '2026-01-01'): StageTaken => ({
  stage: { stage, on },
  rowId: 1,
  who: { login: 'a@rivers.example', name: 'Amina' },
  when: '2026-01-01T09:00:00Z',
  reason: '',
});

describe('what follows a stage', () => {
  it.each<[string, readonly AppraisalStage[], AppraisalDecision | '', readonly AppraisalStage[], readonly AppraisalStage[]]>([
    ['nothing yet', [], '', ['appraised', 'retained'], []],
    ['appraised, to be selected', ['appraised'], 'select', ['selected', 'retained'], ['appraised']],
    ['appraised, to be destroyed', ['appraised'], 'destroy', ['retained', 'destroyed'], ['appraised']],
    ['selected', ['appraised', 'selected'], 'select', ['sensitivityReviewed', 'retained'], ['appraised', 'selected']],
    [
      'sensitivity reviewed',
      ['appraised', 'selected', 'sensitivityReviewed'],
      'select',
      ['closed', 'open', 'retained'],
      ['appraised', 'selected', 'sensitivityReviewed'],
    ],
    [
      'closed',
      ['appraised', 'selected', 'sensitivityReviewed', 'closed'],
      'select',
      ['retained', 'transferred'],
      ['appraised', 'selected', 'sensitivityReviewed', 'closed', 'open'],
    ],
    ['retained goes on from what came before', ['appraised', 'selected', 'retained'], 'select', ['sensitivityReviewed', 'retained'], ['appraised', 'selected']],
    ['transferred can only be taken back', ['appraised', 'selected', 'open', 'transferred'], 'select', [], ['appraised', 'selected', 'open']],
    ['destroyed can only be taken back', ['appraised', 'destroyed'], 'destroy', [], ['appraised']],
  ])('%s', (_, taken, appraisalDecision, on, back) => {
    const { next } = stagesAfter(
      taken.map((stage) => took(stage)),
      { appraisalDecision }
    );
    expect(next.filter((each) => !each.back).map(({ stage }) => stage)).toEqual(on);
    expect(next.filter((each) => each.back).map(({ stage }) => stage)).toEqual(back);
  });

  it('says why another does not', () => {
    expect(stagesAfter([took('appraised')], { appraisalDecision: 'select' }).notYet).toContainEqual({ stage: 'destroyed', because: 'notToDestroy' });
    expect(stagesAfter([took('appraised')], { appraisalDecision: 'destroy' }).notYet).toContainEqual({ stage: 'selected', because: 'notSelected' });
    expect(stagesAfter([], { appraisalDecision: '' }).notYet).toContainEqual({ stage: 'open', because: 'before' });
  });

  it('leaves no series where nothing can be done, and destroys none that is not to be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...APPRAISAL_STAGES), { maxLength: 8 }),
        fc.constantFrom<AppraisalDecision | ''>('', 'select', 'review', 'undecided'),
        (stages, appraisalDecision) => {
          const { next } = stagesAfter(
            stages.map((stage) => took(stage)),
            { appraisalDecision }
          );
          expect(next.length).toBeGreaterThan(0);
          expect(next.map(({ stage }) => stage)).not.toContain('destroyed');
        }
      )
    );
  });
});

const CLOSED: Closure = {
  ...EMPTY_CLOSURE,
  closureStartDate: '2010-12-31',
  closurePeriod: [40],
  foiExemptionCode: ['40(2)'],
  foiExemptionAsserted: '2026-03-01',
};

describe('closure, by the archive’s rules', () => {
  it.each<[string, Partial<Closure>, string]>([
    ['holds', {}, ''],
    ['holds with a period for each code', { foiExemptionCode: ['40(2)', '38'], closurePeriod: [40, 100] }, ''],
    ['needs a code', { foiExemptionCode: [], closurePeriod: [] }, 'foiExemptionCode needed, closurePeriod needed'],
    ['takes the archive’s codes only', { foiExemptionCode: ['40'] }, 'foiExemptionCode unknown'],
    ['takes a code once', { foiExemptionCode: ['38', '38'], closurePeriod: [1, 2] }, 'foiExemptionCode twice'],
    ['needs one period for each code', { foiExemptionCode: ['40(2)', '38'] }, 'closurePeriod oneEach'],
    ['takes no period of nothing', { closurePeriod: [0] }, 'closurePeriod outOfRange'],
    ['takes 150 years', { closurePeriod: [150] }, ''],
    ['takes no 151', { closurePeriod: [151] }, 'closurePeriod outOfRange'],
    ['needs a start', { closureStartDate: '' }, 'closureStartDate needed'],
    ['needs a day of the calendar', { closureStartDate: '2010-02-30' }, 'closureStartDate noDay'],
    ['starts before today', { closureStartDate: TODAY }, 'closureStartDate notPast'],
    ['was asserted before today', { foiExemptionAsserted: '2030-01-01' }, 'foiExemptionAsserted notPast'],
    ['needs another title where it is closed', { titleClosed: true }, 'titleAlternate needed'],
    ['takes another title where it is closed', { titleClosed: true, titleAlternate: 'Case file' }, ''],
    ['takes none where it is not', { titleAlternate: 'Case file' }, 'titleAlternate notClosed'],
    ['takes a title of one line', { titleClosed: true, titleAlternate: 'Case\nfile' }, 'titleAlternate oneLine'],
    ['takes a title of 255 characters', { titleClosed: true, titleAlternate: 'x'.repeat(256) }, 'titleAlternate tooLong'],
    ['needs another description where it is closed', { descriptionClosed: true }, 'descriptionAlternate needed'],
  ])('%s', (_, more, problems) =>
    expect(
      checkClosure({ ...CLOSED, ...more }, TODAY)
        .map(({ field, code }) => `${field} ${code}`)
        .join(', ')
    ).toBe(problems)
  );
});

describe('a stage', () => {
  const select = { appraisalDecision: 'select' } as const;
  it.each<[string, TakenStage, string, readonly AppraisalStage[], string]>([
    ['may be taken', { stage: 'selected', on: TODAY }, '', ['appraised'], ''],
    ['follows another', { stage: 'open', on: TODAY }, '', ['appraised'], 'notNext'],
    ['is taken back with a reason', { stage: 'appraised', on: TODAY }, ' ', ['appraised', 'selected'], 'reasonNeeded'],
    ['taken back, has its reason', { stage: 'appraised', on: TODAY }, 'A volume was found.', ['appraised', 'selected'], ''],
    ['has a day', { stage: 'selected', on: '' }, '', ['appraised'], 'onNeeded'],
    ['is not ahead of us', { stage: 'selected', on: '2027-01-01' }, '', ['appraised'], 'onAhead'],
    ['is not before the last', { stage: 'selected', on: '2025-01-01' }, '', ['appraised'], 'onBeforeLast'],
    ['says who approved', { stage: 'retained', on: TODAY }, '', ['appraised'], 'approvedByNeeded, approvalReferenceNeeded, untilNeeded'],
    [
      'is retained until a day to come',
      { stage: 'retained', on: TODAY, approval: { by: 'Secretary of State', reference: 'LCI 12', until: TODAY } },
      '',
      ['appraised'],
      'untilPast',
    ],
    ['says where it went', { stage: 'transferred', on: TODAY }, '', ['appraised', 'selected', 'open'], 'transferToNeeded, transferReferenceNeeded'],
  ])('%s', (_, stage, reason, taken, problems) =>
    expect(
      checkStage(
        stage,
        reason,
        select,
        taken.map((each) => took(each)),
        TODAY
      )
        .map(({ code }) => code)
        .join(', ')
    ).toBe(problems)
  );

  it('needs a decision to be appraised, the closure to be closed, and a reference to be destroyed', () => {
    expect(checkStage({ stage: 'appraised', on: TODAY }, '', { appraisalDecision: 'undecided' }, [], TODAY)).toEqual([{ code: 'decisionNeeded' }]);
    expect(checkStage({ stage: 'closed', on: TODAY }, '', select, [took('sensitivityReviewed')], TODAY)).toContainEqual({
      code: 'closure',
      closure: { field: 'closureStartDate', code: 'needed' },
    });
    expect(checkStage({ stage: 'destroyed', on: TODAY }, '', { appraisalDecision: 'destroy' }, [took('appraised')], TODAY)).toEqual([
      { code: 'destructionReferenceNeeded' },
    ]);
  });

  it('comes out of its row as it went in', () => {
    const stage: TakenStage = { stage: 'closed', on: TODAY, closure: CLOSED };
    const destroyed: TakenStage = { stage: 'destroyed', on: TODAY, destruction: { reference: 'D-14' } };
    expect([stage, destroyed].map((each) => readTakenStage(JSON.parse(JSON.stringify(each))))).toEqual([stage, destroyed]);
  });
});
