import type { OperationAnswer, OperationRequest } from '../http/operate';
import { graphRefuse } from './errors';

/** What one $batch may hold. Source: microsoft-graph-docs-contrib, concepts/json-batching.md. */
export const graphBatchLimit = 20;

interface Part {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

interface PartAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function readPart(value: unknown): Part {
  const part = (value ?? {}) as Partial<Record<keyof Part, unknown>>;
  if (!isText(part.id)) throw graphRefuse.invalidRequest('Every request of the batch needs an id.');
  if (!isText(part.method)) throw graphRefuse.invalidRequest(`The request '${part.id}' of the batch has no method.`);
  if (!isText(part.url)) throw graphRefuse.invalidRequest(`The request '${part.id}' of the batch has no url.`);
  return {
    id: part.id,
    method: part.method.toUpperCase(),
    url: part.url,
    headers: (part.headers ?? {}) as Record<string, string>,
    body: part.body,
    dependsOn: Array.isArray(part.dependsOn) ? part.dependsOn.map(String) : [],
  };
}

/** @throws 400 where it is no batch, holds too many, repeats an id, or cannot be put in order */
export function readGraphBatch(bytes: Uint8Array): readonly Part[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw graphRefuse.invalidRequest('Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.');
  }
  const requests = (parsed as { requests?: unknown } | null)?.requests;
  if (!Array.isArray(requests) || requests.length === 0) throw graphRefuse.invalidRequest('Invalid batch payload format.');
  if (requests.length > graphBatchLimit) throw graphRefuse.invalidRequest(`Number of batch request steps exceeds the maximum value of ${graphBatchLimit}.`);
  return inOrder(requests.map(readPart));
}

/** Each part after those that it depends on; else as they came. @throws 400 where that cannot be */
function inOrder(parts: readonly Part[]): readonly Part[] {
  const byId = new Map(parts.map((part) => [part.id.toLowerCase(), part]));
  if (byId.size < parts.length) throw graphRefuse.invalidRequest('The ids of the batch are not unique.');
  const placed = new Set<Part>();
  const place = (part: Part, waiting: readonly Part[]): void => {
    if (placed.has(part)) return;
    for (const id of part.dependsOn) {
      const before = byId.get(id.toLowerCase());
      if (!before || waiting.includes(before)) throw graphRefuse.invalidRequest(`The request '${part.id}' cannot depend on '${id}'.`);
      place(before, [...waiting, before]);
    }
    placed.add(part);
  };
  for (const part of parts) place(part, [part]);
  return [...placed];
}

function bytesOf(body: unknown, isJson: boolean): Uint8Array {
  if (body === undefined || body === null) return new Uint8Array();
  // What is no JSON comes as base64.
  return !isJson && typeof body === 'string' ? new Uint8Array(Buffer.from(body, 'base64')) : new TextEncoder().encode(JSON.stringify(body));
}

function asRequest(part: Part, base: string): OperationRequest {
  const headers = new Headers(part.headers);
  if (part.body !== undefined && part.body !== null && !headers.has('content-type')) {
    throw graphRefuse.invalidRequest(`The request '${part.id}' of the batch has a body and no Content-Type.`);
  }
  const url = new URL(base + (part.url.startsWith('/') ? part.url : `/${part.url}`));
  return { method: part.method, url, headers, bytes: bytesOf(part.body, /json/i.test(headers.get('content-type') ?? '')) };
}

function bodyOf(answer: OperationAnswer): unknown {
  if (answer.body.length === 0) return undefined;
  if (/json/i.test(answer.headers['Content-Type'] ?? ''))
    return JSON.parse(typeof answer.body === 'string' ? answer.body : new TextDecoder().decode(answer.body));
  return Buffer.from(answer.body).toString('base64');
}

/**
 * Answers a $batch: every part with its own status, in an answer of 200. A part whose dependency failed is 424.
 * @param send does one part, the nth of them from 1
 */
export async function answerGraphBatch(
  envelope: OperationRequest,
  base: string,
  send: (part: OperationRequest, nth: number) => Promise<OperationAnswer>
): Promise<OperationAnswer> {
  const statuses = new Map<string, number>();
  const responses: PartAnswer[] = [];
  for (const [index, part] of readGraphBatch(envelope.bytes).entries()) {
    const failed = part.dependsOn.find((id) => (statuses.get(id.toLowerCase()) ?? 0) >= 400);
    const answer = failed === undefined ? await send(asRequest(part, base), index + 1) : failedDependency();
    statuses.set(part.id.toLowerCase(), answer.status);
    const body = bodyOf(answer);
    responses.push({ id: part.id, status: answer.status, headers: answer.headers, ...(body === undefined ? {} : { body }) });
  }
  return { status: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ responses }), units: 0 };
}

/** Source: json-batching.md, "fails with status code 424 (Failed Dependency)". */
function failedDependency(): OperationAnswer {
  return {
    status: 424,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ error: { code: 'FailedDependency', message: 'The request failed because a request that it depends on failed.' } }),
    units: 0,
  };
}
