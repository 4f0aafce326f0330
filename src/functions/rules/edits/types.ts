import type { DetailLevel, FunctionPage } from '../page';
import type { StageTaken } from '../appraisal/types';

/** A value of a page, as JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * One thing said of a page. `purpose` names a value, `keyRecordSeries/3f2a` a part of which there may be many, and
 * `keyRecordSeries/3f2a/trigger` a value of it.
 */
export interface Change {
  readonly path: string;
  /** What stood there when the person looked: where something else stands by then, two people have written at once. */
  readonly was: Json;
  /** Null takes a part away; of a value, it is the empty one that is written. */
  readonly value: Json;
}

/** Which row this is of an edit too long for one, from 1, and of how many: it counts when all are there. */
export interface EditPart {
  readonly at: number;
  readonly of: number;
}

/** What a row of the site's list says. Rows are only ever added. */
export type PageBody =
  | { readonly kind: 'edit'; readonly changes: readonly Change[]; readonly part?: EditPart }
  /** Somebody who knows says that the page is true, as it stood after the row `upTo`. */
  | { readonly kind: 'confirm'; readonly upTo: number; readonly page: string; readonly level: DetailLevel | ''; readonly gathered: string }
  /** The head of the unit agrees to a confirmation, by the hash of the page that it confirmed. */
  | { readonly kind: 'countersign'; readonly confirmation: number; readonly page: string }
  /** What was noticed and is no concern of this page, by its keys. */
  | { readonly kind: 'dismiss'; readonly noticed: readonly string[] }
  | { readonly kind: 'stage'; readonly series: string; readonly stage: StageTaken['stage'] }
  /** The site closes: nothing counts after this, until somebody opens the page again. */
  | { readonly kind: 'close'; readonly upTo: number; readonly page: string }
  | { readonly kind: 'reopen' };

export type PageLineKind = PageBody['kind'];

/** A row as it was written. */
export interface PageLine {
  readonly functionId: string;
  readonly operationId: string;
  readonly body: PageBody;
  readonly who: { readonly login: string; readonly name: string };
  /** ISO 8601. */
  readonly when: string;
  readonly reason: string;
}

/** A row as it stands in its list. */
export interface PageRow extends PageLine {
  readonly rowId: number;
}

/** Who said what last stands at a path. */
export interface Said {
  readonly rowId: number;
  readonly who: PageLine['who'];
  readonly when: string;
}

/** A value, with who wrote it. */
export type SaidValue = { readonly value: Json } & Said;

/**
 * Two people wrote at once: the newer stands, the other is kept here until somebody settles it. Where one took a part away
 * on which another wrote, the part stays away, and is the other value here.
 */
export interface Contest {
  readonly path: string;
  /** What the one who wrote last had seen. */
  readonly was: Json;
  readonly stands: SaidValue;
  /** The newest of those that do not stand. */
  readonly other: SaidValue;
  /** Where more than two wrote at once: the rest of those that do not stand, newest first. */
  readonly others: readonly SaidValue[];
}

/** An edit in several rows of which not all have landed: nothing of it counts, and nothing of it is hidden. */
export interface Unfinished extends Said {
  readonly operationId: string;
  /** What landed of it. */
  readonly changes: readonly Change[];
  readonly landed: number;
  readonly of: number;
}

export interface Confirmation extends Said {
  readonly upTo: number;
  /** The SHA-256 of the page that was confirmed. */
  readonly page: string;
  readonly level: DetailLevel | '';
  /** The hash of the row of gathered facts that was seen; empty where there was none. */
  readonly gathered: string;
  /** Who agreed to it, newest last. */
  readonly countersigned: readonly Said[];
}

/** A page as its rows make it. */
export interface PageState {
  readonly page: FunctionPage;
  /** By path; of a part that was added whole, its own path. */
  readonly said: ReadonlyMap<string, Said>;
  readonly contests: readonly Contest[];
  /** Oldest first. */
  readonly confirmations: readonly Confirmation[];
  readonly dismissed: ReadonlySet<string>;
  /** What was done about each series, by its id, oldest first. */
  readonly stages: ReadonlyMap<string, readonly StageTaken[]>;
  /** Null where the page is open. */
  readonly closed: Said | null;
  /** Edits of which not all rows have landed, and that nobody has said again or dismissed (`unfinished:` and the operation). */
  readonly unfinished: readonly Unfinished[];
  /** Edits that landed after the page was closed, and that nobody has said again or dismissed (`late:` and the row): they do not count. */
  readonly late: readonly PageRow[];
  /** The newest row that was read; 0 where there is none. */
  readonly lastRow: number;
}
