import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { functionChangesWords } from '../../../../words/functionChanges';
import { functionFieldWords } from '../../../../words/functionFields';
import { functionKeepingWords } from '../../../../words/functionKeeping';
import { KeepingProvider } from '../keeping/keepingGround';
import { useKeepingValue } from '../keeping/useKeepingValue';
import { useFunctionPage } from '../surroundings';
import { ChangesDesk } from './ChangesDesk';

/** What has changed since somebody last confirmed the page. */
export default function ChangesRoom(): JSX.Element {
  const { culture, words: page, reading } = useFunctionPage();
  const own = useAreaWords(functionChangesWords, culture);
  const keeping = useAreaWords(functionKeepingWords, culture);
  const fields = useAreaWords(functionFieldWords, culture);
  const ground = useKeepingValue(keeping.words, fields.words, reading.state.page);
  if (own.error !== null || keeping.error !== null || fields.error !== null) return <Notice kind="error">{page.notLoaded}</Notice>;
  if (own.words === null || ground === null) return <Skeleton lines={8} label={page.reading} />;
  return (
    <KeepingProvider value={ground}>
      <ChangesDesk words={own.words} />
    </KeepingProvider>
  );
}
