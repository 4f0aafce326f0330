import { readRule } from '../gateway/faults';
import { cookieHeader, LANGUAGES, THEMES } from './choices';
import { json } from './json';
import type { ServerContext } from './serverContext';

/** What the control page and tests may ask of the tenant. */
type Order =
  | { readonly do: 'choose'; readonly person?: string; readonly theme?: string; readonly language?: string }
  | { readonly do: 'signOut' }
  | ({ readonly do: 'addFault' } & Readonly<Record<string, unknown>>)
  | { readonly do: 'removeFault'; readonly id: number }
  | { readonly do: 'clearFaults' }
  | { readonly do: 'resetMeter' }
  | { readonly do: 'enforce'; readonly limit: string; readonly enforced: boolean }
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
    case 'enforce':
      return enforce(context, order);
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
  const rule = Object.fromEntries(Object.entries(order).filter(([name]) => name !== 'do'));
  try {
    return json({ id: context.tenant.faults.add(readRule(rule)).id });
  } catch (error) {
    return refusal(error);
  }
}

function enforce(context: ServerContext, order: Extract<Order, { do: 'enforce' }>): Response {
  const limit = context.tenant.limits.list().find(({ name }) => name === order.limit);
  if (!limit) {
    return json({ error: 'There is no such limit.' }, 400);
  }
  context.tenant.limits.set(limit.name, { enforced: order.enforced === true });
  return json({});
}

function refusal(error: unknown): Response {
  if (error instanceof RangeError) {
    return json({ error: error.message }, 400);
  }
  throw error;
}
