import { valueAt, type Json } from '../edits';
import type { GatheredFacts } from '../facts';
import { EMPTY_PARTS, type FunctionPage, type KeyPost } from '../page';
import { shortHash } from '../shortHash';
import { dayAt, migratedEvent, siteHistory } from '../siteHistory';
import { proposeSeries } from './proposeSeries';
import type { SuggestedBecause, Suggestion, ToSuggest } from './types';

const isEmpty = (value: Json): boolean => value === null || value === '' || (Array.isArray(value) && value.length === 0);

const names = (people: readonly { readonly name: string }[]): string => people.map(({ name }) => name).join(', ');

/** The line that most documents have, where most have one and the same. */
function usualMarking({ libraries }: GatheredFacts): string {
  const sums = new Map<string, number>();
  libraries.forEach(({ markings }) => Object.entries(markings).forEach(([line, n]) => sums.set(line, (sums.get(line) ?? 0) + n)));
  sums.delete('');
  const all = [...sums.values()].reduce((sum, n) => sum + n, 0);
  return [...sums].find(([, n]) => n * 2 > all)?.[0] ?? '';
}

function ofValues({ page, facts, settings, department }: ToSuggest): readonly Suggestion[] {
  const suggest = (path: string, value: string, because: SuggestedBecause): Suggestion[] =>
    value !== '' && isEmpty(valueAt(page, path)) ? [{ path, value, because }] : [];
  const { keepers, heads, keeperTitle, headTitle, functionId } = settings;
  return [
    ...suggest('functionId', functionId ?? '', 'settings'),
    ...(facts === null
      ? []
      : [
          ...suggest('title', facts.site.title, 'gathered'),
          ...suggest('startDate', facts.site.created === '' ? '' : dayAt(facts, facts.site.created), 'gathered'),
          ...suggest('siteUrl', facts.site.url, 'gathered'),
          ...suggest('siteId', facts.site.id, 'gathered'),
          ...suggest('usualMarking', usualMarking(facts), 'gathered'),
        ]),
    ...suggest('department', department ?? '', 'settings'),
    ...suggest('maintainer', keeperTitle || names(keepers), 'settings'),
    ...suggest('reviewer', headTitle || names(heads), 'settings'),
  ];
}

/** A person is named once, by what they are first. */
function ofPeople({ page, facts, settings }: ToSuggest): readonly Suggestion[] {
  const known = new Set(page.keyPosts.map(({ login }) => login.toLowerCase()));
  const post = (
    people: readonly { readonly login: string; readonly name: string }[],
    role: KeyPost['role'],
    title: string,
    because: SuggestedBecause
  ): Suggestion[] =>
    people.flatMap(({ login, name }) => {
      if (login === '' || known.has(login.toLowerCase())) return [];
      known.add(login.toLowerCase());
      const value = { ...EMPTY_PARTS.keyPosts, id: postId(login), post: title, name: name || login, login, role };
      return [{ path: `keyPosts/${value.id}`, value, because }];
    });
  return [
    ...post(settings.heads, 'head', settings.headTitle, 'settings'),
    ...post(settings.keepers, 'maintainer', settings.keeperTitle, 'settings'),
    ...post(facts?.owners ?? [], 'owner', '', 'gathered'),
  ];
}

/** The id of somebody's post, the same whoever proposes it. */
export const postId = (login: string): string => `person-${shortHash(login.toLowerCase())}`;

function ofHistory(page: FunctionPage, facts: GatheredFacts): readonly Suggestion[] {
  const known = new Set(page.siteEvents.map(({ id }) => id));
  const hasCreated = page.siteEvents.some(({ kind }) => kind === 'created');
  const migrated = facts.libraries.filter(({ olderThanSite }) => olderThanSite > 0).map(migratedEvent);
  return [...siteHistory(facts), ...migrated]
    .filter(({ id, kind }) => !known.has(id) && !(kind === 'created' && hasCreated))
    .map((value) => ({ path: `siteEvents/${value.id}`, value: { ...value }, because: 'gathered' }));
}

function ofSeries({ page, facts, schedule, today }: ToSuggest): readonly Suggestion[] {
  const taken = new Set(page.keyRecordSeries.flatMap(({ libraryId, location }) => [libraryId.toLowerCase(), location.toLowerCase()]));
  const libraries = (facts?.libraries ?? []).filter(({ id, url }) => !taken.has(id.toLowerCase()) && !taken.has(url.toLowerCase()));
  const full = libraries.filter(({ documents }) => documents > 0);
  // A site that is new has nothing yet, and its libraries are all that can be said.
  return (full.length > 0 || page.keyRecordSeries.length > 0 ? full : libraries)
    .flatMap((library) => proposeSeries(library, { schedule, today }))
    .map((series) => ({
      path: `keyRecordSeries/${series.id}`,
      value: series as unknown as Json,
      because: schedule !== null && series.trigger !== '' ? 'schedule' : 'gathered',
    }));
}

/** What a page that was never kept, or lacks things, can be filled with in one go. Nothing that a person said is touched. */
export function suggestPage(asked: ToSuggest): readonly Suggestion[] {
  const { page, facts } = asked;
  return [...ofValues(asked), ...ofPeople(asked), ...(facts === null ? [] : ofHistory(page, facts)), ...ofSeries(asked)];
}
