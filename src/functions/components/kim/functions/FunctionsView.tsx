import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { functionRegisterWords } from '../../../../words/functionRegister';
import { RollUps } from '../rollUps/RollUps';
import { useFunctionsDesk } from '../surroundings';
import { Register } from './Register';

/** The functions of every site. */
export default function FunctionsView(): JSX.Element {
  const { culture, words: desk } = useFunctionsDesk();
  const { words, error } = useAreaWords(functionRegisterWords, culture);
  if (error !== null) return <Notice kind="error">{desk.notLoaded}</Notice>;
  if (words === null) return <Skeleton lines={6} label={desk.reading} />;
  return <RollUps words={words}>{(sites) => <Register sites={sites} words={words} />}</RollUps>;
}
