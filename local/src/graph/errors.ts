import { SharePointError } from '../http/errors';

/** A refusal in Graph's words. */
export class GraphError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    /** A narrower code, where Graph gives one inside. */
    readonly inner: string | null = null
  ) {
    super(message);
  }
}

export const graphRefuse = {
  noToken: () => new GraphError(401, 'InvalidAuthenticationToken', 'Access token is empty.'),
  unauthenticated: () => new GraphError(401, 'unauthenticated', 'The caller is not authenticated.'),
  noScope: () => new GraphError(403, 'accessDenied', 'Either scp or roles claim need to be present in the token.'),
  accessDenied: () => new GraphError(403, 'accessDenied', 'Access denied'),
  directoryDenied: () => new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'),
  itemNotFound: (message = 'The resource could not be found.') => new GraphError(404, 'itemNotFound', message),
  noSegment: (segment: string) => new GraphError(400, 'BadRequest', `Resource not found for the segment '${segment}'.`),
  noProperty: (name: string, type: string) =>
    new GraphError(400, 'BadRequest', `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type '${type}'.`),
  invalidRequest: (message: string, inner: string | null = null) => new GraphError(400, 'invalidRequest', message, {}, inner),
  nameAlreadyExists: () => new GraphError(409, 'nameAlreadyExists', 'An item with the same name already exists under the parent'),
  resourceModified: () => new GraphError(412, 'resourceModified', "ETag does not match current item's value"),
  resourceLocked: () => new GraphError(423, 'resourceLocked', 'The resource you are attempting to access is locked'),
  methodNotAllowed: (method: string) => new GraphError(405, 'methodNotAllowed', `The HTTP method '${method}' is not supported on this resource.`),
  throttled: (seconds: number) => new GraphError(429, 'activityLimitReached', 'The request has been throttled', { 'Retry-After': String(seconds) }),
  notSupported: (what: string) => new GraphError(501, 'notImplemented', `The local tenant does not support ${what}.`),
} as const;

const codes: Readonly<Record<number, string>> = {
  400: 'invalidRequest',
  401: 'unauthenticated',
  403: 'accessDenied',
  404: 'itemNotFound',
  405: 'methodNotAllowed',
  409: 'nameAlreadyExists',
  412: 'resourceModified',
  423: 'resourceLocked',
  429: 'activityLimitReached',
  501: 'notImplemented',
  503: 'serviceNotAvailable',
};

/** What SharePoint's code refused, as Graph says it; anything else is a fault of the tenant's own, and says so. */
export function asGraphError(error: unknown): GraphError {
  if (error instanceof GraphError) return error;
  if (!(error instanceof SharePointError)) {
    return new GraphError(500, 'generalException', `The local tenant failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  if (error.status === 403) return graphRefuse.accessDenied();
  if (error.code.startsWith('-2130575257,')) return graphRefuse.nameAlreadyExists();
  if (error.status === 412) return graphRefuse.resourceModified();
  // Source: microsoftgraph/msgraph-sdk-dotnet #827: Graph says 429 where SharePoint's threshold stops a query.
  if (error.code.includes('SPQueryThrottledException') && error.status === 500) return new GraphError(429, 'activityLimitReached', error.message);
  const segment = /^Cannot find resource for the request (.*)\.$/.exec(error.message)?.[1];
  if (segment !== undefined) return graphRefuse.noSegment(segment);
  // What SharePoint answers with 500 for a value that it cannot take is the caller's mistake in Graph.
  if (error.status === 500) return graphRefuse.invalidRequest(error.message);
  return new GraphError(error.status, codes[error.status] ?? 'generalException', error.message, error.headers);
}

/** The body of a refusal. @param now the tenant's time */
export function graphErrorBody(error: GraphError, now: Date, requestId: string, clientRequestId: string): string {
  return JSON.stringify({
    error: {
      code: error.code,
      message: error.message,
      innerError: {
        ...(error.inner === null ? {} : { code: error.inner }),
        date: now.toISOString().slice(0, 19),
        'request-id': requestId,
        'client-request-id': clientRequestId,
      },
    },
  });
}
