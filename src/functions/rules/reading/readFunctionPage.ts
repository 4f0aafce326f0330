import type { PageProblem } from '../levels';
import { EMPTY_PAGE, PART_NAMES, type FunctionPage, type PartName } from '../page';
import { entriesOf } from './groups';
import { isPassedOver, pageName } from './names';
import { readParts } from './readParts';
import { readValue } from './readValue';
import { collector, isNothing, isObject, plain, type Given } from './source';

/** A page out of a file, and what was wrong with how the file says it. What the page says is checked by `checkPage`. */
export interface FunctionPageReading {
  readonly page: FunctionPage;
  readonly problems: readonly PageProblem[];
}

const isPart = (name: string): name is PartName => (PART_NAMES as readonly string[]).includes(name);

/** A record may name its series by the series' name. */
function withSeriesIds(page: FunctionPage): FunctionPage {
  const ids = new Set(page.keyRecordSeries.map(({ id }) => id));
  const byName = new Map(page.keyRecordSeries.map(({ id, name }) => [name, id]));
  const keyRecords = page.keyRecords.map((record) => (ids.has(record.series) ? record : { ...record, series: byName.get(record.series) ?? record.series }));
  return { ...page, keyRecords };
}

const WRAPPERS = new Set(['function', 'functionpage', 'page']);

/** A file may hold its page in a list of one, or under a name that says that it is one. */
function unwrapped(given: unknown): unknown {
  const json: unknown = Array.isArray(given) && given.length === 1 ? given[0] : given;
  if (!isObject(json)) return json;
  const [only, ...others] = Object.entries(json).filter(([name]) => !isPassedOver(name));
  return others.length === 0 && only !== undefined && WRAPPERS.has(plain(only[0])) && isObject(only[1]) ? only[1] : json;
}

/**
 * The door for a function page from outside: JSON of any making, as `docs/schemas/function-page.schema.json` has it or
 * nearly so. Names may be spelt otherwise, values may stand in areas, a part may be a text, and a part without an id gets
 * one from its place. What cannot be taken is a problem and stays empty. Never throws.
 */
export function readFunctionPage(given: unknown): FunctionPageReading {
  const { problems, tell } = collector();
  const json = unwrapped(given);
  if (!isObject(json)) return { page: EMPTY_PAGE, problems: [{ path: '', code: 'notAnObject' }] };
  const values = new Map<string, unknown>();
  const parts = new Map<PartName, Given[]>();
  for (const { name: written, value, path } of entriesOf(json)) {
    if (isNothing(value)) continue;
    const name = pageName(written);
    if (name === undefined) {
      if (!isPassedOver(written)) tell(path, 'unknownName');
    } else if (isPart(name)) parts.set(name, [...(parts.get(name) ?? []), { value, path }]);
    else if (values.has(name)) tell(path, 'givenTwice');
    else values.set(name, readValue(name, EMPTY_PAGE[name], { value, path }, tell));
  }
  const read = PART_NAMES.map((part) => [part, readParts(part, parts.get(part) ?? [], tell)]);
  const page = { ...EMPTY_PAGE, ...Object.fromEntries(values), ...Object.fromEntries(read) } as FunctionPage;
  return { page: withSeriesIds(page), problems };
}
