import * as React from 'react';
import type { DocumentState } from '../../store/desk';
import type { SiteAccess } from '../../store/site/siteAccess';
import type { RunState } from './useRun';

/** What a scheme wants originators to be told of once it is done. */
export interface Telling {
  /** As they were before the change. */
  readonly documents: readonly DocumentState[];
  readonly reason: string;
}

export type TellingState =
  | { readonly kind: 'none' }
  | { readonly kind: 'telling' }
  /** So many changes have been told, or had been already. */
  | { readonly kind: 'told'; readonly documents: number }
  | { readonly kind: 'failed'; readonly documents: number };

/** Tells originators of what somebody else has done to their documents, when it is done and where the scheme lets others do it. */
export function useTelling(site: SiteAccess, listId: string, run: RunState): TellingState {
  const [state, setState] = React.useState<TellingState>({ kind: 'none' });
  React.useEffect(() => {
    setState({ kind: 'none' });
    if (run.kind !== 'done' || !run.subject.telling) return undefined;
    const { documents, reason } = run.subject.telling;
    const done = new Set(run.report.steps.filter(({ outcome }) => outcome.kind === 'done').map(({ step }) => step.key));
    const changed = documents.filter(({ uniqueId }) => done.has(uniqueId));
    if (changed.length === 0) return undefined;
    let wanted = true;
    const say = (next: TellingState): void => {
      if (wanted) setState(next);
    };
    say({ kind: 'telling' });
    const { line } = run.subject;
    const { operationId } = run.report;
    // Most people change only what is their own, so what tells others is loaded when it is needed.
    import(/* webpackChunkName: "marking-challenges" */ '../../store/challenges')
      .then(({ createChallengeDesk }) => createChallengeDesk(site).tell({ listId, documents: changed, line, reason, operationId }, () => undefined).report)
      .then(
        (report) => {
          const missed = report.left.length + report.steps.filter(({ outcome }) => outcome.kind === 'failed').length;
          say(missed === 0 && report.problem === null ? { kind: 'told', documents: changed.length } : { kind: 'failed', documents: missed || changed.length });
        },
        () => say({ kind: 'failed', documents: changed.length })
      );
    return () => {
      wanted = false;
    };
  }, [site, listId, run]);
  return state;
}
