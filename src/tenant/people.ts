import '@pnp/sp/webs';
import '@pnp/sp/site-users/web';
import type { SPFI } from '@pnp/sp';
import type { PersonInRow } from './names/row';

/** The login names of people, who appear in rows by their number on the site; each is asked for once. */
export interface People {
  /** The operations that would learn the logins of those not yet known. A person who is no longer on the site is no error. */
  unknown(people: readonly PersonInRow[]): ((sp: SPFI) => Promise<void>)[];
  /** The login name: the site's own, else the one that goes with the person's address; null where there is neither. */
  login(person: PersonInRow): string | null;
}

export function createPeople(): People {
  const known = new Map<number, string>();
  return {
    unknown(people) {
      const ids = [...new Set(people.map((person) => person.id))].filter((id) => Number.isFinite(id) && !known.has(id));
      return ids.map((id) => async (sp: SPFI) => {
        const user = await sp.web.siteUsers.getById(id).select('Id', 'LoginName')();
        known.set(id, user.LoginName);
      });
    },
    login: (person) => known.get(person.id) ?? (person.email !== '' ? `i:0#.f|membership|${person.email.toLowerCase()}` : null),
  };
}
