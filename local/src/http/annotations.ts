import { contractType } from '../model/contract';
import type { CollectionNode, EntityNode } from '../model/node';
import type { Format } from './format';

type Json = Record<string, unknown>;

/** Types that JSON writes so that they need not be named. */
const plainInJson = new Set(['String', 'Boolean', 'Int32', 'Double']);

let roots: ReadonlyMap<string, string> | null = null;

/** What the service's root is called where it gives a type: OData 4 addresses name it `web`, `site`, `lists`. */
function rootName(type: string): string | undefined {
  roots ??= new Map(
    Object.entries(contractType('ApiRoot')?.operations ?? {}).flatMap(([name, [facts]]) =>
      name.includes('.') || facts.returns === undefined ? [] : [[facts.returns.replace(/^Collection\((.*)\)$/, '$1'), name] as const]
    )
  );
  return roots.get(type);
}

/** Qualifies a type as metadata names it: `Edm.String`, `SP.List`, `Collection(Edm.Guid)`. */
export function qualified(type: string): string {
  const plain = type.replace('!', '');
  const element = /^Collection\((.*)\)$/.exec(plain)?.[1];
  if (element !== undefined) return `Collection(${qualified(element)})`;
  return plain.includes('.') ? plain : `Edm.${plain}`;
}

/**
 * What an answer says of itself in one format: where its metadata is, of what type each part is, where it is found.
 *
 * The names of sets are those of SharePoint's metadata (`SP.ApiData.Users1/@Element`, `SP.ListData.TasksListItems`);
 * OData 4 calls them by the root's names (`web`, `lists/$entity`). SharePoint's full metadata is described nowhere: it
 * is written as OData 3 and 4 have it for JSON.
 */
export class Annotations {
  constructor(
    private readonly format: Format,
    private readonly apiUrl: string
  ) {}

  private name(plain: string): string {
    return this.format.version === 4 ? `@odata.${plain === 'metadata' ? 'context' : plain}` : `odata.${plain}`;
  }

  private metadata(what: string): Json {
    return this.format.level === 'none' || this.format.level === 'verbose' ? {} : { [this.name('metadata')]: `${this.apiUrl}$metadata#${what}` };
  }

  /** Of a value that is no entity. */
  ofValue(type: string): Json {
    return this.metadata(qualified(type));
  }

  /** Of nothing, in whose place null stands. */
  ofNull(): Json {
    return { ...this.metadata('Edm.Null'), [this.name('null')]: true };
  }

  /** Of an entity at the top of an answer. @param select as the request has it */
  ofEntity(node: EntityNode, select: string | undefined): Json {
    return this.metadata(this.set(node.contract, node.type, node.path === 'Web' || node.path === 'Site' ? '' : '/$entity', '/@Element', select));
  }

  /** Of a collection: what stands before it, and the link to its next page, which stands after it. */
  ofCollection(node: CollectionNode, select: string | undefined, next: string | null): { readonly metadata: Json; readonly nextLink: Json } {
    return {
      metadata: this.metadata(this.set(node.contract, node.type ?? node.contract, '', '', select)),
      nextLink: next === null ? {} : { [this.name('nextLink')]: next },
    };
  }

  private set(contract: string, type: string, one4: string, one3: string, select: string | undefined): string {
    const list = /^SP\.Data\.(\w+)$/.exec(type)?.[1];
    const known = contractType(contract)?.set ?? `${contract}s`;
    const chosen = select === undefined ? '' : `&$select=${select}`;
    if (list !== undefined) return `SP.ListData.${list}s${this.format.version === 4 ? one4 : one3 + chosen}`;
    return this.format.version === 4 ? `${rootName(contract) ?? known}${one4}` : `SP.ApiData.${known}${one3}${chosen}`;
  }

  /** Of what type an entity is and where it is found. @param located false for what is reached only through another thing's column */
  about(node: EntityNode, located: boolean): Json {
    if (this.format.level === 'none') return {};
    const { etag, path, id } = node;
    const address = !located || !/[/(]|^Web$|^Site$/.test(id) ? id : this.apiUrl + id;
    if (this.format.level === 'verbose') {
      return { __metadata: { id: address, ...(located ? { uri: this.apiUrl + path } : {}), ...(etag ? { etag } : {}), type: node.type } };
    }
    return {
      [this.name('type')]: this.format.version === 4 ? `#${node.type}` : node.type,
      [this.name('id')]: address,
      ...(etag ? { [this.name('etag')]: etag } : {}),
      ...(located ? { [this.name('editLink')]: path } : {}),
    };
  }

  /** Where a link leads that is not followed in place. */
  link(node: EntityNode, name: string): Json {
    if (this.format.level === 'none') return {};
    if (this.format.level === 'verbose') return { [name]: { __deferred: { uri: `${this.apiUrl}${node.path}/${name}` } } };
    return { [`${name}@odata.${this.format.version === 4 ? 'navigationLink' : 'navigationLinkUrl'}`]: `${node.path}/${name}` };
  }

  /** The type of a property's value, where full metadata names it. */
  ofProperty(name: string, type: string, value: unknown): Json {
    const plain = type.replace('!', '');
    if (this.format.level !== 'full' || value === null || value === undefined || plainInJson.has(plain)) return {};
    if (typeof value === 'object' && !Array.isArray(value)) return {};
    return {
      [`${name}@odata.type`]:
        this.format.version === 4
          ? `#${qualified(plain)
              .replace(/\bEdm\./g, '')
              .replace('DateTime', 'DateTimeOffset')}`
          : qualified(plain),
    };
  }

  /** The type of a complex value, among its members. */
  ofComplex(type: string): Json {
    if (!type.includes('.')) return {};
    if (this.format.level === 'verbose') return { __metadata: { type } };
    return this.format.level === 'full' ? { [this.name('type')]: this.format.version === 4 ? `#${type}` : type } : {};
  }
}
