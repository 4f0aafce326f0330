import { foldPage, type Confirmation, type FunctionPage, type PageRow } from '../../rules';
import { pageHash } from './pageHash';

/** A page as somebody confirmed it. */
export interface Snapshot {
  readonly page: FunctionPage;
  /** True where it has not the hash any more that was confirmed: a row was changed, taken out or put in since. */
  readonly altered: boolean;
}

/** A page as it stood when it was confirmed, beside what its confirmation says of it. */
export async function snapshotOf(rows: readonly PageRow[], functionId: string, confirmation: Pick<Confirmation, 'upTo' | 'page'>): Promise<Snapshot> {
  const { page } = foldPage(rows, functionId, confirmation.upTo);
  return { page, altered: (await pageHash(page)) !== confirmation.page };
}
