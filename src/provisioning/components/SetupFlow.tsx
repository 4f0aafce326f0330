import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../ui/Disclosure';
import { Notice } from '../../ui/Notice';
import { ProgressView } from '../../ui/ProgressView';
import { Skeleton } from '../../ui/Skeleton';
import { useLooks } from '../../ui/useLooks';
import type { SetupChoices, SetupDesk, SiteState } from '../store/desk';
import { PlanView } from './PlanView';
import { SetupDone } from './SetupDone';
import { SiteStanding } from './SiteStanding';
import { SetupGroundProvider, type SetupGround } from './surroundings';
import { useSiteSetup } from './useSiteSetup';

export interface FormProps<S> {
  readonly site: SiteState<S>;
  /** What was chosen before, when the person comes back from the plan. */
  readonly before: SetupChoices<S> | null;
  readonly onPlan: (choices: SetupChoices<S>) => void;
  /** Absent where there is nothing to go back to. */
  readonly onBack?: () => void;
}

export interface SetupFlowProps<S> extends SetupGround {
  readonly desk: SetupDesk<S>;
  readonly Form: React.ComponentType<FormProps<S>>;
  /** What stands under how the site stands. */
  readonly beside?: JSX.Element;
}

/** Turning something on for a site: the owner chooses, sees the plan, and says when. */
export function SetupFlow<S>({ desk, words, work, labels, Form, beside }: SetupFlowProps<S>): JSX.Element {
  const look = useLooks();
  const { view, actions } = useSiteSetup(desk);
  const [choices, setChoices] = React.useState<SetupChoices<S> | null>(null);

  const body = (): JSX.Element => {
    if (!desk.may) return <Notice kind="info">{words.notOwner}</Notice>;
    switch (view.kind) {
      case 'reading':
        return <Skeleton lines={5} label={words.reading} />;
      case 'planning':
        return <Skeleton lines={5} label={words.planning} />;
      case 'failed':
        return (
          <div className={look.stack}>
            <Notice kind="error">{words.readFailed}</Notice>
            <div>
              <DefaultButton text={words.tryAgain} onClick={actions.read} />
            </div>
            <Disclosure summary={work.details}>
              <p className={look.quiet} lang="en">
                {view.error instanceof Error ? view.error.message : String(view.error)}
              </p>
            </Disclosure>
          </div>
        );
      case 'standing':
        return (
          <SiteStanding site={view.site} onChange={() => actions.choose(view.site)} onPutBack={() => actions.putBack(view.site)}>
            {beside}
          </SiteStanding>
        );
      case 'choosing':
        return (
          <Form
            site={view.site}
            before={choices}
            onPlan={(chosen) => {
              setChoices(chosen);
              actions.plan(view.site, chosen);
            }}
            onBack={view.site.on ? actions.read : undefined}
          />
        );
      case 'planned':
        return <PlanView plan={view.plan} on={view.site.on} onApply={() => actions.apply(view.plan)} onBack={() => actions.choose(view.site)} />;
      case 'running':
        return <ProgressView heading={words.running} progress={view.progress} control={view.control} words={work} counted={words.stepsDone} level={3} />;
      case 'done':
        return (
          <SetupDone
            plan={view.plan}
            report={view.report}
            onFinish={() => {
              setChoices(null);
              actions.read();
            }}
          />
        );
    }
  };

  const ground = React.useMemo(() => ({ words, work, labels }), [words, work, labels]);
  return (
    <SetupGroundProvider value={ground}>
      <section className={look.page} aria-label={words.title}>
        <h2 className={look.title}>{words.title}</h2>
        {desk.may && view.kind === 'choosing' && !view.site.on && <p className={look.text}>{words.lead}</p>}
        {body()}
      </section>
    </SetupGroundProvider>
  );
}
