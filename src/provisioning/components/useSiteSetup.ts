import * as React from 'react';
import type { WorkControl, WorkProgress, WorkReport } from '../../work/types';
import type { SetupChoices, SetupDesk, SetupPlan, SiteState } from '../store/desk';

export type SetupView<S> =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'standing'; readonly site: SiteState<S> }
  | { readonly kind: 'choosing'; readonly site: SiteState<S> }
  | { readonly kind: 'planning'; readonly site: SiteState<S> }
  | { readonly kind: 'planned'; readonly site: SiteState<S>; readonly plan: SetupPlan<S> }
  | { readonly kind: 'running'; readonly plan: SetupPlan<S>; readonly progress: WorkProgress | null; readonly control: WorkControl }
  | { readonly kind: 'done'; readonly plan: SetupPlan<S>; readonly report: WorkReport };

export interface SetupActions<S> {
  read(): void;
  choose(site: SiteState<S>): void;
  plan(site: SiteState<S>, choices: SetupChoices<S>): void;
  apply(plan: SetupPlan<S>): void;
  /** Plans and applies what the site was set up with before. */
  putBack(site: SiteState<S>): void;
}

/** The way through the setup: read, choose, see the plan, apply, see what happened. */
export function useSiteSetup<S>(desk: SetupDesk<S>): { view: SetupView<S>; actions: SetupActions<S> } {
  const [view, setView] = React.useState<SetupView<S>>({ kind: 'reading' });
  const alive = React.useRef(true);
  React.useEffect(
    () => () => {
      alive.current = false;
    },
    []
  );

  const actions = React.useMemo<SetupActions<S>>(() => {
    const show = (next: SetupView<S> | ((at: SetupView<S>) => SetupView<S>)): void => {
      if (alive.current) setView(next);
    };
    const failed = (error: unknown): void => show({ kind: 'failed', error });
    const apply = (plan: SetupPlan<S>): void => {
      const { control, report } = desk.apply(plan, (progress) => show((at) => (at.kind === 'running' ? { ...at, progress } : at)));
      show({ kind: 'running', plan, progress: null, control });
      report.then((result) => show({ kind: 'done', plan, report: result }), failed);
    };
    return {
      read() {
        show({ kind: 'reading' });
        desk.read().then((site) => show(site.on ? { kind: 'standing', site } : { kind: 'choosing', site }), failed);
      },
      choose: (site) => show({ kind: 'choosing', site }),
      plan(site, choices) {
        show({ kind: 'planning', site });
        desk.plan(choices).then((plan) => show({ kind: 'planned', site, plan }), failed);
      },
      apply,
      putBack(site) {
        if (!site.settings) return;
        const choices = { libraryIds: site.libraries.filter((library) => library.on).map((library) => library.id), settings: site.settings };
        show({ kind: 'planning', site });
        desk.plan(choices).then(apply, failed);
      },
    };
  }, [desk]);

  React.useEffect(() => {
    if (desk.may) actions.read();
  }, [desk, actions]);
  return { view, actions };
}
