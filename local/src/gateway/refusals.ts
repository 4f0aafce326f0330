import { GraphError } from '../graph/errors';
import { refuse, SharePointError } from '../http/errors';
import type { AnswerFault, ExpiryFault } from './faults/types';

const faultWords: Readonly<Record<number, string>> = {
  423: '-2147018894, Microsoft.SharePoint.SPFileLockException',
  429: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
};

export const expiredToken = (): Error => new GraphError(401, 'InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.');

/** What a fault says instead of carrying an operation out. */
export function refusalOf(fault: AnswerFault | ExpiryFault): Error {
  if (fault.kind === 'expiry') return fault.of === 'digest' ? refuse.badDigest() : expiredToken();
  const { status } = fault;
  const message = status === 429 || status === 503 ? 'The request has been throttled -- Try again later.' : `The local tenant was told to answer ${status}.`;
  return new SharePointError(status, faultWords[status] ?? '-1, Microsoft.SharePoint.Client.ClientServiceException', message);
}
