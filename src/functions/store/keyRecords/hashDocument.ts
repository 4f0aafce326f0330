import '@pnp/sp/webs';
import '@pnp/sp/files';
import { fileBytes, readProblem, type Door, type TenantProblemCode } from '../../../tenant';
import { sha256 } from '../../../work';

/** A larger file is not read: it would take minutes, and much of a tab's memory. Bytes. */
export const MOST_BYTES = 100 * 1024 * 1024;

/** Why a document has no hash. */
export type UnreadCode = TenantProblemCode | 'tooLarge' | 'changedMeanwhile';

/** A document's bytes as a hash, and the version that they are; or why there is none. */
export type HashedDocument =
  { readonly kind: 'read'; readonly hash: string; readonly version: string; readonly size: number } | { readonly kind: 'notRead'; readonly code: UnreadCode };

interface State {
  readonly version: string;
  readonly size: number;
}

const stateOf = (door: Door, uniqueId: string): Promise<State> =>
  door.ask(async (sp) => {
    const { UIVersionLabel, Length } = await sp.web.getFileById(uniqueId).select('UIVersionLabel', 'Length')();
    return { version: UIVersionLabel, size: Number(Length) };
  });

/** Reads a document whole. The hash is of one version: where another was saved while it was read, that is said. */
export async function hashDocument(door: Door, uniqueId: string): Promise<HashedDocument> {
  try {
    const before = await stateOf(door, uniqueId);
    if (before.size > MOST_BYTES) return { kind: 'notRead', code: 'tooLarge' };
    const hash = await sha256(await door.ask(fileBytes(uniqueId)));
    const { version, size } = await stateOf(door, uniqueId);
    return version === before.version ? { kind: 'read', hash, version, size } : { kind: 'notRead', code: 'changedMeanwhile' };
  } catch (error) {
    return { kind: 'notRead', code: (await readProblem(error)).code };
  }
}
