import type { FileInput, ItemRef, SiteRef, TenantStore } from '../index';
import { LAST_DAY } from './documents';
import type { Random } from './random';
import type { SeedSite } from './sites';

const DAY = 86_400_000;
/** How far back people's views reach, in days. */
const REACH = 180;
/** Documents of a library that anyone's views are made for: in a library of a million, these are enough to look at. */
const LOOKED_AT = 2000;

/** A document as the seed remembers it, from its writing to its views. */
interface Written {
  readonly author: string;
  readonly editor: string;
  readonly created: Date;
  readonly modified: Date;
}

/** Lets documents pass, and remembers the first of them. */
export function* remembering(documents: Iterable<FileInput>, written: Written[]): Generator<FileInput> {
  for (const document of documents) {
    if (written.length < LOOKED_AT) {
      const { author = '', editor = author, created = LAST_DAY, modified = created } = document;
      written.push({ author, editor, created: new Date(created), modified: new Date(modified) });
    }
    yield document;
  }
}

/**
 * What people did with a library's documents: who made and changed them, and who opened them in the last half year. Young
 * documents are opened more than old ones, and in a neglected site hardly any.
 */
export function seedActivities(store: TenantStore, random: Random, site: SiteRef, plan: SeedSite, refs: readonly ItemRef[], written: readonly Written[]): void {
  const readers = [...plan.owners, ...plan.members, ...plan.visitors];
  const neglected = plan.careless > 0.4;
  const from = LAST_DAY.getTime() - REACH * DAY;
  written.forEach((document, at) => {
    const { uniqueId } = refs[at];
    const add = (person: string, kind: 'access' | 'create' | 'edit', time: number, count = 1): void =>
      store.addActivity({ siteId: site.id, uniqueId, login: person, kind, at: new Date(time).toISOString(), count });
    if (document.created.getTime() >= from) add(document.author, 'create', document.created.getTime());
    if (document.modified.getTime() >= from && document.modified > document.created) add(document.editor, 'edit', document.modified.getTime());
    const age = (LAST_DAY.getTime() - document.modified.getTime()) / (365 * DAY);
    const views = neglected ? (random.chance(0.03) ? 1 : 0) : random.chance(0.5 / (1 + age)) ? random.whole(1, 6) : 0;
    const since = Math.max(from, document.created.getTime());
    for (let view = 0; view < views; view += 1) {
      const time = since + Math.sqrt(random.next()) * (LAST_DAY.getTime() - since);
      add(random.pick(readers), 'access', workingDay(time), random.whole(1, 3));
    }
  });
}

/** People work from Monday to Friday: what falls on a weekend is put on the Friday before. */
function workingDay(time: number): number {
  const weekday = new Date(time).getUTCDay();
  return time - (weekday === 6 ? DAY : weekday === 0 ? 2 * DAY : 0);
}
