import * as React from 'react';
import { Skeleton } from '../../../ui/Skeleton';
import type { Culture } from '../../../words/culture';
import type { MarkingWords } from '../../../words/marking';
import type { WorkWords } from '../../../words/work';
import type { ChallengeDesk } from '../../store/challenges';
import type { DocumentState } from '../../store/desk';
import { RaiseForm } from './RaiseForm';
import { ChallengeProvider } from './surroundings';
import { useChallengeWords } from './useChallengeWords';

export interface ChallengeFormProps {
  /** `createChallengeDesk` of the site. */
  readonly desk: ChallengeDesk;
  /** The library in which the documents lie. */
  readonly listId: string;
  /** As they stand. Keep the same array while nothing changes: whom they go to is read once for each. */
  readonly documents: readonly DocumentState[];
  /** What the person would have marked them, as a line; they may still change it. */
  readonly line?: string;
  readonly work: WorkWords;
  readonly verdicts: MarkingWords;
  readonly culture: Culture;
  readonly timeZone: string;
  /** The person is done: whether anything was raised. */
  readonly onDone: (raised: boolean) => void;
}

/** Challenges the markings of documents of one library (GSCP paragraph 38). It brings its own words with it. */
export function ChallengeForm({ desk, listId, documents, line = '', work, verdicts, culture, timeZone, onDone }: ChallengeFormProps): JSX.Element {
  const words = useChallengeWords(culture);
  const surroundings = React.useMemo(
    () => (words ? { desk, words, work, verdicts, culture, timeZone } : null),
    [desk, words, work, verdicts, culture, timeZone]
  );
  if (surroundings === null) return <Skeleton lines={4} label="" />;
  return (
    <ChallengeProvider value={surroundings}>
      <RaiseForm listId={listId} documents={documents} line={line} onDone={onDone} />
    </ChallengeProvider>
  );
}

export default ChallengeForm;
