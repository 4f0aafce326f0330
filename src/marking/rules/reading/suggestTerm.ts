import { editDistance } from './editDistance';
import { rememberAnswers } from './rememberAnswers';
import { mostSlips, spellings } from './spellings';

/** The scheme's word that an unknown text most likely meant, or null. Only near misses count: about one slip in four letters, three at most. */
export const suggestTerm = rememberAnswers<string | null>((text, scheme) => {
  let best: { name: string; distance: number } | null = null;
  for (const { spelling, name } of spellings(scheme)) {
    const most = mostSlips(spelling);
    const distance = editDistance(text, spelling, most);
    if (distance <= most && (best === null || distance < best.distance)) best = { name, distance };
  }
  return best?.name ?? null;
});
