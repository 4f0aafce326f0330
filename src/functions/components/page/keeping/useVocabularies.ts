import * as React from 'react';
import type { FunctionVocabulary } from '../../../rules/vocabulary';
import type { FunctionSite } from '../../../store/site/functionSite';
import { createVocabularyDesk, newestVocabularies } from '../../../store/vocabularies/vocabularyDesk';
import { useFunctionPage } from '../surroundings';

export type Vocabularies =
  | { readonly kind: 'reading' | 'failed' }
  | { readonly kind: 'none'; readonly why: 'noKimSite' | 'none' }
  /** Never empty. Only the one that the site chooses from, where it says so and that is kept. */
  | { readonly kind: 'read'; readonly lists: readonly FunctionVocabulary[] };

async function readLists(site: FunctionSite): Promise<Vocabularies> {
  const door = await site.kim();
  if (door === null) return { kind: 'none', why: 'noKimSite' };
  const { person, clock, newId, settings } = site;
  const shelf = await createVocabularyDesk({ door, person, keeps: false, clock, newId }).read();
  const lists = newestVocabularies(shelf ?? []).map(({ vocabulary }) => vocabulary);
  const own = lists.filter(({ id }) => id === settings.vocabularyId);
  return lists.length === 0 ? { kind: 'none', why: 'none' } : { kind: 'read', lists: own.length > 0 ? own : lists };
}

/** The department's lists of functions, read from the KIM site when this is first drawn. */
export function useVocabularies(): Vocabularies {
  const { site } = useFunctionPage();
  const [state, setState] = React.useState<Vocabularies>({ kind: 'reading' });
  React.useEffect(() => {
    let wanted = true;
    readLists(site).then(
      (found) => wanted && setState(found),
      () => wanted && setState({ kind: 'failed' })
    );
    return () => {
      wanted = false;
    };
  }, [site]);
  return state;
}
