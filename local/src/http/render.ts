import { missingProperty } from '../model/define';
import type { CollectionNode, EntityNode, Node, PropertyView } from '../model/node';
import type { QueryOptions, Shape } from '../query/options';
import { applyOptions } from './applyOptions';
import type { Format } from './format';

type Json = Record<string, unknown>;

/** Writes nodes as JSON in one format. */
export class Renderer {
  constructor(
    private readonly format: Format,
    /** Address of the web's `_api/`, with the slash. */
    private readonly apiUrl: string
  ) {}

  /** The whole answer of a request. Void and stream nodes are the caller's. */
  body(node: Node, options: QueryOptions): unknown {
    switch (node.kind) {
      case 'entity':
        return this.top(node.contract, '/@Element', this.entity(node, options.shape));
      case 'collection':
        return this.collection(node, options);
      case 'values':
        return this.values(node.name, node.type, node.values);
      case 'value':
        return this.value(node.name, node.type, node.value);
      case 'void':
        return this.format.level === 'verbose' ? { d: { [node.name]: null } } : this.format.version === 4 ? { '@odata.null': true } : { 'odata.null': true };
      default:
        return {};
    }
  }

  private name(plain: string): string {
    return this.format.version === 4 ? `@odata.${plain === 'metadata' ? 'context' : plain}` : `odata.${plain}`;
  }

  private top(contract: string, suffix: string, json: Json): Json {
    if (this.format.level === 'verbose') return { d: json };
    if (this.format.level === 'none') return json;
    const set = `${contract.replace(/^SP\.(Field)\w+$/, 'SP.$1').replace(/^SP\./, 'SP.ApiData.')}s`;
    return {
      [this.name('metadata')]: `${this.apiUrl}$metadata#${set}${this.format.version === 4 ? suffix.replace('/@Element', '/$entity') : suffix}`,
      ...json,
    };
  }

  private collection(node: CollectionNode, options: QueryOptions): Json {
    const { nodes, next, count } = applyOptions(node, options);
    const rows = nodes.map((each) => this.entity(each, options.shape));
    const link = next === null ? null : `${this.apiUrl}${node.path}?${next}`;
    if (this.format.level === 'verbose')
      return { d: { results: rows, ...(link ? { __next: link } : {}), ...(count === null ? {} : { __count: String(count) }) } };
    return this.top(node.contract, '', { value: rows, ...(link ? { [this.name('nextLink')]: link } : {}) });
  }

  private values(name: string, type: string, values: readonly unknown[]): Json {
    const written = values.map((value) => this.written(type, value));
    if (this.format.level === 'verbose') {
      return { d: { [name]: { __metadata: { type: `Collection(${type.includes('.') ? type : `Edm.${type}`})` }, results: written } } };
    }
    const head =
      this.format.level === 'none' ? {} : { [this.name('metadata')]: `${this.apiUrl}$metadata#Collection(${type.includes('.') ? type : `Edm.${type}`})` };
    return { ...head, value: written };
  }

  private value(name: string, type: string, value: unknown): Json {
    const plain = type.replace('!', '');
    const collection = /^Collection\((.*)\)$/.exec(plain);
    if (collection && Array.isArray(value)) return this.values(name, collection[1], value);
    const written = this.written(plain, value);
    if (this.format.level === 'verbose') return { d: { [name]: written } };
    const head = this.format.level === 'none' ? {} : { [this.name('metadata')]: `${this.apiUrl}$metadata#${plain.includes('.') ? plain : `Edm.${plain}`}` };
    if (written === null) return this.format.version === 4 ? { ...head, '@odata.null': true } : { ...head, 'odata.null': true };
    return typeof written === 'object' && !Array.isArray(written) ? { ...head, ...written } : { ...head, value: written };
  }

  /** A property's value as JSON: 64-bit numbers are text; complex values say their type in verbose answers. */
  private written(type: string, value: unknown): unknown {
    const plain = type.replace('!', '');
    if (value === null || value === undefined) return null;
    if (plain === 'Int64') return String(value);
    const collection = /^Collection\((.*)\)$/.exec(plain);
    if (Array.isArray(value)) {
      const each = value.map((part) => this.written(collection?.[1] ?? 'String', part));
      return this.format.level === 'verbose'
        ? {
            __metadata: { type: collection ? `Collection(${collection[1].includes('.') ? '' : 'Edm.'}${collection[1]})` : 'Collection(Edm.String)' },
            results: each,
          }
        : each;
    }
    if (typeof value === 'object' && this.format.level === 'verbose' && plain.includes('.')) return { __metadata: { type: plain }, ...value };
    return value;
  }

  private about(node: EntityNode): Json {
    const { etag, path } = node;
    if (this.format.level === 'none') return {};
    if (this.format.level === 'verbose') {
      return { __metadata: { id: this.apiUrl + node.id, uri: this.apiUrl + path, ...(etag ? { etag } : {}), type: node.type } };
    }
    return {
      [this.name('type')]: this.format.version === 4 ? `#${node.type}` : node.type,
      [this.name('id')]: node.id.includes('/') || node.id.includes('(') || node.id === 'Web' ? this.apiUrl + node.id : node.id,
      ...(etag ? { [this.name('etag')]: etag } : {}),
      [this.name('editLink')]: path,
    };
  }

  private entity(node: EntityNode, shape: Shape): Json {
    const out: Json = this.about(node);
    if (this.format.level === 'verbose') {
      for (const link of node.links()) {
        if (!this.isExpanded(shape, link)) out[link] = { __deferred: { uri: `${this.apiUrl}${node.path}/${link}` } };
      }
    }
    for (const view of this.selected(node, shape)) out[view.name] = this.written(view.type, view.read());
    for (const [name, inner] of shape.expand) this.expand(out, node, name, inner);
    return out;
  }

  private isExpanded(shape: Shape, name: string): boolean {
    return [...shape.expand.keys()].some((each) => each.toLowerCase() === name.toLowerCase());
  }

  private selected(node: EntityNode, shape: Shape): PropertyView[] {
    if (shape.names === null) return [...node.properties()];
    const views: PropertyView[] = [];
    for (const name of shape.names) {
      if (name === '*') {
        views.push(...node.properties());
        continue;
      }
      const view = node.property(name);
      const together = view && node.together.includes(view.name) ? node.together.map((each) => node.property(each)) : [view];
      if (view) views.push(...together.filter((each): each is PropertyView => each !== null));
      else if (!node.links().some((link) => link.toLowerCase() === name.toLowerCase()) && !this.isExpanded(shape, name))
        throw missingProperty(node.contract, name);
    }
    return views;
  }

  private expand(out: Json, node: EntityNode, name: string, shape: Shape): void {
    const property = node.property(name);
    const target = node.navigate(name);
    if (!target) {
      if (!property) throw missingProperty(node.contract, name);
      out[property.name] = this.written(property.type, property.read());
      return;
    }
    const key = node.links().find((link) => link.toLowerCase() === name.toLowerCase()) ?? name;
    if (target.kind === 'entity') out[key] = this.entity(target, shape);
    else if (target.kind === 'collection') {
      const rows = applyOptions(target, { shape, filter: null, order: [], top: null, skip: 0, skipToken: null, rest: {} }).nodes.map((each) =>
        this.entity(each, shape)
      );
      out[key] = this.format.level === 'verbose' ? { results: rows } : rows;
    } else if (target.kind === 'values') out[key] = this.format.level === 'verbose' ? { results: target.values } : target.values;
    else out[key] = null;
  }
}
