import type { LocalTenant } from '../index';

/** Asks the tenant's REST as the signed-in person, the way the server side of SharePoint reads for its own pages. */
export interface Ask {
  /**
   * GETs an address below the server's root.
   *
   * @returns the JSON, or null where it is not there or the person may not see it (403, 404)
   * @throws TenantError on any other refusal
   */
  get<T>(path: string): Promise<T | null>;
}

/** The tenant refused a page's own question. */
export class TenantError extends Error {
  public constructor(
    public readonly status: number,
    path: string
  ) {
    super(`The tenant answered ${status} to ${path}`);
    this.name = 'TenantError';
  }
}

export function askAs(tenant: LocalTenant, origin: string, person: string): Ask {
  return {
    async get<T>(path: string): Promise<T | null> {
      const request = new Request(origin + path, { headers: { Accept: 'application/json;odata=nometadata' } });
      const response = await tenant.fetch(request, person);
      if (response.status === 403 || response.status === 404) {
        return null;
      }
      if (!response.ok) {
        throw new TenantError(response.status, path);
      }
      return (await response.json()) as T;
    },
  };
}

/** Text as an OData string literal inside an address. */
export function literal(text: string): string {
  return `'${encodeURIComponent(text.replace(/'/g, "''"))}'`;
}
