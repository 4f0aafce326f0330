import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { useScheduleRoom } from '../room/scheduleRoom';
import type { Stepping } from './useStepping';

/** Why a step was not taken, where it was not. `says` begins the sentence. */
export function StepNotice({ stepping, says }: { readonly stepping: Stepping; readonly says: string }): JSX.Element | null {
  const { words, work } = useScheduleRoom();
  if (stepping.kind === 'refused') return <Notice kind="error">{`${says} ${words.changeRefused[stepping.code]}`}</Notice>;
  if (stepping.kind === 'scheduleRefused') return <Notice kind="error">{`${says} ${words.refused[stepping.code]}`}</Notice>;
  if (stepping.kind === 'failed') return <ProblemNotice says={says} problem={stepping.problem} work={work} />;
  return null;
}
