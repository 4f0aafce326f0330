import * as React from 'react';
import { Field } from '../../../ui/Field';
import { useLooks } from '../../../ui/useLooks';
import { judgeProposal, type ChallengeProposal } from '../../rules';
import { useChallenges } from './surroundings';

export interface ProposedLineProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly required?: boolean;
}

/** Whether what was typed can be proposed here. */
export function useProposal(text: string): ChallengeProposal {
  const { desk } = useChallenges();
  return React.useMemo(() => judgeProposal(text, desk.settings.ceiling, desk.scheme), [text, desk]);
}

/** A marking's line, read as it is typed. */
export function ProposedLine({ label, hint, text, onChange, required }: ProposedLineProps): JSX.Element {
  const { words, verdicts } = useChallenges();
  const look = useLooks();
  const verdict = useProposal(text);
  return (
    <div className={look.tight}>
      <Field label={label} description={hint} value={text} maxLength={400} required={required} onChange={(_, typed = '') => onChange(typed)} />
      <div role="status">
        {verdict.kind === 'holds' && <p className={look.text}>{words.proposedReads(verdict.line)}</p>}
        {verdict.kind === 'aboveCeiling' && <p className={look.text}>{words.aboveCeiling(verdict.line, verdict.ceiling)}</p>}
        {verdict.kind === 'wrong' &&
          verdict.problems.map((problem, at) => (
            <p key={at} className={look.text}>
              {verdicts.problemMessage(problem)}
              {problem.paragraph && <> {verdicts.citation(problem.paragraph)}.</>}
            </p>
          ))}
      </div>
    </div>
  );
}
