import { randomUUID } from 'node:crypto';
import { refuse } from './errors';
import type { OperationAnswer, OperationRequest } from './operate';

/** What a $batch may hold. */
export const batchLimits = { requests: 100, operations: 1000, bytes: 1_048_576 } as const;

const decoder = new TextDecoder();

/** The parts of a multipart body between its boundaries. */
function partsOf(text: string, boundary: string): string[] {
  const mark = `--${boundary}`;
  const parts: string[] = [];
  let current: string[] | null = null;
  for (const line of text.split('\n')) {
    const bare = line.replace(/\r$/, '').trimEnd();
    if (bare === mark || bare === `${mark}--`) {
      if (current) parts.push(current.join('\n'));
      current = bare === mark ? [] : null;
    } else current?.push(line);
  }
  return parts;
}

/** Cuts a head from a body at the first empty line. */
function cut(text: string): { head: string[]; rest: string } {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.trim() === '');
  const head = (at < 0 ? lines : lines.slice(0, at)).map((line) => line.replace(/\r$/, ''));
  return { head, rest: at < 0 ? '' : lines.slice(at + 1).join('\n') };
}

const boundaryOf = (type: string): string | null => /boundary="?([^";\s]+)"?/i.exec(type)?.[1] ?? null;

function readUrl(text: string, base: URL): URL {
  if (!URL.canParse(text, base)) throw refuse.badQuery(`A part of the batch has no valid address: ${text}`);
  return new URL(text, base);
}

function readPart(text: string, base: URL): OperationRequest[] {
  const { head, rest } = cut(text.replace(/^(\r?\n)+/, ''));
  const type = head.find((line) => /^content-type:/i.test(line)) ?? '';
  if (/multipart\/mixed/i.test(type)) {
    const boundary = boundaryOf(type);
    if (!boundary) throw refuse.badQuery('A change set of the batch has no boundary.');
    return partsOf(rest, boundary).flatMap((part) => readPart(part, base));
  }
  const inner = cut(rest.replace(/^(\r?\n)+/, ''));
  const line = /^([A-Z]+)\s+(\S.*?)(?:\s+HTTP\/[\d.]+)?$/.exec(inner.head[0] ?? '');
  if (!line) throw refuse.badQuery('A part of the batch has no request line.');
  const headers = new Headers();
  for (const header of inner.head.slice(1)) {
    const colon = header.indexOf(':');
    if (colon > 0) headers.append(header.slice(0, colon).trim(), header.slice(colon + 1).trim());
  }
  return [{ method: line[1], url: readUrl(line[2], base), headers, bytes: new TextEncoder().encode(inner.rest.replace(/\s+$/, '')) }];
}

/**
 * Reads a $batch: operations in order, change sets or not.
 * @throws 400 where the body is no batch, 413 past the read limit, 400 past the number of requests
 */
export function readBatch(contentType: string, bytes: Uint8Array, base: URL): OperationRequest[] {
  if (bytes.byteLength > batchLimits.bytes) {
    throw refuse.badQuery(`The maximum message size quota for incoming messages (${batchLimits.bytes}) has been exceeded.`);
  }
  const boundary = boundaryOf(contentType);
  if (!/multipart\/mixed/i.test(contentType) || !boundary) throw refuse.badQuery('The request is not a batch: multipart/mixed with a boundary is expected.');
  const requests = partsOf(decoder.decode(bytes), boundary).flatMap((part) => readPart(part, base));
  if (requests.length > batchLimits.requests)
    throw refuse.badQuery(`The batch holds ${requests.length} requests; at most ${batchLimits.requests} are allowed.`);
  return requests;
}

const reasons: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  412: 'Precondition Failed',
  423: 'Locked',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
};

export function reason(status: number): string {
  return reasons[status] ?? 'Status';
}

/** Writes the answers as SharePoint does: every part in order, flat, with its own status. */
export function writeBatch(answers: readonly OperationAnswer[]): { contentType: string; body: string } {
  const boundary = `batchresponse_${randomUUID()}`;
  const parts = answers.map((answer) => {
    const headers = Object.entries(answer.headers)
      .map(([name, value]) => `${name.toUpperCase()}: ${value}\r\n`)
      .join('');
    const body = typeof answer.body === 'string' ? answer.body : decoder.decode(answer.body);
    return `--${boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 ${answer.status} ${reason(answer.status)}\r\n${headers}\r\n${body}\r\n`;
  });
  return { contentType: `multipart/mixed; boundary=${boundary}`, body: `${parts.join('')}--${boundary}--\r\n` };
}
