import type { RecordClass } from '../recordClass';
import type { RetentionSettings } from '../settings';
import { labelKey } from './labelBook';
import { keepsAtLeast } from './keepsAtLeast';
import type { LabelBook, PublishedLabel } from './types';

/** Why a document's label cannot be changed, or not to just any. */
export type LabelRefusal = 'mayNot' | 'labelsUnknown' | 'noLabels' | 'regulatory' | 'record' | 'held' | 'holdsUnknown' | 'classUnknown' | 'classNeeds';

export interface LabelChangeInput {
  /** The name of the label that it has; empty for none, null where that could not be read. */
  readonly label: string | null;
  /** Null where they could not be read. */
  readonly labels: LabelBook | null;
  /** The code of its class; empty for none. */
  readonly code: string;
  /** Its class in the schedule in force; null where there is none of that code. */
  readonly recordClass: Pick<RecordClass, 'label'> | null;
  /** Whether it is held; null where that could not be read. */
  readonly held: boolean | null;
  readonly mayEdit: boolean | null;
  readonly manages: boolean;
  readonly locked: boolean | null;
  readonly master: RetentionSettings['master'];
}

/** What one person may do with the label of one document. */
export interface LabelChanges {
  readonly put: readonly PublishedLabel[];
  readonly clear: boolean;
  readonly lock: 'lock' | 'unlock' | null;
  /** What stands against all else. */
  readonly because: readonly LabelRefusal[];
}

const nothing = (because: LabelRefusal): LabelChanges => ({ put: [], clear: false, lock: null, because: [because] });

/** Whether Microsoft 365 deletes by a label no sooner than by another; what cannot be compared is no. */
const deletesNoSooner = (label: PublishedLabel, other: PublishedLabel): boolean =>
  !label.deletes || (other.deletes && label.from === other.from && label.days !== null && other.days !== null && label.days >= other.days);

const mayStandFor = (label: PublishedLabel, other: PublishedLabel): boolean => keepsAtLeast(label, other) && deletesNoSooner(label, other);

/**
 * What may become of a document's label: never less than its class asks for, nothing that weakens what a hold needs, and
 * nothing that deletes by itself where the class does not. What is not known allows nothing that might be less.
 */
export function labelChanges(input: LabelChangeInput): LabelChanges {
  const { labels, label, held, locked } = input;
  if (input.mayEdit === false) return nothing('mayNot');
  if (labels === null || label === null) return nothing('labelsUnknown');
  if (labels.all.length === 0) return nothing('noLabels');
  const now = labels.find(label);
  if (label !== '' && now === null) return nothing('labelsUnknown');
  if (now?.regulatory === true) return nothing('regulatory');
  const free = held === false;
  const because: LabelRefusal[] = held === null ? ['holdsUnknown'] : held ? ['held'] : [];
  const lock = now?.record !== true || locked === null ? null : !locked ? 'lock' : free ? 'unlock' : null;
  // Only an administrator of the site takes a record's label off; SharePoint says no to the rest who manage it.
  if (now?.record === true && !input.manages) return { put: [], clear: false, lock, because: ['record', ...because] };

  let classAllows = (_each: PublishedLabel): boolean => true;
  let clear = true;
  if (input.master === 'class' && input.code !== '') {
    const wanted = input.recordClass === null || input.recordClass.label === '' ? null : labels.find(input.recordClass.label);
    if (input.recordClass === null || (input.recordClass.label !== '' && wanted === null)) {
      because.push('classUnknown');
      clear = false;
      classAllows = (each) => (now === null ? !each.deletes : mayStandFor(each, now));
    } else if (wanted !== null) {
      because.push('classNeeds');
      clear = false;
      classAllows = (each) => mayStandFor(each, wanted);
    } else classAllows = (each) => !each.deletes;
  }
  const holdAllows = (each: PublishedLabel): boolean => free || (!each.deletes && each.keeps && (now === null || keepsAtLeast(each, now)));
  const put = labels.all.filter((each) => labelKey(each.name) !== labelKey(label) && classAllows(each) && holdAllows(each));
  return { put, clear: clear && free && label !== '', lock, because };
}
