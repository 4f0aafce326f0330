import type { PageState } from '../../../rules';

/** Whether nobody has kept a page yet: what a site is born with says neither what the team does nor on what authority. */
export const isNeverKept = ({ confirmations, page }: Pick<PageState, 'confirmations' | 'page'>): boolean =>
  confirmations.length === 0 && page.purpose === '' && page.legislation.length === 0;
