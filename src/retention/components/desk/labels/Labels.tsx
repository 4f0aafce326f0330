import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { ProgressView } from '../../../../ui/ProgressView';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import { useOneRun } from '../../../../ui/useOneRun';
import type { RecordLabelsWords } from '../../../../words/recordLabels';
import type { LabelDesk, LabelsOfSite } from '../../../store/labels';
import { useRecordsDesk } from '../surroundings';
import { CompareLabels } from './CompareLabels';
import { LabelsDone } from './LabelsDone';

export interface LabelsProps {
  readonly desk: LabelDesk;
  readonly read: LabelsOfSite;
  readonly words: RecordLabelsWords;
  readonly onAgain: () => void;
}

/** The labels of a site, work on them that was cut off, and how they stand to classes. */
export function Labels({ desk, read, words, onAgain }: LabelsProps): JSX.Element {
  const { site, work } = useRecordsDesk();
  const look = useLooks();
  const { run, start, clear } = useOneRun<number>();
  if (run.kind === 'running')
    return <ProgressView level={3} heading={words.writing(run.subject)} progress={run.progress} control={run.control} words={work} counted={words.counted} />;
  if (run.kind === 'done') {
    const back = (): void => {
      clear();
      onAgain();
    };
    return <LabelsDone report={run.report} words={words} onBack={back} />;
  }
  const { labels, libraries, unfinished } = read;
  const [plan] = unfinished;
  const cutOff = libraries.find(({ library }) => library.id === plan?.listId)?.library;
  return (
    <div className={look.stack}>
      <p className={look.text}>{words.leads[site.settings.master]}</p>
      {plan !== undefined && cutOff !== undefined && (
        <Notice
          kind="warning"
          actions={
            <div>
              <DefaultButton
                text={words.goOn(plan.itemIds.length)}
                onClick={() => start(plan.itemIds.length, (onProgress) => desk.resume(cutOff, plan, onProgress))}
              />
            </div>
          }
        >
          {words.unfinished}
        </Notice>
      )}
      {labels.all.length === 0 ? (
        <Notice kind="info">{words.none}</Notice>
      ) : (
        <section className={look.tight}>
          <h3 className={look.heading}>{words.labels}</h3>
          <Table
            caption={words.labels}
            columns={[{ heading: words.label }, { heading: words.keeps }, { heading: words.does }]}
            rows={labels.all.map((label) => ({ key: label.name, cells: [label.name, words.period(label), words.effect(label)] }))}
          />
        </section>
      )}
      {libraries.length > 0 && (
        <CompareLabels
          desk={desk}
          read={read}
          words={words}
          onWrite={(library, ids) => start(ids.length, (onProgress) => desk.bringInStep(library, ids, onProgress))}
        />
      )}
    </div>
  );
}
