import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/site-users/web';
import type { BatchResult, Door } from '../../tenant';
import type { Keeper } from '../../marking/rules/settings';

interface User {
  readonly LoginName: string;
  readonly Title: string;
  readonly PrincipalType: number;
}

const PERSON = 1;

/** @throws TenantProblem for a refusal that is not about this person */
function personIn(answer: BatchResult<User>): Keeper | null {
  if (answer.ok) return answer.value.PrincipalType === PERSON ? { login: answer.value.LoginName, name: answer.value.Title } : null;
  if (answer.problem.code === 'notFound') return null;
  throw answer.problem;
}

/**
 * People of the site by their e-mail addresses or accounts: the two are often, and not always, the same. Nobody is added
 * to the site by asking.
 */
export async function findPeople(door: Door, accounts: readonly string[]): Promise<(Keeper | null)[]> {
  const read = (of: (sp: SPFI, account: string) => unknown, wanted: readonly string[]): Promise<BatchResult<User>[]> =>
    door.askAll(wanted.map((account) => async (sp: SPFI) => (await of(sp, account)) as User));
  const byEmail = (await read((sp, account) => sp.web.siteUsers.getByEmail(account).select('LoginName', 'Title', 'PrincipalType')(), accounts)).map(personIn);
  const unknown = accounts.filter((_, at) => byEmail[at] === null);
  const byLogin = await read(
    (sp, account) => sp.web.siteUsers.getByLoginName(`i:0#.f|membership|${account}`).select('LoginName', 'Title', 'PrincipalType')(),
    unknown
  );
  const rest = new Map(unknown.map((account, at) => [account, personIn(byLogin[at])]));
  return accounts.map((account, at) => byEmail[at] ?? rest.get(account) ?? null);
}
