import { randomUUID } from 'node:crypto';
import { readGraphAddress } from '../graph/address';
import { answerGraph, graphErrorAnswer } from '../graph/answer';
import { answerGraphBatch } from '../graph/batch';
import { graphRefuse } from '../graph/errors';
import { readBatch, writeBatch } from '../http/batch';
import { refuse, SharePointError } from '../http/errors';
import { errorAnswer, operate, splitApi, type OperationAnswer, type OperationRequest, type Operator } from '../http/operate';
import { download, isDownload } from '../http/download';
import { serveFile } from '../http/serveFile';
import { settleLabels } from '../model/labelledFiles';
import { maySignIn } from '../store/directoryPeople';
import { findPerson } from '../store/people';
import { webOfUrl } from '../store/sites';
import type { Person, TenantStore } from '../store/types';
import { expireDigests, isDigest, isGoodDigest } from './digest';
import { brokenBody, ConnectionDropped } from './faults/connectionDropped';
import type { FaultBoard, Interference } from './faults/faultBoard';
import { interfere } from './faults/interfere';
import type { Probe } from './faults/matchRule';
import { OtherPeople } from './faults/otherPeople';
import { throughFaults, type FaultyAnswer } from './faults/throughFaults';
import type { AnswerFault, ExpiryFault } from './faults/types';
import { appOf, unitsOf, type LimitBoard, type Use } from './limits';
import { expiredToken, refusalOf } from './refusals';
import { personOfTicket } from './tickets';
import type { Wait } from './types';
import type { UseMeter } from './useMeter';

/** Who asks, and whether they still wait for the answer. */
interface Asking {
  readonly person: Person;
  readonly signal: AbortSignal | null;
  /** Let in by the address itself, which needs no digest. */
  readonly ticket: boolean;
}

/** Where requests come in: who asks, whether they may go on, what it counts, and a $batch taken apart. */
export class Gate {
  private readonly others: OtherPeople;
  /** Bearer tokens that a fault made expire. */
  private readonly expiredTokens = new Set<string>();

  constructor(
    private readonly operator: Operator,
    private readonly store: TenantStore,
    private readonly faults: FaultBoard,
    private readonly limits: LimitBoard,
    private readonly meter: UseMeter,
    private readonly grants: ReadonlySet<string>,
    private readonly wait: Wait
  ) {
    this.others = new OtherPeople(operator);
  }

  /**
   * @param anyDigest any well-formed digest will do: PnPjs keeps digests by address for the life of the process, while
   * tests open one tenant after another, for one person after another, at the same address
   * @throws TypeError where a fault breaks the connection; the reason of the request's signal where the client gives up
   */
  async fetch(request: Request, login: string | null, anyDigest = false): Promise<Response> {
    const known = login === null ? null : findPerson(this.operator.core, login);
    const ticket = personOfTicket(this.operator.core, new URL(request.url));
    const asks = ticket ?? known;
    const person = asks && maySignIn(this.operator.core, asks.login) ? asks : null;
    const bytes = new Uint8Array(await request.arrayBuffer());
    const operation: OperationRequest = { method: request.method, url: new URL(request.url), headers: request.headers, bytes };
    if (person) this.meter.request(person.email);
    settleLabels(this.operator);
    const answer = person
      ? await this.admit(operation, { person, signal: request.signal, ticket: ticket !== null }, anyDigest)
      : this.refusal(notSignedIn(operation.url), operation);
    const hasBody = answer.status !== 204 && answer.status !== 304 && request.method !== 'HEAD';
    return new Response(hasBody ? toBody(answer) : null, {
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

  private async admit(operation: OperationRequest, asking: Asking, anyDigest: boolean): Promise<FaultyAnswer> {
    try {
      const api = splitApi(operation.url.pathname);
      if (api && !asking.ticket && operation.method !== 'GET' && operation.method !== 'HEAD' && !/^contextinfo$/i.test(api.apiPath.replace(/\(\)$|\/$/g, ''))) {
        this.checkDigest(operation, asking.person, anyDigest);
      }
      const graph = readGraphAddress(operation.url);
      if (graph && /^\$batch$/i.test(graph.path)) return await this.graphBatch(operation, graph.base, asking);
      if (api && /^\$batch$/i.test(api.apiPath)) return await this.batch(operation, asking);
      return await this.one(operation, asking, null);
    } catch (error) {
      if (error instanceof ConnectionDropped || asking.signal?.aborted) throw error;
      return this.refusal(error, operation);
    }
  }

  /** A refusal in the words of whom it was asked of. */
  private refusal(error: unknown, operation: OperationRequest): OperationAnswer {
    return readGraphAddress(operation.url) ? graphErrorAnswer(error, operation, this.operator.core.clock()) : errorAnswer(error, operation.headers);
  }

  private checkDigest(operation: OperationRequest, person: Person, anyDigest: boolean): void {
    const { core } = this.operator;
    const siteId = this.siteOf(operation.url);
    const digest = operation.headers.get('x-requestdigest');
    if (!(anyDigest ? isDigest : isGoodDigest)(core, person.login, siteId, digest)) throw refuse.badDigest();
  }

  /** The site collection that an address lies in; nothing where it lies in none. */
  private siteOf(url: URL): string {
    return webOfUrl(this.operator.core, splitApi(url.pathname)?.webPath ?? url.pathname)?.site_id ?? '';
  }

  private graphBatch(envelope: OperationRequest, base: string, asking: Asking): Promise<FaultyAnswer> {
    return this.amid(envelope, asking, null, async () => {
      let cut = false;
      const answer = await answerGraphBatch(envelope, base, async (part, nth) => {
        const one = await this.one(part, asking, nth);
        cut = cut || one.cut === true;
        return one;
      });
      return { ...answer, cut };
    });
  }

  private batch(envelope: OperationRequest, asking: Asking): Promise<FaultyAnswer> {
    return this.amid(envelope, asking, null, async () => {
      const parts = readBatch(envelope.headers.get('content-type') ?? '', envelope.bytes, envelope.url);
      const answers: FaultyAnswer[] = [];
      const site = this.siteOf(envelope.url);
      for (const [index, part] of parts.entries()) {
        const elsewhere = this.siteOf(part.url) !== site;
        answers.push(elsewhere ? errorAnswer(refuse.otherSite(), part.headers) : await this.one(part, asking, index + 1));
      }
      const { contentType, body } = writeBatch(answers);
      return { status: 200, headers: { 'Content-Type': contentType }, body, units: 0, cut: answers.some(({ cut }) => cut) };
    });
  }

  private one(operation: OperationRequest, asking: Asking, part: number | null): Promise<FaultyAnswer> {
    const { person } = asking;
    const use: Use = { person: person.email, app: appOf(operation.url), address: operation.url.pathname + operation.url.search };
    const wait = this.limits.admit(use);
    this.meter.operation(person.email, wait !== null);
    if (wait !== null) return Promise.resolve(this.throttled(wait, operation));
    return this.amid(operation, asking, part, () => {
      const answer = readGraphAddress(operation.url)
        ? answerGraph(this.operator, person, operation, this.grants)
        : splitApi(operation.url.pathname)
          ? operate(this.operator, person, operation)
          : isDownload(operation.url)
            ? download(this.operator, person, operation)
            : serveFile(this.operator, person, operation);
      const units = unitsOf(operation.url, answer.units);
      this.meter.units(person.email, units);
      return { ...answer, headers: { ...answer.headers, ...this.limits.settle(use, units) } };
    });
  }

  /** Carries something out amid the faults that it meets. @param part which part of a $batch, from 1; null outside */
  private async amid(
    operation: OperationRequest,
    asking: Asking,
    part: number | null,
    perform: () => FaultyAnswer | Promise<FaultyAnswer>
  ): Promise<FaultyAnswer> {
    const { person, signal } = asking;
    const { core } = this.operator;
    const token = operation.headers.get('authorization');
    if (token !== null && this.expiredTokens.has(token)) throw expiredToken();
    const probe: Probe = {
      method: operation.method,
      url: operation.url.pathname + operation.url.search,
      person: person.login,
      email: person.email,
      part,
      content: () => new TextDecoder().decode(operation.bytes),
    };
    const meeting = this.faults.meet(probe);
    if (!meeting) return perform();
    const around = {
      wait: this.wait,
      signal,
      interfere: (each: Interference) => interfere(each, probe, core, this.store, this.others),
      refuse: (fault: AnswerFault | ExpiryFault) => {
        if (fault.kind === 'expiry' && fault.of === 'digest') expireDigests(core, person.login);
        if (fault.kind === 'expiry' && fault.of === 'token' && token !== null) this.expiredTokens.add(token);
        return this.struck(fault, operation);
      },
    };
    return throughFaults(meeting, around, perform);
  }

  private struck(fault: AnswerFault | ExpiryFault, operation: OperationRequest): OperationAnswer {
    const answer = this.refusal(refusalOf(fault), operation);
    const retryAfter = fault.kind === 'expiry' ? undefined : fault.retryAfter;
    return { ...answer, units: 0, headers: { ...answer.headers, ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }) } };
  }

  private throttled(seconds: number, operation: OperationRequest): OperationAnswer {
    return this.struck({ status: 429, retryAfter: seconds }, operation);
  }
}

function notSignedIn(url: URL): Error {
  const graph = readGraphAddress(url);
  if (graph) return graph.api === 'graph' ? graphRefuse.noToken() : graphRefuse.unauthenticated();
  return new SharePointError(401, '-2147024891, System.UnauthorizedAccessException', 'Access denied. You must sign in.');
}

/** Bytes of an answer are its own, on a buffer that nothing shares: they need no copy. */
function toBody({ body, cut }: FaultyAnswer): BodyInit {
  if (cut) return brokenBody(typeof body === 'string' ? new TextEncoder().encode(body) : body);
  return typeof body === 'string' ? body : (body as Uint8Array<ArrayBuffer>);
}
