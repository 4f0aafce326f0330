import * as fc from 'fast-check';
import { labelChanges, type LabelChangeInput } from './labelChanges';
import { keepsAtLeast } from './keepsAtLeast';
import { labelBook } from './labelBook';
import type { PublishedLabel } from './types';

const label = (name: string, more: Partial<PublishedLabel> = {}): PublishedLabel => ({
  name,
  days: 2555,
  from: 'created',
  deletable: false,
  keeps: true,
  record: false,
  regulatory: false,
  unlockedAsDefault: false,
  deletes: false,
  reviewed: false,
  notes: '',
  ...more,
});
const ALL = [
  label('Seven'),
  label('Three', { days: 1095 }),
  label('Seven, then deleted', { deletes: true }),
  label('Record', { days: null, record: true }),
  label('Statutory', { days: null, record: true, regulatory: true }),
  label('Deletes after a year', { days: 365, keeps: false, deletes: true, deletable: true }),
];
const free: LabelChangeInput = {
  label: '',
  labels: labelBook(ALL),
  code: '',
  recordClass: null,
  held: false,
  mayEdit: true,
  manages: false,
  locked: null,
  master: 'class',
};
const names = (input: Partial<LabelChangeInput>): string[] => labelChanges({ ...free, ...input }).put.map(({ name }) => name);

describe('the label of one document', () => {
  it.each<[string, Partial<LabelChangeInput>, readonly string[]]>([
    ['any, where it has no class', {}, ALL.map(({ name }) => name)],
    [
      'none that keeps less than the class, or deletes by itself where the class does not',
      { code: 'A', recordClass: { label: 'Seven' } },
      ['Seven', 'Record', 'Statutory'],
    ],
    ['none that deletes by itself, where the class stands for no label', { code: 'A', recordClass: { label: '' } }, ['Seven', 'Three', 'Record', 'Statutory']],
    ['none that might be less, where the class is not in the schedule', { code: 'A', label: 'Seven' }, ['Record', 'Statutory']],
    ['none that keeps less, while it is held', { held: true, label: 'Seven' }, ['Record', 'Statutory']],
    ['none that keeps less, where holds could not be read', { held: null, label: 'Seven' }, ['Record', 'Statutory']],
    ['any, where the label leads', { master: 'label', code: 'A', recordClass: { label: 'Seven' }, label: 'Seven' }, ALL.slice(1).map(({ name }) => name)],
    ['none, on a record, for who does not manage the site', { label: 'Record' }, []],
    ['none, on a regulatory record, for anybody', { label: 'Statutory', manages: true }, []],
    ['none, for who may not edit', { mayEdit: false }, []],
    ['none, where the labels could not be read', { labels: null }, []],
    ['none, over one that is not known here', { label: 'From elsewhere' }, []],
  ])('may be %s', (_, input, expected) => expect(names(input)).toEqual(expected));

  it.each<[string, Partial<LabelChangeInput>, boolean]>([
    ['taken off', { label: 'Seven' }, true],
    ['kept on, while it is held', { label: 'Seven', held: true }, false],
    ['kept on, where holds are not known', { label: 'Seven', held: null }, false],
    ['kept on, where the class asks for one', { label: 'Record', manages: true, code: 'A', recordClass: { label: 'Seven' } }, false],
    ['kept on, where there is none', { label: '' }, false],
  ])('is %s', (_, input, clear) => expect(labelChanges({ ...free, ...input }).clear).toBe(clear));

  it('is locked again by whoever may edit, and opened only where nothing holds it', () => {
    const lockOf = (input: Partial<LabelChangeInput>): string | null => labelChanges({ ...free, label: 'Record', ...input }).lock;
    expect([
      lockOf({ locked: true }),
      lockOf({ locked: false, held: true }),
      lockOf({ locked: true, held: true }),
      lockOf({ locked: true, held: null }),
    ]).toEqual(['unlock', 'lock', null, null]);
    expect([lockOf({ locked: null }), lockOf({ label: 'Seven', locked: true })]).toEqual([null, null]);
  });

  it('of what is held never becomes less, whatever else is so', () => {
    const some = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
    fc.assert(
      fc.property(
        fc.record({
          label: some('', ...ALL.map(({ name }) => name)),
          code: some('', 'A'),
          recordClass: some(null, { label: '' }, { label: 'Seven' }, { label: 'Not published' }),
          held: some<boolean | null>(true, null),
          manages: fc.boolean(),
          locked: some<boolean | null>(true, false, null),
          master: some<'class' | 'label'>('class', 'label'),
        }),
        (input) => {
          const now = free.labels?.find(input.label) ?? null;
          const { put, clear, lock } = labelChanges({ ...free, ...input });
          expect(clear).toBe(false);
          expect(lock).not.toBe('unlock');
          expect(put.every((each) => !each.deletes && (now === null || keepsAtLeast(each, now)))).toBe(true);
        }
      )
    );
  });
});
