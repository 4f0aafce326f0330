import { addMonths, dayText, parseDay } from '../../../retention/rules/periods';
import { sameJson, valueAt, type Change, type Json } from '../edits';
import { EMPTY_PAGE, EMPTY_PARTS, type KeyPost, type RecordSeries } from '../page';
import type { FunctionPerson, FunctionSettings } from '../settings';

/** What is known of a site when its page begins. */
export interface Born {
  readonly site: {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    /** YYYY-MM-DD; empty where it is not known. */ readonly created: string;
  };
  /** The group that owns the site; empty where there is none. */
  readonly owners: string;
  /** Libraries of which a class was said. `url` is from the root of the tenant. */
  readonly libraries: readonly { readonly id: string; readonly title: string; readonly url: string; readonly recordClass: string }[];
  readonly settings: Pick<FunctionSettings, 'functionId' | 'keepers' | 'keeperTitle' | 'heads' | 'headTitle' | 'reviewMonths'>;
  /** YYYY-MM-DD, in the site's zone. */
  readonly today: string;
}

const part = (path: string, value: object): readonly [string, Json] => [path, value as Json];

const post = (id: string, more: Partial<KeyPost>): readonly [string, Json] => part(`keyPosts/${id}`, { ...EMPTY_PARTS.keyPosts, id, ...more });

const posts = (role: 'maintainer' | 'head', people: readonly FunctionPerson[], title: string): readonly (readonly [string, Json])[] =>
  people.map(({ login, name }, at) => post(`${role}-${at + 1}`, { role, post: title, name, login }));

function series({ id, title, url, recordClass }: Born['libraries'][number]): readonly [string, Json] {
  const own = `library-${id.toLowerCase()}`;
  const known: Partial<RecordSeries> = { name: title, where: 'sharePoint', location: url, libraryId: id, scheduleRef: recordClass, accruals: true };
  return part(`keyRecordSeries/${own}`, { ...EMPTY_PARTS.keyRecordSeries, id: own, ...known });
}

/**
 * The first words of a new site's page, so that nobody begins with nothing: what the site is called, who keeps its page,
 * what classes its libraries have, and when it is first looked at. All of it is for an empty page: it is never said again.
 */
export function stubOf({ site, owners, libraries, settings, today }: Born): readonly Change[] {
  const begins = parseDay(today);
  const values: readonly (readonly [string, Json])[] = [
    ['functionId', settings.functionId],
    ['type', 'function'],
    ['title', site.title],
    ['siteUrl', site.url],
    ['siteId', site.id],
    ['status', 'draft'],
    ['maintainer', settings.keepers.map(({ name }) => name).join(', ')],
    ['nextReview', Number.isNaN(begins) ? '' : dayText(addMonths(begins, settings.reviewMonths))],
    ...(site.created === '' ? [] : [part('siteEvents/created', { ...EMPTY_PARTS.siteEvents, id: 'created', kind: 'created', date: site.created })]),
    ...posts('maintainer', settings.keepers, settings.keeperTitle),
    ...posts('head', settings.heads, settings.headTitle),
    ...(owners === '' ? [] : [post('owners', { role: 'owner', name: owners })]),
    ...libraries.map(series),
  ];
  return values.map(([path, value]): Change => ({ path, was: valueAt(EMPTY_PAGE, path), value })).filter(({ was, value }) => !sameJson(was, value));
}
