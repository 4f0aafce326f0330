import type { RecordClass, Schedule } from '../../recordClass';
import { checkTogether } from '../importing/checkTogether';
import { safeLink } from '../importing/readAuthority';
import { readDay } from '../importing/readDay';
import { readClassPeriod } from '../readClassPeriod';
import { labelFits } from '../purview/labelName';
import { scheduleProblem, type ScheduleProblem, type ScheduleProblemCode } from './scheduleProblem';

const TOGETHER: ReadonlySet<string> = new Set(['codeTwice', 'supersededByUnknown', 'supersededByItself', 'supersededRing']);

function checkClass(each: RecordClass, at: number, schedule: Schedule): ScheduleProblem[] {
  const problems: ScheduleProblem[] = [];
  const say = (code: ScheduleProblemCode, field: string, value: string): void => {
    problems.push(scheduleProblem(code, each.code, `/classes/${at}/${field}`, value));
  };
  for (const field of ['validFrom', 'validTo'] as const) if (each[field] !== '' && readDay(each[field]) !== each[field]) say('noSuchDay', field, each[field]);
  if (each.validFrom !== '' && each.validTo !== '' && each.validTo < each.validFrom) say('datesOutOfOrder', 'validTo', each.validTo);
  if (each.authority.url !== '' && safeLink(each.authority.url) === '') say('linkUnsafe', 'authority/url', each.authority.url);
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

/** Everything that is wrong with a schedule, or for a person to look at; `stops` says which of it keeps it from being put in force. */
export function checkSchedule(schedule: Schedule): ScheduleProblem[] {
  const { classes, workingClass } = schedule;
  const problems: ScheduleProblem[] = classes.length === 0 ? [scheduleProblem('noClasses', '', '/classes', '')] : [];
  if (workingClass !== '' && !classes.some(({ code, supersededBy }) => code === workingClass && supersededBy === ''))
    problems.push(scheduleProblem('workingClassUnknown', '', '/workingClass', workingClass));
  for (const { at, field, code } of checkTogether(classes).problems) {
    if (!TOGETHER.has(code)) continue;
    const value = field === 'supersededBy' ? classes[at].supersededBy : classes[at].code;
    problems.push(scheduleProblem(code as ScheduleProblemCode, classes[at].code, `/classes/${at}/${field}`, value));
  }
  return [...problems, ...classes.flatMap((each, at) => checkClass(each, at, schedule)), ...labelsTwice(schedule)];
}
