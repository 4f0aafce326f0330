import '@pnp/sp/webs';
import '@pnp/sp/site-users/web';
import type { SPFI } from '@pnp/sp';
import type { PersonInRow } from './names/row';
import { readProblem } from './readProblem';

/** The login names of people, who appear in rows by their number on the site; each is asked for once. */
export interface People {
  /** The operations that would learn the logins of those not yet known. */
  unknown(people: readonly PersonInRow[]): ((sp: SPFI) => Promise<void>)[];
  /**
   * The login name: the site's own; where the site no longer knows the person, the one that goes with their address.
   * Null where there is neither, or where the site has not been asked yet.
   */
  login(person: PersonInRow): string | null;
}

export function createPeople(): People {
  /** Null: the site was asked, and knows nobody of that number. */
  const known = new Map<number, string | null>();
  return {
    unknown(people) {
      const ids = [...new Set(people.map((person) => person.id))].filter((id) => Number.isFinite(id) && !known.has(id));
      return ids.map((id) => async (sp: SPFI) => {
        try {
          const user = await sp.web.siteUsers.getById(id).select('Id', 'LoginName')();
          known.set(id, user.LoginName);
        } catch (error) {
          if ((await readProblem(error)).code !== 'notFound') throw error;
          known.set(id, null);
        }
      });
    },
    login(person) {
      const login = known.get(person.id);
      return login === null && person.email !== '' ? `i:0#.f|membership|${person.email.toLowerCase()}` : (login ?? null);
    },
  };
}
