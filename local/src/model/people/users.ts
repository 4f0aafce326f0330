import { refuse } from '../../http/errors';
import { directoryPersonByLogin } from '../../store/people/directoryPeople';
import { groupOfClaim } from '../../store/people/groupClaims';
import { principalType } from '../../store/people/people';
import { removeUser } from '../../store/people/principals';
import type { PrincipalRow } from '../../store/rows';
import type { Context } from '../context';
import { defineCollection, defineEntity } from '../define';
import { principalNode } from './principals';

/** What users and groups both say of themselves. */
export const ofEveryPrincipal = {
  Id: (row: PrincipalRow) => row.id,
  IsHiddenInUI: () => false,
  LoginName: (row: PrincipalRow) => row.login,
  Title: (row: PrincipalRow) => row.title,
  PrincipalType: (row: PrincipalRow) => row.type,
};

const issuer = 'urn:federation:microsoftonline';

/** A person's own id in sign-in: sixteen signs, the same for the same login. */
function nameIdOf(login: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const sign of login.toLowerCase()) hash = ((hash ^ BigInt(sign.codePointAt(0) ?? 0)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}

const isPerson = (row: PrincipalRow): boolean => row.type === principalType.user && row.login.startsWith('i:0#');
const afterPipe = (login: string): string => login.slice(login.lastIndexOf('|') + 1);

/** A guest that the directory keeps: its name carries `#ext#`. */
export const isDirectoryGuest = (row: PrincipalRow): boolean => row.login.toLowerCase().includes('#ext#');
/** A guest who signs in with a code sent by e-mail. */
const isMailGuest = (row: PrincipalRow): boolean => /urn(:|%3a)spo(:|%3a)guest/i.test(row.login);

function objectIdOf(row: PrincipalRow, context: Context): string | null {
  return isPerson(row) ? (directoryPersonByLogin(context.core, row.login)?.id ?? null) : (groupOfClaim(context.core, row.login)?.group.id ?? null);
}

function mayRemove(context: Context): void {
  context.require({ kind: 'web', web: context.web }, 'managePermissions');
}

/** A user of a site: a person, or a group of the directory. */
export const userNode = defineEntity<PrincipalRow>({
  contract: 'SP.User',
  path: (row) => `Web/GetUserById(${row.id})`,
  properties: {
    ...ofEveryPrincipal,
    Email: (row) => row.email,
    Expiration: () => '',
    IsEmailAuthenticationGuestUser: isMailGuest,
    IsShareByEmailGuestUser: (row) => isDirectoryGuest(row) || isMailGuest(row),
    IsSiteAdmin: (row) => row.is_admin === 1,
    UserId: (row) => (isPerson(row) ? { NameId: nameIdOf(row.login), NameIdIssuer: issuer } : null),
    UserPrincipalName: (row) => (isPerson(row) ? afterPipe(row.login) : null),
  },
  onRequest: {
    AadObjectId: (row, context) => {
      const id = objectIdOf(row, context);
      return id === null ? null : { NameId: id, NameIdIssuer: issuer };
    },
    EmailWithFallback: (row) => row.email || (isPerson(row) ? afterPipe(row.login) : ''),
  },
  navigation: {
    Groups: (row, context) =>
      defineCollection(
        {
          contract: 'SP.Group',
          path: `Web/GetUserById(${row.id})/Groups`,
          all: () =>
            context.core.db
              .all<PrincipalRow>(
                'SELECT p.* FROM group_members m JOIN principals p ON p.site_id = m.site_id AND p.id = m.group_id WHERE m.site_id = ? AND m.member_id = ? ORDER BY p.id',
                row.site_id,
                row.id
              )
              .map((each) => principalNode(each, context)),
        },
        context
      ),
  },
  update: (row, body, context) => {
    const { core } = context;
    if (row.id !== context.user.id || 'IsSiteAdmin' in body) context.require({ kind: 'web', web: context.web }, 'managePermissions');
    if (typeof body.IsSiteAdmin === 'boolean' && body.IsSiteAdmin !== (row.is_admin === 1)) setAdmin(row, body.IsSiteAdmin, context);
    const title = typeof body.Title === 'string' ? body.Title : row.title;
    const email = typeof body.Email === 'string' ? body.Email : row.email;
    core.db.run('UPDATE principals SET title = ?, email = ? WHERE site_id = ? AND id = ?', title, email, row.site_id, row.id);
  },
  remove: (row, context) => {
    mayRemove(context);
    removeUser(context.core, row);
  },
});

/** Only those who administer the site say who else does. */
function setAdmin(row: PrincipalRow, isAdmin: boolean, context: Context): void {
  if (!context.access.isAdmin) throw refuse.accessDenied();
  context.core.db.run('UPDATE principals SET is_admin = ? WHERE site_id = ? AND id = ?', isAdmin ? 1 : 0, row.site_id, row.id);
}
