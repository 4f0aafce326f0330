import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { ProgressView } from '../../../../ui/ProgressView';
import { Skeleton } from '../../../../ui/Skeleton';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import { formatNumber } from '../../../../words/numbers';
import type { Post } from '../../../rules';
import type { HandOverReport, HandOverRequest, OriginatorInUse, SuccessionDesk } from '../../../store/succession';
import { useChallenges } from '../surroundings';
import { useOneRun } from '../../../../ui/useOneRun';
import { WholeFailure } from '../WholeFailure';
import { HandedOver } from './HandedOver';
import { HandOverForm } from './HandOverForm';
import { useOriginators } from './useOriginators';

export interface InUseProps {
  readonly desk: SuccessionDesk;
  readonly posts: readonly Post[];
  readonly onHandedOver: () => void;
}

const AT_ONCE = 100;

/** Those who answer for documents, who have left first, each a click from being succeeded. */
export function InUse({ desk, posts, onHandedOver }: InUseProps): JSX.Element {
  const { words, work, culture } = useChallenges();
  const looks = useLooks();
  const { state, look } = useOriginators(desk);
  const [leaving, setLeaving] = React.useState<OriginatorInUse | null>(null);
  const { run, start, clear } = useOneRun<{ readonly request: HandOverRequest; readonly back: boolean }>();
  const top = React.useRef<HTMLElement>(null);
  const opener = React.useRef<HTMLElement | null>(null);
  // What was pressed goes; the focus stays in this part.
  const toTop = (): void => top.current?.focus();
  const ended = run.kind === 'done';
  React.useEffect(() => {
    if (!ended) return;
    onHandedOver();
    look();
  }, [ended, onHandedOver, look]);

  if (run.kind === 'running')
    return <ProgressView heading={words.handing} progress={run.progress} control={run.control} words={work} counted={words.handed} level={3} />;
  const report = run.kind === 'done' ? (run.report as Partial<HandOverReport> & typeof run.report) : null;
  return (
    <section className={looks.tight} aria-label={words.originators} tabIndex={-1} ref={top} style={{ outline: 'none' }}>
      {run.kind === 'done' && report !== null && (
        <HandedOver
          request={run.subject.request}
          back={run.subject.back}
          report={report}
          onUndo={
            !run.subject.back && (report.parts ?? []).length > 0
              ? () => {
                  const { request } = run.subject;
                  start({ request, back: true }, (onProgress) => desk.undo(request, report.parts ?? [], onProgress));
                }
              : undefined
          }
          onClose={() => {
            clear();
            toTop();
          }}
        />
      )}
      {state.kind === 'none' && (
        <div>
          <DefaultButton
            text={words.look}
            onClick={() => {
              look();
              toTop();
            }}
          />
        </div>
      )}
      {state.kind === 'reading' && (
        <>
          <Skeleton lines={3} label={words.looking} />
          <p className={looks.quiet} role="status">
            {state.rows > 0 ? words.looked(state.rows) : ''}
          </p>
        </>
      )}
      {state.kind === 'failed' && <WholeFailure problem={state.problem} onTryAgain={look} />}
      {state.kind === 'read' && (
        <>
          {state.found.unread.length > 0 && <Notice kind="warning">{words.someNotRead(state.found.unread)}</Notice>}
          {state.found.originators.length === 0 ? (
            <p className={looks.text}>{words.originatorsNone}</p>
          ) : (
            <>
              {state.found.originators[0].standing === 'left' && <p className={looks.text}>{words.leftFirst}</p>}
              <Table
                middle
                caption={words.originatorsCaption}
                columns={[
                  { heading: words.originator },
                  { heading: words.standing },
                  { heading: words.documentsHeading, number: true },
                  { heading: words.handOverHeading },
                ]}
                rows={state.found.originators.slice(0, AT_ONCE).map((each) => ({
                  key: each.text,
                  cells: [
                    <React.Fragment key="name">
                      {each.originator.name || each.originator.login}
                      {each.originator.login !== '' && each.originator.name !== '' && <p className={looks.quiet}>{each.originator.login}</p>}
                    </React.Fragment>,
                    words.standings[each.standing],
                    formatNumber(each.documents, culture),
                    <DefaultButton
                      key="hand"
                      text={words.handOverShort}
                      ariaLabel={words.handOverTo(each.originator.name || each.originator.login)}
                      onClick={(event) => {
                        opener.current = event.currentTarget as HTMLElement;
                        setLeaving(each);
                      }}
                    />,
                  ],
                }))}
              />
              {state.found.originators.length > AT_ONCE && <p className={looks.quiet}>{words.moreNotShown(state.found.originators.length - AT_ONCE)}</p>}
            </>
          )}
          {leaving !== null && (
            <HandOverForm
              key={leaving.text}
              desk={desk}
              leaving={leaving}
              posts={posts}
              onBack={() => {
                setLeaving(null);
                opener.current?.focus();
              }}
              onHandOver={(request) => {
                setLeaving(null);
                start({ request, back: false }, (onProgress) => desk.handOver(request, onProgress));
              }}
            />
          )}
        </>
      )}
    </section>
  );
}
