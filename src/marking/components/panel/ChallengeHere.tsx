import * as React from 'react';
import { createChallengeDesk } from '../../store/challenges';
import type { DocumentState } from '../../store/desk';
import { ChallengeForm } from '../challenges/ChallengeForm';
import { useSurroundings } from './surroundings';

export interface ChallengeHereProps {
  readonly documents: readonly DocumentState[];
  readonly line: string;
  readonly onDone: () => void;
}

/** A challenge to the markings of documents that are not this person's to mark (GSCP paragraph 38), raised from the panel. */
export default function ChallengeHere({ documents, line, onDone }: ChallengeHereProps): JSX.Element {
  const { site, listId, work, verdicts, culture, timeZone } = useSurroundings();
  const desk = React.useMemo(() => createChallengeDesk(site), [site]);
  return (
    <ChallengeForm
      desk={desk}
      listId={listId}
      documents={documents}
      line={line}
      work={work}
      verdicts={verdicts}
      culture={culture}
      timeZone={timeZone}
      onDone={onDone}
    />
  );
}
