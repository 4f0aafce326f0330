import { newGuid, type Core } from '../core';
import { emptyMask, fullMask, limitedAccess, maskOf } from './masks';
import type { RoleRow } from '../rows';
import { principalsOf } from '../people/people';

/**
 * Permission scopes. A web, a list or an item either has its own scope or uses the one above; items carry the number of
 * their scope, so that a query can be trimmed by it.
 */
export function newScope(core: Core, siteId: string, parent: number | null): number {
  core.db.run('INSERT INTO scopes(site_id, guid, parent) VALUES (?,?,?)', siteId, newGuid(), parent);
  return core.db.get<{ id: number }>('SELECT last_insert_rowid() AS id')?.id ?? 0;
}

export function copyAssignments(core: Core, from: number, to: number): void {
  core.db.run(
    'INSERT OR IGNORE INTO role_assignments(scope_id, principal_id, role_id) SELECT ?, principal_id, role_id FROM role_assignments WHERE scope_id = ? AND role_id <> ?',
    to,
    from,
    limitedAccess
  );
}

/** Gives a level; the scopes above get Limited Access, so that the person can reach what they were given. */
export function assignRole(core: Core, scopeId: number, principalId: number, roleId: number): void {
  core.db.run('INSERT OR IGNORE INTO role_assignments(scope_id, principal_id, role_id) VALUES (?,?,?)', scopeId, principalId, roleId);
  let parent = parentOf(core, scopeId);
  while (parent !== null) {
    core.db.run('INSERT OR IGNORE INTO role_assignments(scope_id, principal_id, role_id) VALUES (?,?,?)', parent, principalId, limitedAccess);
    parent = parentOf(core, parent);
  }
}

function parentOf(core: Core, scopeId: number): number | null {
  return core.db.get<{ parent: number | null }>('SELECT parent FROM scopes WHERE id = ?', scopeId)?.parent ?? null;
}

/** Puts scopes below another one than before. Whoever was given something in them gets Limited Access on the new way there. */
export function reparentScopes(core: Core, scopes: readonly number[], parent: number): void {
  for (const scope of scopes) {
    core.db.run('UPDATE scopes SET parent = ? WHERE id = ?', parent, scope);
    const held = core.db.all<{ principal_id: number; role_id: number }>('SELECT principal_id, role_id FROM role_assignments WHERE scope_id = ?', scope);
    for (const { principal_id, role_id } of held) assignRole(core, scope, principal_id, role_id);
  }
}

export function deleteScope(core: Core, scopeId: number): void {
  core.db.run('DELETE FROM scopes WHERE id = ?', scopeId);
}

export function rolesOf(core: Core, siteId: string): RoleRow[] {
  return core.db.all<RoleRow>('SELECT * FROM role_definitions WHERE site_id = ? ORDER BY ord, id', siteId);
}

/** What one user may do, scope by scope; answers are remembered for the life of the object (one request). */
export class Access {
  private readonly masks = new Map<number, bigint>();
  private principals: string | null = null;

  constructor(
    private readonly core: Core,
    readonly siteId: string,
    /** A principal's number, or the login of someone who may never have been in the site. */
    readonly user: number | string,
    readonly isAdmin: boolean
  ) {}

  /** The principal's number; that of nobody for someone who has never been in the site. */
  get userId(): number {
    return typeof this.user === 'number' ? this.user : -1;
  }

  mask(scopeId: number): bigint {
    if (this.isAdmin) return fullMask;
    this.learn([scopeId]);
    return this.masks.get(scopeId) ?? emptyMask;
  }

  /** Looks up what the user may do in many scopes at once, so that asking for each costs nothing. */
  learn(scopeIds: readonly number[]): void {
    const unknown = scopeIds.filter((id) => !this.masks.has(id));
    if (this.isAdmin || unknown.length === 0) return;
    for (const id of unknown) this.masks.set(id, emptyMask);
    const roles = this.core.db.all<{ scope: number; high: number; low: number }>(
      `SELECT a.scope_id AS scope, r.high, r.low FROM role_assignments a JOIN role_definitions r ON r.site_id = ? AND r.id = a.role_id
       WHERE a.scope_id IN (SELECT value FROM json_each(?)) AND a.principal_id IN (SELECT value FROM json_each(?))`,
      this.siteId,
      JSON.stringify(unknown),
      this.principalIds()
    );
    for (const { scope, high, low } of roles) this.masks.set(scope, (this.masks.get(scope) ?? emptyMask) | maskOf(high, low));
  }

  has(scopeId: number, rights: bigint): boolean {
    return (this.mask(scopeId) & rights) === rights;
  }

  private principalIds(): string {
    this.principals ??= JSON.stringify(principalsOf(this.core, this.siteId, this.user));
    return this.principals;
  }
}
