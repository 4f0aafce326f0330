/** Where a marking came from that was not chosen here. */
export interface Origin {
  /** A library's column, a property of the document, a sensitivity label, what a library or folder proposes, or the document that this is a copy of. */
  readonly source: 'column' | 'property' | 'label' | 'container' | 'copyOf';
  readonly name: string;
  /** What stood there, to the letter. */
  readonly value: string;
}

/** That somebody has cleared a document for release. */
export interface Clearance {
  /** The clearance's id in the scheme. */
  readonly id: string;
  /** Who gave it, in the person's words. */
  readonly by: string;
  /** The day, as `2026-11-20`. */
  readonly on: string;
  readonly reference: string;
}

/** The copy that was released, said in the history of the copy and of its original alike (GSCP paragraph 41). */
export interface Release {
  /** One release, of one or several documents. */
  readonly id: string;
  /** The original's version that was copied, as SharePoint counts. */
  readonly version: string;
  /** The copy's address from the root of the tenant. */
  readonly copy: string;
}

/** What a line of history rests on, beside the person's reason. */
export interface Basis {
  readonly origin?: Origin;
  readonly clearances?: readonly Clearance[];
  readonly release?: Release;
  /** The challenge that it answers. */
  readonly challenge?: string;
}
