import { cookieHeader, LANGUAGES, THEMES } from './choices';
import { json } from './json';
import type { ServerContext } from './serverContext';

/** What the control page and tests may ask of the tenant. */
type Order =
  | { readonly do: 'choose'; readonly person?: string; readonly theme?: string; readonly language?: string }
  | { readonly do: 'signOut' }
  | {
      readonly do: 'addFault';
      readonly match?: string;
      readonly status: number;
      readonly retryAfter?: number;
      readonly times?: number;
      readonly after?: number;
      readonly insideBatch?: boolean;
    }
  | { readonly do: 'removeFault'; readonly id: number }
  | { readonly do: 'clearFaults' }
  | { readonly do: 'resetMeter' }
  | { readonly do: 'grant'; readonly permission: string; readonly granted: boolean };

/** Carries out one order, sent as JSON by a page of this server. Answers 400 to what it does not understand. */
export async function control(context: ServerContext, request: Request): Promise<Response> {
  const order = await readOrder(request, context.origin);
  if (!order) {
    return json({ error: 'Send one order as JSON from this server’s own pages.' }, 400);
  }
  const { tenant } = context;
  switch (order.do) {
    case 'choose':
      return choose(context, order);
    case 'signOut':
      return json({}, 200, { 'Set-Cookie': cookieHeader('person', '') });
    case 'addFault':
      return addFault(context, order);
    case 'removeFault':
      tenant.faults.remove(Number(order.id));
      return json({});
    case 'clearFaults':
      tenant.faults.clear();
      return json({});
    case 'resetMeter':
      tenant.meter.reset();
      return json({});
    case 'grant':
      tenant.grants[order.granted ? 'add' : 'delete'](String(order.permission));
      return json({});
    default:
      return json({ error: 'Unknown order.' }, 400);
  }
}

async function readOrder(request: Request, origin: string): Promise<Order | null> {
  const from = request.headers.get('origin');
  if ((from !== null && from !== origin) || !request.headers.get('content-type')?.startsWith('application/json')) {
    return null;
  }
  try {
    const value: unknown = await request.json();
    return typeof value === 'object' && value !== null && 'do' in value ? (value as Order) : null;
  } catch {
    return null;
  }
}

function choose(context: ServerContext, order: Extract<Order, { do: 'choose' }>): Response {
  const response = json({});
  if (order.person !== undefined) {
    const person = context.tenant.store.person(order.person);
    if (!person) {
      return json({ error: 'Nobody here has that address.' }, 400);
    }
    response.headers.append('Set-Cookie', cookieHeader('person', person.email));
  }
  const theme = THEMES.find((name) => name === order.theme);
  if (theme) {
    response.headers.append('Set-Cookie', cookieHeader('theme', theme));
  }
  const language = LANGUAGES.find((name) => name === order.language);
  if (language) {
    response.headers.append('Set-Cookie', cookieHeader('language', language));
  }
  return response;
}

function addFault(context: ServerContext, order: Extract<Order, { do: 'addFault' }>): Response {
  const status = Number(order.status);
  if (!Number.isInteger(status) || status < 400 || status > 599) {
    return json({ error: 'A fault answers a status from 400 to 599.' }, 400);
  }
  const fault = context.tenant.faults.add({
    status,
    ...(order.match ? { match: String(order.match) } : {}),
    ...whole('retryAfter', order.retryAfter),
    ...whole('times', order.times),
    ...whole('after', order.after),
    ...(typeof order.insideBatch === 'boolean' ? { insideBatch: order.insideBatch } : {}),
  });
  return json({ id: fault.id });
}

function whole(name: 'retryAfter' | 'times' | 'after', value: number | undefined): Record<string, number> {
  return value !== undefined && Number.isInteger(value) && value >= 0 ? { [name]: value } : {};
}
