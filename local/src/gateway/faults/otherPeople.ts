import { operate, type OperationAnswer, type Operator } from '../../http/operate';
import { itemTable } from '../../store/lists/columns';
import { listByUrl } from '../../store/lists/lists';
import { findPerson } from '../../store/people/people';
import type { ListRow, WebRow } from '../../store/rows';
import { webById, webOfUrl } from '../../store/sites/sites';
import type { Person } from '../../store/types';

/** Somebody else's requests, made by the tenant itself: they are done as their own would be, but meet no faults and are not metered. */
export class OtherPeople {
  constructor(private readonly operator: Operator) {}

  /** The list or library at an address from the root of the tenant. @throws where there is none */
  list(url: string): ListRow {
    const list = listByUrl(this.operator.core, url);
    if (!list) throw new Error(`there is no list at ${url}`);
    return list;
  }

  web(url: string): WebRow {
    const web = webOfUrl(this.operator.core, url);
    if (!web) throw new Error(`there is no site at ${url}`);
    return web;
  }

  webOf(list: ListRow): WebRow {
    return webById(this.operator.core, list.web_id) as WebRow;
  }

  /** A person by name or, without one, an administrator of the web's site. */
  person(web: WebRow, name: string | undefined): Person {
    const login =
      name ??
      this.operator.core.db.get<{ login: string }>('SELECT login FROM principals WHERE site_id = ? AND is_admin = 1 ORDER BY id LIMIT 1', web.site_id)?.login;
    const person = login === undefined ? null : findPerson(this.operator.core, login);
    if (!person) throw new Error(name === undefined ? `${web.url} has no administrator` : `${name} is not in the directory`);
    return person;
  }

  /**
   * A file or item of a list, chosen by a number from 0 to 1.
   * @param range only IDs above `above`, or up to `upTo`
   */
  pickItem(
    list: ListRow,
    range: { readonly above?: number; readonly upTo?: number },
    pick: number
  ): { ID: number; FileDirRef: string; FileLeafRef: string } | null {
    const where = `"FSObjType" = 0 AND "ID" > ${Math.trunc(range.above ?? 0)}${range.upTo === undefined ? '' : ` AND "ID" <= ${Math.trunc(range.upTo)}`}`;
    const { db } = this.operator.core;
    const count = db.get<{ n: number }>(`SELECT count(*) AS n FROM ${itemTable(list.seq)} WHERE ${where}`)?.n ?? 0;
    const offset = Math.floor(pick * count);
    return db.get(`SELECT "ID", "FileDirRef", "FileLeafRef" FROM ${itemTable(list.seq)} WHERE ${where} ORDER BY "ID" LIMIT 1 OFFSET ?`, offset) ?? null;
  }

  /** Sends one write. @returns its status */
  send(person: Person, web: WebRow, path: string, method: 'POST' | 'MERGE' | 'DELETE' = 'POST', body?: Readonly<Record<string, unknown>>): number {
    const address = `${this.operator.core.origin}${web.url === '/' ? '' : encodeURI(web.url)}/_api/${path}`;
    const headers = new Headers({ accept: 'application/json;odata=nometadata', 'content-type': 'application/json', 'if-match': '*' });
    const bytes = new TextEncoder().encode(body === undefined ? '' : JSON.stringify(body));
    const answer: OperationAnswer = operate(this.operator, person, { method, url: new URL(address), headers, bytes });
    return answer.status;
  }
}

/** Text as an argument within a path. */
export const argument = (text: string): string => `'${encodeURIComponent(text.replace(/'/g, "''"))}'`;
