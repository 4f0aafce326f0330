import type { QueryOptions } from '../query/options';
import type { Args } from './args';

/** What a path leads to. Nodes are bound to one request: reading a property needs nothing more. */
export type Node = EntityNode | CollectionNode | ValueNode | ValuesNode | StreamNode | VoidNode | RawNode | ReplyNode | ContentNode | VacantNode;

export interface PropertyView {
  readonly name: string;
  /** Declared type without `Edm.`, `!` where it cannot be null: `Int32!`, `SP.BasePermissions`. */
  readonly type: string;
  read(): unknown;
}

export interface Operation {
  readonly parameters: readonly string[];
  /** true: only POST, and a change. */
  readonly writes: boolean;
  /** Resource units. */
  readonly units: number;
  run(args: Args): Node;
}

/** What a request carries to write. */
export type Body = Readonly<Record<string, unknown>>;

export interface EntityNode {
  readonly kind: 'entity';
  /** As odata.type gives it: `SP.List`, `SP.Data.TasksListItem`. */
  readonly type: string;
  /** The type in the contract: `SP.ListItem`. */
  readonly contract: string;
  /** Below `_api/`. */
  readonly path: string;
  /** As odata.id gives it; the path where SharePoint gives that. */
  readonly id: string;
  readonly etag: string | null;
  /** The properties given where $select asks for none. */
  properties(): readonly PropertyView[];
  /** Any property, those given only on request included. */
  property(name: string): PropertyView | null;
  /** Names that are given together where one of them is selected. */
  readonly together: readonly string[];
  /** Names of what it leads to. */
  links(): readonly string[];
  navigate(name: string): Node | null;
  operation(name: string): Operation | null;
  readonly update: ((body: Body) => void) | null;
  /** The status of an answer to an update, where that is not 200 (Graph alone): 201 where the update made the thing. */
  readonly updated?: number;
  readonly remove: (() => void) | null;
  /** What a path leads to from here (Graph alone). */
  readonly at?: (path: string) => Node | null;
  /** What Graph says with an `@`. */
  annotations?(): readonly PropertyView[];
}

/** What a collection answers to a query of its own (list items: by SQL). */
export interface NodePage {
  readonly nodes: readonly EntityNode[];
  /** The $skiptoken of the next page. */
  readonly next: string | null;
  /** How many there are in all, where $count asks and it is known (Graph alone). */
  readonly count?: number;
  /** Links to go on by, by their whole name, instead of `next` (Graph alone). */
  readonly links?: Readonly<Record<string, string>>;
}

export interface CollectionNode {
  readonly kind: 'collection';
  readonly contract: string;
  /** What odata.type gives for one of it, where that is known beforehand: a list's items. */
  readonly type?: string;
  readonly path: string;
  /** All of it, for filtering in memory. */
  all(): readonly EntityNode[];
  /** Answers the query itself, instead of `all`. */
  readonly page: ((options: QueryOptions) => NodePage) | null;
  readonly key: ((args: Args) => EntityNode) | null;
  operation(name: string): Operation | null;
  readonly add: ((body: Body) => EntityNode) | null;
  readonly units: number;
}

/** One primitive or complex value: a property's, or a function's. */
export interface ValueNode {
  readonly kind: 'value';
  readonly name: string;
  readonly type: string;
  readonly value: unknown;
}

/** Several complex or primitive values. */
export interface ValuesNode {
  readonly kind: 'values';
  readonly name: string;
  readonly type: string;
  readonly values: readonly unknown[];
}

/** Bytes. */
export interface StreamNode {
  readonly kind: 'stream';
  readonly content: Uint8Array | string;
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Nothing: a function without a result, or a property that leads nowhere. `name` is what verbose answers call it. */
export interface VoidNode {
  readonly kind: 'void';
  readonly name: string;
}

/** JSON that SharePoint writes by itself, outside its metadata: RenderListDataAsStream. */
export interface RawNode {
  readonly kind: 'raw';
  /** Text, or text as UTF-8 where it is long. */
  readonly json: string | Uint8Array;
}

/** An answer with its own status and headers around what it carries (Graph alone): 202 with a monitor's address. */
export interface ReplyNode {
  readonly kind: 'reply';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null for an empty body. */
  readonly of: Node | null;
}

/** Bytes that are read with GET and written with PUT at one address (Graph alone): `…/content`. */
export interface ContentNode {
  readonly kind: 'content';
  read(): Node;
  readonly write: ((bytes: Uint8Array) => Node) | null;
  /** What POST does: an upload's end. */
  readonly finish?: () => Node;
  /** What DELETE does. */
  readonly discard?: () => void;
}

/** A place that a path names and nothing stands at (Graph alone): something may be made there; all else is not found. */
export interface VacantNode {
  readonly kind: 'vacant';
  navigate(name: string): Node | null;
  operation(name: string): Operation | null;
  missing(): Error;
}

export const nowhere = (name: string): VoidNode => ({ kind: 'void', name });
