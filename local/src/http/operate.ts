import { plainBody } from '../model/args';
import { apiRoot } from '../model/apiRoot';
import { Context } from '../model/context';
import type { Node } from '../model/node';
import { readOptions } from '../query/options';
import type { Core } from '../store/core';
import { ensureUser } from '../store/people/people';
import { siteById, webOfUrl } from '../store/sites/sites';
import type { Person } from '../store/types';
import type { ComponentManifest } from '../gateway/types';
import { makeDigest } from '../gateway/digest';
import { applyOptions } from './applyOptions';
import { refuse, SharePointError } from './errors';
import { contentType, errorBody, plainFormat, readFormat, type Format } from './format';
import { Renderer } from './render';
import { resolve, type Resolved } from './resolve';
import { readSegments } from './segments';
import { tagOf } from './tagOf';

/** One operation: a request of its own, or a part of a $batch. */
export interface OperationRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

export interface OperationAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Resource units that it cost. */
  readonly units: number;
}

export interface Operator {
  readonly core: Core;
  readonly components: () => readonly ComponentManifest[];
}

/** The answer to a refusal, in the format that was asked for. */
export function errorAnswer(error: unknown, headers: Headers): OperationAnswer {
  let format: Format = plainFormat;
  try {
    format = readFormat(headers);
  } catch {
    // Whoever asks for no JSON still gets the refusal as JSON.
  }
  // Anything else is a fault of the tenant's own, and says so.
  const refusal =
    error instanceof SharePointError
      ? error
      : new SharePointError(
          500,
          '-1, LocalTenant.Failure',
          `The local tenant failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
        );
  return {
    status: refusal.status,
    headers: { 'Content-Type': contentType(format), ...refusal.headers },
    body: errorBody(format, refusal.code, refusal.message),
    units: 1,
  };
}

/** Splits `/sites/x/_api/web/lists` into the web's address and what follows `_api/`. */
export function splitApi(pathname: string): { webPath: string; apiPath: string } | null {
  const match = /^(.*?)\/(?:_api|_vti_bin\/client\.svc)(?:\/(.*))?$/i.exec(pathname);
  return match ? { webPath: safeDecode(match[1]) || '/', apiPath: match[2] ?? '' } : null;
}

export function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The context of a person in the web that an address lies in. @throws 404 where there is no such web */
export function contextFor(operator: Operator, person: Person, webPath: string): Context {
  const { core } = operator;
  const web = webOfUrl(core, webPath);
  const site = web && siteById(core, web.site_id);
  if (!web || !site || web.url.toLowerCase() !== (webPath === '' ? '/' : webPath.replace(/\/+$/, '') || '/').toLowerCase()) {
    throw new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', '404 FILE NOT FOUND');
  }
  const user = ensureUser(core, site.id, person.login);
  if (!user) throw refuse.accessDenied();
  return new Context(core, person, user, site, web, operator.components, () => makeDigest(core, person.login, site.id));
}

/** @param strict false where the body may as well be a file's bytes: clients send those as JSON too */
function readBody(request: OperationRequest, strict: boolean): Record<string, unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (request.bytes.byteLength === 0 || (type !== '' && !/json/i.test(type))) return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(request.bytes));
  } catch {
    if (!strict) return {};
    throw refuse.badQuery('Invalid JSON. The request body is not valid JSON.');
  }
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) return {};
  return plainBody(parsed as Record<string, unknown>);
}

function effectiveMethod(request: OperationRequest): string {
  const override = request.headers.get('x-http-method');
  return (request.method === 'POST' && override ? override : request.method).toUpperCase();
}

function checkETag(request: OperationRequest, current: string | null): void {
  const asked = request.headers.get('if-match');
  if (asked && asked !== '*' && current !== null && asked.replace(/^W\//, '') !== current) throw refuse.badETag(asked, current);
}

/** Does one operation as one transaction. SharePoint's refusals come back as answers; nothing of a refused one stays. */
export function operate(operator: Operator, person: Person, request: OperationRequest): OperationAnswer {
  try {
    operator.core.db.noticeOthers();
    // Addresses in the answer begin as the request's did: a server may listen where the tenant did not know when it was opened.
    const here = { ...operator, core: { ...operator.core, origin: request.url.origin } };
    return operator.core.db.transaction(() => perform(here, person, request));
  } catch (error) {
    return errorAnswer(error, request.headers);
  }
}

function perform(operator: Operator, person: Person, request: OperationRequest): OperationAnswer {
  const api = splitApi(request.url.pathname);
  if (!api) throw refuse.noResource(request.url.pathname);
  const context = contextFor(operator, person, api.webPath);
  const method = effectiveMethod(request);
  const segments = readSegments(api.apiPath, request.url.searchParams);
  const resolved = resolve(apiRoot(context), segments, {
    method: method === 'POST' ? 'POST' : method,
    body: readBody(request, false),
    bytes: request.bytes,
    checkETag: (current) => checkETag(request, current),
  });
  const again = (): Node => resolve(apiRoot(context), segments, { method: 'GET', body: {}, bytes: new Uint8Array() }).node;
  return answer(resolved, method, request, context, again);
}

function answer(resolved: Resolved, method: string, request: OperationRequest, context: Context, again: () => Node): OperationAnswer {
  const { node, operation } = resolved;
  if (operation !== null && method === 'PUT') return { status: 204, headers: { 'Content-Type': 'application/json' }, body: '', units: operation.units };
  const changes = method !== 'GET' && method !== 'HEAD' && (operation === null || (method !== 'POST' && !operation.writes));
  if (changes) return change(node, method, request, context, again);
  const units = operation?.units ?? (node.kind === 'collection' ? node.units : 1);
  const sharing = /roleassignments/i.test(request.url.searchParams.get('$expand') ?? '');
  return give(resolved, node, 200, request, context, sharing ? 5 : units);
}

/** @param again walks the same path once more, for the ETag after the change */
function change(node: Node, method: string, request: OperationRequest, context: Context, again: () => Node): OperationAnswer {
  const body = readBody(request, true);
  if (method === 'POST' && node.kind === 'collection') {
    if (!node.add) throw refuse.notSupported(`adding to ${node.path}`);
    const made = node.add(body);
    return give({ node: made, operation: null, lastName: '', tail: null }, made, 201, request, context, node.units >= 5 ? 5 : 2);
  }
  if (node.kind === 'entity' && ['MERGE', 'PATCH', 'PUT', 'POST'].includes(method)) {
    if (!node.update) throw refuse.notSupported(`changing ${node.path}`);
    checkETag(request, tagOf(node));
    node.update(body);
    const after = node.etag === null ? null : again();
    const etag = after?.kind === 'entity' ? after.etag : null;
    return {
      status: 204,
      headers: { 'Content-Type': contentType(readFormat(request.headers)), ...(etag ? { ETag: etag } : {}) },
      body: '',
      units: 2,
    };
  }
  if (node.kind === 'entity' && method === 'DELETE') {
    if (!node.remove) throw refuse.notSupported(`deleting ${node.path}`);
    checkETag(request, tagOf(node));
    node.remove();
    return { status: 200, headers: { 'Content-Type': contentType(readFormat(request.headers)) }, body: '', units: 2 };
  }
  throw refuse.badQuery('The HTTP method is not allowed for this resource.');
}

function give(resolved: Resolved, node: Node, status: number, request: OperationRequest, context: Context, units: number): OperationAnswer {
  if (node.kind === 'stream') {
    return { status, headers: { 'Content-Type': node.contentType, ...node.headers }, body: node.content, units };
  }
  if (resolved.tail === '$value') {
    const value = node.kind === 'value' ? node.value : null;
    if (value === null || typeof value === 'object') throw refuse.noResource('$value');
    return { status, headers: { 'Content-Type': 'text/plain;charset=utf-8' }, body: String(value), units };
  }
  const format = readFormat(request.headers);
  const options = readOptions(request.url.searchParams);
  if (resolved.tail === '$count' && node.kind === 'collection') {
    return { status, headers: { 'Content-Type': 'text/plain;charset=utf-8' }, body: String(applyOptions(node, options).nodes.length), units };
  }
  const headers: Record<string, string> = {
    'Content-Type': contentType(format),
    ...(node.kind === 'entity' && node.etag ? { ETag: node.etag } : {}),
  };
  if (node.kind === 'raw') return { status, headers, body: node.json, units };
  const json = new Renderer(format, `${context.webUrl}/_api/`).body(node, options);
  return { status, headers, body: JSON.stringify(json), units };
}
