import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { ProgressView } from '../../../ui/ProgressView';
import { Skeleton } from '../../../ui/Skeleton';
import { useLooks } from '../../../ui/useLooks';
import type { DocumentState } from '../../store/desk';
import { nameOf } from './nameOf';
import { ProposedLine, useProposal } from './ProposedLine';
import { RaisedView } from './RaisedView';
import { useChallenges } from './surroundings';
import { useOneRun } from '../../../ui/useOneRun';
import { useRoutes } from './useRoutes';
import { WholeFailure } from './WholeFailure';

export interface RaiseFormProps {
  readonly listId: string;
  readonly documents: readonly DocumentState[];
  readonly line: string;
  readonly onDone: (raised: boolean) => void;
}

/** Says whom a challenge goes to, what is proposed and why; then raises it. */
export function RaiseForm({ listId, documents, line, onDone }: RaiseFormProps): JSX.Element {
  const { desk, words, work, verdicts } = useChallenges();
  const look = useLooks();
  const { state, readAgain } = useRoutes(desk, documents);
  const [proposed, setProposed] = React.useState(line);
  const [reason, setReason] = React.useState('');
  const [asked, setAsked] = React.useState(false);
  const verdict = useProposal(proposed);
  const { run, start } = useOneRun<{ readonly line: string; readonly reason: string }>();

  if (run.kind === 'running') return <ProgressView heading={words.raising} progress={run.progress} control={run.control} words={work} counted={words.raised} />;
  if (state.kind === 'failed') return <WholeFailure problem={state.problem} onTryAgain={readAgain} />;
  if (state.kind === 'reading') return <Skeleton lines={4} label={words.reading} />;
  const { routes } = state;
  if (run.kind === 'done') return <RaisedView routes={routes} report={run.report} {...run.subject} onDone={onDone} />;

  const many = [...routes.asked, ...routes.sources].reduce((sum, group) => sum + group.documents.length, 0);
  const ready = reason.trim() !== '' && (verdict.kind === 'none' || verdict.kind === 'holds');
  const raise = (): void => {
    setAsked(true);
    if (!ready) return;
    const subject = { line: verdict.kind === 'holds' ? verdict.line : '', reason: reason.trim() };
    const wanted = [...routes.asked, ...routes.sources].flatMap((group) => group.documents);
    start(subject, (onProgress) => desk.raise({ listId, documents: wanted, ...subject }, onProgress));
  };
  return (
    <form
      noValidate
      className={look.stack}
      onSubmit={(event) => {
        event.preventDefault();
        raise();
      }}
    >
      <p className={look.text}>
        {words.formIntro} {desk.scheme.changes.paragraphs.challenge && <>{verdicts.citation(desk.scheme.changes.paragraphs.challenge)}.</>}
      </p>
      <div className={look.tight}>
        {routes.asked.map(({ to, documents: all }) => (
          <p key={to} className={look.text}>
            {words.goesTo(nameOf(to), all.length)}
          </p>
        ))}
        {routes.sources.map(({ to, documents: all }) => (
          <p key={to} className={look.text}>
            {words.goesToSource(to, all.length)}
          </p>
        ))}
        {routes.own.length > 0 && <p className={look.text}>{words.ownDocuments(routes.own.length)}</p>}
        {routes.historical.length > 0 && <p className={look.text}>{words.historicalDocuments(routes.historical.length)}</p>}
      </div>
      {many === 0 ? (
        <>
          <Notice kind="info">{words.nobodyToAsk}</Notice>
          <div>
            <DefaultButton text={words.done} onClick={() => onDone(false)} />
          </div>
        </>
      ) : (
        <>
          <ProposedLine label={words.proposed} hint={words.proposedHint} text={proposed} onChange={setProposed} />
          <Field
            label={words.why}
            description={words.whyHint}
            value={reason}
            multiline
            rows={3}
            maxLength={2000}
            required
            errorMessage={asked && reason.trim() === '' ? words.whyMissing : undefined}
            onChange={(_, text = '') => setReason(text)}
          />
          <div className={look.row}>
            <PrimaryButton type="submit" text={words.raise(many)} disabled={verdict.kind === 'wrong' || verdict.kind === 'aboveCeiling'} allowDisabledFocus />
            <DefaultButton text={words.cancel} onClick={() => onDone(false)} />
          </div>
        </>
      )}
    </form>
  );
}
