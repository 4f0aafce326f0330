import type { RecordedRequest } from './recordedRequests';
import type { RecordedPart } from './recordedShapes';
import { bodyShape, partShapes } from './shapes';

type Send = (url: string, init?: RequestInit) => Promise<Response>;

const boundary = 'batch_of_the_recording';

const headerLines = (headers: Readonly<Record<string, string>>): string[] => Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

/** A part of a $batch: what changes stands in a change set of its own. */
function writePart({ method = 'GET', path, body, headers = {} }: RecordedRequest, base: string): string {
  const http = [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `${method} ${base}${path} HTTP/1.1`,
    ...headerLines({
      Accept: 'application/json;odata=nometadata',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json;odata=nometadata' }),
      ...headers,
    }),
    '',
    body === undefined ? '' : JSON.stringify(body),
  ].join('\r\n');
  return `--${boundary}\r\n${http}\r\n`;
}

/** Sends a request as it was recorded. @returns statuses and shapes: one, or one for each part of a $batch */
export async function sendRecorded(send: Send, request: RecordedRequest, base: string): Promise<readonly RecordedPart[]> {
  const { method = 'GET', path, body, headers = {}, parts } = request;
  if (parts === undefined) {
    const response = await send(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    return [{ status: response.status, shape: bodyShape(await response.text()) }];
  }
  const text = `${parts.map((part) => writePart(part, base)).join('')}--${boundary}--\r\n`;
  const response = await send(path, { method, headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` }, body: text });
  return partShapes(await response.text());
}
