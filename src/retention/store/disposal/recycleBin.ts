import '@pnp/sp/webs';
import '@pnp/sp/sites';
import '@pnp/sp/recycle-bin';
import { TenantProblem, type Door } from '../../../tenant';

/** Something in the recycle bin. */
export interface BinEntry {
  readonly id: string;
  /** Where it lay, from the root of the tenant. */
  readonly path: string;
  /** ISO 8601. */
  readonly deleted: string;
  readonly deletedBy: string;
  readonly size: number;
  /** 1: people's own; 2: that of the site collection's administrators. */
  readonly stage: number;
}

/** What was seen of a site's recycle bin: never taken for all of it unless it is. */
export interface BinSeen {
  readonly entries: ReadonlyMap<string, BinEntry>;
  /** Whether both stages were read to their end by somebody who may see all of both. */
  readonly whole: boolean;
}

/** As many entries as one question brings. */
const MOST = 5000;

interface RawEntry {
  Id: string;
  DirName: string;
  LeafName: string;
  DeletedDate: string;
  DeletedByEmail: string | null;
  Size: string | number;
  ItemState: number;
}

const FIELDS = ['Id', 'DirName', 'LeafName', 'DeletedDate', 'DeletedByEmail', 'Size', 'ItemState'];

const toEntry = (raw: RawEntry): BinEntry => ({
  id: raw.Id.toLowerCase(),
  path: `/${raw.DirName.replace(/^\/+/, '')}/${raw.LeafName}`,
  deleted: raw.DeletedDate,
  deletedBy: raw.DeletedByEmail ?? '',
  size: Number(raw.Size),
  stage: raw.ItemState,
});

const ownDeletions = (door: Door): Promise<RawEntry[]> =>
  door.ask(
    async (sp) =>
      (await sp.web.recycleBin
        .select(...FIELDS)
        .orderBy('DeletedDate', false)
        .top(MOST)()) as unknown as RawEntry[]
  );

/** What this person sees of what was deleted on the site: their own, or everybody's where they manage it. */
export async function readBin(door: Door): Promise<readonly BinEntry[]> {
  return (await ownDeletions(door)).map(toEntry);
}

/**
 * Both stages of the bin. The second is the site collection administrators'; to anybody else SharePoint shows nothing of it,
 * which is not the same as nothing being there.
 * @param administers whether this person is an administrator of the site collection
 */
export async function readBothBins(door: Door, administers: boolean): Promise<BinSeen> {
  const first = await ownDeletions(door);
  let second: RawEntry[] = [];
  let whole = administers && first.length < MOST;
  try {
    second = await door.ask(
      async (sp) =>
        (await sp.site.recycleBin
          .select(...FIELDS)
          .orderBy('DeletedDate', false)
          .top(MOST)()) as unknown as RawEntry[]
    );
    whole = whole && second.length < MOST;
  } catch (error) {
    if (!(error instanceof TenantProblem) || error.passing) throw error;
    whole = false;
  }
  return { entries: new Map([...first, ...second].map((raw) => [raw.Id.toLowerCase(), toEntry(raw)])), whole };
}
