import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { transferCheckWords } from '../../../../words/transferCheck';
import { useFunctionsDesk } from '../surroundings';
import { Transfer } from './Transfer';

/** Whether a list of records is ready for the archive. */
export default function TransferView(): JSX.Element {
  const { culture, words: desk } = useFunctionsDesk();
  const { words, error } = useAreaWords(transferCheckWords, culture);
  if (error !== null) return <Notice kind="error">{desk.notLoaded}</Notice>;
  if (words === null) return <Skeleton lines={5} label={desk.reading} />;
  return <Transfer words={words} />;
}
