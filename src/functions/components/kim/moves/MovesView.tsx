import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../../ui/Field';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { useFocusOnChange } from '../../../../ui/useFocusOnChange';
import { useLooks } from '../../../../ui/useLooks';
import { functionMovesWords } from '../../../../words/functionMoves';
import { useFunctionsDesk } from '../surroundings';
import { DeclareForm } from './DeclareForm';
import { MovesTable, namesOf } from './MovesTable';
import { useMoves } from './useMoves';

/** How functions became other functions: what was declared, and a form to declare a change. */
export default function MovesView(): JSX.Element {
  const { words: desk, work, culture, kim } = useFunctionsDesk();
  const look = useLooks();
  const { words, error } = useAreaWords(functionMovesWords, culture);
  const { state, said, known, view, working, problem, actions } = useMoves();
  const [reason, setReason] = React.useState('');
  const head = useFocusOnChange<HTMLHeadingElement>(view.kind);
  if (error !== null) return <Notice kind="error">{desk.notLoaded}</Notice>;
  if (words === null) return <Skeleton lines={6} label={desk.reading} />;
  if (state.kind === 'failed')
    return <ProblemNotice says={words.notRead} problem={state.problem} work={work} actions={[{ text: words.tryAgain, onClick: actions.read }]} />;
  if (state.kind === 'reading') return <Skeleton lines={6} label={words.reading} />;
  const { moves, withdrawn } = state.moves;
  const failed = problem !== null && <ProblemNotice says={words.failed} problem={problem} work={work} />;
  const heading = view.kind === 'declaring' ? words.formHeading : view.kind === 'withdrawing' ? words.withdrawHeading : words.heading;
  return (
    <section className={look.stack} aria-label={heading}>
      <h3 className={look.heading} tabIndex={-1} ref={head}>
        {heading}
      </h3>
      {failed}
      {view.kind === 'declaring' && (
        <DeclareForm earlier={moves} known={known} words={words} working={working} onDeclare={actions.declare} onCancel={actions.list} />
      )}
      {view.kind === 'withdrawing' && (
        <>
          <p className={look.text}>{namesOf(view.move)}</p>
          <p className={look.text}>{words.withdrawLead}</p>
          <Field label={words.reason} description={words.reasonHint} value={reason} maxLength={255} onChange={(_, typed = '') => setReason(typed)} />
          <div className={look.row}>
            <PrimaryButton text={words.withdrawIt} disabled={working} allowDisabledFocus onClick={() => !working && actions.withdraw(view.move, reason)} />
            <DefaultButton text={words.cancel} onClick={actions.list} />
          </div>
        </>
      )}
      {view.kind === 'list' && (
        <>
          <p className={look.text}>{words.lead}</p>
          {said.kind === 'declared' && (
            <Notice kind="done">
              {words.declared} {said.notRead.map(({ title }) => words.notHandedOn(title)).join(' ')}
            </Notice>
          )}
          {said.kind === 'withdrawn' && <Notice kind="done">{words.withdrawn}</Notice>}
          {kim.keeps ? (
            <div>
              <PrimaryButton text={words.declare} onClick={actions.begin} />
            </div>
          ) : (
            <p className={look.quiet}>{words.keepersOnly}</p>
          )}
          {moves.length === 0 ? (
            <p className={look.text}>{words.none}</p>
          ) : (
            <MovesTable moves={moves} words={words} onWithdraw={kim.keeps ? actions.ask : undefined} />
          )}
          {withdrawn.length > 0 && (
            <>
              <h4 className={look.legend}>{words.withdrawnHeading}</h4>
              <ul>
                {withdrawn.map(({ move, who, reason: why }) => (
                  <li key={move.id} className={look.text}>
                    {words.withdrawnLine(namesOf(move), who.name, why)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}
