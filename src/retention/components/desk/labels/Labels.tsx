import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { ProgressView } from '../../../../ui/ProgressView';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import { useOneRun } from '../../../../ui/useOneRun';
import type { RecordLabelsWords } from '../../../../words/recordLabels';
import { planned } from '../../../store/classes/classPlan';
import type { LabelDesk, LabelsOfSite } from '../../../store/labels';
import { useRecordsDesk } from '../surroundings';
import { CompareLabels } from './CompareLabels';
import { FollowingNotices } from './FollowingNotices';
import { LabelsDone, type LabelWork } from './LabelsDone';

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
  const { run, start, clear } = useOneRun<{ readonly kind: LabelWork; readonly many: number }>();
  if (run.kind === 'running') {
    const heading = { labels: words.writing, classes: words.givingClass, undo: words.undoing }[run.subject.kind](run.subject.many);
    return <ProgressView level={3} heading={heading} progress={run.progress} control={run.control} words={work} counted={words.counted} />;
  }
  if (run.kind === 'done') {
    const back = (): void => {
      clear();
      onAgain();
    };
    return <LabelsDone kind={run.subject.kind} report={run.report} words={words} onBack={back} />;
  }
  const { labels, libraries, unfinished, following } = read;
  const leads = site.settings.master;
  const [plan] = unfinished;
  const cutOff = libraries.find(({ library }) => library.id === plan?.listId)?.library;
  return (
    <div className={look.stack}>
      <p className={look.text}>{words.leads[leads]}</p>
      {plan !== undefined && cutOff !== undefined && (
        <Notice
          kind="warning"
          actions={
            <div>
              <DefaultButton
                text={words.goOn(plan.itemIds.length)}
                onClick={() => start({ kind: 'labels', many: plan.itemIds.length }, (onProgress) => desk.resume(cutOff, plan, onProgress))}
              />
            </div>
          }
        >
          {words.unfinished}
        </Notice>
      )}
      <FollowingNotices
        following={following}
        words={words}
        onResume={(cut) => start({ kind: cut.undoes === '' ? 'classes' : 'undo', many: planned(cut) }, (onProgress) => desk.resumeFollowing(cut, onProgress))}
        onUndo={(done) => start({ kind: 'undo', many: planned(done) }, (onProgress) => desk.undoFollowing(done, onProgress))}
      />
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
          onChanged={onAgain}
          onWrite={(library, ids) =>
            start({ kind: leads === 'class' ? 'labels' : 'classes', many: ids.length }, (onProgress) =>
              leads === 'class' ? desk.bringInStep(library, ids, onProgress) : desk.followLabels(library, ids, onProgress)
            )
          }
        />
      )}
    </div>
  );
}
