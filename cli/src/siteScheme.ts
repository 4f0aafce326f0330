import { existsSync, readFileSync } from 'node:fs';
import type { MarkingSettings, Scheme } from '../../src/marking/rules';
import { isBuiltInScheme, loadBuiltInScheme } from '../../src/marking/schemes';
import { readScheme } from '../../src/marking/schemes/readScheme';
import { loadScheme } from '../../src/marking/store/schemes/loadScheme';
import type { Reached } from './reachSite';
import { exitCodes, Stop } from './stop';

function schemeInFile(file: string): Scheme {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Stop(exitCodes.wrongUse, `${file} could not be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { scheme } = readScheme(json);
  if (scheme === null) throw new Stop(exitCodes.wrongUse, `${file} is not a scheme that can be used. "muniment marking scheme check ${file}" says why.`);
  return scheme;
}

/**
 * The scheme of a site: what its settings name, out of the product or off the KIM site; or the one that was asked for.
 * Stops with exit code 2 where there is none.
 * @param wanted a built-in scheme's id or a file; undefined for the site's own
 */
export async function siteScheme(reached: Reached, settings: MarkingSettings, wanted?: string): Promise<Scheme> {
  if (wanted !== undefined && !isBuiltInScheme(wanted) && existsSync(wanted)) return schemeInFile(wanted);
  const id = wanted ?? settings.schemeId;
  if (isBuiltInScheme(id)) return loadBuiltInScheme(id);
  const answer = await loadScheme(id, {
    door: reached.door,
    openDoor: reached.doorTo,
    storage: null,
    check: async (json) => readScheme(json).scheme,
  });
  if (answer.kind === 'found') return answer.scheme;
  throw new Stop(exitCodes.wrongUse, `The scheme "${id}" cannot be used: ${answer.kind}.`);
}
