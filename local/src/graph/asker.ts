import { Context } from '../model/context';
import type { Operator, OperationRequest } from '../http/operate';
import type { Core } from '../store/core';
import { right } from '../store/permissions/masks';
import { ensureUser, principalByLogin } from '../store/people/people';
import type { WebRow } from '../store/rows';
import { Access } from '../store/permissions/scopes';
import { scopeOf } from '../store/permissions/securables';
import { siteById } from '../store/sites/sites';
import type { Person } from '../store/types';
import { makeDigest } from '../gateway/digest';
import type { GraphAddress } from './address';
import { graphRefuse } from './errors';

/** Who asks Graph, and what with: one for each operation. Graph spans sites; a context is one person in one of them. */
export class Asker {
  private readonly contexts = new Map<string, Context>();

  constructor(
    private readonly operator: Operator,
    readonly person: Person,
    readonly address: GraphAddress,
    readonly request: OperationRequest,
    private readonly grants: ReadonlySet<string>
  ) {}

  /** Whether one of these delegated permissions holds. SharePoint's own addresses need none. */
  isGranted(...scopes: readonly string[]): boolean {
    return this.address.api === 'sharepoint' || scopes.some((scope) => this.grants.has(scope));
  }

  get core(): Core {
    return this.operator.core;
  }

  get query(): URLSearchParams {
    return this.request.url.searchParams;
  }

  /** What a Prefer header asks for, lower case. */
  get preferences(): ReadonlySet<string> {
    return new Set((this.request.headers.get('prefer') ?? '').split(/[,;]/).map((each) => each.trim().toLowerCase()));
  }

  /** Whether the person may open a web. Asking leaves no trace: nobody becomes a user of a site by being shown a list of sites. */
  mayOpen(web: WebRow): boolean {
    const account = principalByLogin(this.core, web.site_id, this.person.login);
    const access = new Access(this.core, web.site_id, account?.id ?? this.person.login, account?.is_admin === 1);
    return access.has(scopeOf(this.core, { kind: 'web', web }), right.open);
  }

  /** The person in a web. @throws 403 where they may not open it */
  in(web: WebRow): Context {
    const known = this.contexts.get(web.id);
    if (known) return known;
    const site = siteById(this.core, web.site_id);
    const user = site && this.mayOpen(web) ? ensureUser(this.core, site.id, this.person.login) : null;
    if (!site || !user) throw graphRefuse.accessDenied();
    const made = new Context(this.core, this.person, user, site, web, this.operator.components, () => makeDigest(this.core, this.person.login, site.id));
    this.contexts.set(web.id, made);
    return made;
  }
}
