import * as React from 'react';
import type { Culture } from '../words/culture';
import { loadWords, type WordsArea } from '../words/load';

/** One area's words in the person's language: null until they are there, or why they could not be loaded. */
export function useAreaWords<Words>(area: WordsArea<Words>, culture: Culture): { readonly words: Words | null; readonly error: unknown } {
  const [state, setState] = React.useState<{ words: Words | null; error: unknown }>({ words: null, error: null });
  React.useEffect(() => {
    let wanted = true;
    loadWords(area, culture).then(
      (words) => wanted && setState({ words, error: null }),
      (error: unknown) => wanted && setState({ words: null, error })
    );
    return () => {
      wanted = false;
    };
  }, [area, culture]);
  return state;
}
