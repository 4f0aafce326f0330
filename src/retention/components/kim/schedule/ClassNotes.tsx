import * as React from 'react';
import { useLooks } from '../../../../ui/useLooks';
import type { RecordClass } from '../../../rules';
import { useScheduleRoom } from '../room/scheduleRoom';

export interface ClassNotesProps {
  readonly recordClass: RecordClass;
  /** Whether it is the class of working copies. */
  readonly working: boolean;
  readonly needsPerson: boolean;
  readonly retired: boolean;
}

/** What is particular about a class, in a line. */
export function ClassNotes({ recordClass: each, working, needsPerson, retired }: ClassNotesProps): JSX.Element | null {
  const { words, now } = useScheduleRoom();
  const look = useLooks();
  const { list } = words;
  const today = now().toISOString().slice(0, 10);
  const notes = [
    needsPerson && list.needsPerson,
    working && list.working,
    each.vital && list.vital,
    each.secondPerson && list.secondPerson,
    retired && each.validTo !== '' && list.retired(words.day(each.validTo)),
    each.supersededBy !== '' && list.replaced(each.supersededBy),
    each.validFrom > today && list.notYet(words.day(each.validFrom)),
  ].filter(Boolean);
  return notes.length === 0 ? null : <p className={look.quiet}>{notes.join(' · ')}</p>;
}
