import type { Suggestion, ToSuggest } from './types';

/** What a page can be filled with in one go. */
export function suggestPage({ page, facts }: ToSuggest): readonly Suggestion[] {
  return facts !== null && page.title === '' && facts.site.title !== '' ? [{ path: 'title', value: facts.site.title, because: 'gathered' }] : [];
}
