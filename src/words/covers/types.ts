/** What retention here does not reach, in the order in which it is shown. */
export const NOT_COVERED = ['pages', 'listItems', 'oneNote', 'teamsChat', 'mailboxes', 'databases', 'otherPlaces', 'versions'] as const;

export type NotCovered = (typeof NOT_COVERED)[number];

export interface CoversWords {
  readonly heading: string;
  readonly lead: string;
  readonly covered: string;
  readonly what: string;
  readonly where: string;
  readonly rows: Readonly<Record<NotCovered, { readonly what: string; readonly where: string }>>;
  readonly ask: string;
  askContact(contact: string): string;
}
