import type { Core } from '../../store/core';
import { principalsOf, ensureUser } from '../../store/people/people';
import type { ListRow, WebRow } from '../../store/rows';
import { scopeOf, type Securable } from '../../store/permissions/securables';
import type { TenantStore } from '../../store/types';
import type { Interference } from './faultBoard';
import type { Probe } from './matchRule';
import { argument, type OtherPeople } from './otherPeople';
import { pagePosition, type PagePosition } from './pagePosition';
import type { MeanwhileFault, RevokeFault } from './types';

/** The folder that a document is moved into meanwhile. */
export const movedFolder = 'Moved meanwhile';

/** Does what others do meanwhile, as SharePoint would let them, and writes down what became of it. */
export function interfere({ fault, pick, line }: Interference, probe: Probe, core: Core, store: TenantStore, others: OtherPeople): void {
  try {
    line.add(fault.kind === 'revoke' ? revoke(fault, core, others) : meanwhile(fault, pick, probe, store, others));
  } catch (error) {
    line.add(error instanceof Error ? error.message : String(error));
  }
}

const outcome = (words: string, status: number): string => (status < 300 ? words : `${words}: refused with ${status}`);

function meanwhile(fault: MeanwhileFault, pick: number, probe: Probe, store: TenantStore, others: OtherPeople): string {
  const list = others.list(fault.list);
  const web = others.webOf(list);
  const position = pagePosition(probe.url, probe.content());
  const range = rangeOf(fault.item ?? 'any', position);
  const item = range && others.pickItem(list, range, pick);
  if (!item) return 'no such item';
  const by = others.person(web, fault.by);
  const words = `item ${item.ID}`;
  const file = `web/GetFileByServerRelativePath(decodedurl=${argument(`${item.FileDirRef}/${item.FileLeafRef}`)})`;
  switch (fault.act) {
    case 'change':
      return outcome(words, others.send(by, web, `web/GetList(${argument(list.url)})/items(${item.ID})`, 'MERGE', { Title: 'Changed meanwhile' }));
    case 'delete':
      return outcome(words, others.send(by, web, `web/GetList(${argument(list.url)})/items(${item.ID})`, 'DELETE'));
    case 'checkOut':
      return outcome(words, others.send(by, web, `${file}/CheckOut()`));
    case 'lock':
      store.lockFile({ id: list.id, webId: list.web_id, siteId: list.site_id, title: list.title, url: list.url }, item.ID, by.email);
      return words;
    case 'move': {
      const folder = `${list.url}/${movedFolder}`;
      store.addFolder({ id: list.id, webId: list.web_id, siteId: list.site_id, title: list.title, url: list.url }, { path: movedFolder });
      return outcome(words, others.send(by, web, `${file}/MoveTo(newurl=${argument(`${folder}/${item.FileLeafRef}`)},flags=1)`));
    }
  }
}

/** Which IDs are meant; null where that depends on a page and the request asks for none. */
function rangeOf(item: number | 'ahead' | 'behind' | 'any', position: PagePosition | null): { above?: number; upTo?: number } | null {
  if (item === 'any') return {};
  if (typeof item === 'number') return { above: item - 1, upTo: item };
  if (position === null) return null;
  // A token that does not tell leaves the choice among all.
  if (position.after === null) return {};
  return item === 'ahead' ? { above: position.after } : { upTo: position.after };
}

/** In a site the person leaves its groups; in a list the groups lose their level there, as nobody can leave a group for one list only. */
function revoke(fault: RevokeFault, core: Core, others: OtherPeople): string {
  const web = others.web(fault.at);
  const list = web.url.toLowerCase() === fault.at.replace(/\/+$/, '').toLowerCase() ? null : others.list(fault.at);
  const admin = others.person(web, undefined);
  const user = ensureUser(core, web.site_id, fault.from);
  if (!user) throw new Error(`${fault.from} is not in the directory`);
  const target = list === null ? 'web' : `web/GetList(${argument(list.url)})`;
  if (list !== null && list.scope_id === null) others.send(admin, web, `${target}/BreakRoleInheritance(copyRoleAssignments=true,clearSubscopes=false)`);
  const lost = heldBy(core, web, list === null ? null : others.list(fault.at), user.id, fault.level).map(({ principal, role, name }) => {
    const leaves = list === null && principal !== user.id;
    const path = leaves
      ? `web/SiteGroups(${principal})/Users/RemoveById(${user.id})`
      : `${target}/RoleAssignments/RemoveRoleAssignment(principalid=${principal},roledefid=${role})`;
    return outcome(name, others.send(admin, web, path));
  });
  return lost.length > 0 ? lost.join(', ') : 'nothing to lose';
}

function heldBy(core: Core, web: WebRow, list: ListRow | null, userId: number, level: string | undefined): { principal: number; role: number; name: string }[] {
  const thing: Securable = list === null ? { kind: 'web', web } : { kind: 'list', list };
  return core.db.all(
    `SELECT a.principal_id AS principal, a.role_id AS role, r.name AS name FROM role_assignments a
     JOIN role_definitions r ON r.site_id = ? AND r.id = a.role_id
     WHERE a.scope_id = ? AND a.principal_id IN (SELECT value FROM json_each(?)) AND r.hidden = 0 AND (? IS NULL OR r.name = ?) ORDER BY 1, 2`,
    web.site_id,
    scopeOf(core, thing),
    JSON.stringify(principalsOf(core, web.site_id, userId)),
    level ?? null,
    level ?? null
  );
}
