import '@pnp/sp/items';
import { listOf, numberOf, quote, SCHEME, SCHEMES, siteList, textOf, type Door, type RawRow } from '../../../tenant';
import { WITNESSES } from '../../../evidence/witness';
import { HEAD_FIELDS, readVersion, toSchemeColumns, type NewVersion, type SchemeVersion } from './schemeRow';

const NEWEST = 500;

const newestFirst = (rows: readonly RawRow[]): SchemeVersion[] =>
  [...rows]
    .sort((a, b) => numberOf(b, 'ID') - numberOf(a, 'ID'))
    .map(readVersion)
    .filter((version): version is SchemeVersion => version !== null);

/** The newest versions of the department's schemes, newest first, without the schemes themselves. */
export async function readVersions(door: Door, schemeId: string | null = null): Promise<readonly SchemeVersion[]> {
  const list = siteList(door.webUrl, SCHEMES);
  const rows = await door.ask(async (sp) => {
    const items = listOf(sp, list)
      .items.select(...HEAD_FIELDS)
      .expand(...WITNESSES)
      .orderBy('ID', false)
      .top(NEWEST);
    return (await (schemeId === null ? items : items.filter(`${SCHEME.scheme.internalName} eq ${quote(schemeId)}`))()) as RawRow[];
  });
  return newestFirst(rows);
}

/** The JSON of one version, to the letter as it was stored. */
export async function readSchemeText(door: Door, row: number): Promise<string> {
  const raw = await door.ask(async (sp) => (await listOf(sp, siteList(door.webUrl, SCHEMES)).items.getById(row).select(SCHEME.json.internalName)()) as RawRow);
  return textOf(raw, SCHEME.json.internalName);
}

/** Adds a version: rows are only ever added, so that nothing is overwritten. */
export async function addVersion(door: Door, version: NewVersion): Promise<void> {
  await door.tell(async (sp) => {
    await listOf(sp, siteList(door.webUrl, SCHEMES)).items.add(toSchemeColumns(version));
  });
}

/** How a scheme stands: its version in force, whether it has been withdrawn since, and the newest draft after it. */
export interface SchemeStanding {
  readonly schemeId: string;
  readonly inForce: SchemeVersion | null;
  readonly withdrawn: boolean;
  readonly draft: SchemeVersion | null;
}

/** How each scheme stands, in the order of their last change. A row in another's name counts for nothing. */
export function standings(versions: readonly SchemeVersion[]): readonly SchemeStanding[] {
  const ids = [...new Set(versions.map(({ schemeId }) => schemeId))];
  return ids.map((schemeId) => {
    const own = versions.filter((version) => version.schemeId === schemeId && version.ownHand);
    const at = own.findIndex(({ state }) => state === 'inForce');
    const since = at < 0 ? own : own.slice(0, at);
    const ended = since.findIndex(({ state }) => state === 'withdrawn');
    return {
      schemeId,
      inForce: own[at] ?? null,
      withdrawn: at >= 0 && ended >= 0,
      draft: since.find(({ state }) => state === 'draft') ?? null,
    };
  });
}
