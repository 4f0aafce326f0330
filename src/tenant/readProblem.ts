import { HttpRequestError } from '@pnp/queryable';
import { TenantProblem, type TenantProblemCode } from './tenantProblem';

const BY_EXCEPTION: readonly [RegExp, TenantProblemCode][] = [
  [/SPFileCheckOutException/i, 'checkedOut'],
  [/SPFileLockException/i, 'locked'],
  [/SPQueryThrottledException/i, 'overThreshold'],
  [/UnauthorizedAccessException/i, 'noPermission'],
  [/-2130575338|-2147024894|FileNotFoundException/i, 'notFound'],
];

const BY_STATUS: Readonly<Record<number, TenantProblemCode>> = {
  401: 'noPermission',
  403: 'noPermission',
  404: 'notFound',
  423: 'locked',
  429: 'tooBusy',
  500: 'refused',
  502: 'tooBusy',
  503: 'tooBusy',
  504: 'tooBusy',
};

/** SharePoint's own sentence and code out of an error body, whichever OData version wrote it. */
export function readErrorBody(text: string): { code: string; message: string } {
  try {
    const body = JSON.parse(text) as Record<string, { code?: string; message?: string | { value?: string } } | undefined>;
    const error = body['odata.error'] ?? body.error;
    const message = error?.message;
    return { code: error?.code ?? '', message: (typeof message === 'string' ? message : message?.value) ?? text };
  } catch {
    return { code: '', message: text };
  }
}

/** `Retry-After` in seconds: a number of seconds, or a date; null where there is none. */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}

/** The name of whoever has a file checked out, where SharePoint says so. */
function whoHasIt(message: string): string {
  return /checked out(?: for editing)? (?:by|to) (.+?)\.?$/i.exec(message.trim())?.[1] ?? '';
}

/** The problem in SharePoint's status, error code and sentence. */
export function problemOf(status: number, code: string, message: string, retryAfter: number | null): TenantProblem {
  // A throttled request may name the same exception as a query past the threshold, so being busy is told by the status.
  const busy = BY_STATUS[status] === 'tooBusy' ? 'tooBusy' : undefined;
  const known = busy ?? BY_EXCEPTION.find(([pattern]) => pattern.test(code))?.[1] ?? (/is checked out/i.test(message) ? 'checkedOut' : undefined);
  const column = /(?:Column|Field|property) '([^']+)' (?:does not exist|not found)/i.exec(message)?.[1];
  const found: TenantProblemCode = known ?? (column !== undefined ? 'missingColumn' : (BY_STATUS[status] ?? 'refused'));
  const values: Record<string, string> = {};
  if (found === 'checkedOut') values.who = whoHasIt(message);
  if (found === 'missingColumn' && column !== undefined) values.column = column;
  // A gateway's own failure does not say whether the server behind it had done the work.
  return new TenantProblem(found, `${status} ${code} ${message}`.trim(), { status, retryAfter, uncertain: status === 502 || status === 504, values });
}

/** Turns whatever a request threw into a `TenantProblem`. A request that got no answer is uncertain. */
export async function readProblem(error: unknown, now: number = Date.now()): Promise<TenantProblem> {
  if (error instanceof TenantProblem) return error;
  if (error instanceof HttpRequestError) {
    const text = await error.response
      .clone()
      .text()
      .catch(() => error.message);
    const { code, message } = readErrorBody(text);
    return problemOf(error.status, code, message, readRetryAfter(error.response.headers.get('Retry-After'), now));
  }
  const detail = error instanceof Error ? error.message : String(error);
  return new TenantProblem('network', detail, { uncertain: true });
}
