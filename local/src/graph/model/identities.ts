import type { Context } from '../../model/context';
import { directoryPersonByLogin } from '../../store/people/directoryPeople';
import { principalType } from '../../store/people/people';

/** Somebody as Graph names them in a facet: `{user: {id, displayName, email}}`. */
export type IdentitySet = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A principal of a site as an identity set; undefined where there is none. */
export function identityOf(context: Context, principalId: number | null): IdentitySet | undefined {
  const row = context.principal(principalId);
  if (!row) return undefined;
  const named = (more: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    row.email === '' ? { ...more, displayName: row.title } : { email: row.email, ...more, displayName: row.title };
  if (row.type === principalType.sharePointGroup) return { siteGroup: named({ id: String(row.id), loginName: row.login }) };
  if (row.type === principalType.securityGroup) return { group: named({}) };
  const person = directoryPersonByLogin(context.core, row.login);
  return { user: named(person ? { id: person.id } : {}) };
}
