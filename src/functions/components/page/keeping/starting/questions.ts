import { checkPage, type FunctionPage } from '../../../../rules';

/** What a page must say to be Partial, in the order in which people are asked. */
export const QUESTIONS = ['title', 'type', 'purpose', 'legislation', 'startDate', 'keyPosts', 'keyRecordSeries'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Those that the page does not answer yet. */
export function questionsOf(page: FunctionPage, today: string): readonly Question[] {
  const { missing } = checkPage(page, today);
  // Owners of a site and keepers of its page are known; who is in charge of the work may be somebody else.
  const headless = !page.keyPosts.some(({ role }) => role === 'head');
  return QUESTIONS.filter((question) => missing.includes(question) || (question === 'keyPosts' && headless));
}
