import { directoryPersonByLogin } from '../../store/people/directoryPeople';
import { findPerson, membersOf, principalByLogin, principalType } from '../../store/people/people';
import { addUser, sitePrincipals } from '../../store/people/principals';
import { searchPeople } from '../../store/people/profiles';
import type { PrincipalRow } from '../../store/rows';
import type { Args } from '../args';
import type { Context } from '../context';
import type { OperationDef } from '../define';
import { nowhere, type Node } from '../node';

/** `SP.Utilities.Utility`: who a name stands for. It sends no e-mail. */

interface PrincipalInfo {
  readonly Department: string;
  readonly DisplayName: string;
  readonly Email: string;
  readonly JobTitle: string;
  readonly LoginName: string;
  readonly Mobile: string;
  readonly PrincipalId: number;
  readonly PrincipalType: number;
  readonly SIPAddress: string;
}

const typeName = 'SP.Utilities.PrincipalInfo';

/** A person has a number only where the site knows them already; -1 says that it does not. */
function ofLogin(login: string, context: Context): PrincipalInfo | null {
  const person = directoryPersonByLogin(context.core, login);
  if (!person) return null;
  return {
    Department: person.department ?? '',
    DisplayName: person.displayName,
    Email: person.mail,
    JobTitle: person.jobTitle ?? '',
    LoginName: person.login,
    Mobile: '',
    PrincipalId: principalByLogin(context.core, context.site.id, person.login)?.id ?? -1,
    PrincipalType: principalType.user,
    SIPAddress: person.userPrincipalName,
  };
}

const ofGroup = (row: PrincipalRow): PrincipalInfo => ({
  Department: '',
  DisplayName: row.title,
  Email: row.email,
  JobTitle: '',
  LoginName: row.login,
  Mobile: '',
  PrincipalId: row.id,
  PrincipalType: row.type,
  SIPAddress: '',
});

const groupNamed = (title: string, context: Context): PrincipalRow | undefined =>
  sitePrincipals(context.core, context.site.id, true).find((row) => row.title.toLowerCase() === title.toLowerCase());

function found(args: Args, context: Context): PrincipalInfo[] {
  const text = args.text('input', '');
  const scopes = args.number('scopes', 15);
  const inside = args.text('groupName', '');
  const group = inside === '' ? undefined : groupNamed(inside, context);
  const within = group ? new Set(membersOf(context.core, context.site.id, group.id).map((row) => row.login)) : null;
  const people = scopes & principalType.user ? searchPeople(context.core, text).flatMap((person) => ofLogin(person.login, context) ?? []) : [];
  const groups =
    scopes & principalType.sharePointGroup && text !== ''
      ? sitePrincipals(context.core, context.site.id, true)
          .filter((row) => row.title.toLowerCase().includes(text.toLowerCase()))
          .map(ofGroup)
      : [];
  return [...people, ...groups].filter((each) => within === null || within.has(each.LoginName)).slice(0, args.number('maxCount', 30));
}

function resolved(args: Args, context: Context): Node {
  const name = 'ResolvePrincipalInCurrentContext';
  const input = args.text('input', '');
  const person = findPerson(context.core, input);
  const byMail = args.flag('inputIsEmailOnly');
  if (person && (!byMail || person.email.toLowerCase() === input.toLowerCase())) {
    if (args.flag('addToUserInfoList')) addUser(context.core, context.site.id, person.login);
    return { kind: 'value', name, type: typeName, value: ofLogin(person.login, context) };
  }
  const group = byMail ? undefined : groupNamed(input, context);
  return group ? { kind: 'value', name, type: typeName, value: ofGroup(group) } : nowhere(name);
}

/** Members of the named groups, and the named people, each once. */
function expanded(args: Args, context: Context): PrincipalInfo[] {
  const logins = args.list('inputs').flatMap((input) => {
    const group = groupNamed(String(input), context);
    if (group) return membersOf(context.core, context.site.id, group.id).map((row) => row.login);
    return findPerson(context.core, String(input))?.login ?? [];
  });
  return [...new Set(logins)].flatMap((login) => ofLogin(login, context) ?? []).slice(0, args.number('maxCount', 30));
}

const mayBrowse = (context: Context): void => context.require({ kind: 'web', web: context.web }, 'browseUserInfo');

export const principalSearchOperations: Readonly<Record<string, OperationDef<null>>> = {
  'SP.Utilities.Utility.GetCurrentUserEmailAddresses': {
    run: (_none, _args, context) => ({ kind: 'value', name: 'GetCurrentUserEmailAddresses', type: 'String', value: context.person.email }),
  },
  'SP.Utilities.Utility.ResolvePrincipalInCurrentContext': {
    parameters: ['input', 'scopes', 'sources', 'inputIsEmailOnly', 'addToUserInfoList', 'matchUserInfoList'],
    writes: true,
    run: (_none, args, context) => {
      mayBrowse(context);
      return resolved(args, context);
    },
  },
  'SP.Utilities.Utility.SearchPrincipalsUsingContextWeb': {
    parameters: ['input', 'scopes', 'sources', 'groupName', 'maxCount'],
    run: (_none, args, context) => {
      mayBrowse(context);
      return { kind: 'values', name: 'SearchPrincipalsUsingContextWeb', type: typeName, values: found(args, context) };
    },
  },
  'SP.Utilities.Utility.ExpandGroupsToPrincipals': {
    parameters: ['inputs', 'maxCount'],
    writes: true,
    run: (_none, args, context) => {
      mayBrowse(context);
      return { kind: 'values', name: 'ExpandGroupsToPrincipals', type: typeName, values: expanded(args, context) };
    },
  },
};
