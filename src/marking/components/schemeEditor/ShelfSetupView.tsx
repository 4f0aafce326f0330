import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../ui/Notice';
import { ProgressView } from '../../../ui/ProgressView';
import { Skeleton } from '../../../ui/Skeleton';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import type { SetupStep } from '../../../provisioning/rules';
import type { WorkControl, WorkProgress } from '../../../work/types';
import { useSchemeEditor } from './surroundings';

type View =
  | { readonly kind: 'planning' }
  | { readonly kind: 'planned'; readonly steps: readonly SetupStep[] }
  | { readonly kind: 'running'; readonly control: WorkControl; readonly progress: WorkProgress | null }
  | { readonly kind: 'failed' };

/** The place for schemes on this site: its owner sees the plan first, and says when. */
export function ShelfSetupView({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const { setup, words, work } = useSchemeEditor();
  const look = useLooks();
  const [view, setView] = React.useState<View>({ kind: 'planning' });
  React.useEffect(() => {
    if (!setup.may) return;
    setup.plan().then(
      (steps) => setView({ kind: 'planned', steps: steps.filter(({ state }) => state !== 'present') }),
      () => setView({ kind: 'failed' })
    );
  }, [setup]);

  const make = (steps: readonly SetupStep[]): void => {
    const { control, report } = setup.apply(steps, (progress) => setView({ kind: 'running', control, progress }));
    setView({ kind: 'running', control, progress: null });
    report.then(
      ({ state, steps: done }) => (state === 'finished' && done.every(({ outcome }) => outcome.kind === 'done') ? onDone() : setView({ kind: 'failed' })),
      () => setView({ kind: 'failed' })
    );
  };

  if (!setup.may) return <Notice kind="info">{words.setup.notOwner}</Notice>;
  if (view.kind === 'planning') return <Skeleton lines={4} label={words.reading} />;
  if (view.kind === 'running')
    return <ProgressView heading={words.setup.making} progress={view.progress} control={view.control} words={work} counted={words.setup.stepsDone} level={3} />;
  if (view.kind === 'failed')
    return (
      <div className={look.stack}>
        <Notice kind="error">{words.setup.failed}</Notice>
        <div>
          <DefaultButton text={words.setup.look} onClick={onDone} />
        </div>
      </div>
    );
  const kinds = [...new Set(view.steps.map(({ what }) => what))];
  const wordOf = (what: SetupStep['what']): string => (words.setup.kinds as Readonly<Record<string, string>>)[what] ?? what;
  return (
    <div className={look.stack}>
      <p className={look.text}>{words.setup.lead}</p>
      <Table
        caption={words.setup.planCaption}
        columns={[{ heading: words.setup.what }, { heading: words.setup.steps, number: true }]}
        rows={kinds.map((what) => ({ key: what, cells: [wordOf(what), words.count(view.steps.filter((step) => step.what === what).length)] }))}
      />
      <div>
        <PrimaryButton text={words.setup.make(view.steps.length)} onClick={() => make(view.steps)} />
      </div>
    </div>
  );
}
