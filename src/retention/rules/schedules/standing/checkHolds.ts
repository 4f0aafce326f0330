import type { RecordClass, Schedule } from '../../recordClass';
import { checkTogether } from '../importing/checkTogether';
import { safeLink } from '../importing/readAuthority';
import { readDay } from '../importing/readDay';
import { scheduleProblem, type ScheduleProblem, type ScheduleProblemCode } from './scheduleProblem';
import { validateSchedule } from './validateSchedule';

const TOGETHER: ReadonlySet<string> = new Set(['codeTwice', 'supersededByUnknown', 'supersededByItself', 'supersededRing']);

function checkClass(each: RecordClass, at: number): ScheduleProblem[] {
  const problems: ScheduleProblem[] = [];
  const say = (code: ScheduleProblemCode, field: string, value: string): void => {
    problems.push(scheduleProblem(code, each.code, `/classes/${at}/${field}`, value));
  };
  for (const field of ['validFrom', 'validTo'] as const) if (each[field] !== '' && readDay(each[field]) !== each[field]) say('noSuchDay', field, each[field]);
  if (each.validFrom !== '' && each.validTo !== '' && each.validTo < each.validFrom) say('datesOutOfOrder', 'validTo', each.validTo);
  if (each.authority.url !== '' && safeLink(each.authority.url) === '') say('linkUnsafe', 'authority/url', each.authority.url);
  return problems;
}

/** What keeps a schedule that follows the form from being put in force. It reads no periods, so that it is quick. */
export function checkHolds({ classes }: Pick<Schedule, 'classes'>): ScheduleProblem[] {
  const problems: ScheduleProblem[] = classes.length === 0 ? [scheduleProblem('noClasses', '', '/classes', '')] : [];
  for (const { at, field, code } of checkTogether(classes).problems) {
    if (!TOGETHER.has(code)) continue;
    const value = field === 'supersededBy' ? classes[at].supersededBy : classes[at].code;
    problems.push(scheduleProblem(code as ScheduleProblemCode, classes[at].code, `/classes/${at}/${field}`, value));
  }
  return [...problems, ...classes.flatMap(checkClass)];
}

/** Whether a schedule follows the form and nothing keeps it from being in force. What does not hold is not followed. */
export const holdsAsSchedule = (schedule: Schedule): boolean => validateSchedule(schedule) && checkHolds(schedule).length === 0;
