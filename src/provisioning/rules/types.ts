/** What a site should have, what it has, and the steps between. Plain data: the store reads and writes it. */

export interface WantedColumn {
  readonly internalName: string;
  readonly id: string;
  readonly type: 'Text' | 'DateTime' | 'Boolean' | 'Note' | 'Number';
  readonly indexed: boolean;
  readonly withTime?: boolean;
  readonly maxLength?: number;
  /** What people read at the head of the column. */
  readonly displayName: string;
}

export interface WantedList {
  readonly url: string;
  readonly title: string;
  /** Columns that its default view shows. */
  readonly shown: readonly string[];
  readonly columns: readonly WantedColumn[];
  /** Who may add rows: everybody who may edit documents, or only those who keep the site; a private list only they may read. */
  readonly rights: 'evidence' | 'kept' | 'private';
}

/** A permission level, as the two halves of SharePoint's mask. */
export interface WantedLevel {
  readonly name: string;
  readonly description: string;
  readonly high: number;
  readonly low: number;
}

export interface WantedAction {
  readonly kind: 'commands' | 'banner';
  readonly name: string;
  readonly title: string;
  readonly componentId: string;
  /** JSON, which carries the site's settings. */
  readonly properties: string;
}

export interface Blueprint {
  readonly columns: readonly WantedColumn[];
  readonly lists: readonly WantedList[];
  readonly levels: { readonly addAndView: WantedLevel; readonly keep: WantedLevel };
  /** What is put on a site's pages and libraries, in order. */
  readonly actions: readonly WantedAction[];
  /** Column formatting by internal name, as JSON. */
  readonly formatting: Readonly<Record<string, string>>;
  /** Columns that the library's default view shows. */
  readonly shown: readonly string[];
}

export interface FoundColumn {
  readonly internalName: string;
  readonly id: string;
  readonly type: string;
  readonly indexed: boolean;
  readonly formatting: string;
}

export interface FoundAssignment {
  readonly principalId: number;
  readonly principalName: string;
  readonly levels: readonly { readonly id: number; readonly name: string; readonly high: number; readonly low: number }[];
}

export interface FoundList {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly columns: readonly FoundColumn[];
  readonly viewFields: readonly string[];
  readonly ownPermissions: boolean;
  readonly assignments: readonly FoundAssignment[];
}

export interface FoundLibrary {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly itemCount: number;
  readonly columns: readonly FoundColumn[];
  readonly viewFields: readonly string[];
}

export interface FoundAction {
  readonly id: string;
  readonly name: string;
  readonly componentId: string;
  readonly properties: string;
}

/** A site as it was found. */
export interface Inventory {
  readonly columns: readonly FoundColumn[];
  readonly lists: readonly FoundList[];
  readonly levels: readonly { readonly id: number; readonly name: string; readonly high: number; readonly low: number; readonly kind: number }[];
  readonly assignments: readonly FoundAssignment[];
  readonly libraries: readonly FoundLibrary[];
  readonly actions: readonly FoundAction[];
}

export type StepKind =
  'siteColumn' | 'column' | 'index' | 'formatting' | 'list' | 'permissionLevel' | 'permissions' | 'view' | 'customAction' | 'settings' | 'libraryClass';

/** One thing that a site should have. `key` says which, so that a step can be found again. */
export interface SetupStep {
  readonly key: string;
  readonly name: string;
  readonly what: StepKind;
  /** The list or library that it belongs to; empty for the site itself. */
  readonly where: string;
  readonly state: 'missing' | 'different' | 'present';
  readonly found?: string;
  readonly expected?: string;
}
