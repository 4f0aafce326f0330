import { refuse } from '../http/errors';
import type { Regional } from '../locale/localeText';
import type { Core } from '../store/core';
import type { Right } from '../store/permissions/masks';
import { right } from '../store/permissions/masks';
import { boundByOwnItems } from '../store/permissions/ownItems';
import { principalById } from '../store/people/people';
import type { ListRow, PrincipalRow, SiteRow, WebRow } from '../store/rows';
import { Access } from '../store/permissions/scopes';
import { scopeOf, type Securable } from '../store/permissions/securables';
import type { Person } from '../store/types';
import type { ComponentManifest } from '../gateway/types';

/** Who asks, where, with what rights: one for each operation. */
export class Context {
  readonly access: Access;
  private readonly people = new Map<number, PrincipalRow | undefined>();

  constructor(
    readonly core: Core,
    readonly person: Person,
    readonly user: PrincipalRow,
    readonly site: SiteRow,
    readonly web: WebRow,
    readonly components: () => readonly ComponentManifest[],
    readonly digest: () => string
  ) {
    this.access = new Access(core, site.id, user.id, user.is_admin === 1);
  }

  /** The same person in another web of the site. */
  inWeb(web: WebRow): Context {
    return web.id === this.web.id ? this : new Context(this.core, this.person, this.user, this.site, web, this.components, this.digest);
  }

  get webUrl(): string {
    return this.core.origin + (this.web.url === '/' ? '' : this.web.url);
  }

  get regional(): Regional {
    return { localeId: this.web.locale_id, timeZone: this.web.time_zone, time24: this.web.time24 === 1 };
  }

  mask(thing: Securable): bigint {
    const mask = this.access.mask(scopeOf(this.core, thing));
    return thing.kind === 'item' ? boundByOwnItems(this.core, thing.list, thing.itemId, this.user.id, mask) : mask;
  }

  can(thing: Securable, ...names: readonly Right[]): boolean {
    const wanted = names.reduce((sum, name) => sum | right[name], 0n);
    return (this.mask(thing) & wanted) === wanted;
  }

  require(thing: Securable, ...names: readonly Right[]): void {
    if (!this.can(thing, ...names)) throw refuse.accessDenied();
  }

  /** A list as it stands now: writes before in the same operation may have changed it. */
  freshList(list: ListRow): ListRow {
    return this.core.db.get<ListRow>('SELECT * FROM lists WHERE id = ?', list.id) ?? list;
  }

  /** A user or group of the site by number. */
  principal(id: number | null): PrincipalRow | undefined {
    if (id === null) return undefined;
    if (!this.people.has(id)) this.people.set(id, principalById(this.core, this.site.id, id));
    return this.people.get(id);
  }
}
