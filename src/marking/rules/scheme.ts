/** The slots that stand beside the classification. `prefix` and `releasability` hold one value, the others any number. */
export type SlotName = 'prefix' | 'handling' | 'descriptors' | 'codewords' | 'caveats' | 'releasability';

/** A part of a marking's line. */
export type LinePart = SlotName | 'classification';

export const slotNames: readonly SlotName[] = ['prefix', 'handling', 'descriptors', 'codewords', 'caveats', 'releasability'];

/** A text and background pair with a contrast of at least 4.5 to 1. */
export interface Colours {
  text: string;
  background: string;
}

/** A value that may not stand beside another. */
export interface Exclusion {
  slot: SlotName;
  /** Names of terms or ids of patterns. */ values: string[];
  paragraph: string;
}

/** A value that must stand beside another. */
export interface Requirement {
  slot: SlotName;
  value: string;
  paragraph: string;
}

/** What a single value and an open pattern have in common. */
export interface Choosable {
  /** Levels (see `levelName`) at which it may stand; every level when absent. */
  appliesTo?: string[];
  excludes?: Exclusion[];
  requires?: Requirement[];
  /** Where the policy sets out this value. */
  paragraph: string;
  /** The policy's own text, quoted. */
  definition: string;
}

/** One value that a slot may hold. */
export interface Term extends Choosable {
  /** The canonical spelling. */
  name: string;
  /** Other spellings that are read. Case, kinds of dash and spaces are seen to without being listed. */
  aliases?: string[];
  /** Details that must come with it, beside the line. */
  details?: 'embargo';
  /** False for a value that is read but not offered as a choice. */
  offered?: boolean;
}

/** A family of values: names with fixed words before or after, such as `[ORGANISATION] USE ONLY`. */
export interface Pattern extends Choosable {
  id: string;
  /** How the policy writes the family. */
  name: string;
  before?: string;
  after?: string;
  /** Names that the scheme knows. */
  listed: string[];
  /**
   * What another name may look like: a regular expression for each word in
   * capitals, and names that are only the policy's placeholder. Null when only
   * listed names are read.
   */
  unlisted: { word: string; maximumWords: number; refused?: string[] } | null;
  /** Words or signs that join several names on reading. */
  connectors: string[];
  /** How several names are joined in one value; null when each becomes a value of its own. */
  together: string | null;
}

export interface Slot {
  /** How values stand in canonical order: as the scheme lists them, by alphabet, or as written. */
  order: 'scheme' | 'alphabetical' | 'written';
  terms: Term[];
  patterns?: Pattern[];
}

export interface Classification {
  name: string;
  aliases?: string[];
  /** Higher is more sensitive. */
  rank: number;
  /** Whether the sensitive marking may stand on it. */
  maySensitive: boolean;
  paragraph: string;
  definition: string;
  colours: Colours;
}

/** Everything about one scheme of protective marking. Schemes are JSON; `docs/schemas/marking-scheme.schema.json` describes them. */
export interface Scheme {
  id: string;
  version: string;
  title: string;
  source: { title: string; url?: string; licence?: string };
  /** The canonical line that an unmarked document counts as, or null where unmarked means unmarked. */
  unmarkedCountsAs: string | null;
  /** The level above which nothing may be held unless an environment says otherwise. */
  ceiling: string;
  line: {
    order: LinePart[];
    slotSeparator: string;
    valueSeparator: string;
    prefixSeparator: string;
    /** Longest canonical line, in UTF-16 code units. */
    maximumLength: number;
  };
  sensitive: { word: string; joiner: string; paragraph: string; definition: string; colours: Colours } | null;
  classifications: Classification[];
  slots: Partial<Record<SlotName, Slot>>;
  /** Words of an earlier scheme, recognised but never read as a marking. */
  legacy: { terms: string[]; paragraph: string | null } | null;
  /** Where the policy speaks of the line as a whole. */
  paragraphs: {
    noClassification: string | null;
    severalClassifications: string | null;
    unknownTerm: string | null;
    order: string | null;
    onlyOne: string | null;
    embargo: string | null;
    unmarked: string | null;
  };
}
