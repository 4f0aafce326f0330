import { changesSomething } from './countChanges';
import type { ServerContext } from './serverContext';

const REST = /(^|\/)(_api|_vti_bin)(\/|$)|^\/(v1\.0|beta)(\/|$)|\/_layouts\/15\/download\.aspx$/i;

const GRAPH = /^\/(v1\.0|beta)(\/|$)/i;

/** Whether an address is SharePoint's REST or Graph's, or one by which they let files be fetched. */
export function isRest(path: string): boolean {
  return REST.test(path);
}

/** Hands a request to the tenant as the signed-in person. */
export async function tenantRoute(context: ServerContext, request: Request, path: string, person: string | null): Promise<Response> {
  const isBatch = /\/\$batch$/i.test(path);
  const batchBody = isBatch ? await request.clone().text() : null;
  // Graph asks for no digest: its token is one that no other site's page can send. Here a cookie stands for it, so other sites' pages are nobody.
  const from = request.headers.get('origin');
  const asks = GRAPH.test(path) && from !== null && from !== context.origin ? null : person;
  const response = await context.tenant.fetch(request, asks);
  if (response.ok && changesSomething(request.method, path, batchBody)) {
    context.changes.version += 1;
  }
  return withHeaders(response, { 'Cache-Control': response.headers.get('cache-control') ?? 'private, no-store' });
}

/**
 * A document's bytes. As in SharePoint, a file never runs in a page of the tenant: it cannot be sniffed into another
 * type, and what a browser would run is downloaded.
 */
export async function fileRoute(context: ServerContext, request: Request, person: string): Promise<Response> {
  const response = await context.tenant.fetch(request, person);
  const isPicture = /^image\/(png|jpeg|gif)/.test(response.headers.get('content-type') ?? '');
  return withHeaders(response, {
    'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
    ...(isPicture ? {} : { 'Content-Disposition': 'attachment' }),
  });
}

/** Adds to the answer itself: one made anew would have its body read through a stream. */
function withHeaders(response: Response, added: Record<string, string>): Response {
  for (const [name, value] of Object.entries(added)) {
    response.headers.set(name, value);
  }
  return response;
}
