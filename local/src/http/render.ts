import { contractType } from '../model/contract';
import { missingProperty } from '../model/define';
import type { CollectionNode, EntityNode, Node, PropertyView } from '../model/node';
import type { QueryOptions, Shape } from '../query/options';
import { Annotations } from './annotations';
import { applyOptions } from './applyOptions';
import type { Format } from './format';
import { ValueWriter } from './writeValue';

type Json = Record<string, unknown>;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Writes nodes as JSON in one format. */
export class Renderer {
  private readonly annotations: Annotations;
  private readonly values: ValueWriter;

  constructor(
    private readonly format: Format,
    /** Address of the web's `_api/`, with the slash. */
    private readonly apiUrl: string
  ) {
    this.annotations = new Annotations(format, apiUrl);
    this.values = new ValueWriter(format, this.annotations);
  }

  /** The whole answer of a request. Void and stream nodes are the caller's. */
  body(node: Node, options: QueryOptions): unknown {
    switch (node.kind) {
      case 'entity': {
        const entity = this.entity(node, options.shape, true);
        return this.format.level === 'verbose' ? { d: entity } : { ...this.annotations.ofEntity(node, options.rest.$select), ...entity };
      }
      case 'collection':
        return this.collection(node, options);
      case 'values':
        return this.value(node.name, `Collection(${node.type})`, node.values);
      case 'value':
        return this.value(node.name, node.type, node.value);
      case 'void':
        return this.nothing(node.name);
      default:
        return {};
    }
  }

  private nothing(name: string): Json {
    return this.format.level === 'verbose' ? { d: { [name]: null } } : this.annotations.ofNull();
  }

  private collection(node: CollectionNode, options: QueryOptions): Json {
    const { nodes, next, count } = applyOptions(node, options);
    const rows = nodes.map((each) => this.entity(each, options.shape, true));
    const link = next === null ? null : `${this.apiUrl}${node.path}?${next}`;
    if (this.format.level === 'verbose')
      return { d: { results: rows, ...(link ? { __next: link } : {}), ...(count === null ? {} : { __count: String(count) }) } };
    const { metadata, nextLink } = this.annotations.ofCollection(node, options.rest.$select, link);
    return { ...metadata, value: rows, ...nextLink };
  }

  /** A value that is no entity: primitive, complex, or several of them. */
  private value(name: string, type: string, value: unknown): Json {
    const written = this.values.write(type, value);
    if (written === null) return this.nothing(name);
    if (this.format.level === 'verbose') return { d: { [name]: written } };
    const head = this.annotations.ofValue(type);
    return typeof written === 'object' && !Array.isArray(written) ? { ...head, ...written } : { ...head, value: written };
  }

  /** @param located false for what is reached only through another thing's column: SharePoint gives it no address */
  private entity(node: EntityNode, shape: Shape, located: boolean): Json {
    const out: Json = this.annotations.about(node, located);
    for (const link of this.unfollowed(node, shape)) Object.assign(out, this.annotations.link(node, link));
    for (const view of this.selected(node, shape)) {
      const value = view.read();
      if (this.format.level === 'full') Object.assign(out, this.annotations.ofProperty(view.name, view.type, value));
      out[view.name] = this.values.write(view.type, value);
    }
    for (const [name, inner] of shape.expand) this.expand(out, node, name, inner);
    return out;
  }

  /** Links that are only named: all of them where all is asked for and the level names them, else those selected. */
  private unfollowed(node: EntityNode, shape: Shape): readonly string[] {
    const { level } = this.format;
    if (level === 'none' || (shape.names === null && level === 'minimal')) return [];
    const all = Object.keys(contractType(node.contract)?.navigation ?? {});
    const every = shape.names === null || shape.names.includes('*') ? level !== 'minimal' : false;
    return all.filter((link) => (every || shape.names?.some((name) => same(name, link))) && !this.isExpanded(shape, link));
  }

  private isExpanded(shape: Shape, name: string): boolean {
    return [...shape.expand.keys()].some((each) => same(each, name));
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
      else if (!node.links().some((link) => same(link, name)) && !this.isExpanded(shape, name)) throw missingProperty(node.contract, name);
    }
    return views;
  }

  private expand(out: Json, node: EntityNode, name: string, shape: Shape): void {
    const property = node.property(name);
    const target = node.navigate(name);
    if (!target) {
      if (!property) throw missingProperty(node.contract, name);
      out[property.name] = this.values.write(property.type, property.read());
      return;
    }
    const link = node.links().find((each) => same(each, name));
    const key = link ?? name;
    if (this.format.level !== 'verbose') Object.assign(out, this.annotations.link(node, key));
    if (target.kind === 'entity') out[key] = this.entity(target, shape, link !== undefined);
    else if (target.kind === 'collection') {
      const inner = applyOptions(target, { shape, filter: null, order: [], top: null, skip: 0, skipToken: null, rest: {} });
      const rows = inner.nodes.map((each) => this.entity(each, shape, link !== undefined));
      out[key] = this.format.level === 'verbose' ? { results: rows } : rows;
    } else if (target.kind === 'values') out[key] = this.format.level === 'verbose' ? { results: target.values } : target.values;
    else out[key] = null;
  }
}
