import { EMPTY_CLASS, type RecordClass, type Schedule } from '../../recordClass';
import { checkSchedule } from './checkSchedule';
import { scheduleProblem, type ScheduleProblem } from './scheduleProblem';
import { validateSchedule, type SchemaError } from './validateSchedule';

/** A schedule that follows the form, or null; and what is wrong with it, or for a person to look at. */
export interface ScheduleJsonReading {
  readonly schedule: Schedule | null;
  readonly problems: readonly ScheduleProblem[];
}

/** A schedule as it is written: what it does not say is left out. */
type Written = Partial<Schedule> & Pick<Schedule, 'id' | 'title' | 'version'> & { readonly classes: readonly Partial<RecordClass>[] };

const MOST_SAID = 100;

const isWritten = (json: unknown): json is Written => validateSchedule(json);

function said({ instancePath, message = '', params }: SchemaError): string {
  const name = params.missingProperty ?? params.additionalProperty;
  return `${instancePath} ${message}${typeof name === 'string' ? `: ${name}` : ''}`.trim();
}

/**
 * The door for a schedule from outside: holds it to `docs/schemas/retention-schedule.schema.json`, fills in what it
 * leaves out, then looks at what its classes say to each other. Never throws.
 */
export function readSchedule(json: unknown): ScheduleJsonReading {
  if (!isWritten(json)) {
    const errors = (validateSchedule.errors ?? []).slice(0, MOST_SAID);
    return { schedule: null, problems: errors.map((error) => scheduleProblem('schema', '', error.instancePath, said(error))) };
  }
  const { id, title, version, year = 'calendar', publicRecords = false, workingClass = '', classes } = json;
  const schedule: Schedule = {
    id,
    title,
    version,
    year,
    publicRecords,
    workingClass,
    classes: classes.map((each) => ({ ...EMPTY_CLASS, ...each, authority: { text: each.authority?.text ?? '', url: each.authority?.url ?? '' } })),
  };
  return { schedule, problems: checkSchedule(schedule) };
}
