import type { RecordClass, Schedule } from '../recordClass';
import type { RetentionSettings } from '../settings';
import { keepsAtLeast } from './keepsAtLeast';
import { labelKey } from './labelBook';
import type { ClassLabelVerdict, LabelBook } from './types';

/** What is known of one document. */
export interface ClassLabelInput {
  /** The code of the class that it has, its own or its place's; empty for none. */
  readonly recordClass: string;
  /** The name of its Microsoft label; empty for none. */
  readonly label: string;
  /** Whether somebody gave it this class and said why. */
  readonly given?: boolean;
}

export type CompareClassWithLabel = (input: ClassLabelInput) => ClassLabelVerdict;

const SAME: ClassLabelVerdict = { kind: 'same' };

/**
 * Compares class and label of documents, under the setting that says which of the two is the source (one master: the
 * other is derived, and only real disagreement is a finding). Nothing is ever taken off: a class that says nothing of a
 * label, or a label of a class, leaves it.
 */
export function classLabelComparer(schedule: Schedule, labels: LabelBook, master: RetentionSettings['master']): CompareClassWithLabel {
  const classes = new Map(schedule.classes.map((each) => [each.code, each]));
  const byLabel = new Map<string, RecordClass[]>();
  for (const each of schedule.classes) {
    if (each.label === '' || each.supersededBy !== '') continue;
    byLabel.set(labelKey(each.label), [...(byLabel.get(labelKey(each.label)) ?? []), each]);
  }

  const labelFollows = ({ recordClass, label }: ClassLabelInput): ClassLabelVerdict => {
    if (recordClass === '') return { kind: 'silent', code: 'noClass' };
    const known = classes.get(recordClass);
    if (known === undefined) return { kind: 'disagree', code: 'classUnknown' };
    if (known.label === '') return label === '' ? SAME : { kind: 'silent', code: 'classHasNoLabel' };
    if (labelKey(known.label) === labelKey(label)) return SAME;
    const wanted = labels.find(known.label);
    if (wanted === null) return { kind: 'disagree', code: 'notPublished' };
    if (label === '') return { kind: 'writeLabel', label: wanted.name };
    const now = labels.find(label);
    if (now === null) return { kind: 'disagree', code: 'labelUnknown' };
    return keepsAtLeast(wanted, now) ? { kind: 'writeLabel', label: wanted.name } : { kind: 'disagree', code: 'labelMayKeepMore' };
  };

  const classFollows = ({ recordClass, label, given = false }: ClassLabelInput): ClassLabelVerdict => {
    if (label === '') return { kind: 'silent', code: 'noLabel' };
    const meant = byLabel.get(labelKey(label)) ?? [];
    if (meant.some(({ code }) => code === recordClass)) return SAME;
    if (meant.length === 0) return { kind: 'silent', code: 'labelHasNoClass' };
    if (given) return { kind: 'disagree', code: 'classGiven' };
    return meant.length === 1 ? { kind: 'writeClass', recordClass: meant[0].code } : { kind: 'disagree', code: 'severalClasses' };
  };

  return (input) => {
    if (input.recordClass === '' && input.label === '') return SAME;
    return master === 'class' ? labelFollows(input) : classFollows(input);
  };
}
