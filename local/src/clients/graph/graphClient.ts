import {
  AuthenticationHandler,
  Client,
  RedirectHandler,
  RetryHandler,
  RetryHandlerOptions,
  type Context,
  type Middleware,
} from '@microsoft/microsoft-graph-client';
import type { LocalTenant } from '../../gateway/types';

/** The end of the client's chain: the tenant's own fetch instead of the network. */
class TenantHandler implements Middleware {
  constructor(private readonly send: (url: string, init?: RequestInit) => Promise<Response>) {}

  async execute(context: Context): Promise<void> {
    const { request, options } = context;
    if (typeof request === 'string') context.response = await this.send(request, options as RequestInit);
    else context.response = await this.send(request.url, { method: request.method, headers: request.headers, body: await request.arrayBuffer() });
  }
}

/** Microsoft's Graph client as its documentation sets it up, over the tenant. It waits nowhere: retries come at once. */
export function graphClient(tenant: LocalTenant, person: string): Client {
  const authentication = new AuthenticationHandler({ getAccessToken: () => Promise.resolve('a token') });
  const retry = new RetryHandler(new RetryHandlerOptions(0, 3));
  const end = new TenantHandler(tenant.as(person));
  authentication.setNext(retry);
  const redirect = new RedirectHandler();
  retry.setNext(redirect);
  redirect.setNext(end);
  return Client.initWithMiddleware({
    middleware: authentication,
    baseUrl: `${tenant.origin}/`,
    defaultVersion: 'v1.0',
    customHosts: new Set([new URL(tenant.origin).hostname]),
  });
}
