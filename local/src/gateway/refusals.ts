import { readGraphAddress } from '../graph/address';
import { graphErrorAnswer } from '../graph/answer';
import { GraphError, graphRefuse } from '../graph/errors';
import { refuse, SharePointError } from '../http/errors';
import { errorAnswer, type OperationAnswer, type OperationRequest } from '../http/operate';
import type { AnswerFault, ExpiryFault } from './faults/types';

const faultWords: Readonly<Record<number, string>> = {
  423: '-2147018894, Microsoft.SharePoint.SPFileLockException',
  429: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
};

export const expiredToken = (): Error => new GraphError(401, 'InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.');

/** A refusal in the words of whom it was asked of. @param now the tenant's time */
export function refusalAnswer(error: unknown, operation: OperationRequest, now: Date): OperationAnswer {
  return readGraphAddress(operation.url) ? graphErrorAnswer(error, operation, now) : errorAnswer(error, operation.headers);
}

/** What is answered to nobody, and to whom the directory does not know. */
export function notSignedIn(url: URL): Error {
  const graph = readGraphAddress(url);
  if (graph) return graph.api === 'graph' ? graphRefuse.noToken() : graphRefuse.unauthenticated();
  return new SharePointError(401, '-2147024891, System.UnauthorizedAccessException', 'Access denied. You must sign in.');
}

/** What an operation is answered that meets a fault, or a limit, instead of being carried out. */
export function struck(fault: AnswerFault | ExpiryFault, operation: OperationRequest, now: Date): OperationAnswer {
  const answer = refusalAnswer(errorOf(fault), operation, now);
  const retryAfter = fault.kind === 'expiry' ? undefined : fault.retryAfter;
  return { ...answer, units: 0, headers: { ...answer.headers, ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }) } };
}

function errorOf(fault: AnswerFault | ExpiryFault): Error {
  if (fault.kind === 'expiry') return fault.of === 'digest' ? refuse.badDigest() : expiredToken();
  const { status } = fault;
  const message = status === 429 || status === 503 ? 'The request has been throttled -- Try again later.' : `The local tenant was told to answer ${status}.`;
  return new SharePointError(status, faultWords[status] ?? '-1, Microsoft.SharePoint.Client.ClientServiceException', message);
}
