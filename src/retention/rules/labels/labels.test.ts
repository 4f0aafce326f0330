import * as fc from 'fast-check';
import { EMPTY_CLASS, type RecordClass, type Schedule } from '../recordClass';
import { classLabelComparer } from './compareClassWithLabel';
import { keepsAtLeast } from './keepsAtLeast';
import { labelBook } from './labelBook';
import { countVerdict, NO_LABEL_COUNTS } from './labelCounts';
import type { ClassLabelVerdict, LabelStart, PublishedLabel } from './types';

const label = (name: string, more: Partial<PublishedLabel> = {}): PublishedLabel => ({
  name,
  days: 2555,
  from: 'created',
  deletable: false,
  keeps: true,
  record: false,
  regulatory: false,
  unlockedAsDefault: false,
  deletes: true,
  reviewed: false,
  notes: '',
  ...more,
});

const THREE = label('Working papers 3 years', { days: 1095, from: 'modified' });
const SEVEN = label('Business 7 years');
const EVENT = label('Contract end plus 6 years', { days: 2190, from: 'event' });
const RECORD = label('Policy record 20 years', { days: 7300, record: true });
const REGULATORY = label('Statutory', { days: null, record: true, regulatory: true });
const DELETES = label('Delete after a year', { days: 365, keeps: false });
const BOOK = labelBook([THREE, SEVEN, EVENT, RECORD, REGULATORY, DELETES]);

const recordClass = (code: string, name: string, more: Partial<RecordClass> = {}): RecordClass => ({ ...EMPTY_CLASS, code, label: name, ...more });
const SCHEDULE: Schedule = {
  id: 'rivers',
  title: '',
  version: '1',
  year: 'calendar',
  publicRecords: true,
  workingClass: 'WORK',
  classes: [
    recordClass('WORK', THREE.name),
    recordClass('BUS', SEVEN.name),
    recordClass('FIN', SEVEN.name),
    recordClass('OLD', RECORD.name, { supersededBy: 'POL' }),
    recordClass('POL', RECORD.name),
    recordClass('CON', EVENT.name),
    recordClass('BIN', DELETES.name),
    recordClass('NONE', ''),
    recordClass('AWAY', 'Never published'),
  ],
};

const same: ClassLabelVerdict = { kind: 'same' };
const write = (name: string): ClassLabelVerdict => ({ kind: 'writeLabel', label: name });
const disagree = (code: Extract<ClassLabelVerdict, { kind: 'disagree' }>['code']): ClassLabelVerdict => ({ kind: 'disagree', code });
const silent = (code: Extract<ClassLabelVerdict, { kind: 'silent' }>['code']): ClassLabelVerdict => ({ kind: 'silent', code });

describe('where the class leads, the label follows', () => {
  const compare = classLabelComparer(SCHEDULE, BOOK, 'class');
  it.each<[string, string, string, ClassLabelVerdict]>([
    ['neither', '', '', same],
    ['the class’s own label', 'BUS', 'Business 7 years', same],
    ['the same label in other capitals', 'BUS', 'BUSINESS 7 YEARS', same],
    ['a class and no label', 'BUS', '', write('Business 7 years')],
    ['a class that stands for no label, and none', 'NONE', '', same],
    ['a class that stands for no label, and one', 'NONE', 'Business 7 years', silent('classHasNoLabel')],
    ['a label and no class', '', 'Business 7 years', silent('noClass')],
    ['a class that the schedule does not have', 'GONE', 'Business 7 years', disagree('classUnknown')],
    ['a class whose label is not published here', 'AWAY', '', disagree('notPublished')],
    ['a class that needs more than the label keeps', 'POL', 'Business 7 years', write('Policy record 20 years')],
    ['a label that only deletes', 'BUS', 'Delete after a year', write('Business 7 years')],
    ['a label that keeps longer than the class’s', 'WORK', 'Business 7 years', disagree('labelMayKeepMore')],
    ['a record, where the class only keeps', 'BUS', 'Policy record 20 years', disagree('labelMayKeepMore')],
    ['a regulatory record', 'POL', 'Statutory', disagree('labelMayKeepMore')],
    ['days from an event, which cannot be compared', 'BUS', 'Contract end plus 6 years', disagree('labelMayKeepMore')],
    ['days from the last change, which may end later', 'BUS', 'Working papers 3 years', disagree('labelMayKeepMore')],
    ['a label of another department', 'BUS', 'Somebody else’s', disagree('labelUnknown')],
  ])('%s', (_, code, name, verdict) => expect(compare({ recordClass: code, label: name })).toEqual(verdict));
});

describe('where the label leads, the class follows', () => {
  const compare = classLabelComparer(SCHEDULE, BOOK, 'label');
  it.each<[string, string, string, ClassLabelVerdict]>([
    ['neither', '', '', same],
    ['a class and no label: it stays', 'BUS', '', silent('noLabel')],
    ['a label of this class', 'BUS', 'Business 7 years', same],
    ['the other class of the same label', 'FIN', 'Business 7 years', same],
    ['a label of one class', 'BUS', 'Working papers 3 years', { kind: 'writeClass', recordClass: 'WORK' }],
    ['a label and no class', '', 'working papers 3 years', { kind: 'writeClass', recordClass: 'WORK' }],
    ['a label whose other class is no longer in use', 'WORK', 'Policy record 20 years', { kind: 'writeClass', recordClass: 'POL' }],
    ['a label of two classes', 'WORK', 'Business 7 years', disagree('severalClasses')],
    ['a label of no class', 'WORK', 'Somebody else’s', silent('labelHasNoClass')],
  ])('%s', (_, code, name, verdict) => expect(compare({ recordClass: code, label: name })).toEqual(verdict));
});

const anyLabel = fc.record({
  name: fc.constantFrom('A', 'B'),
  days: fc.option(fc.integer({ min: 1, max: 36_525 }), { nil: null }),
  from: fc.constantFrom<LabelStart>('created', 'modified', 'labelled', 'event', 'unknown'),
  keeps: fc.boolean(),
  record: fc.boolean(),
  regulatory: fc.boolean(),
});

describe('what keeps at least as much', () => {
  it('never lets go of a record, nor of anything sooner', () => {
    fc.assert(
      fc.property(anyLabel, anyLabel, (a, b) => {
        const [one, other] = [label('', a), label('', b)];
        if (!keepsAtLeast(one, other)) return;
        if (other.regulatory) expect(one.regulatory).toBe(true);
        if (other.record) expect(one.record || one.regulatory).toBe(true);
        if (other.keeps && one.days !== null) expect(one.days).toBeGreaterThanOrEqual(other.days ?? Number.POSITIVE_INFINITY);
      })
    );
  });

  it('is carried from label to label', () => {
    fc.assert(
      fc.property(anyLabel, anyLabel, anyLabel, (a, b, c) => {
        const [one, two, three] = [label('', { ...a, keeps: true }), label('', { ...b, keeps: true }), label('', { ...c, keeps: true })];
        if (keepsAtLeast(one, two) && keepsAtLeast(two, three)) expect(keepsAtLeast(one, three)).toBe(true);
      })
    );
  });

  it('cannot be told of what Microsoft has not said', () => {
    expect(keepsAtLeast(SEVEN, label('New', { from: 'unknown' }))).toBe(false);
    expect(keepsAtLeast(label('For ever', { days: null, from: 'unknown' }), SEVEN)).toBe(true);
  });
});

describe('whatever stands on a document', () => {
  const codes = fc.constantFrom('', 'GONE', ...SCHEDULE.classes.map(({ code }) => code));
  const names = fc.oneof(fc.constantFrom('', ...BOOK.all.map(({ name }) => name)), fc.string());
  it('is never weakened by the product, and settles in one step', () => {
    fc.assert(
      fc.property(codes, names, (code, name) => {
        const compare = classLabelComparer(SCHEDULE, BOOK, 'class');
        const verdict = compare({ recordClass: code, label: name });
        if (verdict.kind !== 'writeLabel') return;
        const before = BOOK.find(name);
        if (name !== '') expect(before !== null && keepsAtLeast(BOOK.find(verdict.label)!, before)).toBe(true);
        expect(compare({ recordClass: code, label: verdict.label })).toEqual(same);
      })
    );
    fc.assert(
      fc.property(codes, names, (code, name) => {
        const compare = classLabelComparer(SCHEDULE, BOOK, 'label');
        const verdict = compare({ recordClass: code, label: name });
        if (verdict.kind === 'writeClass') expect(compare({ recordClass: verdict.recordClass, label: name })).toEqual(same);
      })
    );
  });

  it('is counted once', () => {
    const verdicts: ClassLabelVerdict[] = [same, write('x'), silent('noClass'), disagree('notPublished'), disagree('notPublished')];
    const counts = verdicts.reduce((sum, verdict, at) => countVerdict(sum, verdict, at > 1), NO_LABEL_COUNTS);
    expect(counts).toEqual({ documents: 5, labelled: 3, same: 1, toWrite: 1, silent: { noClass: 1 }, disagree: { notPublished: 2 } });
  });
});

describe('a class that somebody gave with a reason', () => {
  const compare = classLabelComparer(SCHEDULE, BOOK, 'label');
  it('is looked at by a person, and never written over', () =>
    expect(compare({ recordClass: 'POL', label: THREE.name, given: true })).toEqual(disagree('classGiven')));
  it('is no finding where it agrees with the label', () => expect(compare({ recordClass: 'WORK', label: THREE.name, given: true })).toEqual(same));
  it('counts for nothing where the class leads', () =>
    expect(classLabelComparer(SCHEDULE, BOOK, 'class')({ recordClass: 'BUS', label: '', given: true })).toEqual(write(SEVEN.name)));
});
