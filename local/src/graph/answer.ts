import { randomUUID } from 'node:crypto';
import type { OperationAnswer, OperationRequest, Operator } from '../http/operate';
import { nowhere, type Body, type ContentNode, type Node } from '../model/node';
import type { Person } from '../store/types';
import { readGraphAddress } from './address';
import { Asker } from './asker';
import { checkTags, isUnchanged } from './checkTags';
import { asGraphError, graphErrorBody, graphRefuse } from './errors';
import { graphRoot } from './model/root';
import { readGraphOptions } from './options';
import { pageOf } from './pageOf';
import { graphContentType, GraphRenderer, readLevel } from './render';
import { requireScope } from './scopes';
import { readGraphSegments, type GraphSegment } from './segments';
import { walk, type Walked } from './walk';

/** A refusal as an answer of Graph. */
export function graphErrorAnswer(error: unknown, request: OperationRequest, now: Date): OperationAnswer {
  const refusal = asGraphError(error);
  const requestId = randomUUID();
  const clientRequestId = request.headers.get('client-request-id') ?? requestId;
  return {
    status: refusal.status,
    headers: { 'Content-Type': 'application/json', 'request-id': requestId, 'client-request-id': clientRequestId, ...refusal.headers },
    body: graphErrorBody(refusal, now, requestId, clientRequestId),
    units: 1,
  };
}

/**
 * Does one operation of Graph, or of SharePoint's own drives, as one transaction. Refusals come back as answers; nothing of a
 * refused one stays.
 * @param grants delegated permissions that the tenant's administrator has granted
 */
export function answerGraph(operator: Operator, person: Person, request: OperationRequest, grants: ReadonlySet<string>): OperationAnswer {
  try {
    operator.core.db.noticeOthers();
    const here = { ...operator, core: { ...operator.core, origin: request.url.origin } };
    return operator.core.db.transaction(() => perform(here, person, request, grants));
  } catch (error) {
    return graphErrorAnswer(error, request, operator.core.clock());
  }
}

function perform(operator: Operator, person: Person, request: OperationRequest, grants: ReadonlySet<string>): OperationAnswer {
  const address = readGraphAddress(request.url);
  if (!address) throw graphRefuse.noSegment(request.url.pathname);
  if (address.version === 'beta') throw graphRefuse.notSupported('the beta version of Graph');
  const segments = readGraphSegments(address.path, request.url.searchParams);
  const named = address.api !== 'graph' || requireScope(request.method, segments, grants);
  const asker = new Asker(operator, person, address, request, grants);
  const walked = walk(graphRoot(asker), segments, { method: request.method, body: readBody(request), bytes: request.bytes });
  // What was walked to is there. Without a permission of its own it would be open to everybody; what it did is taken back.
  if (!named) throw graphRefuse.notSupported(`${request.method} ${address.path}`);
  return answer(walked, segments, asker);
}

/** @throws 400 where the body says that it is JSON and is not */
function readBody(request: OperationRequest): Body {
  const isJson = /json/i.test(request.headers.get('content-type') ?? '');
  if (request.bytes.byteLength === 0 || !isJson || request.method === 'PUT') return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(request.bytes));
  } catch {
    throw graphRefuse.invalidRequest('Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.');
  }
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) throw graphRefuse.invalidRequest('The request body must be a JSON object.');
  return parsed as Body;
}

function answer(walked: Walked, segments: readonly GraphSegment[], asker: Asker): OperationAnswer {
  const { node, operation } = walked;
  const { request } = asker;
  const units = operation?.units ?? 1;
  if (walked.counted) return count(node, asker);
  if (node.kind === 'content') return give(ofContent(node, request), walked, asker, units);
  if (operation) return give(node, walked, asker, units);
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      return give(node, walked, asker, node.kind === 'collection' ? node.units : 1);
    case 'POST':
      if (node.kind !== 'collection' || !node.add) throw unserved('POST', node);
      return give({ kind: 'reply', status: 201, headers: {}, of: node.add(readBody(request)) }, walked, asker, 2);
    case 'PATCH':
      return change(node, walked, segments, asker);
    case 'DELETE':
      if (node.kind !== 'entity' || !node.remove) throw unserved('DELETE', node);
      checkTags(request, node.etag);
      node.remove();
      return { status: 204, headers: {}, body: '', units: 2 };
    default:
      throw graphRefuse.methodNotAllowed(request.method);
  }
}

/** Graph may have it where the tenant has not: only what leads nowhere is refused for its method. */
function unserved(method: string, node: Node): Error {
  const contract = node.kind === 'entity' || node.kind === 'collection' ? node.contract.replace('microsoft.graph.', '') : null;
  return contract === null ? graphRefuse.methodNotAllowed(method) : graphRefuse.notSupported(`${method} on ${contract}`);
}

/** What a method does to bytes at an address of their own. */
function ofContent(node: ContentNode, request: OperationRequest): Node {
  const { method } = request;
  if (method === 'GET' || method === 'HEAD') return node.read();
  if (method === 'PUT' && node.write) return node.write(request.bytes);
  if (method === 'POST' && node.finish) return node.finish();
  if (method !== 'DELETE' || !node.discard) throw graphRefuse.methodNotAllowed(method);
  node.discard();
  return nowhere('content');
}

function change(node: Node, walked: Walked, segments: readonly GraphSegment[], asker: Asker): OperationAnswer {
  const { request } = asker;
  if (node.kind !== 'entity' || !node.update) throw unserved('PATCH', node);
  checkTags(request, node.etag);
  node.update(readBody(request));
  // A path in colon form may lead elsewhere after a rename: the thing itself says where it is now.
  const again = walk(graphRoot(asker), node.path === '' ? segments : readGraphSegments(node.path, new URLSearchParams()), {
    method: 'GET',
    body: {},
    bytes: new Uint8Array(),
  });
  const answered = give(again.node, { ...walked, contextPath: walked.contextPath }, asker, 2);
  return { ...answered, status: node.updated ?? answered.status };
}

function count(node: Node, asker: Asker): OperationAnswer {
  if (node.kind !== 'collection') throw graphRefuse.noSegment('$count');
  const page = pageOf(node, readGraphOptions(asker.query));
  return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: String(page.count ?? page.nodes.length), units: node.units };
}

function give(node: Node, walked: Walked, asker: Asker, units: number): OperationAnswer {
  if (node.kind === 'reply') {
    if (node.of === null) return { status: node.status, headers: node.headers, body: '', units };
    const inner = give(node.of, walked, asker, units);
    return { ...inner, status: node.status, headers: { ...inner.headers, ...node.headers } };
  }
  if (node.kind === 'content') return give(node.read(), walked, asker, units);
  if (node.kind === 'void') return { status: 204, headers: {}, body: '', units };
  if (node.kind === 'stream') return { status: 200, headers: { 'Content-Type': node.contentType, ...node.headers }, body: node.content, units };
  if (node.kind === 'entity' && asker.request.method === 'GET' && isUnchanged(asker.request, node.etag)) return { status: 304, headers: {}, body: '', units };
  const level = readLevel(asker.request.headers.get('accept'));
  const headers = { 'Content-Type': graphContentType(level), ...(node.kind === 'entity' && node.etag !== null ? { ETag: node.etag } : {}) };
  if (node.kind === 'raw') return { status: 200, headers, body: node.json, units };
  const place = { base: asker.address.base, url: asker.request.url, contextPath: walked.contextPath };
  return { status: 200, headers, body: JSON.stringify(new GraphRenderer(level, place).body(node, readGraphOptions(asker.query))), units };
}
