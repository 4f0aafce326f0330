import { answerDifferences } from './checkAnswer';
import { writeCall, type Call } from './call';
import type { Difference } from './differences';
import { addresses, First } from './addresses';
import { examples, Read, usual } from './examples';
import { isObject } from './json';
import { minimal } from './levels';
import type { ServedFunction } from './operations';
import type { RichTenant } from './richTenant';

/** An example's argument, with what is to be read from the tenant read: a property, or that of the first of a collection with one property selected. */
async function resolved(tenant: RichTenant, given: unknown): Promise<unknown> {
  if (Array.isArray(given)) return Promise.all(given.map((each) => resolved(tenant, each)));
  if (!(given instanceof Read)) return given;
  const { value } = (await (await tenant.send(given.path)).json()) as { value: unknown };
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(first) ? Object.values(first)[0] : first;
}

/** Where a type or a collection of it stands; undefined where no address is given. */
export async function addressOf({ send }: RichTenant, owner: string): Promise<string | undefined> {
  const address = addresses[owner];
  if (!(address instanceof First)) return address;
  const { value } = (await (await send(`${address.path}?$top=1`, { headers: minimal.headers })).json()) as { value: readonly Record<string, string>[] };
  return value[0]['odata.editLink'];
}

const isStream = (type: string): boolean => /^Stream!?$/.test(type);

/** The call of a function with its example's arguments, or a sentence that says what is missing to make it. */
export async function exampleOf(tenant: RichTenant, { owner, name, parameters, facts }: ServedFunction): Promise<Call | string> {
  const example = examples[`${owner}.${name}`] ?? {};
  const path = example.at ?? (await addressOf(tenant, owner));
  if (path === undefined) return `no address of ${owner} in examples.ts`;
  const values: Record<string, unknown> = {};
  // What is not served is not given: the names of parameters are held against the contract elsewhere.
  for (const [each, type] of Object.entries(facts.parameters ?? {})) {
    if (example.without?.includes(each) || !(isStream(type) || parameters.some((known) => known.toLowerCase() === each.toLowerCase()))) continue;
    const given = example.with?.[each] ?? usual(each, type);
    if (given === undefined) return `no example of ${each} in examples.ts`;
    values[each] = await resolved(tenant, given);
  }
  for (const before of example.after ?? []) await tenant.send(before, { method: 'POST' });
  return writeCall(path, name, facts, values);
}

/** Whether a function can be called without anything being changed by it. */
export const onlyReads = ({ name, facts }: ServedFunction): boolean => facts.reads === true || /^(Get|Render)/.test(name);

/**
 * Calls a function that changes something once, and holds its answer against what is declared.
 * What the tenant says that it does not support differs in nothing.
 */
export async function tryOut(tenant: RichTenant, served: ServedFunction): Promise<Difference[]> {
  const at = `${served.owner}.${served.name}`;
  const call = await exampleOf(tenant, served);
  if (typeof call === 'string') return [{ rule: 'uncalled', at, seen: call }];
  const response = await tenant.send(call.url, { ...call.init, headers: minimal.headers });
  const text = await response.text();
  if (response.status === 501) return [];
  if (!response.ok) return [{ rule: 'uncalled', at, seen: `${response.status} ${text.slice(0, 300)} to ${call.url}` }];
  const body: unknown = text === '' ? null : JSON.parse(text);
  return answerDifferences(served.facts.returns, body, at).map((each) => (each.at === at ? { ...each, rule: 'result' } : each));
}
