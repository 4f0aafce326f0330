import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../../ui/Notice';
import { ProblemNotice } from '../../../../../ui/ProblemNotice';
import { useLooks } from '../../../../../ui/useLooks';
import { useFunctionPage } from '../../surroundings';
import { useKeepingGround } from '../keepingGround';
import { StepHeading } from './StepHeading';
import type { Confirming } from '../useConfirming';

export interface DoneStepProps {
  readonly confirming: Confirming;
  readonly onKeepWriting: () => void;
}

/** What became of it. */
export function DoneStep({ confirming, onKeepWriting }: DoneStepProps): JSX.Element {
  const { show, work } = useFunctionPage();
  const { words, fields } = useKeepingGround();
  const look = useLooks();
  return (
    <div className={look.stack}>
      <StepHeading>{words.doneHeading}</StepHeading>
      {confirming.kind === 'confirmed' && (
        <p className={look.text}>{confirming.level === '' ? words.doneNone : words.doneLine(fields.levels[confirming.level])}</p>
      )}
      {confirming.kind === 'none' && <p className={look.text}>{words.savedNotConfirmed}</p>}
      {confirming.kind === 'failed' && <ProblemNotice says={words.confirmFailed} problem={confirming.problem} work={work} />}
      {confirming.kind === 'confirmed' && !confirming.told && <Notice kind="info">{words.notPublished}</Notice>}
      <div className={look.row}>
        <PrimaryButton text={words.seePage} onClick={() => show('page')} />
        <DefaultButton text={words.keepWriting} onClick={onKeepWriting} />
      </div>
    </div>
  );
}
