import type { DocumentAbove } from '../../facts';
import type { Container, HighWaterMark, PlaceProblem } from '../../rules';
import type { Operation, Progress, Running } from '../desk';
import type { TenantProblem } from '../../../tenant';

export type PlaceKind = 'site' | 'library' | 'folder';

/** A site, a library or a folder: what its owners say of it, what holds there, and what lies in it. */
export interface Place {
  readonly kind: PlaceKind;
  /** Its address from the root of the tenant. */
  readonly place: string;
  /** The site's or library's title; a folder's path inside its library. */
  readonly title: string;
  /** The library that it is or lies in; null for the site. */
  readonly listId: string | null;
  /** What is said of this place itself; empty values where nothing is. */
  readonly own: Container;
  /** The highest marking that may be held there, and whose word that is; an empty place is the site's settings. */
  readonly ceiling: { readonly line: string; readonly place: string };
  /** What is proposed there; an empty line for nothing. */
  readonly proposes: { readonly line: string; readonly place: string };
  readonly historical: boolean;
  readonly documents: number;
  readonly unmarked: number;
  readonly unread: number;
  readonly highest: HighWaterMark | null;
  readonly above: number;
  /** The first of those above. */
  readonly documentsAbove: readonly DocumentAbove[];
  /** Unmarked documents that a marking is proposed for. */
  readonly proposable: number;
  readonly problems: readonly PlaceProblem[];
  /** Something is said of a folder that is no longer there. */
  readonly gone: boolean;
  /** The library could not be read: its figures are not known. */
  readonly problem: TenantProblem | null;
}

/** How the places of a site stand. */
export interface Places {
  /** The site first, then each library with its folders. */
  readonly places: readonly Place[];
  /** False on a site that was set up before there was such a list: then nothing can be said of places. */
  readonly kept: boolean;
  /** The highest marking that the site may hold: its settings', else the scheme's. */
  readonly siteCeiling: string;
  /** Folders straight under a library that something can be said of, by library. */
  readonly folders: Readonly<Record<string, readonly string[]>>;
  /** Rows that were read, beside those that SharePoint counts: folders, and what this person may not see. */
  readonly seen: number;
  readonly itemCount: number;
  /** False where it was stopped before the end. */
  readonly complete: boolean;
}

/** What an owner says of a place. */
export interface PlaceChange extends Container {
  /** The library that the place is or lies in; null for the site. */
  readonly listId: string | null;
}

export interface ReadPlacesOptions {
  readonly signal?: AbortSignal;
  /** Rows read so far, and those that SharePoint counts. */
  onPage?(seen: number, of: number): void;
}

/** A bulk run over what a place proposes, once the documents have been found. */
export interface Proposing {
  /** How many documents were found. */
  readonly documents: number;
  /** How many of them would get which marking, most first. */
  readonly lines: readonly { readonly line: string; readonly documents: number }[];
  start(onProgress: Progress): Running;
}

/** All that the view of libraries may ask of places. */
export interface ContainerDesk {
  /** Whether this person may say what holds in a place. */
  readonly may: boolean;
  read(options?: ReadPlacesOptions): Promise<Places>;
  /** What is wrong with a change, before it is written. */
  judge(change: PlaceChange, places: Places): readonly PlaceProblem[];
  /**
   * Adds what an owner says of a place: the newest word counts, and every word is kept.
   * @throws TenantProblem where it may not be written, or the folder is not there
   * @throws RangeError where it does not hold
   */
  save(change: PlaceChange, reason: string): Promise<void>;
  /** Finds the unmarked documents of a place that a marking is proposed for. */
  findProposable(place: Place, signal?: AbortSignal): Promise<Proposing>;
  /** Takes back what a run proposed. */
  undo(listId: string, operation: Operation, onProgress: Progress): Running;
}
