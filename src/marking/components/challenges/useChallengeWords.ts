import * as React from 'react';
import { challengeWords, type ChallengeWords } from '../../../words/challenges';
import type { Culture } from '../../../words/culture';
import { loadWords } from '../../../words/load';

/** The words in the person's language; null until they are there. */
export function useChallengeWords(culture: Culture): ChallengeWords | null {
  const [words, setWords] = React.useState<ChallengeWords | null>(null);
  React.useEffect(() => {
    let wanted = true;
    void loadWords(challengeWords, culture).then((loaded) => wanted && setWords(loaded));
    return () => {
      wanted = false;
    };
  }, [culture]);
  return words;
}
