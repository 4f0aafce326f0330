import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { saveCsv } from '../../../../tables';
import { Notice } from '../../../../ui/Notice';
import { Select } from '../../../../ui/Select';
import { useLooks } from '../../../../ui/useLooks';
import type { SeriesShown } from '../../../../words/functionSeries';
import type { NextStage } from '../../../rules';
import { createRollUpDesk } from '../../../store/rollups/createRollUpDesk';
import { useFunctionPage } from '../surroundings';
import { filterSeries, listSeries, yearsDue, type SeriesFilter } from './listSeries';
import { selectionCsv } from './selectionCsv';
import { SeriesCard } from './SeriesCard';
import { useSeries } from './seriesGround';
import { StageForm } from './StageForm';

const SHOWN: readonly SeriesShown[] = ['all', 'selected', 'overdue', 'withoutYear'];

interface Said {
  readonly text: string;
  /** Whether the KIM site is still to be told. */
  readonly untold: boolean;
}

/** Every series with its work, or the one step that is being recorded. */
export function SeriesDesk(): JSX.Element {
  const { site, reading, show, words: page } = useFunctionPage();
  const { words, plan, today } = useSeries();
  const look = useLooks();
  const [filter, setFilter] = React.useState<SeriesFilter>('all');
  const [step, setStep] = React.useState<{ readonly id: string; readonly next: NextStage } | null>(null);
  const [said, setSaid] = React.useState<Said | null>(null);
  const top = React.useRef<HTMLHeadingElement>(null);
  // Here, and back from a step, the focus is on the heading.
  React.useEffect(() => {
    if (step === null) top.current?.focus();
  }, [step]);
  const all = listSeries(reading.state);
  const found = filterSeries(all, filter, Number(today.slice(0, 4)));
  const at = all.find(({ series }) => series.id === step?.id);
  const title = reading.state.page.title || page.untitled;
  const tell = async (): Promise<void> => {
    const told = await createRollUpDesk(site).publish(reading);
    setSaid(told.kind === 'published' ? { text: words.told, untold: false } : { text: words.notTold, untold: true });
  };
  if (step !== null && at !== undefined)
    return (
      <StageForm
        at={at}
        next={step.next}
        onCancel={() => setStep(null)}
        onTaken={(told) => {
          const recorded = words.taken(step.next.stage, at.series.name || plan.unnamed);
          setSaid(told ? { text: recorded, untold: false } : { text: `${recorded} ${words.notTold}`, untold: true });
          setStep(null);
        }}
      />
    );
  return (
    <section className={look.page} aria-label={words.title}>
      <h2 className={look.title} tabIndex={-1} ref={top}>
        {words.title}
      </h2>
      {said !== null && (
        <Notice
          kind={said.untold ? 'warning' : 'done'}
          actions={said.untold ? <DefaultButton text={words.tellAgain} onClick={() => void tell()} /> : undefined}
        >
          {said.text}
        </Notice>
      )}
      <p className={look.text}>{words.lead}</p>
      {!site.edits && <p className={look.quiet}>{words.mayNot}</p>}
      {all.length === 0 ? (
        <Notice kind="info">{words.none}</Notice>
      ) : (
        <>
          <Select
            label={words.show}
            value={String(filter)}
            options={[
              ...SHOWN.map((key) => ({ key, text: words.shown[key] })),
              ...yearsDue(all).map((year) => ({ key: String(year), text: words.shownYear(year) })),
            ]}
            onChange={(key) => setFilter(/^\d+$/.test(key) ? Number(key) : (key as SeriesShown))}
          />
          <p className={look.quiet} role="status">
            {words.found(found.length, all.length)}
          </p>
          <div className={look.stack}>
            {found.map((each) => (
              <SeriesCard
                key={each.series.id}
                at={each}
                onTake={(next) => {
                  setSaid(null);
                  setStep({ id: each.series.id, next });
                }}
              />
            ))}
          </div>
        </>
      )}
      <div className={look.row}>
        <DefaultButton
          text={words.save}
          disabled={found.length === 0}
          allowDisabledFocus
          onClick={() => found.length > 0 && saveCsv(words.fileName(title), selectionCsv(found, words, plan))}
        />
        <DefaultButton text={words.back} onClick={() => show('page')} />
      </div>
    </section>
  );
}
