import type { Send } from '../../../tenant';
import type { Clock } from '../../../work';

/** Graph, as the app or the person whose tokens are used. */
export interface GraphAccess {
  /** Graph's address, without a version. */
  readonly url: string;
  readonly send: Send;
  /** Asks without signing in: the address of a monitor carries its own pass. */
  readonly watch: Send;
}

/**
 * What Graph answered. `throttled`: it has not done it and wants us to wait. `silent`: no answer came, or one of a
 * gateway that does not know what was done behind it.
 */
export type GraphAnswer =
  | { readonly kind: 'ok'; readonly status: number; readonly headers: Headers; readonly body: Readonly<Record<string, unknown>> }
  | { readonly kind: 'refused'; readonly status: number; readonly code: string; readonly message: string }
  | { readonly kind: 'throttled'; readonly seconds: number }
  | { readonly kind: 'silent'; readonly message: string };

const DEFAULT_WAIT = 30;

function bodyOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const body = JSON.parse(text) as unknown;
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function secondsOf(header: string | null): number {
  const seconds = Number(header ?? '');
  return header !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds : DEFAULT_WAIT;
}

/** Asks once. Never throws. */
export async function askOnce(send: Send, url: string, init: RequestInit = {}): Promise<GraphAnswer> {
  try {
    const answer = await send(url, { ...init, headers: { Accept: 'application/json', ...(init.headers as Record<string, string> | undefined) } });
    if (answer.status === 429 || answer.status === 503) return { kind: 'throttled', seconds: secondsOf(answer.headers.get('Retry-After')) };
    if (answer.status === 502 || answer.status === 504) return { kind: 'silent', message: `${answer.status}` };
    const body = bodyOf(await answer.text());
    if (answer.status < 400) return { kind: 'ok', status: answer.status, headers: answer.headers, body };
    const error = (body.error ?? {}) as { code?: unknown; message?: unknown; innerError?: { code?: unknown } };
    const inner = error.innerError?.code;
    return {
      kind: 'refused',
      status: answer.status,
      code: [error.code, inner].filter((code) => typeof code === 'string').join(' '),
      message: typeof error.message === 'string' ? error.message : '',
    };
  } catch (error) {
    return { kind: 'silent', message: error instanceof Error ? error.message : String(error) };
  }
}

const ATTEMPTS = 6;

/** Reads: what did not come is asked for again, after the time that Graph names. */
export async function read(send: Send, url: string, clock: Clock): Promise<GraphAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await askOnce(send, url);
    if (attempt === ATTEMPTS || (answer.kind !== 'throttled' && answer.kind !== 'silent')) return answer;
    await clock.wait((answer.kind === 'throttled' ? answer.seconds : 2 ** attempt) * 1000);
  }
}
