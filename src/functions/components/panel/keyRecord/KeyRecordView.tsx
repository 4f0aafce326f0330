import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { keyRecordWords } from '../../../../words/keyRecords';
import { useFunctionPanel } from '../surroundings';
import { AddToPage } from './AddToPage';

/** Adds what is selected to the function page: loads its words. */
export default function KeyRecordView(): JSX.Element {
  const { words: panel, culture } = useFunctionPanel();
  const { words, error } = useAreaWords(keyRecordWords, culture);
  if (error !== null) return <Notice kind="error">{panel.notLoaded}</Notice>;
  if (words === null) return <Skeleton lines={8} label={panel.opening} />;
  return <AddToPage words={words} />;
}
