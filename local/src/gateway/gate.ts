import { randomUUID } from 'node:crypto';
import { readGraphAddress } from '../graph/address';
import { answerGraph, graphErrorAnswer } from '../graph/answer';
import { answerGraphBatch } from '../graph/batch';
import { graphRefuse } from '../graph/errors';
import { readBatch, writeBatch } from '../http/batch';
import { refuse, SharePointError } from '../http/errors';
import { errorAnswer, operate, splitApi, type OperationAnswer, type OperationRequest } from '../http/operate';
import { serveFile } from '../http/serveFile';
import type { Core } from '../store/core';
import { maySignIn } from '../store/directoryPeople';
import { findPerson } from '../store/people';
import type { Person } from '../store/types';
import { isDigest, isGoodDigest } from './digest';
import type { FaultBoard } from './faults';
import type { ComponentManifest } from './types';
import type { UseMeter } from './useMeter';

const faultWords: Readonly<Record<number, string>> = {
  423: '-2147018894, Microsoft.SharePoint.SPFileLockException',
  429: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
};

/** Where requests come in: who asks, whether they may go on, what it counts, and a $batch taken apart. */
export class Gate {
  constructor(
    private readonly core: Core,
    private readonly components: () => readonly ComponentManifest[],
    private readonly faults: FaultBoard,
    private readonly meter: UseMeter,
    private readonly grants: ReadonlySet<string>
  ) {}

  /**
   * @param anyDigest any well-formed digest will do: PnPjs keeps digests by address for the life of the process, while
   * tests open one tenant after another, for one person after another, at the same address
   */
  async fetch(request: Request, login: string | null, anyDigest = false): Promise<Response> {
    const known = login === null ? null : findPerson(this.core, login);
    const person = known && maySignIn(this.core, known.login) ? known : null;
    const bytes = new Uint8Array(await request.arrayBuffer());
    const operation: OperationRequest = { method: request.method, url: new URL(request.url), headers: request.headers, bytes };
    if (person) this.meter.request(person.email);
    const answer = person ? this.admit(operation, person, anyDigest) : this.refusal(notSignedIn(operation.url), operation);
    const hasBody = answer.status !== 204 && request.method !== 'HEAD';
    return new Response(hasBody ? toBody(answer.body) : null, {
      status: answer.status,
      headers: {
        SPRequestGuid: randomUUID(),
        'request-id': randomUUID(),
        ...answer.headers,
        'X-MS-InvokeApp': '1; RequireReadOnly',
        ...(answer.status < 400 ? {} : { 'X-Content-Type-Options': 'nosniff' }),
      },
    });
  }

  private admit(operation: OperationRequest, person: Person, anyDigest: boolean): OperationAnswer {
    try {
      const api = splitApi(operation.url.pathname);
      if (api && operation.method !== 'GET' && operation.method !== 'HEAD' && !/^contextinfo$/i.test(api.apiPath.replace(/\(\)$|\/$/g, ''))) {
        const digest = operation.headers.get('x-requestdigest');
        if (!(anyDigest ? isDigest(digest) : isGoodDigest(this.core, person.login, digest))) throw refuse.badDigest();
      }
      const graph = readGraphAddress(operation.url);
      if (graph && /^\$batch$/i.test(graph.path)) return answerGraphBatch(operation, graph.base, (part) => this.one(part, person, true));
      if (api && /^\$batch$/i.test(api.apiPath)) return this.batch(operation, person);
      return this.one(operation, person, false);
    } catch (error) {
      return this.refusal(error, operation);
    }
  }

  /** A refusal in the words of whom it was asked of. */
  private refusal(error: unknown, operation: OperationRequest): OperationAnswer {
    return readGraphAddress(operation.url) ? graphErrorAnswer(error, operation, this.core.clock()) : errorAnswer(error, operation.headers);
  }

  private batch(envelope: OperationRequest, person: Person): OperationAnswer {
    const fault = this.faults.meet({ method: 'POST', url: envelope.url.pathname + envelope.url.search, person: person.login }, false);
    if (fault) return this.struck(fault.status, fault.retryAfter, envelope);
    const parts = readBatch(envelope.headers.get('content-type') ?? '', envelope.bytes, envelope.url);
    const answers = parts.map((part) => {
      try {
        return this.one(part, person, true);
      } catch (error) {
        return errorAnswer(error, part.headers);
      }
    });
    const { contentType, body } = writeBatch(answers);
    return { status: 200, headers: { 'Content-Type': contentType }, body, units: 0 };
  }

  private one(operation: OperationRequest, person: Person, insideBatch: boolean): OperationAnswer {
    const wait = this.meter.operation(person.email);
    if (wait !== null) return this.struck(429, wait, operation);
    const fault = this.faults.meet({ method: operation.method, url: operation.url.pathname + operation.url.search, person: person.login }, insideBatch);
    if (fault) return this.struck(fault.status, fault.retryAfter, operation);
    const operator = { core: this.core, components: this.components };
    const answer = readGraphAddress(operation.url)
      ? answerGraph(operator, person, operation, this.grants)
      : splitApi(operation.url.pathname)
        ? operate(operator, person, operation)
        : serveFile(operator, person, operation);
    this.meter.units(person.email, answer.units);
    return answer;
  }

  private struck(status: number, retryAfter: number | null, operation: OperationRequest): OperationAnswer {
    const message = status === 429 || status === 503 ? 'The request has been throttled -- Try again later.' : `The local tenant was told to answer ${status}.`;
    const answer = this.refusal(
      new SharePointError(status, faultWords[status] ?? '-1, Microsoft.SharePoint.Client.ClientServiceException', message),
      operation
    );
    return { ...answer, units: 0, headers: { ...answer.headers, ...(retryAfter === null ? {} : { 'Retry-After': String(retryAfter) }) } };
  }
}

function notSignedIn(url: URL): Error {
  const graph = readGraphAddress(url);
  if (graph) return graph.api === 'graph' ? graphRefuse.noToken() : graphRefuse.unauthenticated();
  return new SharePointError(401, '-2147024891, System.UnauthorizedAccessException', 'Access denied. You must sign in.');
}

/** Bytes of an answer are its own, on a buffer that nothing shares: they need no copy. */
function toBody(body: string | Uint8Array): BodyInit {
  return typeof body === 'string' ? body : (body as Uint8Array<ArrayBuffer>);
}
