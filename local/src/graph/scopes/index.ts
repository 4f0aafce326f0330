import { graphRefuse } from '../errors';
import type { GraphSegment } from '../segments';
import { analyticsPermissions } from './analytics';
import { callOf } from './callOf';
import { directoryPermissions } from './directory';
import { drivePermissions } from './drives';
import { labelPermissions } from './labels';
import { listPermissions } from './lists';
import { sitePermissions } from './sites';
import { teamPermissions } from './teams';
import type { CallPermissions, PermissionTable } from './types';
import { userPermissions } from './users';

/** Every area's table in one. */
export const permissionTable: PermissionTable = {
  ...userPermissions,
  ...sitePermissions,
  ...listPermissions,
  ...drivePermissions,
  ...directoryPermissions,
  ...teamPermissions,
  ...labelPermissions,
  ...analyticsPermissions,
};

/**
 * One of many without a page of its own needs what its collection needs; a property, or something led to, what reading
 * its owner needs.
 */
function neededFor(method: string, segments: readonly GraphSegment[]): CallPermissions | undefined {
  const call = callOf(method, segments);
  return (
    (call.via === undefined ? undefined : permissionTable[call.via]) ??
    permissionTable[call.name] ??
    (call.among === undefined ? undefined : permissionTable[call.among]) ??
    (method === 'GET' ? permissionTable[`GET ${call.owner}`] : undefined)
  );
}

/**
 * Asks whether a call may be made with what the administrator granted.
 * @returns false where no table names the call, so that nobody can say which permission it needs
 * @throws 403 in Graph's words where none of the permissions that the call's documentation lists is granted
 */
export function requireScope(method: string, segments: readonly GraphSegment[], grants: ReadonlySet<string>): boolean {
  const needed = neededFor(method === 'HEAD' ? 'GET' : method, segments);
  if (!needed) return false;
  if (needed.delegated.some((scope) => grants.has(scope))) return true;
  if (needed.refusal === 'directory') throw graphRefuse.directoryDenied();
  throw grants.size === 0 ? graphRefuse.noScope() : graphRefuse.accessDenied();
}
