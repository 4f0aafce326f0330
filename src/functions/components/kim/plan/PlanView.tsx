import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { forwardPlanWords } from '../../../../words/forwardPlan';
import { functionRegisterWords } from '../../../../words/functionRegister';
import { RollUps } from '../rollUps/RollUps';
import { useFunctionsDesk } from '../surroundings';
import { Plan } from './Plan';

/** What falls due in which year, across sites. */
export default function PlanView(): JSX.Element {
  const { culture, words: desk } = useFunctionsDesk();
  const register = useAreaWords(functionRegisterWords, culture);
  const { words, error } = useAreaWords(forwardPlanWords, culture);
  if (error !== null || register.error !== null) return <Notice kind="error">{desk.notLoaded}</Notice>;
  if (words === null || register.words === null) return <Skeleton lines={6} label={desk.reading} />;
  return <RollUps words={register.words}>{(sites) => <Plan functions={sites} words={words} />}</RollUps>;
}
