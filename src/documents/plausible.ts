/** No e-mail is older than this: the first was sent in 1971. */
const FIRST = Date.UTC(1971, 0, 1);
/** Years after which a date is a mistake or a lie. */
const LAST = Date.UTC(2200, 0, 1);

/** A point in time as ISO 8601, in UTC to the second; null where no e-mail can have been sent then. */
export const plausible = (at: number): string | null => (at >= FIRST && at < LAST ? `${new Date(at).toISOString().slice(0, 19)}Z` : null);
