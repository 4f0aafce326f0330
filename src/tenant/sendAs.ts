import type { Send } from './door';

interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What SPFx's `SPHttpClient` is to us, so that nothing here imports SPFx. */
interface SiteClient<Configuration> {
  fetch(url: string, configuration: Configuration, options: { method?: string; headers?: HeadersInit; body?: string }): Promise<Answer>;
}

/** Statuses to which a body may not be given. */
const bodiless = new Set([204, 205, 304]);

/**
 * Sends as the signed-in person. SPFx's answer is not quite a `Response`, so it is made one, byte for byte: read as text, a
 * file would come out spoiled. Bodies that go out are text.
 */
export function sendAs<Configuration>(client: SiteClient<Configuration>, configuration: Configuration): Send {
  return async (url, init) => {
    const { method, headers, body } = init;
    const answer = await client.fetch(url, configuration, { method, headers, ...(typeof body === 'string' ? { body } : {}) });
    return new Response(bodiless.has(answer.status) ? null : await answer.arrayBuffer(), {
      status: answer.status,
      statusText: answer.statusText,
      headers: answer.headers,
    });
  };
}
