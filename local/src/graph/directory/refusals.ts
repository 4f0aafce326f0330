import { GraphError } from '../errors';

/** How the directory's own service refuses. Messages: microsoft-graph-docs-contrib, concepts/aad-advanced-queries.md and concepts/errors.md. */
const advanced =
  'Try adding $count=true query parameter and ConsistencyLevel:eventual header. Refer to https://aka.ms/graph-docs/advanced-queries for more information';

export const directoryRefuse = {
  missing: (key: string) =>
    new GraphError(404, 'Request_ResourceNotFound', `Resource '${key}' does not exist or one of its queried reference-property objects are not present.`),
  denied: () => new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'),
  bad: (message: string) => new GraphError(400, 'Request_BadRequest', message),
  noCount: () => directoryRefuse.bad('$count is not currently supported.'),
  noSearch: () =>
    new GraphError(
      400,
      'Request_UnsupportedQuery',
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'"
    ),
  noOperator: (operator: string) =>
    new GraphError(400, 'Request_UnsupportedQuery', `Operator '${operator}' is not supported because the required parameters might be missing. ${advanced}`),
  noSorting: () => new GraphError(400, 'Request_UnsupportedQuery', 'Sorting not supported for current query.'),
  badPageSize: (size: number) =>
    new GraphError(400, 'Request_UnsupportedQuery', `Invalid page size specified: '${size}'. Must be between 1 and 999 inclusive.`),
} as const;
