/** What the server tells a page in the browser. Types only: shared by `serve/` and `host/`. */
import type { FaultRule, JournalEntry } from '../gateway/faults';
import type { Limit } from '../gateway/limits';

export type ThemeName = 'light' | 'dark' | 'contrast';
export type LanguageName = 'en-gb' | 'cy-gb' | 'en-us';

export interface PersonCard {
  readonly email: string;
  readonly name: string;
  readonly job: string;
  /** What one may do as this person. */
  readonly may: string;
}

export interface LinkTo {
  readonly title: string;
  readonly url: string;
}

/** What stands around every page: the bar on top, the site's header and its navigation. */
export interface ShellData {
  readonly department: string;
  readonly person: PersonCard | null;
  readonly people: readonly PersonCard[];
  readonly theme: ThemeName;
  readonly language: LanguageName;
  readonly site?: LinkTo & { readonly description: string };
  readonly navigation: readonly LinkTo[];
}

/** What the runtime is started with. */
export interface RuntimeData {
  /** Scripts that come before the host's own. */
  readonly starters: readonly string[];
  readonly applicationId: string;
  readonly buildNumber: string;
  readonly manifests: readonly unknown[];
  /** Extensions that come with the page, whatever it shows. */
  readonly customActions: readonly PreloadedCustomAction[];
  readonly context: Readonly<Record<string, unknown>>;
}

/** A custom action as the runtime wants it when it starts; names are the runtime's. */
export interface PreloadedCustomAction {
  readonly id: string;
  readonly title: string;
  readonly location: string;
  readonly clientSideComponentId: string;
  readonly clientSideComponentProperties: string;
  readonly hostProperties: string;
  readonly sequence: number;
  readonly registrationType: number;
  readonly registrationId: string;
}

export interface SiteCard extends LinkTo {
  readonly description: string;
}

export interface ListCard extends LinkTo {
  readonly kind: 'library' | 'list' | 'pages';
  readonly items: number;
  readonly modified: string;
}

export interface ViewData {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

/** A custom action that puts a command set on this list. */
export interface CommandSetData {
  readonly componentId: string;
  readonly properties: string;
  /** Where its commands appear. */
  readonly places: readonly ('bar' | 'menu')[];
}

export interface LibraryData {
  readonly webUrl: string;
  readonly webApi: string;
  readonly list: { readonly id: string; readonly title: string; readonly url: string; readonly isLibrary: boolean; readonly mayAdd: boolean };
  readonly views: readonly ViewData[];
  readonly viewId: string;
  readonly folder: string;
  readonly commandSets: readonly CommandSetData[];
  readonly person: { readonly email: string; readonly name: string };
  readonly lcid: number;
  readonly timeZone: string;
}

export interface SitePageData {
  readonly webApi: string;
  readonly path: string;
  readonly itemId: number;
  readonly title: string;
  readonly canvas: string;
  readonly mayEdit: boolean;
  readonly editing: boolean;
  /** Web parts that an editor may add. */
  readonly toolbox: readonly unknown[];
}

export interface PackageCard {
  readonly file: string;
  readonly title: string;
  readonly version: string;
  readonly components: readonly string[];
  /** What it asks an administrator for: `Microsoft Graph: Sites.Read.All`. */
  readonly permissions: readonly string[];
}

/** A fault that stands; what it matches as text. */
export type FaultCard = FaultRule & { readonly id: number; readonly struck: number; readonly match?: string };

export interface ControlData {
  readonly packages: readonly PackageCard[];
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
  readonly faults: readonly FaultCard[];
  /** The latest strikes, newest first. */
  readonly journal: readonly JournalEntry[];
  /** Delegated Graph permissions that packages ask for or that somebody granted. */
  readonly grants: readonly { readonly scope: string; readonly granted: boolean }[];
  readonly limits: readonly Limit[];
}

export type PageData = { readonly shell: ShellData } & (
  | { readonly kind: 'signIn'; readonly returnTo: string }
  | { readonly kind: 'front'; readonly sites: readonly SiteCard[] }
  | { readonly kind: 'contents'; readonly lists: readonly ListCard[] }
  | { readonly kind: 'control'; readonly control: ControlData }
  | { readonly kind: 'message'; readonly message: 'notFound' | 'noAccess' | 'failed'; readonly details: string }
  | { readonly kind: 'library'; readonly library: LibraryData; readonly runtime: RuntimeData }
  | { readonly kind: 'page'; readonly page: SitePageData; readonly runtime: RuntimeData }
);
