import { openTenant, type LocalTenant } from '../../local/src';
import { seedCasework, seedDepartment } from '../../local/src/seed';
import { keepDecisions } from './keepDecisions';
import { keepFunctionLists } from './keepFunctionLists';
import { keepFunctions } from './keepFunctions';
import { keepHolds } from './keepHolds';
import { keepSchedules } from './keepSchedules';
import { keepSchemes } from './keepSchemes';
import { addOldMarkings } from './oldMarkings';
import { tellFunctions } from './tellFunctions';
import { turnMarkingOn } from './turnMarkingOn';
import { turnFunctionsOn } from './turnFunctionsOn';
import { turnRetentionOn } from './turnRetentionOn';

/** Up to so many, documents are spread over the department's sites; more of them make one very long library beside it. */
const mostInDepartment = 100_000;

export type Say = (words: string) => void;

const number = (value: number): string => value.toLocaleString('en-GB');

/** A draft that fails is thrown away whole, so nothing of it need be safe on disk before it is done. */
function hurry(tenant: LocalTenant): void {
  tenant.db.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536');
}

/**
 * Makes a seeded tenant in a new file.
 * @param items about how many documents; past 100,000 that many lie in one library of casework
 */
export async function seedTenant(file: string, items: number | undefined, say: Say): Promise<void> {
  const tenant = await openTenant({ file });
  const long = items !== undefined && items > mostInDepartment;
  try {
    hurry(tenant);
    say('Making the department: its people, its sites, their documents');
    seedDepartment(tenant, items === undefined || long ? {} : { items });
    say('Turning marking on where owners have done so');
    await turnMarkingOn(tenant);
    await addOldMarkings(tenant);
    await keepSchemes(tenant);
    say('Turning retention on: the schedule, and the classes of libraries and folders');
    await keepSchedules(tenant);
    await turnRetentionOn(tenant);
    await keepHolds(tenant);
    await keepDecisions(tenant);
    say('Starting function pages');
    await turnFunctionsOn(tenant);
    await keepFunctionLists(tenant);
    await keepFunctions(tenant);
    await tellFunctions(tenant);
    if (long) {
      const told = (done: number): void => say(done < items ? `Case files: ${number(done)} of ${number(items)} documents` : 'Case files: making the indexes');
      seedCasework(tenant, { documents: items, progress: told });
    }
  } finally {
    tenant.close();
  }
}
