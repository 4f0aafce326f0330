import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { functionFieldWords } from '../../../../words/functionFields';
import { functionKeepingWords } from '../../../../words/functionKeeping';
import { useFunctionPage } from '../surroundings';
import { KeepingDesk } from './KeepingDesk';

/** The page as its keeper writes it. */
export default function KeepingRoom(): JSX.Element {
  const { culture, words: page } = useFunctionPage();
  const own = useAreaWords(functionKeepingWords, culture);
  const fields = useAreaWords(functionFieldWords, culture);
  if (own.error !== null || fields.error !== null) return <Notice kind="error">{page.notLoaded}</Notice>;
  if (own.words === null || fields.words === null) return <Skeleton lines={8} label={page.reading} />;
  return <KeepingDesk words={own.words} fields={fields.words} />;
}
