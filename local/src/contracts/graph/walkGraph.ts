import { isDeepStrictEqual } from 'node:util';
import { contractType } from '../../model/contract';
import { servedTypes } from '../../model/define';
import type { Difference } from '../differences';
import { isObject, type Json } from '../json';
import { graphAnswerDifferences, graphEntities, graphType } from './checkGraph';
import type { GraphGround } from './graphGround';

/** How many of one type are visited. */
const enough = 3;

const served = (type: string): { readonly links: readonly string[]; readonly onRequest: readonly string[] } => {
  const all = servedTypes.filter((each) => each.contract === type).map((each) => each.names());
  return {
    links: [...new Set(all.flatMap((each) => each.navigation))],
    onRequest: [...new Set(all.flatMap((each) => each.onRequest))].filter((name) => contractType(type)?.properties?.[name] !== undefined),
  };
};

/** Where something of Graph's stands by itself; null where it stands only where it was found. */
function homeOf(type: string, entity: Json): string | null {
  const { id, parentReference } = entity as { readonly id?: string; readonly parentReference?: Readonly<Record<string, string>> };
  if (id === undefined) return null;
  const key = encodeURIComponent(id);
  const set = { site: 'sites', group: 'groups', team: 'teams', user: 'users', drive: 'drives' }[type.replace('microsoft.graph.', '')];
  if (set !== undefined) return `${set}/${key}`;
  if (type === 'microsoft.graph.driveItem' && parentReference?.driveId !== undefined)
    return `drives/${encodeURIComponent(parentReference.driveId)}/items/${key}`;
  if (type === 'microsoft.graph.list' && parentReference?.siteId !== undefined) return `sites/${encodeURIComponent(parentReference.siteId)}/lists/${key}`;
  return null;
}

/** An answer without what starts with an `@`: what all metadata levels have in common. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !name.includes('@'))
      .map(([name, each]) => [name, bare(each)])
  );
}

/** Walks Graph by its links, and holds every answer against the contract. */
export class GraphWalk {
  readonly differences: Difference[] = [];
  /** What was answered: `microsoft.graph.site`, `microsoft.graph.site.drives`. */
  readonly met = new Set<string>();
  private readonly visits = new Map<string, number>();
  private readonly waiting: { readonly path: string; readonly type: string }[] = [];

  constructor(private readonly ground: GraphGround) {}

  async from(path: string, type: string): Promise<void> {
    this.waiting.push({ path, type });
    for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) await this.visit(next.path, next.type);
  }

  /** Asks in each level and checks. Gives the minimal answer, or null where it was refused. */
  private async ask(path: string, declared: string, at: string): Promise<Json | null> {
    const { status, body } = await this.ground.get(path);
    if (status !== 200) return null;
    this.met.add(at);
    this.differences.push(...graphAnswerDifferences(declared, body, at));
    for (const { type } of graphEntities(declared, body)) this.met.add(type).add(declared.replace(/^Collection\((.*?)!?\)$|!$/, '$1'));
    for (const level of ['none', 'full']) {
      const other = (await this.ground.get(path, `application/json;odata.metadata=${level}`)).body;
      if (!isDeepStrictEqual(bare(other), bare(body))) this.differences.push({ rule: 'shape', at, seen: `${level} gives other than minimal metadata` });
      if (level === 'none' && '@odata.context' in other) this.differences.push({ rule: 'shape', at, seen: '@odata.context without metadata' });
    }
    return body;
  }

  private async visit(path: string, declared: string): Promise<void> {
    const { status, body } = await this.ground.get(path);
    if (status !== 200) {
      this.differences.push({ rule: 'address', at: declared, seen: `${path} answers ${status} ${JSON.stringify(body).slice(0, 120)}` });
      return;
    }
    const type = graphType(declared, body);
    const visits = this.visits.get(type) ?? 0;
    if (visits >= enough) return;
    this.visits.set(type, visits + 1);
    await this.ask(path, declared, type);
    const { links, onRequest } = served(type);
    for (const name of links) await this.follow(path, type, name);
    if (onRequest.length > 0) await this.ask(`${path}?$select=${onRequest.join(',')}`, declared, type);
  }

  private async follow(path: string, type: string, name: string): Promise<void> {
    const facts = contractType(type);
    const declared = facts?.navigation?.[name];
    const at = `${type}.${name}`;
    if (declared === undefined) {
      // A stream is content, and no JSON.
      if (facts?.properties?.[name] === 'Stream') this.met.add(at);
      return;
    }
    const body = await this.ask(`${path}/${name}`, declared, at);
    if (body === null) return;
    for (const each of graphEntities(declared, body)) {
      const { id } = each.entity;
      const found = declared.startsWith('Collection(') && typeof id === 'string' ? `${path}/${name}/${encodeURIComponent(id)}` : `${path}/${name}`;
      if ((this.visits.get(each.type) ?? 0) < enough) this.waiting.push({ path: homeOf(each.type, each.entity) ?? found, type: each.type });
    }
  }
}

/** Types and links that Graph serves and that were not met. Properties may be absent: Graph leaves out what is not there. */
export function unmetInGraph(walk: GraphWalk): Difference[] {
  return servedTypes.flatMap(({ contract, names }): Difference[] => {
    if (!contract.startsWith('microsoft.graph.') || contractType(contract) === undefined || contract === 'microsoft.graph.GraphService') return [];
    if (!walk.met.has(contract)) return [{ rule: 'unmet', at: contract, seen: 'never reached' }];
    return names()
      .navigation.filter((name) => !walk.met.has(`${contract}.${name}`))
      .map((name) => ({ rule: 'unmet', at: `${contract}.${name}`, seen: 'never answered' }));
  });
}
