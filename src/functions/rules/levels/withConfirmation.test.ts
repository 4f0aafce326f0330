import type { Confirmation } from '../edits';
import { EMPTY_PAGE } from '../page';
import { withConfirmation } from './withConfirmation';

const confirmed = (when: string): Confirmation => ({
  rowId: 1,
  who: { login: 'a', name: 'A' },
  when,
  upTo: 1,
  page: '',
  level: '',
  gathered: '',
  countersigned: [],
});

describe('the page with its confirmation', () => {
  it('is looked at again some months after the newest', () => {
    const page = withConfirmation(EMPTY_PAGE, [confirmed('2025-01-31T10:00:00Z'), confirmed('2026-08-31T10:00:00Z')], 6);
    expect([page.lastReviewed, page.nextReview]).toEqual(['2026-08-31', '2027-02-28']);
  });

  it('counts days in the zone that it is told', () => {
    expect(withConfirmation(EMPTY_PAGE, [confirmed('2026-08-31T23:30:00Z')], 12, () => '2026-09-01').nextReview).toBe('2027-09-01');
  });

  it('says nothing where nobody has confirmed', () => {
    expect(withConfirmation(EMPTY_PAGE, [], 12)).toBe(EMPTY_PAGE);
  });
});
