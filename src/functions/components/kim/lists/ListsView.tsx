import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { functionListWords } from '../../../../words/functionLists';
import { useFunctionsDesk } from '../surroundings';
import { Lists } from './Lists';

/** The lists that functions are classified by. */
export default function ListsView(): JSX.Element {
  const { culture, words: around } = useFunctionsDesk();
  const { words, error } = useAreaWords(functionListWords, culture);
  if (error !== null) return <Notice kind="error">{around.notLoaded}</Notice>;
  if (words === null) return <Skeleton lines={4} label={around.reading} />;
  return <Lists words={words} />;
}
