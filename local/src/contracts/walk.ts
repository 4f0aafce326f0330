import { contractType } from '../model/contract';
import { servedTypes } from '../model/define';
import { answerDifferences, entitiesIn } from './checkAnswer';
import { typeInContract, typeOf } from './checkEntity';
import { descriptionDifferences } from './checkDescription';
import { levelDifferences } from './checkLevel';
import type { Difference } from './differences';
import type { Call } from './call';
import { addresses } from './addresses';
import { isAnnotation, type Json } from './json';
import { minimal, otherLevels, type Level } from './levels';
import { servedFunctions, type ServedFunction } from './operations';
import type { RichTenant } from './richTenant';
import { addressOf, exampleOf, onlyReads } from './tryOut';

/** How many entities of one type are visited: enough to meet a library and a list, a file and a folder. */
const enough = 2;

/** What is expanded is written as it is elsewhere, but for how verbose answers wrap it. */
const expandedLevels = otherLevels.filter((level) => level.says === 'verbose');

/** The names that the model serves on a type, whatever definition they come from. */
function servedOn(type: string): { readonly properties: ReadonlySet<string>; readonly onRequest: ReadonlySet<string>; readonly links: ReadonlySet<string> } {
  const all = servedTypes.filter((each) => each.contract === type).map((each) => each.names());
  return {
    properties: new Set(all.flatMap((each) => each.properties)),
    onRequest: new Set(all.flatMap((each) => each.onRequest)),
    links: new Set(all.flatMap((each) => each.navigation).filter((name) => !name.startsWith('$'))),
  };
}

/** Walks the tenant as a client does, by the links that answers give, and holds every answer against the contract. */
export class Walk {
  readonly differences: Difference[] = [];
  /** What was answered: `SP.List`, `SP.List.Title`. */
  readonly met = new Set<string>();
  private readonly visits = new Map<string, number>();
  private readonly seen = new Set<string>();
  /** Declared types of which a value has been read in every level: the next is written alike. */
  private readonly values = new Set<string>();
  private readonly waiting: { readonly path: string; readonly type: string }[] = [];

  constructor(private readonly tenant: RichTenant) {}

  /** Visits an address, and everything that its answers lead to. */
  async from(path: string, type: string): Promise<void> {
    this.waiting.push({ path, type });
    for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) await this.visit(next.path, next.type);
  }

  private async ask(path: string, level: Level, init: RequestInit = {}): Promise<{ readonly status: number; readonly body: unknown }> {
    const response = await this.tenant.send(path, { ...init, headers: level.headers });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
  }

  /** Asks in every level, and follows what comes back. False where it was refused. */
  async askAll(path: string, declared: string | undefined, at: string, init: RequestInit = {}, levels: readonly Level[] = otherLevels): Promise<boolean> {
    const { status, body } = await this.ask(path, minimal, init);
    if (status !== 200) return false;
    this.met.add(at);
    this.differences.push(...answerDifferences(declared, body, at));
    for (const level of levels) {
      const other = (await this.ask(path, level, init)).body;
      this.differences.push(...levelDifferences(level, other, body, at), ...descriptionDifferences(level, other, !path.includes('$select'), at));
    }
    if (declared !== undefined) this.note(entitiesIn(declared, body));
    return true;
  }

  /** Notes the types and members that an answer shows, and where its entities say that they are. */
  private note(entities: readonly Json[]): void {
    for (const entity of entities) {
      const said = typeOf(entity) ?? '';
      const type = typeInContract(said);
      this.met.add(type);
      for (const name of Object.keys(entity).filter((each) => !isAnnotation(each))) this.met.add(`${type}.${name}`);
      const address = entity['odata.editLink'];
      // What has no address of its own is named after its type.
      if (typeof address === 'string' && !address.startsWith(said) && (this.visits.get(said) ?? 0) < enough) this.waiting.push({ path: address, type });
    }
  }

  /** Calls a function with its example's arguments, in every level. */
  async call(served: ServedFunction): Promise<void> {
    const at = `${served.owner}.${served.name}`;
    const example = await exampleOf(this.tenant, served);
    if (typeof example === 'string') this.differences.push({ rule: 'uncalled', at, seen: example });
    else if (served.facts.returns === 'Stream') await this.stream(example, at);
    else if (!(await this.askAll(example.url, served.facts.returns, at, example.init))) await this.refused(example, at);
  }

  private async stream({ url, init }: Call, at: string): Promise<void> {
    if (!(await this.tenant.send(url, { ...init, headers: minimal.headers })).ok) await this.refused({ url, init }, at);
  }

  /** What the tenant says that it does not support differs in nothing. */
  private async refused({ url, init }: Call, at: string): Promise<void> {
    const response = await this.tenant.send(url, { ...init, headers: minimal.headers });
    if (response.status !== 501) this.differences.push({ rule: 'uncalled', at, seen: `${response.status} ${(await response.text()).slice(0, 300)} to ${url}` });
  }

  private async visit(path: string, expected: string): Promise<void> {
    if (this.seen.has(path)) return;
    this.seen.add(path);
    const { status, body } = await this.ask(path, minimal);
    const said = status === 200 ? typeOf(body as Json) : undefined;
    if (said === undefined) {
      this.differences.push({ rule: 'address', at: expected, seen: `${path} answers ${status}` });
      return;
    }
    const visits = this.visits.get(said) ?? 0;
    if (visits >= enough) return;
    this.visits.set(said, visits + 1);
    const type = typeInContract(said);
    await this.askAll(path, type, type);
    const { properties, onRequest, links } = servedOn(type);
    for (const name of links) await this.follow(path, type, name, visits === 0 ? otherLevels : []);
    if (visits > 0) return;
    for (const name of properties) await this.readProperty(path, type, name);
    if (onRequest.size > 0) await this.askAll(`${path}?$select=${[...onRequest].join(',')}`, type, type);
  }

  /** Where a link leads, and the same in place. */
  private async follow(path: string, type: string, name: string, levels: readonly Level[]): Promise<void> {
    const facts = contractType(type);
    const declared = facts?.navigation?.[name] ?? facts?.operations?.[name]?.[0]?.returns;
    if (declared === undefined) return;
    await this.askAll(`${path}/${name}`, declared, `${type}.${name}`, {}, levels);
    await this.askAll(`${path}?$select=${name}&$expand=${name}`, type, `${type}.${name}`, {}, levels.length > 0 ? expandedLevels : []);
  }

  /** A property alone. What a type inherits is read at the type that has it. */
  private async readProperty(path: string, type: string, name: string): Promise<void> {
    const facts = contractType(type);
    const declared = facts?.properties?.[name];
    if (declared === undefined || (facts?.base !== undefined && this.met.has(`${facts.base}.${name}`))) return;
    await this.askAll(`${path}/${name}`, declared, `${type}.${name}`, {}, this.values.has(declared) ? [] : otherLevels);
    this.values.add(declared);
    for (let base = facts?.base; base !== undefined; base = contractType(base)?.base) this.met.add(`${base}.${name}`);
  }
}

/** What is served and was not met. */
export function unmet(walk: Walk): Difference[] {
  return servedTypes.flatMap(({ contract, names }): Difference[] => {
    if (contractType(contract) === undefined || contract === 'ApiRoot' || contract.startsWith('microsoft.graph.')) return [];
    if (!walk.met.has(contract)) return [{ rule: 'unmet', at: contract, seen: 'never reached: give its address in examples.ts' }];
    const served = names();
    return [...served.properties, ...served.onRequest, ...served.navigation]
      .filter((name) => !name.startsWith('$') && !walk.met.has(`${contract}.${name}`))
      .map((name) => ({ rule: 'unmet', at: `${contract}.${name}`, seen: 'never answered' }));
  });
}

/**
 * Walks from the addresses that examples.ts gives, and calls every function that only reads.
 * Graph's types stand at another door.
 */
export async function walkAll(tenant: RichTenant): Promise<Walk> {
  const walk = new Walk(tenant);
  for (const owner of Object.keys(addresses)) {
    const path = (await addressOf(tenant, owner)) ?? '';
    if (owner.startsWith('Collection(')) await tenant.send(path);
    else if (owner !== 'ApiRoot') await walk.from(path, owner);
  }
  for (const served of servedFunctions().filter(onlyReads)) await walk.call(served);
  return walk;
}
