import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { problemOf } from '../../../../ui/problemOf';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { useLooks } from '../../../../ui/useLooks';
import type { FunctionSnapshotsWords } from '../../../../words/functionSnapshots';
import type { StepProblem } from '../../../../work/types';
import { checkPageHistory, type ListHistory, type PageHistory } from '../../../store/page/checkPageHistory';
import { useFunctionPage } from '../surroundings';

type State =
  { readonly kind: 'idle' | 'checking' } | { readonly kind: 'done'; readonly found: PageHistory } | { readonly kind: 'failed'; readonly problem: StepProblem };

/** Past so many a list of rows helps nobody; how many more there are is said. */
const SHOWN = 20;

/** What was found, a line each, in words. */
function linesOf({ findings, notOwn }: ListHistory, list: 'page' | 'facts', words: FunctionSnapshotsWords): readonly string[] {
  const { finding, lists } = words.history;
  return [...findings.map(({ code, id }) => finding[code](id, lists[list])), ...notOwn.map((id) => finding.notOwn(id, lists[list]))];
}

/** Looks through everything that was written of this page when somebody asks for it, and says what is not as it was written. */
export function HistoryCheckPart({ words }: { readonly words: FunctionSnapshotsWords }): JSX.Element {
  const { site, work } = useFunctionPage();
  const look = useLooks();
  const [state, setState] = React.useState<State>({ kind: 'idle' });
  const { history } = words;
  const check = (): void => {
    if (state.kind === 'checking') return;
    setState({ kind: 'checking' });
    checkPageHistory(site).then(
      (found) => setState({ kind: 'done', found }),
      (error: unknown) => setState({ kind: 'failed', problem: problemOf(error) })
    );
  };
  const found = state.kind === 'done' ? [...linesOf(state.found.page, 'page', words), ...linesOf(state.found.facts, 'facts', words)] : [];
  return (
    <section className={look.tight} aria-label={history.heading}>
      <h3 className={look.heading}>{history.heading}</h3>
      <p className={look.text}>{history.lead}</p>
      <div>
        <DefaultButton text={history.check} disabled={state.kind === 'checking'} allowDisabledFocus onClick={check} />
      </div>
      <div role="status" className={look.tight}>
        {state.kind === 'checking' && <p className={look.quiet}>{history.checking}</p>}
        {state.kind === 'done' && found.length === 0 && <Notice kind="done">{history.holds(state.found.page.rows, state.found.facts.rows)}</Notice>}
        {found.length > 0 && <Notice kind="warning">{history.found(found.length)}</Notice>}
      </div>
      {found.length > 0 && (
        <ul>
          {found.slice(0, SHOWN).map((line) => (
            <li key={line} className={look.text}>
              {line}
            </li>
          ))}
          {found.length > SHOWN && <li className={look.text}>{history.more(found.length - SHOWN)}</li>}
        </ul>
      )}
      {state.kind === 'failed' && <ProblemNotice says={history.failed} problem={state.problem} work={work} />}
    </section>
  );
}
