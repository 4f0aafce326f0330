import { SPHttpClient, type ServiceScope } from '../runtime/modules';

/** The tenant's REST through the runtime's own SPHttpClient, which fetches the digest by itself. */
export interface RestClient {
  get<T>(address: string): Promise<T>;
  post<T>(address: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<T>;
}

interface HttpResponse {
  readonly ok: boolean;
  readonly status: number;
  text(): Promise<string>;
}

interface HttpClient {
  get(address: string, configuration: unknown, options: unknown): Promise<HttpResponse>;
  post(address: string, configuration: unknown, options: unknown): Promise<HttpResponse>;
}

/** SharePoint refused; the message is its own. */
export class RestError extends Error {
  public constructor(
    public readonly status: number,
    message: string
  ) {
    super(message);
    this.name = 'RestError';
  }
}

export function restClient(scope: ServiceScope): RestClient {
  const http = scope.consume<HttpClient>(SPHttpClient.serviceKey);
  const configuration = SPHttpClient.configurations.v1;
  const accept = { Accept: 'application/json;odata=nometadata', 'odata-version': '3.0' };
  return {
    get: async <T>(address: string) => read<T>(await http.get(address, configuration, { headers: accept })),
    post: async <T>(address: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) => {
      const isRaw = body === undefined || body instanceof Blob;
      const options = {
        headers: { ...accept, ...(isRaw ? {} : { 'Content-Type': 'application/json;odata=nometadata' }), ...headers },
        ...(body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body) }),
      };
      return read<T>(await http.post(address, configuration, options));
    },
  };
}

async function read<T>(response: HttpResponse): Promise<T> {
  const text = await response.text();
  const value: unknown = text === '' ? null : parse(text);
  if (!response.ok) {
    throw new RestError(response.status, messageOf(value) ?? `The answer was ${response.status}.`);
  }
  return value as T;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function messageOf(value: unknown): string | undefined {
  const error = (value as { 'odata.error'?: ErrorBody; error?: ErrorBody } | null) ?? {};
  const message = (error['odata.error'] ?? error.error)?.message;
  return typeof message === 'string' ? message : message?.value;
}

interface ErrorBody {
  readonly message?: string | { readonly value?: string };
}

/** Text as an OData literal inside an address. */
export function literal(text: string): string {
  return `'${encodeURIComponent(text.replace(/'/g, "''"))}'`;
}
