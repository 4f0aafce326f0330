import * as React from 'react';
import type { Schedule } from '../../../retention/rules';
import type { FunctionSite } from '../../store/site/functionSite';

/** The schedule that says what classes are called; null until it is there, and where there is none. */
export function useSchedule(site: Pick<FunctionSite, 'records'>): Schedule | null {
  const [schedule, setSchedule] = React.useState<Schedule | null>(null);
  React.useEffect(() => {
    let wanted = true;
    site.records().then(
      (records) => wanted && setSchedule(records?.schedule ?? null),
      () => undefined
    );
    return () => {
      wanted = false;
    };
  }, [site]);
  return schedule;
}

/** A class by its title and code; by its code alone where the schedule does not have it. */
export function classNamed(schedule: Schedule | null, code: string): string {
  const title = schedule?.classes.find((each) => each.code === code)?.title ?? '';
  return title === '' ? code : `${title} (${code})`;
}
