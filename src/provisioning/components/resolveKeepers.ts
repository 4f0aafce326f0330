import type { MarkingSettings } from '../../marking/rules';
import type { SetupDesk } from '../store/desk';
import { accountsIn, knownKeeper, type KeeperDraft } from './KeeperFields';

type Keepers = MarkingSettings['keepers'];

/**
 * The people who were typed, looked up when a plan is asked for, so that a plan never names somebody whom the site does
 * not know. `missing` are the accounts that it does not.
 */
export async function resolveKeepers(
  desk: Pick<SetupDesk, 'findPeople'>,
  draft: Pick<KeeperDraft, 'people'>,
  settings: { readonly keepers: Keepers }
): Promise<{ readonly people: Keepers; readonly missing: readonly string[] }> {
  const accounts = accountsIn(draft);
  const unknown = accounts.filter((account) => knownKeeper(account, settings) === undefined);
  const found = unknown.length === 0 ? [] : await desk.findPeople(unknown);
  const missing = unknown.filter((_, at) => found[at] === null);
  return { missing, people: accounts.flatMap((account) => knownKeeper(account, settings) ?? found[unknown.indexOf(account)] ?? []) };
}
