/**
 * What is answered to a request for another name: a page elsewhere may have its own name lead to this machine, and ask
 * in its reader's name. `localhost` is the same machine, but the runtime takes it for its own workbench, so it is sent on.
 *
 * @returns null where the request is for the server's own address
 */
export function elsewhere(origin: string, request: Request): Response | null {
  const url = new URL(request.url);
  if (url.host === new URL(origin).host) {
    return null;
  }
  return url.hostname === 'localhost'
    ? Response.redirect(origin + url.pathname + url.search, 307)
    : new Response('This server answers only to its own address.', { status: 421 });
}
