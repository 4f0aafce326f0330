import { SITE_EVENT_KINDS, type RelationKind, type SiteEventKind } from '../page';
import { partName } from './names';
import { inside, isNothing, isObject, plain, type Given, type Raw } from './source';
import { span } from './values';

/** Areas that a file may keep its values in, as the model lays them out; what they hold counts as if it stood outside. */
const AREAS = new Set(['identity', 'context', 'body', 'records', 'protection', 'control']);

const RELATED: Readonly<Record<string, RelationKind>> = {
  functions: 'function',
  relatedfunctions: 'function',
  assets: 'asset',
  iarassets: 'asset',
  informationassets: 'asset',
  systems: 'system',
  datasets: 'dataset',
  models: 'model',
  datasetsandmodels: 'dataset',
  publications: 'publication',
  agreements: 'agreement',
};

const SITE_EVENTS: Readonly<Record<string, SiteEventKind>> = {
  ...Object.fromEntries(SITE_EVENT_KINDS.filter((kind) => kind !== 'other').map((kind) => [plain(kind), kind])),
  renames: 'renamed',
  ownersovertime: 'owners',
  migrations: 'migratedIn',
  mergers: 'merged',
  closure: 'closed',
};

/** One value of a file: what it is called, and where it stands. */
export interface Entry extends Given {
  readonly name: string;
}

/** What only a series of records has: a list of records that says it is a list of series. */
const OF_SERIES = new Set(['keyRecordSeries', 'trigger', 'disposalAction', 'appraisalDecision', 'retentionLabel'].map((name) => plain(name)));

const isSeries = (value: unknown): boolean =>
  isObject(value) && Object.keys(value).some((name) => OF_SERIES.has(plain(partName('keyRecordSeries', name) ?? '')));

const isDay = (value: unknown): boolean => typeof value === 'number' || (typeof value === 'string' && /^\d{4}(?:-|$)/.test(value));

/** What stands under a name that says of what kind it is, as parts of that kind. */
function ofKind(name: string, kind: string, { value, path }: Given): Entry {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const parts = list.map((each): unknown => {
    if (isObject(each)) return { kind, ...each };
    if (name === 'siteEvents' && isDay(each)) return { kind, date: each };
    return typeof each === 'string' ? { kind, [name === 'siteEvents' ? 'note' : 'name']: each } : each;
  });
  return { name, value: parts, path };
}

function ofArea(area: string, [name, value]: readonly [string, unknown], path: string): Entry {
  const said = plain(name);
  const given = { value, path: inside(path, name) };
  if (area === 'related' && Object.hasOwn(RELATED, said)) return ofKind('relations', RELATED[said], given);
  if (area === 'sitehistory') {
    if (Object.hasOwn(SITE_EVENTS, said)) return ofKind('siteEvents', SITE_EVENTS[said], given);
    if (said === 'id') return { name: 'siteId', ...given };
    if (said === 'events' || said === 'history') return { name: 'siteEvents', ...given };
  }
  return { name, ...given };
}

/** When a page was confirmed, and by when it is to be again; who did is said elsewhere. */
const confirmationOf = (raw: Raw, path: string): readonly Entry[] =>
  Object.entries(raw).flatMap(([name, value]) => {
    const given = { value, path: inside(path, name) };
    if (/^(?:next|due|until|expires|valid)/i.test(name)) return [{ name: 'nextReview', ...given }];
    return /^(?:date|on|last|confirmed|reviewed|when)(?!.*by$)/i.test(name) ? [{ name: 'lastReviewed', ...given }] : [];
  });

/** The values of a file, whether they stand in areas or not. */
export function entriesOf(raw: Raw, path = ''): readonly Entry[] {
  return Object.entries(raw).flatMap(([name, value]): readonly Entry[] => {
    if (isNothing(value)) return [];
    const area = plain(name);
    const at = inside(path, name);
    if (Object.hasOwn(RELATED, area)) return [ofKind('relations', RELATED[area], { value, path: at })];
    if (Object.hasOwn(SITE_EVENTS, area)) return [ofKind('siteEvents', SITE_EVENTS[area], { value, path: at })];
    if (area === 'dates' && typeof value === 'string') {
      const { from, to } = span({ value, path: at }, () => undefined);
      return [
        { name: 'startDate', value: from, path: at },
        { name: 'endDate', value: to, path: at },
      ];
    }
    if (area === 'records' && Array.isArray(value) && value.some(isSeries)) return [{ name: 'keyRecordSeries', value, path: at }];
    if ((area === 'confirmation' || area === 'review') && isObject(value)) return confirmationOf(value, at);
    if (!isObject(value)) return [{ name: area === 'sitehistory' ? 'siteEvents' : name, value, path: at }];
    const entries = Object.entries(value);
    if (area === 'related' || area === 'relations') return entries.map((entry) => ofArea('related', entry, at));
    if (area === 'sitehistory' || area === 'site') return entries.map((entry) => ofArea('sitehistory', entry, at));
    if (path === '' && AREAS.has(area)) return entriesOf(value, at);
    if (area === 'classification') return entries.map(([inner, of]) => ({ name: inner, value: of, path: inside(at, inner) }));
    if (area === 'dates')
      return entries.map(([inner, of]) => ({ name: /^(from|start)/i.test(inner) ? 'startDate' : 'endDate', value: of, path: inside(at, inner) }));
    return [{ name, value, path: at }];
  });
}
