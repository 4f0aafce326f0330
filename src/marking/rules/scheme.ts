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

/** Words that a department writes: English, and Welsh where it has them. */
export interface LocalText {
  en: string;
  cy?: string;
}

/** How widely a document can be shared: with guests, with everybody in the organisation, with anybody who has the link. */
export type SharingScope = 'guests' | 'organisation' | 'anyone';

/** One way in which a marking can change. Prefixes count as instructions; codewords and releasability as caveats. */
export type ChangeKind =
  'first' | 'raise' | 'lower' | 'addInstruction' | 'removeInstruction' | 'addDescriptor' | 'removeDescriptor' | 'addCaveat' | 'removeCaveat';

/** Who would change it: the information creator, somebody else of the originating body, or anybody else. */
export type Actor = 'originator' | 'originatingBody' | 'other';

/** What a change needs: a reason, that the originator is told, or that the originator is asked instead. */
export type ChangeNeed = 'justification' | 'notice' | 'challenge';

/** Who may change a marking. */
export interface ChangeRules {
  /** For each kind of change and each actor what it needs; nothing where the list is empty. `challenge` stands alone. */
  table: Record<ChangeKind, Record<Actor, ChangeNeed[]>>;
  /** Where the policy says so. */
  paragraphs: {
    /** Who may change a marking. */ change: string | null;
    /** That others may challenge it. */ challenge: string | null;
    /** That others may raise it, and the originator is told: a local rule. */ notice: string | null;
    /** That historical records are not re-marked. */ historical: string | null;
    /** That originals are not given new markings. */ newMarkings: string | null;
    /** What to do with a marking of an earlier scheme. */ legacy: string | null;
  };
}

/** What says that a document may go to anybody, and who must clear it first. */
export interface ReleaseRules {
  slot: SlotName;
  value: string;
  clearances: { id: string; name: LocalText }[];
  paragraph: string | null;
}

/** What to do when something has gone wrong, in the department's own words. */
export interface CompromiseRoute {
  paragraph: string | null;
  steps: { kind: 'call' | 'doNot' | 'record'; text: LocalText; paragraph: string | null }[];
}

/** Markings that stand for the sensitivity labels of Microsoft Purview, and which of the two leads. */
export interface LabelRules {
  leads: 'marking' | 'label';
  /** The first counts whose level is a marking's and whose values the marking all holds, so longer lines stand before shorter ones. */
  map: { line: string; labelId: string; name: string }[];
}

/** What a value is called in an e-mail's marking. */
export interface EmailValue {
  tag: 'CAVEAT' | 'ACCESS';
  /** What stands before the name and a colon, such as `SH`. */
  type?: string;
  /** Empty for a pattern whose names stand alone. */
  name: string;
  slot: SlotName;
  /** The value; or, with `pattern`, the id of a pattern whose names follow the name here. */
  value?: string;
  pattern?: string;
}

/** How a marking is written in the subject and the header of an e-mail: `[SEC=…]`. */
export interface EmailForm {
  version: string;
  namespace: string;
  /** The name of each level. */
  levels: { level: string; name: string }[];
  /** In the order in which they are written. */
  values: EmailValue[];
  paragraph: string;
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
  /** Sharing that contradicts this value. */
  forbidsSharing?: SharingScope[];
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
  /** Sharing that contradicts this classification. */
  forbidsSharing?: SharingScope[];
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
  sensitive: { word: string; joiner: string; forbidsSharing?: SharingScope[]; paragraph: string; definition: string; colours: Colours } | null;
  classifications: Classification[];
  slots: Partial<Record<SlotName, Slot>>;
  /** Words of an earlier scheme, recognised but never read as a marking. */
  legacy: { terms: string[]; paragraph: string | null } | null;
  changes: ChangeRules;
  /** Null where the scheme has no value that lets a document go to anybody. */
  release: ReleaseRules | null;
  /** Whether a library or folder may propose a marking, and where the policy says so. */
  defaults: { allowed: boolean; paragraph: string | null };
  compromise: CompromiseRoute | null;
  /** Null where markings stand for no labels. */
  labels: LabelRules | null;
  /** Absent where the scheme has no form for e-mail. */
  email?: EmailForm;
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
  /** The policy's own text of paragraphs that are cited, so that it stands one press from where it is. */
  quotes?: Readonly<Record<string, string>>;
}
