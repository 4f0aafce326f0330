import { readProblem, type Door, type TenantProblem } from '../../../tenant';
import { findKimSite, type Keeping } from '../../../tenant/kimSite';
import type { Scheme } from '../../rules';
import { readSchemeText, readVersions, standings, type SchemeStanding } from './schemeStore';

/**
 * - `found`: the department's scheme. One that was withdrawn still says what its markings mean; it is not offered anew.
 * - `noKimSite`: nobody has said where the department keeps its schemes.
 * - `unknown`: no scheme of that name has been put in force.
 * - `broken`: what is in force does not hold together, and is not used.
 * - `unreadable`: the KIM site could not be read by this person, or not now.
 */
export type SchemeAnswer =
  | { readonly kind: 'found'; readonly scheme: Scheme; readonly withdrawn: boolean }
  | { readonly kind: 'noKimSite' | 'unknown' | 'broken' }
  | { readonly kind: 'unreadable'; readonly problem: TenantProblem };

export interface LoadSchemeOptions {
  /** The site that uses the scheme. */
  readonly door: Door;
  openDoor(webUrl: string): Door;
  readonly storage: Keeping | null;
  /** What a web part's own property says of the KIM site. */
  readonly property?: string;
  readonly now?: () => number;
  /** Checks a scheme from outside; null where it does not hold. Its code is heavy, so it is only fetched for a version that is new here. */
  check(json: unknown): Promise<Scheme | null>;
}

/** So long a kept scheme is used without asking; after that it is used, and asked about beside. */
const FRESH_MS = 10 * 60 * 1000;
/** After so long it is asked about first. */
const STALE_MS = 7 * 24 * 60 * 60 * 1000;

interface Kept {
  readonly row: number;
  readonly withdrawn: boolean;
  readonly scheme: Scheme;
  readonly at: number;
}

const keyOf = (id: string): string => `muniment.scheme.${id}`;

/** What an earlier visit checked and kept. */
function readKept(storage: Keeping | null, id: string): Kept | null {
  try {
    const kept = JSON.parse(storage?.getItem(keyOf(id)) ?? 'null') as Partial<Kept> | null;
    const whole = kept?.scheme?.id === id && Array.isArray(kept.scheme.classifications) && typeof kept.row === 'number' && typeof kept.at === 'number';
    return whole ? (kept as Kept) : null;
  } catch {
    return null;
  }
}

function keep(storage: Keeping | null, id: string, kept: Kept): void {
  try {
    storage?.setItem(keyOf(id), JSON.stringify(kept));
  } catch {
    // It is read again next time.
  }
}

const found = ({ scheme, withdrawn }: Kept): SchemeAnswer => ({ kind: 'found', scheme, withdrawn });

/** A scheme out of what is stored; null where it is none, or calls itself something else. */
export async function schemeOf(text: string, id: string, check: LoadSchemeOptions['check']): Promise<Scheme | null> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const scheme = await check(json);
  return scheme?.id === id ? scheme : null;
}

async function fetchScheme(id: string, kept: Kept | null, options: LoadSchemeOptions): Promise<SchemeAnswer> {
  const now = (options.now ?? Date.now)();
  try {
    const url = await findKimSite(options);
    if (url === null) return { kind: 'noKimSite' };
    const kim = options.openDoor(url);
    const standing: SchemeStanding | undefined = standings(await readVersions(kim, id))[0];
    if (!standing?.inForce) return { kind: 'unknown' };
    const { inForce, withdrawn } = standing;
    const scheme = kept?.row === inForce.row ? kept.scheme : await schemeOf(await readSchemeText(kim, inForce.row), id, options.check);
    if (scheme === null) return { kind: 'broken' };
    const answer: Kept = { row: inForce.row, withdrawn, scheme, at: now };
    keep(options.storage, id, answer);
    return found(answer);
  } catch (error) {
    const problem = await readProblem(error);
    // A KIM site on which no schemes are kept has none of that name.
    return problem.code === 'notFound' ? { kind: 'unknown' } : { kind: 'unreadable', problem };
  }
}

/**
 * A scheme of the department's own: the newest version in force on the KIM site. What an earlier visit kept is used at
 * once and asked about beside, so that a panel opens without waiting; a new version counts from the next opening.
 */
export async function loadScheme(id: string, options: LoadSchemeOptions): Promise<SchemeAnswer> {
  const kept = readKept(options.storage, id);
  if (kept === null) return fetchScheme(id, null, options);
  const age = (options.now ?? Date.now)() - kept.at;
  if (age >= 0 && age < FRESH_MS) return found(kept);
  const fetched = fetchScheme(id, kept, options);
  if (age >= 0 && age < STALE_MS) {
    void fetched;
    return found(kept);
  }
  const answer = await fetched;
  // Old rules that were in force are better than none where the site cannot be reached now.
  return answer.kind === 'unreadable' ? found(kept) : answer;
}

/** Every scheme of the department's own that a site may choose: in force, not withdrawn, and whole. */
export async function loadDepartmentSchemes(options: LoadSchemeOptions): Promise<{ readonly schemes: readonly Scheme[]; readonly broken: readonly string[] }> {
  const url = await findKimSite(options);
  if (url === null) return { schemes: [], broken: [] };
  const kim = options.openDoor(url);
  const all = await readVersions(kim).catch(async (error: unknown) => {
    const problem = await readProblem(error);
    if (problem.code === 'notFound') return [];
    throw problem;
  });
  const schemes: Scheme[] = [];
  const broken: string[] = [];
  for (const { schemeId, inForce, withdrawn } of standings(all)) {
    if (inForce === null || withdrawn) continue;
    const scheme = await schemeOf(await readSchemeText(kim, inForce.row), schemeId, options.check);
    if (scheme === null) broken.push(schemeId);
    else schemes.push(scheme);
  }
  return { schemes, broken };
}
