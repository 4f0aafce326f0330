import '@pnp/sp/profiles';
import type { SPFI } from '@pnp/sp';

/** Somebody whom the directory knows. */
export interface DirectoryPerson {
  readonly login: string;
  readonly name: string;
}

/** An account as claims name it. */
export const claimOf = (account: string): string => (account.includes('|') ? account : `i:0#.f|membership|${account.toLowerCase()}`);

/**
 * Asks the directory for an account. Nothing comes about by asking: somebody who was never on the site is not put there.
 * @returns null where the directory does not know the account, or knows it no longer
 */
export function askDirectory(account: string): (sp: SPFI) => Promise<DirectoryPerson | null> {
  return async (sp) => {
    const answer = (await sp.profiles.getPropertiesFor(claimOf(account).replace(/'/g, "''"))) as { AccountName?: string | null; DisplayName?: string | null };
    const { AccountName: login, DisplayName: name } = answer ?? {};
    return typeof login === 'string' && login !== '' ? { login, name: typeof name === 'string' && name !== '' ? name : account } : null;
  };
}
