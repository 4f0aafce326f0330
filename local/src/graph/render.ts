import type { CollectionNode, EntityNode, Node, NodePage, PropertyView } from '../model/node';
import { graphRefuse } from './errors';
import { wholeShape, type GraphOptions, type GraphShape } from './options';
import { pageOf } from './pageOf';
import { missingSegment } from './walk';

type Json = Record<string, unknown>;

export type MetadataLevel = 'none' | 'minimal' | 'full';

/** `application/json;odata.metadata=full`; minimal where nothing is said. */
export function readLevel(accept: string | null): MetadataLevel {
  const asked = /odata(?:\.metadata)?=(none|nometadata|full|fullmetadata)/i.exec((accept ?? '').replace(/\s/g, ''))?.[1]?.toLowerCase();
  return asked === undefined ? 'minimal' : asked.startsWith('no') ? 'none' : 'full';
}

export const graphContentType = (level: MetadataLevel): string =>
  `application/json;odata.metadata=${level};odata.streaming=true;IEEE754Compatible=false;charset=utf-8`;

/** Where an answer belongs: what its @odata.context and links are made of. */
export interface Place {
  /** Address of the version, without a slash at the end. */
  readonly base: string;
  /** The request's own address. */
  readonly url: URL;
  readonly contextPath: string;
}

/** Writes nodes as Graph's JSON. */
export class GraphRenderer {
  constructor(
    private readonly level: MetadataLevel,
    private readonly place: Place
  ) {}

  /** The whole answer. Streams, replies and contents are the caller's. */
  body(node: Node, options: GraphOptions): Json {
    switch (node.kind) {
      case 'entity':
        return { ...this.context(node.contract, options.shape, '/$entity'), ...this.entity(node, options.shape) };
      case 'collection':
        return this.collection(node, options);
      case 'values':
        return { ...this.context(`Collection(${node.type})`, wholeShape, ''), value: node.values };
      case 'value':
        return node.value !== null && typeof node.value === 'object' && !Array.isArray(node.value)
          ? { ...this.context(node.type, wholeShape, ''), ...node.value }
          : { ...this.context(node.type, wholeShape, ''), value: node.value };
      default:
        return {};
    }
  }

  private context(contract: string, shape: GraphShape, suffix: string): Json {
    if (this.level === 'none') return {};
    const plain = contract.replace('microsoft.graph.', '');
    // An entity belongs to the set that its key stands in.
    const path = suffix === '' ? this.place.contextPath : this.place.contextPath.replace(/\('[^']*'\)$/, '');
    const set = path || (suffix === '' ? `Collection(${plain})` : plain);
    const asked = [...(shape.names ?? []).filter((name) => !name.startsWith('@')), ...[...shape.expand.keys()].map((name) => `${name}()`)];
    return {
      '@odata.context': `${this.place.base}/$metadata#${set}${asked.length === 0 ? '' : `(${asked.join(',')})`}${this.place.contextPath === '' ? '' : suffix}`,
    };
  }

  private collection(node: CollectionNode, options: GraphOptions): Json {
    const page = pageOf(node, options);
    return {
      ...this.context(node.contract, options.shape, ''),
      ...(options.count && page.count !== undefined ? { '@odata.count': page.count } : {}),
      ...this.links(page),
      value: page.nodes.map((each) => this.entity(each, options.shape)),
    };
  }

  private links(page: NodePage): Json {
    if (page.links) return page.links;
    if (page.next === null) return {};
    const next = new URL(this.place.url);
    next.searchParams.delete('$skip');
    next.searchParams.set('$skiptoken', page.next);
    // Signs that Graph leaves as they are.
    return { '@odata.nextLink': `${next.origin}${next.pathname}?${next.searchParams.toString().replace(/%24/g, '$')}` };
  }

  private entity(node: EntityNode, shape: GraphShape): Json {
    const out: Json = {};
    if (this.level === 'full') {
      out['@odata.type'] = `#${node.type}`;
      out['@odata.id'] = node.id;
    }
    for (const view of this.annotations(node, shape)) put(out, view);
    for (const view of this.selected(node, shape)) put(out, view);
    for (const [name, inner] of shape.expand) this.expand(out, node, name, inner);
    return out;
  }

  private annotations(node: EntityNode, shape: GraphShape): readonly PropertyView[] {
    const all = node.annotations?.() ?? [];
    return all.filter(({ name }) => (name.startsWith('@odata.') ? this.level !== 'none' : shape.names === null || shape.names.includes(name)));
  }

  private selected(node: EntityNode, shape: GraphShape): readonly PropertyView[] {
    if (shape.names === null) return node.properties();
    return shape.names
      .filter((name) => !name.startsWith('@'))
      .flatMap((path) => {
        if (path === '*') return node.properties();
        const name = path.split('/')[0];
        const view = node.property(name);
        if (view) return [view];
        if (shape.expand.has(name) || node.links().some((link) => link.toLowerCase() === name.toLowerCase())) return [];
        const missing = missingSegment(node.contract, name);
        throw missing instanceof Error && 'status' in missing && missing.status === 501 ? missing : graphRefuse.noProperty(name, node.contract);
      });
  }

  private expand(out: Json, node: EntityNode, name: string, shape: GraphShape): void {
    const target = node.navigate(name);
    if (!target) throw missingSegment(node.contract, name);
    const key = node.links().find((link) => link.toLowerCase() === name.toLowerCase()) ?? name;
    if (target.kind === 'entity') out[key] = this.entity(target, shape);
    else if (target.kind === 'collection') {
      const page = pageOf(target, { ...shape, shape, count: false, search: null, skip: 0, skipToken: null, rest: {} });
      out[key] = page.nodes.map((each) => this.entity(each, shape));
      if (page.next !== null && this.level !== 'none')
        out[`${key}@odata.nextLink`] = `${this.place.base}/${target.path}?$skiptoken=${encodeURIComponent(page.next)}`;
    } else if (target.kind === 'values') out[key] = target.values;
    else if (target.kind === 'value') out[key] = target.value;
  }
}

/** What is not there is left out; what is there and nothing is null. */
function put(out: Json, view: PropertyView): void {
  const value = view.read();
  if (value !== undefined) out[view.name] = value;
}
