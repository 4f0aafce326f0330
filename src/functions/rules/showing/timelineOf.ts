import type { GatheredFacts } from '../facts';
import type { FunctionPage, HistoryEvent, Legislation, SiteEvent, Succession } from '../page';

/** What a line of the timeline is about. */
export type TimelineSubject =
  | { readonly kind: 'began' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'history'; readonly event: HistoryEvent }
  | { readonly kind: 'legislation'; readonly law: Legislation }
  | { readonly kind: 'site'; readonly event: SiteEvent }
  | { readonly kind: 'predecessor'; readonly succession: Succession }
  | { readonly kind: 'successor'; readonly succession: Succession };

export type TimelineEntry = TimelineSubject & {
  readonly key: string;
  /** YYYY-MM-DD, YYYY-MM or YYYY; empty where it is not known. */
  readonly date: string;
  /** Until when it held; empty for a moment. */
  readonly to: string;
  /** Whether the site was asked, and nobody wrote it. */
  readonly gathered: boolean;
};

const before = (a: TimelineEntry, b: TimelineEntry): number => {
  if (a.date === '' || b.date === '') return Number(a.date === '') - Number(b.date === '');
  return a.date < b.date ? -1 : Number(a.date > b.date);
};

/**
 * What happened to a function and its site, in the order in which it happened; what has no date comes last. What the site
 * was asked stands where nobody wrote of it.
 */
export function timelineOf(page: FunctionPage, gathered: GatheredFacts | null): readonly TimelineEntry[] {
  const said = (date: string): boolean => page.history.some((event) => event.date === date);
  const entry = (key: string, date: string, to: string, subject: TimelineSubject, found = false): TimelineEntry => ({
    ...subject,
    key,
    date,
    to,
    gathered: found,
  });
  const created = gathered?.site.created.slice(0, 10) ?? '';
  const tellsCreation = page.siteEvents.some(({ kind }) => kind === 'created');
  const found: SiteEvent = { id: 'gathered', kind: 'created', date: created, from: '', to: '', note: '' };
  return [
    ...page.predecessors.map((succession) => entry(`predecessors/${succession.id}`, succession.date, '', { kind: 'predecessor', succession })),
    ...(page.startDate === '' || said(page.startDate) ? [] : [entry('startDate', page.startDate, '', { kind: 'began' })]),
    ...page.history.map((event) => entry(`history/${event.id}`, event.date, event.to, { kind: 'history', event })),
    ...page.legislation.filter(({ from }) => from !== '').map((law) => entry(`legislation/${law.id}`, law.from, law.to, { kind: 'legislation', law })),
    ...page.siteEvents.map((event) => entry(`siteEvents/${event.id}`, event.date, '', { kind: 'site', event })),
    ...(created === '' || tellsCreation ? [] : [entry('gathered/created', created, '', { kind: 'site', event: found }, true)]),
    ...page.successors.map((succession) => entry(`successors/${succession.id}`, succession.date, '', { kind: 'successor', succession })),
    ...(page.endDate === '' || said(page.endDate) ? [] : [entry('endDate', page.endDate, '', { kind: 'ended' })]),
  ].sort(before);
}
