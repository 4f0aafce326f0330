import * as fc from 'fast-check';
import type { StandingClass } from '../classes/types';
import { EMPTY_CLASS } from '../recordClass';
import { explainDelete } from './explainDelete';
import type { DeleteAnswer, DeleteFacts, DeleteReasonCode, LabelOnDocument } from './types';

const TODAY = '2026-11-20';
const STANDING: StandingClass = { code: 'GEN-01', source: 'library', place: null, dates: {} };
const CLASS = { ...EMPTY_CLASS, code: 'GEN-01', title: 'Working papers' };
const due = (keepUntil: string | null, more: Partial<NonNullable<DeleteFacts['due']>> = {}): DeleteFacts['due'] => ({
  keepUntil,
  disposeFrom: keepUntil,
  permanent: false,
  needs: [],
  assumptions: [],
  ...more,
});

/** A document at which nothing is amiss, and whose time has come. */
const FREE: DeleteFacts = {
  today: TODAY,
  isFolder: false,
  found: true,
  children: null,
  standing: STANDING,
  recordClass: CLASS,
  due: due('2026-11-19'),
  held: [],
  label: null,
  keptMayBeDeleted: true,
  checkedOutTo: null,
  openBy: null,
  mayDelete: true,
};

const label = (more: Partial<LabelOnDocument> = {}): LabelOnDocument => ({
  name: 'Business 7 years',
  keeps: true,
  record: false,
  regulatory: false,
  locked: false,
  deleteAllowed: null,
  ...more,
});
const RECORD = label({ name: 'Policy record', record: true });
const open = { holdId: 'h1', confidential: false, title: 'Flood inquiry', reason: 'inquiry' as const, backed: false };
const sealed = { holdId: 'h2', confidential: true, title: '', reason: '' as const, backed: true };

describe('why a document cannot be deleted', () => {
  it.each<[string, Partial<DeleteFacts>, DeleteAnswer['verdict'], DeleteReasonCode[]]>([
    ['nothing stands in the way', {}, 'may', ['throughDisposal', 'siteMayKeep']],
    ['it is not there', { found: false }, 'cannot', ['gone']],
    ['a regulatory record', { label: label({ record: true, regulatory: true }) }, 'cannot', ['regulatoryRecord', 'throughDisposal']],
    ['a locked record', { label: { ...RECORD, locked: true } }, 'cannot', ['lockedRecord', 'throughDisposal']],
    ['an unlocked record', { label: RECORD }, 'cannot', ['record', 'throughDisposal']],
    ['a record of which nobody knows whether it is locked', { label: { ...RECORD, locked: null } }, 'cannot', ['record', 'throughDisposal']],
    ['a label that keeps it, where the tenant forbids', { label: label(), keptMayBeDeleted: false }, 'cannot', ['labelForbids', 'throughDisposal']],
    ['a label of which SharePoint says no', { label: label({ deleteAllowed: false }) }, 'cannot', ['labelForbids', 'throughDisposal']],
    ['a label that keeps it, where the tenant lets go', { label: label() }, 'may', ['labelKeepsCopy', 'throughDisposal', 'siteMayKeep']],
    ['a label that keeps it, where nobody knows', { label: label(), keptMayBeDeleted: null }, 'unsure', ['labelKeeps', 'throughDisposal', 'siteMayKeep']],
    [
      'a label of which nothing is known',
      { label: label({ keeps: null, record: null }), keptMayBeDeleted: true },
      'unsure',
      ['labelUnknown', 'throughDisposal', 'siteMayKeep'],
    ],
    ['a label that could not be read', { label: 'unknown' }, 'unsure', ['labelUnknown', 'throughDisposal', 'siteMayKeep']],
    ['a label that only deletes', { label: label({ keeps: false }) }, 'may', ['throughDisposal', 'siteMayKeep']],
    ['checked out to somebody', { checkedOutTo: { name: 'Bea', isMe: false } }, 'cannot', ['checkedOut', 'throughDisposal']],
    ['checked out to you', { checkedOutTo: { name: 'Me', isMe: true } }, 'may', ['checkedOutToYou', 'throughDisposal', 'siteMayKeep']],
    ['open in somebody’s Word', { openBy: { name: 'Bea', isMe: false } }, 'cannot', ['openByOther', 'throughDisposal']],
    ['no right to delete', { mayDelete: false }, 'cannot', ['noPermission', 'throughDisposal']],
    ['nobody knows whether you may', { mayDelete: null }, 'unsure', ['permissionUnknown', 'throughDisposal', 'siteMayKeep']],
    ['a hold', { held: [open] }, 'mustNot', ['held', 'throughDisposal', 'siteMayKeep']],
    ['two holds in confidence', { held: [sealed, { ...sealed, holdId: 'h3' }] }, 'mustNot', ['heldInConfidence', 'throughDisposal', 'siteMayKeep']],
    ['holds that could not be read', { held: null }, 'mustNot', ['holdsUnknown', 'throughDisposal', 'siteMayKeep']],
    ['its time has not come', { due: due(TODAY) }, 'mustNot', ['keepUntil', 'siteMayKeep']],
    ['kept for ever', { due: due(null, { permanent: true }) }, 'mustNot', ['permanent', 'siteMayKeep']],
    ['a date that is missing', { due: due(null, { needs: ['closed'] }) }, 'mustNot', ['dateUnknown', 'siteMayKeep']],
    ['no class', { standing: { ...STANDING, code: '', source: 'none' }, recordClass: null, due: null }, 'unsure', ['noClass', 'siteMayKeep']],
    ['a class of no schedule', { recordClass: null, due: null }, 'unsure', ['classUnknown', 'siteMayKeep']],
    ['a folder with something in it', { isFolder: true, children: 3 }, 'unsure', ['folderNotEmpty', 'siteMayKeep']],
    ['an empty folder', { isFolder: true, children: 0 }, 'may', ['siteMayKeep']],
    ['a folder that could not be looked into', { isFolder: true }, 'unsure', ['folderNotEmpty', 'siteMayKeep']],
  ])('%s', (_, more, verdict, codes) => {
    const answer = explainDelete({ ...FREE, ...more });
    expect([answer.verdict, answer.reasons.map(({ code }) => code)]).toEqual([verdict, codes]);
  });

  it('names what stops it first, and then what the department says', () => {
    const { reasons } = explainDelete({ ...FREE, held: [open, sealed], label: RECORD, due: due('2030-01-01'), checkedOutTo: { name: 'Bea', isMe: false } });
    expect(reasons.map(({ code }) => code)).toEqual(['record', 'checkedOut', 'held', 'heldInConfidence', 'keepUntil']);
    expect(reasons[1]).toMatchObject({ changedBy: 'holder', name: 'Bea' });
    expect(reasons[2]).toMatchObject({ changedBy: 'kimTeam', name: 'Flood inquiry', unbacked: true });
  });
});

const maybe = fc.constantFrom(true, false, null);
const anyLabel = fc.record({
  name: fc.constant('L'),
  keeps: maybe,
  record: maybe,
  regulatory: maybe,
  locked: maybe,
  deleteAllowed: maybe,
});
const anyFacts: fc.Arbitrary<DeleteFacts> = fc.record({
  today: fc.constant(TODAY),
  isFolder: fc.boolean(),
  found: fc.constant(true),
  children: fc.constantFrom(null, 0, 4),
  standing: fc.constantFrom(STANDING, { ...STANDING, code: '' }),
  recordClass: fc.constantFrom(null, CLASS),
  due: fc.constantFrom(null, due('2020-01-01'), due('2030-01-01'), due(null, { needs: ['closed'] }), due(null, { permanent: true })),
  held: fc.constantFrom(null, [], [open], [sealed], [open, sealed]),
  label: fc.oneof(fc.constant(null), fc.constant('unknown' as const), anyLabel),
  keptMayBeDeleted: maybe,
  checkedOutTo: fc.constantFrom(null, { name: 'B', isMe: true }, { name: 'C', isMe: false }),
  openBy: fc.constantFrom(null, { name: 'B', isMe: true }, { name: 'C', isMe: false }),
  mayDelete: maybe,
});

describe('whatever is known', () => {
  it('unknown is never no, a hold always wins, and a confidential one says nothing', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { verdict, reasons } = explainDelete(facts);
        if (facts.held === null || facts.held.length > 0) expect(['cannot', 'mustNot']).toContain(verdict);
        if (facts.mayDelete === null || facts.label === 'unknown') expect(verdict).not.toBe('may');
        for (const { code, name, unbacked } of reasons) if (code === 'heldInConfidence') expect([name, unbacked]).toEqual([undefined, undefined]);
        expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length);
        expect(reasons.length).toBeGreaterThan(0);
      })
    );
  });
});
