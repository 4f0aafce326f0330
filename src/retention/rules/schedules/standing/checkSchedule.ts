import type { RecordClass, Schedule } from '../../recordClass';
import { labelFits } from '../purview/labelName';
import { readClassPeriod } from '../readClassPeriod';
import { checkHolds } from './checkHolds';
import { scheduleProblem, type ScheduleProblem, type ScheduleProblemCode } from './scheduleProblem';

/** What a person should look at in a class; it may be in force all the same. */
function checkClass(each: RecordClass, at: number, schedule: Schedule): ScheduleProblem[] {
  const problems: ScheduleProblem[] = [];
  const say = (code: ScheduleProblemCode, field: string, value: string): void => {
    problems.push(scheduleProblem(code, each.code, `/classes/${at}/${field}`, value));
  };
  if (each.label !== '' && !labelFits(each.label)) say('labelUnfit', 'label', each.label);
  const reading = readClassPeriod(each, schedule);
  const permanent = reading.kind === 'permanent';
  if (schedule.publicRecords && (permanent || each.action === 'keep')) say('keptForEverPublicRecord', permanent ? 'keepFor' : 'action', each.keepFor);
  else if (reading.needsPerson) say('periodNeedsPerson', 'keepFor', each.keepFor);
  if (permanent && each.action === 'destroy') say('destroyedYetPermanent', 'action', each.keepFor);
  if (each.action === 'transfer' && schedule.publicRecords && each.series === '') say('transferWithoutSeries', 'series', '');
  return problems;
}

/** Labels that stand for two classes at once: which of them a labelled document has could not be told. */
function labelsTwice({ classes }: Schedule): ScheduleProblem[] {
  const labels = classes.map(({ label, supersededBy }) => (supersededBy === '' ? label.toLowerCase() : ''));
  return classes.flatMap(({ code, label }, at) =>
    labels[at] !== '' && labels.indexOf(labels[at]) !== labels.lastIndexOf(labels[at])
      ? [scheduleProblem('labelTwice', code, `/classes/${at}/label`, label)]
      : []
  );
}

/** Working papers must be some class: nothing is simply "not a record". */
function checkWorkingClass({ classes, workingClass }: Schedule): ScheduleProblem[] {
  const there = workingClass === '' || classes.some(({ code, supersededBy }) => code === workingClass && supersededBy === '');
  return there ? [] : [scheduleProblem('workingClassUnknown', '', '/workingClass', workingClass)];
}

/** Everything that is wrong with a schedule, or for a person to look at; `stops` says which of it keeps it from being put in force. */
export const checkSchedule = (schedule: Schedule): ScheduleProblem[] => [
  ...checkHolds(schedule),
  ...checkWorkingClass(schedule),
  ...schedule.classes.flatMap((each, at) => checkClass(each, at, schedule)),
  ...labelsTwice(schedule),
];
