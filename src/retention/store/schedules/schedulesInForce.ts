import type { Door } from '../../../tenant';
import { readProblem } from '../../../tenant';
import type { Schedule } from '../../rules';
import { readInForce } from './scheduleInForce';
import { readVersions } from './scheduleStore';
import { standings } from './standings';

/**
 * Every schedule of the department that is in force, by title; none where the site keeps no schedules.
 * @throws TenantProblem where they could not be read
 */
export async function schedulesInForce(kim: Door): Promise<readonly Schedule[]> {
  try {
    const ids = standings(await readVersions(kim)).flatMap(({ scheduleId, inForce, withdrawn }) => (inForce === null || withdrawn ? [] : [scheduleId]));
    const found: Schedule[] = [];
    for (const id of ids) {
      const schedule = await readInForce(kim, id);
      if (schedule !== null) found.push(schedule);
    }
    return found.sort((a, b) => (a.title < b.title ? -1 : 1));
  } catch (error) {
    if ((await readProblem(error)).code === 'notFound') return [];
    throw error;
  }
}
