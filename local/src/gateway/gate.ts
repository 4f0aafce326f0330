import { randomUUID } from 'node:crypto';
import { readGraphAddress } from '../graph/address';
import { answerGraph } from '../graph/answer';
import { answerGraphBatch } from '../graph/batch';
import { readBatch, writeBatch } from '../http/batch';
import { refuse } from '../http/errors';
import { errorAnswer, operate, splitApi, type OperationAnswer, type OperationRequest, type Operator } from '../http/operate';
import { download, isDownload } from '../http/download';
import { serveFile } from '../http/serveFile';
import { settleLabels } from '../model/labels/labelledFiles';
import { settleCopies } from '../model/files/settleCopies';
import { maySignIn } from '../store/people/directoryPeople';
import { findPerson } from '../store/people/people';
import { webOfUrl } from '../store/sites/sites';
import type { Person } from '../store/types';
import { isDigest, isGoodDigest } from './digest';
import { brokenBody, ConnectionDropped } from './faults/connectionDropped';
import type { Asking, FaultPassage } from './faults/faultPassage';
import type { FaultyAnswer } from './faults/throughFaults';
import { appOf, unitsOf, type LimitBoard, type Use } from './limits';
import { notSignedIn, refusalAnswer, struck } from './refusals';
import { personOfTicket } from './tickets';
import type { UseMeter } from './useMeter';

interface Guest extends Asking {
  /** Let in by the address itself, which needs no digest. */
  readonly ticket: boolean;
}

/** Where requests come in: who asks, whether they may go on, what it counts, and a $batch taken apart. */
export class Gate {
  constructor(
    private readonly operator: Operator,
    private readonly passage: FaultPassage,
    private readonly limits: LimitBoard,
    private readonly meter: UseMeter,
    private readonly grants: ReadonlySet<string>
  ) {}

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
    settleCopies(this.operator);
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

  private async admit(operation: OperationRequest, asking: Guest, anyDigest: boolean): Promise<FaultyAnswer> {
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

  private refusal(error: unknown, operation: OperationRequest): OperationAnswer {
    return refusalAnswer(error, operation, this.operator.core.clock());
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
    return this.passage.amid(envelope, asking, null, async () => {
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
    return this.passage.amid(envelope, asking, null, async () => {
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
    if (wait !== null) return Promise.resolve(struck({ status: 429, retryAfter: wait }, operation, this.operator.core.clock()));
    return this.passage.amid(operation, asking, part, () => {
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
}

/** Bytes of an answer are its own, on a buffer that nothing shares: they need no copy. */
function toBody({ body, cut }: FaultyAnswer): BodyInit {
  if (cut) return brokenBody(typeof body === 'string' ? new TextEncoder().encode(body) : body);
  return typeof body === 'string' ? body : (body as Uint8Array<ArrayBuffer>);
}
